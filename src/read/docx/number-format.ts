/** A counter's value and a number format of Word (ECMA-376 17.18.59) -> the figures that Word prints. English only. */
import { sentenceCase } from '../../text/sentence-case.js';
import { entryOf } from './entry-of.js';

/** `pattern` is the w:format of a custom format, such as "001, 002, 003, ...". Unknown formats print decimal. */
export function formatNumber(n: number, format: string, pattern = ''): string {
  if (format === 'custom') return String(n).padStart(leadingZeros(pattern) + 1, '0');
  return (entryOf(FORMATS, format) ?? String)(n);
}

const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  none: () => '',
  decimalZero: (n) => String(n).padStart(2, '0'),
  lowerRoman: roman,
  upperRoman: (n) => roman(n).toUpperCase(),
  lowerLetter: letters,
  upperLetter: (n) => letters(n).toUpperCase(),
  ordinal: (n) => n + ordinalEnding(n),
  cardinalText: (n) => sentenceCase(cardinal(n)),
  ordinalText: (n) => sentenceCase(ordinalWord(n)),
  numberInDash: (n) => `- ${n} -`,
  hex: (n) => n.toString(16).toUpperCase(),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
};

function leadingZeros(pattern: string): number {
  return /^(0*)\d/.exec(pattern)?.[1]?.length ?? 0;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(n: number): string {
  if (n > 32767) return String(n);
  let rest = n;
  let figures = '';
  for (const [size, figure] of ROMAN)
    while (rest >= size) {
      figures += figure;
      rest -= size;
    }
  return figures;
}

/** a..z, then aa, bb..zz, aaa: Word repeats the letter rather than counting in base 26. */
function letters(n: number): string {
  return n < 1 || n > 780 ? '' : String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));
}

function ordinalEnding(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
}

function circled(n: number): string {
  return n >= 1 && n <= 20 ? String.fromCharCode(0x245f + n) : String(n);
}

const ONES = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function cardinal(n: number): string {
  if (n < 0 || n > 999) return String(n);
  if (n < 20) return ONES[n]!;
  if (n < 100) return TENS[Math.floor(n / 10)]! + (n % 10 ? `-${ONES[n % 10]}` : '');
  return `${ONES[Math.floor(n / 100)]} hundred${n % 100 ? ` ${cardinal(n % 100)}` : ''}`;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

function ordinalWord(n: number): string {
  return cardinal(n).replace(/[a-z]+$/, (w) => IRREGULAR[w] ?? (w.endsWith('y') ? `${w.slice(0, -1)}ieth` : `${w}th`));
}

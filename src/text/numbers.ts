/**
 * Numbers of a text, in digits or in words, with the range each one takes.
 *
 *     "thirty (30) days"        -> 30 over "thirty (30)"
 *     "thirty (60) days"        -> 30 over "thirty (60)", conflict 60    (TAXONOMY N1: the words win)
 *     "1.200.000" "1,200,000"   -> 1200000
 *     "99,95 %"                 -> 99.95
 *     "two hundred and ten"     -> 210
 *     "1.2 million"             -> 1200000
 *
 * Section numbers ("4.2.1") and ordinals ("third", "3rd") are no numbers. Whether a number counts days or euros is for
 * the reader of its neighbours.
 */
import { type Token, tokenize } from './tokens.js';

export interface NumberSpan {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** The other figure where words and digits differ; null when they agree or only one is given. */
  readonly conflict: number | null;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const BASIC: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, n): [string, number] => [word, n]),
  ...TENS.map((word, n): [string, number] => [word, (n + 2) * 10]),
  ['fourty', 40],
  ['ninty', 90],
]);

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

interface Read {
  readonly value: number;
  /** Tokens taken. */
  readonly taken: number;
  readonly inWords: boolean;
}

/** All numbers of a text, left to right, without overlap. */
export function findNumbers(text: string): NumberSpan[] {
  const tokens = tokenize(text);
  const found: NumberSpan[] = [];
  for (let at = 0; at < tokens.length; ) {
    const span = numberAt(tokens, at, text);
    if (span) found.push(span.span);
    at += span?.taken ?? 1;
  }
  return found;
}

/**
 * Value of digits with separators. A last separator followed by other than three digits is a decimal sign, repeated
 * separators group; one comma before three digits groups, one point before three digits does not ("99.999").
 * Null for what is no number ("4.2.1", "1,2,3").
 */
export function parseDigits(written: string): number | null {
  const plain = written.replace(/[\s\u00a0\u2009\u202f'’]/g, '');
  const separators = plain.replace(/\d/g, '');
  if (separators === '') return Number(plain);
  const last = separators.at(-1)!;
  const mixed = separators.includes('.') && separators.includes(',');
  if (mixed) return grouped(plain.slice(0, plain.lastIndexOf(last)), plain.slice(plain.lastIndexOf(last) + 1));
  if (separators.length > 1) return /^\d{1,3}([.,]\d{3})+$/.test(plain) ? Number(plain.replace(/[.,]/g, '')) : null;
  if (last === ',' && /^\d{1,3},\d{3}$/.test(plain)) return Number(plain.replace(',', ''));
  return Number(plain.replace(',', '.'));
}

function grouped(whole: string, decimals: string): number | null {
  if (!/^\d{1,3}([.,]\d{3})*$/.test(whole)) return null;
  return Number(`${whole.replace(/[.,]/g, '')}.${decimals}`);
}

/** The number that starts at a token, together with its repetition in brackets. */
function numberAt(tokens: readonly Token[], at: number, text: string): { span: NumberSpan; taken: number } | null {
  const first = readNumber(tokens, at, text);
  if (!first) return null;
  const repeated = readRepetition(tokens, at + first.taken, first, text);
  const taken = first.taken + (repeated?.taken ?? 0);
  const words = repeated && !first.inWords ? repeated.value : first.value;
  const other = repeated ? (first.inWords ? repeated.value : first.value) : words;
  const span = {
    value: words,
    start: tokens[at]!.start,
    end: tokens[at + taken - 1]!.end,
    conflict: other === words ? null : other,
  };
  return { span, taken };
}

/** "(30)" after "thirty", "(thirty)" after "30", "(20%)" after "twenty percent"; words must stand against digits. */
function readRepetition(tokens: readonly Token[], at: number, first: Read, text: string): Read | null {
  const open = isUnit(tokens[at]) ? at + 1 : at;
  if (tokens[open]?.text !== '(') return null;
  const inner = readNumber(tokens, open + 1, text);
  if (!inner || inner.inWords === first.inWords) return null;
  let close = open + 1 + inner.taken;
  if (isUnit(tokens[close])) close += 1;
  if (tokens[close]?.text !== ')') return null;
  return { ...inner, taken: close + 1 - at };
}

function isUnit(token: Token | undefined): boolean {
  return token !== undefined && /^(%|percent|per cent|dollars|euros|pounds)$/i.test(token.text);
}

function readNumber(tokens: readonly Token[], at: number, text: string): Read | null {
  const token = tokens[at];
  if (!token || gluedToWord(token, text)) return null;
  if (token.kind === 'number') return readDigits(tokens, at);
  return token.kind === 'word' ? readWords(tokens, at) : null;
}

/** "TLS1.2", "B2B", "3rd": a figure that is part of a word. */
function gluedToWord(token: Token, text: string): boolean {
  if (token.kind !== 'number') return false;
  return /[\p{L}_]$/u.test(text.slice(0, token.start)) || /^(st|nd|rd|th)\b/i.test(text.slice(token.end));
}

function readDigits(tokens: readonly Token[], at: number): Read | null {
  const value = parseDigits(tokens[at]!.text);
  if (value === null) return null;
  const scale = SCALES.get(tokens[at + 1]?.text.toLowerCase() ?? '');
  if (scale === undefined || scale < 1e3) return { value, taken: 1, inWords: false };
  return { value: round(value * scale), taken: 2, inWords: false };
}

/** "one hundred and eighty", "seventy-two", "ninety-nine point nine", "two million". */
function readWords(tokens: readonly Token[], at: number): Read | null {
  const whole = readWhole(tokens, at);
  if (!whole) return null;
  const decimals = readDecimals(tokens, at + whole.taken);
  if (!decimals) return { ...whole, inWords: true };
  return { value: Number(`${whole.value}.${decimals.digits}`), taken: whole.taken + decimals.taken, inWords: true };
}

function readWhole(tokens: readonly Token[], at: number): { value: number; taken: number } | null {
  let total = 0;
  let current = 0;
  let taken = 0;
  for (let i = at; i < tokens.length; i++) {
    const word = tokens[i]!.text.toLowerCase();
    const basic = BASIC.get(word);
    const scale = SCALES.get(word);
    if (basic !== undefined && fits(current, basic)) current += basic;
    else if (scale === 100 && current > 0) current *= 100;
    else if (scale !== undefined && scale > 100 && current > 0) [total, current] = [total + current * scale, 0];
    else if (taken > 0 && joins(word, tokens, i, current + total)) continue;
    else break;
    taken = i - at + 1;
  }
  return taken > 0 ? { value: total + current, taken } : null;
}

/** Whether "seven" can follow "sixty" or "one hundred": only into empty places, so "one two" are two numbers. */
function fits(current: number, basic: number): boolean {
  if (current === 0) return true;
  const places = current % 100;
  return places === 0 ? current >= 100 : places >= 20 && places % 10 === 0 && basic > 0 && basic < 10;
}

/** A hyphen between number words, or the "and" of "one hundred and eighty". */
function joins(word: string, tokens: readonly Token[], at: number, sofar: number): boolean {
  const next = tokens[at + 1]?.text.toLowerCase() ?? '';
  const goesOn = BASIC.has(next) || SCALES.has(next);
  if (/^[-‐‑–]$/.test(word)) return goesOn && tokens[at]!.start === tokens[at - 1]!.end;
  return word === 'and' && sofar >= 100 && BASIC.has(next);
}

function readDecimals(tokens: readonly Token[], at: number): { digits: string; taken: number } | null {
  if (tokens[at]?.text.toLowerCase() !== 'point') return null;
  let digits = '';
  let i = at + 1;
  for (; i < tokens.length; i++) {
    const digit = BASIC.get(tokens[i]!.text.toLowerCase());
    if (digit === undefined || digit > 99) break;
    digits += String(digit);
  }
  return digits === '' ? null : { digits, taken: i - at };
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}

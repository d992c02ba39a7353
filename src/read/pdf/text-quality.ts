/** Whether a page's text can be trusted: a scan has none, and a font without a character map gives the wrong letters. */
import type { Page } from './page.js';

interface Text {
  readonly str: string;
}

/** `picture`: share of the page that its largest picture covers. */
export function faultOf(items: readonly Text[], picture: number): Page['fault'] {
  const counts = countCharacters(items);
  if (counts.all < 40) return picture > 0.4 ? 'scanned' : null;
  return isGarbled(counts) ? 'unreadable' : null;
}

interface Counts {
  /** White space aside. */
  readonly all: number;
  readonly letters: number;
  /** Dots, dashes and the like, as leaders and blanks are made of. */
  readonly fill: number;
  /** No character at all, as far as Unicode knows. */
  readonly none: number;
}

type Kind = Exclude<keyof Counts, 'all'> | 'space' | 'other';

function countCharacters(items: readonly Text[]): Counts {
  const kinds = new Map<string, Kind>();
  const counts = { all: 0, letters: 0, fill: 0, none: 0, space: 0, other: 0 };
  for (const { str } of items)
    for (const character of str) {
      const kind = kinds.get(character) ?? kindOf(character);
      kinds.set(character, kind);
      counts[kind]++;
      if (kind !== 'space') counts.all++;
    }
  return counts;
}

function kindOf(character: string): Kind {
  return TESTS.find(([, pattern]) => pattern.test(character))?.[0] ?? 'other';
}

// Symbol bullets are in U+F000–U+F0FF, so that part of the private area says nothing about the letters.
const TESTS: readonly (readonly [Kind, RegExp])[] = [
  ['space', /\s/],
  ['none', /[\p{Cc}\uFFFD\uE000-\uEFFF\uF100-\uF8FF]/u],
  ['letters', /[\p{L}\p{N}]/u],
  ['fill', /[.…_\-–—=*|]/],
];

/** More than one character in ten is none at all, or, leaders and blanks aside, fewer than half are letters and digits. */
function isGarbled({ all, letters, fill, none }: Counts): boolean {
  const solid = all - fill;
  return none > all * 0.1 || (solid > 100 && letters < solid * 0.5);
}

/** Whether a page's text can be trusted: a scan has none, and a font without a character map gives the wrong letters. */
import type { Page } from './page.js';

interface Text {
  readonly str: string;
}

/** `picture`: share of the page that its largest picture covers. */
export function faultOf(items: readonly Text[], picture: number): Page['fault'] {
  const text = items.map((item) => item.str).join('');
  const characters = count(text, /\S/gu);
  if (characters < 40 && picture > 0.4) return 'scanned';
  if (characters < 40) return null;
  return isGarbled(text, characters) ? 'unreadable' : null;
}

// Symbol bullets are in U+F000–U+F0FF, so that part of the private area says nothing about the letters.
const NO_LETTER = /[\p{Cc}\uFFFD\uE000-\uEFFF\uF100-\uF8FF]/gu;

/** More than one character in ten is none at all, or, leaders and blanks aside, fewer than half are letters and digits. */
function isGarbled(text: string, characters: number): boolean {
  if (count(text, NO_LETTER) > characters * 0.1) return true;
  const solid = characters - count(text, /[.…_\-–—=*|]/g);
  return solid > 100 && count(text, /[\p{L}\p{N}]/gu) < solid * 0.5;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

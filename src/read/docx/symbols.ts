/** A w:sym, a character of a symbol font -> the Unicode character that looks like it. */
import type { Element } from './xml.js';

/** Symbols that contracts use for boxes and bullets are known; others keep their code, so that none is lost. */
export function symbol(element: Element): string {
  const code = (element.attributes['w:char'] ?? '').toUpperCase().replace(/^F0/, '');
  const font = (element.attributes['w:font'] ?? '').toLowerCase();
  const known = SYMBOLS[`${font.startsWith('wingdings') ? font.replace(/\s/g, '') : font}:${code}`];
  const point = Number.parseInt(element.attributes['w:char'] ?? '', 16);
  return known ?? (Number.isNaN(point) || point > 0x10ffff ? '□' : String.fromCodePoint(point));
}

const SYMBOLS: Readonly<Record<string, string>> = {
  'symbol:B7': '•',
  'symbol:D2': '®',
  'symbol:D3': '©',
  'symbol:D4': '™',
  'symbol:A3': '≤',
  'symbol:B3': '≥',
  'symbol:B1': '±',
  'symbol:B4': '×',
  'wingdings:A7': '▪',
  'wingdings:A8': '◻',
  'wingdings:6F': '☐',
  'wingdings:71': '☐',
  'wingdings:6E': '■',
  'wingdings:FC': '✓',
  'wingdings:FB': '✗',
  'wingdings:FD': '☒',
  'wingdings:FE': '☑',
  'wingdings:D8': '➢',
  'wingdings:E0': '→',
  'wingdings2:50': '✓',
  'wingdings2:4F': '✗',
  'wingdings2:51': '☒',
  'wingdings2:52': '☑',
  'wingdings2:A3': '☐',
};

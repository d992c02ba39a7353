/** Which paragraphs are headings, by how they are set: weight, size, capitals, underline, centring; all short. */
import { parseLabel } from '../../text/number-label.js';
import type { Measures } from './measures.js';
import { isCentred } from './paragraph-starts.js';
import type { Paragraph } from './paragraphs.js';

export interface Setting {
  readonly heading: boolean;
  readonly strong: boolean;
  readonly centered: boolean;
}

export function settingOf({ lines, column }: Paragraph, text: string, measures: Measures): Setting {
  const characters = lines.reduce((sum, line) => sum + line.text.length, 0);
  const bold = lines.reduce((sum, line) => sum + line.bold * line.text.length, 0) / characters;
  const large = (lines[0]?.size ?? 0) > measures.bodySize * 1.12;
  const right = measures.right(column);
  const centered = lines.every((line) => isCentred(line, column, right) && line.x1 < right - 20);
  const strong = bold > 0.85 || large;
  const words = text.split(' ').length;
  const marked = strong || lines.every((line) => line.underlined) || (words <= 14 && (centered || isCapitals(text)));
  return { heading: couldHead(text, lines.length, words) && (marked || isNamed(text, words)), strong, centered };
}

/** Short, with letters, and not the front half of a sentence nor a whole one. */
function couldHead(text: string, lines: number, words: number): boolean {
  if (lines > 3 || words > 18 || (text.match(/\p{L}/gu)?.length ?? 0) < 2) return false;
  return !/[;,]$/.test(text) && !(text.endsWith('.') && words > 10);
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 4 && letters === letters.toUpperCase();
}

/** "Schedule 2 – Service levels" without any mark. */
function isNamed(text: string, words: number): boolean {
  return words <= 12 && !/[.:]$/.test(text) && parseLabel(text)?.kind === 'named';
}

/** The number or bullet a line opens with, and how two of them follow one another: (a) (b), 2.1 2.2 3, iv v. */
import { parseLabel, stripBullet } from '../../text/number-label.js';

export const BULLET = '•';

/**
 * The label as printed, `BULLET` for a bullet, null for none. Named labels ("Section 5") give null unless a
 * run-in heading follows ("Section 5.7 Taxes. Fees …"): at the start of a line they are as often the middle of a sentence, and
 * where they head a section on a line of their own the setting shows it.
 */
export function lineLabel(text: string): string | null {
  if (stripBullet(text) !== null) return BULLET;
  const parsed = parseLabel(text);
  if (!parsed || (parsed.kind === 'named' && !RUN_IN.test(parsed.rest))) return null;
  return parsed.label;
}

const RUN_IN = /^[A-Z][A-Za-z,;’' -]{2,60}\. [A-Z]/;

/** "12" without a point or bracket: a label in a list of such, a figure anywhere else. */
export function isBareNumber(label: string, text: string): boolean {
  return /^\d+$/.test(label) && text.charAt(label.length) === ' ';
}

/** Whether `next` is what comes after `label`: the next sibling, the first child, or the next one of a level above. */
export function followsLabel(label: string | null, next: string): boolean {
  if (!label) return false;
  if (label === BULLET || next === BULLET) return label === next;
  const [a, b] = [lastPart(label), lastPart(next)];
  if (/^\d/.test(a) && /^\d/.test(b)) return followsNumber(numbersOf(label), numbersOf(next));
  if (a.length === 1 && b.length === 1 && b.charCodeAt(0) === a.charCodeAt(0) + 1) return true;
  return ROMAN.includes(a) && ROMAN.indexOf(b) === ROMAN.indexOf(a) + 1;
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(' ');

function lastPart(label: string): string {
  const parts = label.toLowerCase().match(/[a-z]+|\d+/g) ?? [''];
  return parts.at(-1) as string;
}

const numbersOf = (label: string) => (label.match(/\d+/g) ?? []).map(Number);

function followsNumber(a: readonly number[], b: readonly number[]): boolean {
  if (b.length > a.length) return b.length === a.length + 1 && b.at(-1) === 1;
  const last = b.length - 1;
  return b.slice(0, last).every((n, i) => n === a[i]) && b[last] === (a[last] as number) + 1;
}

/**
 * True when "(b)" stands at the start of a line only because the line ended there: its "(a)" runs within the same paragraph.
 * `text` is the paragraph so far without its own label.
 */
export function isRunningOn(label: string, text: string): boolean {
  const inside = /^\(?([a-z]{1,5}|\d{1,2})\)$/i.exec(label)?.[1];
  return inside !== undefined && predecessors(inside).some((p) => text.includes(`(${p})`) || text.includes(` ${p})`));
}

function predecessors(mark: string): string[] {
  if (/^\d/.test(mark)) return [String(Number(mark) - 1)];
  const lower = mark.toLowerCase();
  const before = lower.length === 1 ? [String.fromCharCode(lower.charCodeAt(0) - 1)] : [];
  const place = ROMAN.indexOf(lower);
  if (place > 0) before.push(ROMAN[place - 1] as string);
  return mark === lower ? before : before.map((m) => m.toUpperCase());
}

/** "(a)" at a line's start whose "(b)" comes within a later line, not at its start: an enumeration within a sentence. */
export function isInlineList(label: string, lines: readonly string[]): boolean {
  const inside = /^\((a|i|1|A|I)\)$/.exec(label)?.[1];
  if (!inside) return false;
  for (const next of SECOND[inside] as readonly string[]) {
    const at = lines.findIndex((line) => line.startsWith(`(${next})`) || line.includes(` (${next}) `));
    const line = lines[at];
    if (line && !line.startsWith(`(${next})`)) return true;
  }
  return false;
}

const SECOND: Readonly<Record<string, readonly string[]>> = { a: ['b'], i: ['ii'], '1': ['2'], A: ['B'], I: ['II'] };

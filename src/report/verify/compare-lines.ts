/**
 * The memo's lines against those of the memo made again: what was changed, taken out or put in.
 *
 * Nearly all lines are equal, so the two are walked side by side; after a difference the nearest place where two lines agree again is
 * taken. That is not the shortest difference in every case, which does not matter here: any difference fails.
 */
import type { Finding } from '../../model/verification.js';
import type { MemoLine } from './memo-text.js';
import { shortened } from './shortened.js';

export interface LineDifference {
  readonly given: MemoLine | null;
  readonly made: MemoLine | null;
  /** Place of the given line before it; null at the top. */
  readonly after: string | null;
}

export function differingLines(given: readonly MemoLine[], made: readonly MemoLine[]): LineDifference[] {
  const differences: LineDifference[] = [];
  for (let i = 0, j = 0; i < given.length || j < made.length; ) {
    if (i < given.length && j < made.length && given[i]?.compared === made[j]?.compared) {
      i++;
      j++;
      continue;
    }
    const [a, b] = resync(given, made, i, j);
    for (let k = 0; k < Math.max(a, b); k++)
      differences.push({
        given: k < a ? (given[i + k] ?? null) : null,
        made: k < b ? (made[j + k] ?? null) : null,
        after: given[i + Math.min(k, a) - 1]?.at ?? null,
      });
    i += a;
    j += b;
  }
  return differences;
}

/** How many lines to pass on either side until both agree again. */
function resync(given: readonly MemoLine[], made: readonly MemoLine[], i: number, j: number): [number, number] {
  const [m, n] = [given.length - i, made.length - j];
  for (let sum = 1; sum <= Math.min(m + n, FARTHEST); sum++)
    for (let a = Math.max(0, sum - n); a <= Math.min(sum, m); a++) {
      const b = sum - a;
      if (a < m && b < n && given[i + a]?.compared === made[j + b]?.compared) return [a, b];
    }
  return [m, n];
}

/** Lines looked through for the next agreement: more than a section of a long memo, and still quick. */
const FARTHEST = 600;

/** Null for a line of the author's own, which proves nothing and claims no source. */
export function lineFinding({ given, made, after }: LineDifference): Finding | null {
  if (given && made) return { code: 'changed', where: given.at, message: changedLine(given, made) };
  if (made) {
    return { code: 'removed', where: after, message: `taken out after this line: “${shortened(made.printed)}”` };
  }
  if (!given || isOwnWord(given)) return null;
  return { code: 'added', where: given.at, message: `not in the memo as made: “${shortened(given.printed)}”` };
}

export const isOwnWord = (line: MemoLine): boolean =>
  line.prose && line.cites.length === 0 && !/[“”]|\[/.test(line.printed);

/** Links and marks may differ where the words do not. */
function changedLine(given: MemoLine, made: MemoLine): string {
  return given.printed === made.printed ? changed(given.compared, made.compared) : changed(given.printed, made.printed);
}

/** The words around the first difference. */
function changed(given: string, made: string): string {
  let at = 0;
  while (at < given.length && given[at] === made[at]) at++;
  const from = Math.max(0, made.lastIndexOf(' ', Math.max(0, at - LEAD)));
  const part = (text: string) => `${from ? '…' : ''}${shortened(text.slice(from))}`;
  return `says “${part(given)}”, the sources give “${part(made)}”`;
}

const LEAD = 30;

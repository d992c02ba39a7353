/** Diff cases in one string: "within [30/60] days" is the text with 30 on the left and with 60 on the right. */
import { diffTexts } from '../../src/diff/words.js';
import type { DiffOp } from '../../src/model/change.js';

/** Both texts of a marked case; "[30/]" is a deletion, "[/60]" an insertion, "[/]" never occurs. */
export function sidesOf(marked: string): [string, string] {
  const side = (pick: 0 | 1) =>
    marked.replace(/\[([^[\]/]*)\/([^[\]/]*)\]/g, (_, left: string, right: string) => [left, right][pick]!);
  return [side(0), side(1)];
}

/** Ops drawn in the same notation, white space at the borders of a change moved outside. */
export function draw(ops: readonly DiffOp[]): string {
  let drawn = '';
  for (let i = 0; i < ops.length; i++) {
    const { op, text } = ops[i]!;
    if (op === '=') {
      drawn += text;
      continue;
    }
    const removed = op === '-' ? text : '';
    const added = op === '+' ? text : ops[i + 1]?.op === '+' ? ops[++i]!.text : '';
    const lead = /^ /.test(removed || added) && (!removed || !added || added.startsWith(' ')) ? ' ' : '';
    const tail = / $/.test(removed || added) && (!removed || !added) ? ' ' : '';
    drawn += `${lead}[${removed.trim()}/${added.trim()}]${tail}`;
  }
  return drawn;
}

/** The marked case as `diffTexts` draws it; equal to the case when it reads the change as marked. */
export function redrawn(marked: string): string {
  const [left, right] = sidesOf(marked).map((text) => text.replace(/ {2}/g, ' ').trim());
  return draw(diffTexts(left!, right!));
}

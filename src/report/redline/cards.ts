/**
 * Lists set as cards ("Boreal Mail / Email delivery / Canada / All products", each on its own line) come from the readers as
 * many short paragraphs. Line by line their coming or going says nothing; a run of such lines is one passage.
 */
import type { Pair } from '../../model/alignment.js';
import type { MappedBlock } from '../../model/mapped.js';

/** Fewer lines are a title, or a line with its subtitle. */
const LEAST_LINES = 3;

/** Neighbouring insertions, or deletions, of short lines become one pair; all others stay as they are, in their order. */
export function joinCards(pairs: readonly Pair[], old: readonly MappedBlock[], new_: readonly MappedBlock[]): Pair[] {
  const joined: Pair[] = [];
  for (let at = 0; at < pairs.length; ) {
    const run = runFrom(pairs, at, old, new_);
    if (run.length >= LEAST_LINES) joined.push(joinAll(run));
    else joined.push(...pairs.slice(at, at + Math.max(1, run.length)));
    at += Math.max(1, run.length);
  }
  return joined;
}

function runFrom(
  pairs: readonly Pair[],
  from: number,
  old: readonly MappedBlock[],
  new_: readonly MappedBlock[],
): Pair[] {
  const run: Pair[] = [];
  for (const pair of pairs.slice(from)) {
    const last = run.at(-1);
    if (pair.kind !== 'insert' && pair.kind !== 'delete') break;
    if (last && !(last.kind === pair.kind && goesOn(last, pair))) break;
    const block = pair.kind === 'insert' ? new_[pair.right[0]!]! : old[pair.left[0]!]!;
    if (!isCardLine(block)) break;
    run.push(pair);
  }
  return run;
}

function goesOn(last: Pair, next: Pair): boolean {
  return last.kind === 'insert' ? next.right[0] === last.right[0]! + 1 : next.left[0] === last.left[0]! + 1;
}

function joinAll(run: readonly Pair[]): Pair {
  return { kind: run[0]!.kind, left: run.flatMap(({ left }) => left), right: run.flatMap(({ right }) => right) };
}

function isCardLine({ kind, label, text }: MappedBlock): boolean {
  if (label !== null || (kind !== 'paragraph' && kind !== 'listItem')) return false;
  return text.split(/\s+/).length <= 10 && !/[.;:?]$/.test(text);
}

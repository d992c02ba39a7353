/** Runs of tokens to ops. Tokens that count as equal but are written differently (a straight for a curly quote) are shown as replaced, since ops must spell both texts. */
import type { DiffOp, Op } from '../model/change.js';
import type { DiffToken, DiffTokens } from '../text/diff-tokens.js';
import type { Run } from './run.js';

export function writeOps(runs: readonly Run[], left: DiffTokens, right: DiffTokens): DiffOp[] {
  const out = collector();
  for (const run of runs) {
    if (run.equal) writeEqual(run, left.tokens, right.tokens, out.add);
    else {
      for (const token of left.tokens.slice(...run.left)) out.add('-', token.gap + token.text);
      for (const token of right.tokens.slice(...run.right)) out.add('+', token.gap + token.text);
    }
  }
  writeBoth(left.rest, right.rest, out.add);
  return out.ops();
}

type Add = (op: Op, text: string) => void;

function writeEqual(run: Run, left: readonly DiffToken[], right: readonly DiffToken[], add: Add): void {
  for (let i = 0; i < run.left[1] - run.left[0]; i++) {
    const [a, b] = [left[run.left[0] + i]!, right[run.right[0] + i]!];
    writeBoth(a.gap, b.gap, add);
    writeBoth(a.text, b.text, add);
  }
}

function writeBoth(left: string, right: string, add: Add): void {
  if (left === right) add('=', left);
  else {
    add('-', left);
    add('+', right);
  }
}

/** Gathers ops so that between two "=" stand at most one "-" and then one "+". */
function collector(): { add: Add; ops: () => DiffOp[] } {
  const done: DiffOp[] = [];
  let [equal, removed, added] = ['', '', ''];
  const flush = () => {
    if (equal) done.push({ op: '=', text: equal });
    if (removed) done.push({ op: '-', text: removed });
    if (added) done.push({ op: '+', text: added });
    [equal, removed, added] = ['', '', ''];
  };
  const add: Add = (op, text) => {
    if (text === '') return;
    if (op === '-') removed += text;
    else if (op === '+') added += text;
    else {
      if (removed || added) flush();
      equal += text;
    }
  };
  return {
    add,
    ops: () => {
      flush();
      return done;
    },
  };
}

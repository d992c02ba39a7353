/** Groups to pairs with their kind; blocks without a group are inserted or deleted. */
import type { Pair, PairKind } from '../../model/alignment.js';
import { isSameWording, matchKey } from '../../text/wording.js';
import { type Group, groupsOf, type Pairing, settledGroups } from './pairing.js';
import type { AlignBlock } from './profile.js';

export function kindsOfPairs(pairing: Pairing, left: readonly AlignBlock[], right: readonly AlignBlock[]): Pair[] {
  const settled = new Set(settledGroups(pairing));
  const pairs: Pair[] = groupsOf(pairing).map((group) => ({
    kind: kindOf(group, settled.has(group), left, right),
    left: group.left,
    right: group.right,
  }));
  pairing.ofLeft.forEach((group, i) => {
    if (!group) pairs.push({ kind: 'delete', left: [i], right: [] });
  });
  pairing.ofRight.forEach((group, j) => {
    if (!group) pairs.push({ kind: 'insert', left: [], right: [j] });
  });
  return pairs;
}

function kindOf(group: Group, settled: boolean, left: readonly AlignBlock[], right: readonly AlignBlock[]): PairKind {
  if (group.left.length < group.right.length) return 'split';
  if (group.left.length > 1) return 'merge';
  const [a, b] = [left[group.left[0]!]!, right[group.right[0]!]!];
  const isTitle = [a.kind, b.kind].some((kind) => kind === 'heading' || kind === 'title');
  const same = isTitle ? matchKey(a.text) === matchKey(b.text) : isSameWording(a.text, b.text);
  if (settled) return same ? 'equal' : 'edit';
  return same ? 'move' : 'moveEdit';
}

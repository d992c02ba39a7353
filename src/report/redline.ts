/**
 * Two versions of one paper and the pairs between them to changes that can be read: every change with its redline, how
 * much it matters, why, and whose way it goes.
 *
 * Ranking is by rules that can be inspected and are printed as reasons (redline/signal.ts); nothing is learnt here. What
 * is silent – page breaks, kinds of quotes, capitals of headings, tables of contents – is not a change at all; a new
 * number before the same words is told apart from changes of words.
 */
import type { Pair } from '../model/alignment.js';
import type { Change, DiffOp, Materiality, Redline } from '../model/change.js';
import type { MappedAgreement } from '../model/mapped.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { joinCards } from './redline/cards.js';
import { changeOf } from './redline/changes.js';
import { contextOf } from './redline/context.js';
import { versionWarnings } from './redline/warnings.js';

/** `pairs` and `diff` come from align/ and diff/, which report/ does not know. Changes stand in the pairs' order. */
export function reportRedline(
  old: MappedAgreement,
  new_: MappedAgreement,
  pairs: readonly Pair[],
  diff: (left: string, right: string) => DiffOp[],
  taxonomy: Taxonomy,
): Redline {
  const context = contextOf(old, new_, pairs, diff, taxonomy);
  const changes = joinCards(pairs, old.blocks, new_.blocks)
    .map((pair) => changeOf(context, pair))
    .filter((draft) => draft !== null)
    .map((draft, i): Change => ({ id: `c${i + 1}`, ...draft }));
  return {
    schema: 'clausediff/redline@1',
    old: old.document,
    new: new_.document,
    changes,
    warnings: versionWarnings(old, new_, changes),
    summary: { ...countsOf(changes), unchangedBlocks: unchangedBlocks(new_, changes) },
  };
}

function countsOf(changes: readonly Change[]): Record<Materiality, number> {
  const counts = { high: 0, medium: 0, low: 0, none: 0 };
  for (const { materiality } of changes) counts[materiality] += 1;
  return counts;
}

/** Blocks of the new paper that stand in no change. */
function unchangedBlocks(new_: MappedAgreement, changes: readonly Change[]): number {
  const changed = new Set(changes.flatMap((change) => change.new?.blocks ?? []));
  return new_.blocks.filter(({ id }) => !changed.has(id)).length;
}

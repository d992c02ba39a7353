/** Word by word, where two platforms' provisions are near enough in wording for a redline to be read rather than suffered. */
import type { ClauseDiff, ClauseEntry, PaperSet, Provision } from '../../model/comparison.js';
import type { Craft } from '../comparison.js';
import { neutralizer, plainWords } from './neutral.js';

export interface SamePair {
  readonly platforms: readonly [string, string];
  readonly provisions: readonly [Provision, Provision];
}

export interface ClauseDiffs {
  readonly diffs: readonly ClauseDiff[];
  /** All platforms that speak say the same in the same words, names aside. */
  readonly sameInSubstance: boolean;
  /** Provisions with the same words, whose defined terms may still differ. */
  readonly samePairs: readonly SamePair[];
}

/** 0.55: below, more words are struck than kept and two quotes side by side read better. */
const NEAR = 0.55;

export function clauseDiffs(
  sets: readonly PaperSet[],
  entries: Readonly<Record<string, ClauseEntry>>,
  craft: Craft,
  baseline: string | null,
): ClauseDiffs {
  const diffs: ClauseDiff[] = [];
  const samePairs: SamePair[] = [];
  let same = true;
  for (const [from, to] of pairsOf(sets)) {
    const [left, right] = [entries[from.key]?.provisions ?? [], entries[to.key]?.provisions ?? []];
    const [plainLeft, plainRight] = [plain(left, from), plain(right, to)];
    for (const group of craft.align(plainLeft, plainRight)) {
      const [l, r] = [group.left.map((i) => plainLeft[i]).join(' '), group.right.map((i) => plainRight[i]).join(' ')];
      if (l !== r) same = false;
      const [one, other] = [left[group.left[0] ?? -1], right[group.right[0] ?? -1]];
      if (l === r && one && other) samePairs.push({ platforms: [from.key, to.key], provisions: [one, other] });
      else if (group.likeness >= NEAR && isAsked(from, to, baseline))
        diffs.push({
          from: from.key,
          to: to.key,
          ops: craft.diff(joined(left, group.left), joined(right, group.right)),
        });
    }
  }
  return { diffs, sameInSubstance: same && samePairs.length > 0, samePairs };
}

/** With a baseline chosen, redlines lead from it to each of the others, and no others are drawn. */
function isAsked(from: PaperSet, to: PaperSet, baseline: string | null): boolean {
  return baseline === null || from.key === baseline || to.key === baseline;
}

function pairsOf(sets: readonly PaperSet[]): [PaperSet, PaperSet][] {
  return sets.flatMap((from, i) => sets.slice(i + 1).map((to): [PaperSet, PaperSet] => [from, to]));
}

function plain(provisions: readonly Provision[], set: PaperSet): string[] {
  const neutral = set.agreements.map((a) => neutralizer(a.document.parties));
  return provisions.map((p) => plainWords(neutral[p.document]?.(p.text) ?? p.text));
}

const joined = (provisions: readonly Provision[], indexes: readonly number[]): string =>
  indexes.map((i) => provisions[i]?.text ?? '').join('\n');

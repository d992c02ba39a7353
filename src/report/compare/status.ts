/** How the platforms stand to each other on one clause. */
import type { ClauseEntry, ClauseStatus, Difference, PaperSet, ReadDifference } from '../../model/comparison.js';

export function statusOf(
  sets: readonly PaperSet[],
  entries: Readonly<Record<string, ClauseEntry>>,
  differences: readonly Difference[],
  readings: readonly ReadDifference[],
  sameWords: boolean,
): ClauseStatus {
  const speaking = sets.filter((s) => entries[s.key]?.provisions.length);
  if (speaking.length === 0) return 'absent';
  if (speaking.length < sets.length) return 'partial';
  if (differences.length + readings.length > 0) return 'differs';
  if (!sameWords) return statesValues(entries) ? 'equivalent' : 'differs';
  return verbatim(entries) ? 'same' : 'equivalent';
}

/** Values were read and none differs: the wording may, the terms do not. */
function statesValues(entries: Readonly<Record<string, ClauseEntry>>): boolean {
  return Object.values(entries).every((e) => e.terms.some((t) => !t.overridden));
}

function verbatim(entries: Readonly<Record<string, ClauseEntry>>): boolean {
  return new Set(Object.values(entries).map((e) => e.provisions.map((p) => p.text).join('\n'))).size === 1;
}

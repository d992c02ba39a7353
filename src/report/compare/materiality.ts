/** How much a difference matters, by rules that print their reasons. The clause type's own weight is the ceiling (principle 19). */

import type { Materiality } from '../../model/change.js';
import type { ClauseStatus, Difference, Flag, ReadDifference } from '../../model/comparison.js';
import type { ClauseType } from '../../model/taxonomy.js';
import { fieldName } from '../../text/field-name.js';
import { NOT_STATED } from './differences.js';
import { MISSING } from './flags.js';

export function materialityOf(
  type: ClauseType,
  status: ClauseStatus,
  differences: readonly Difference[],
  flags: readonly Flag[],
  readings: readonly ReadDifference[],
): { materiality: Materiality; reasons: string[] } {
  if (status === 'absent') return { materiality: 'none', reasons: ['found on no side, so no difference between them'] };
  const found = RULES.map((rule) => rule(type, status, differences, flags, readings)).filter((r) => r !== null);
  const strongest = found.reduce<Materiality>(
    (best, r) => (RANKS.indexOf(r.level) > RANKS.indexOf(best) ? r.level : best),
    'none',
  );
  return { materiality: strongest, reasons: found.map((r) => r.reason) };
}

interface Ranked {
  readonly level: Materiality;
  readonly reason: string;
}

type Rule = (
  type: ClauseType,
  status: ClauseStatus,
  differences: readonly Difference[],
  flags: readonly Flag[],
  readings: readonly ReadDifference[],
) => Ranked | null;

const RANKS: readonly Materiality[] = ['none', 'low', 'medium', 'high'];

const oneLower = (level: Materiality): Materiality => RANKS[Math.max(1, RANKS.indexOf(level) - 1)] ?? 'low';

const WEIGHT = 'the clause type’s weight';

const NOT_FOUND = 'expected in these papers, and not found on at least one side';

/** By what the flag says. */
const MISSED: Readonly<Record<string, string>> = {
  [MISSING.denied]: 'the papers of at least one side say that there is none',
  [MISSING.deferred]: 'left to another document on at least one side',
};

const RULES: readonly Rule[] = [
  (type, _, differences) => {
    const fields = namesOf(
      type,
      differences.filter((d) => tierOf(type, d) === 1 && isContested(d)),
    );
    return fields
      ? { level: type.materiality, reason: `key term differs: ${fields} (${WEIGHT}: ${type.materiality})` }
      : null;
  },
  (type, _, differences) => {
    const fields = namesOf(
      type,
      differences.filter((d) => tierOf(type, d) === 1 && !isContested(d)),
    );
    return fields ? { level: oneLower(type.materiality), reason: `key term read on some sides only: ${fields}` } : null;
  },
  (type, _, differences) => {
    const fields = namesOf(
      type,
      differences.filter((d) => tierOf(type, d) !== 1),
    );
    if (!fields) return null;
    const contested = differences.some((d) => tierOf(type, d) !== 1 && isContested(d));
    const what = contested ? 'a further term differs' : 'a further term read on some sides only';
    return { level: oneLower(type.materiality), reason: `${what}: ${fields}` };
  },
  (type, _, __, flags) => {
    const said = new Set(flags.flatMap((f) => (f.code === 'missing' ? [MISSED[f.message] ?? NOT_FOUND] : [])));
    return said.size
      ? { level: type.materiality, reason: `${[...said].join('; ')} (${WEIGHT}: ${type.materiality})` }
      : null;
  },
  (_, status, __, flags) =>
    status === 'partial' && !flags.some((f) => f.code === 'missing')
      ? { level: 'low', reason: 'not every side speaks of it' }
      : null,
  (type, _, __, flags) => {
    const defined = flags.find((f) => f.code === 'other-definition');
    return defined
      ? { level: type.materiality, reason: 'same words, but a defined term in them means something else' }
      : null;
  },
  (type, _, __, ___, readings) =>
    readings.length
      ? {
          level: oneLower(type.materiality),
          reason: `a duty or right is worded otherwise: ${readings.map((r) => `${r.act}, ${r.facet}`).join('; ')}`,
        }
      : null,
  (type, status, differences) =>
    status === 'differs' && differences.length === 0
      ? { level: oneLower(type.materiality), reason: 'the wording differs; no value to compare was read' }
      : null,
];

const tierOf = (type: ClauseType, d: Difference): number | undefined =>
  type.fields.find((f) => f.key === d.field)?.tier;

/** Two sides state it, and not alike; a value against silence, or several alike, is a gap in one paper, or in our reading of it. */
function isContested({ displays, odd }: Difference): boolean {
  if (odd !== null && displays[odd] === NOT_STATED) return false;
  return new Set(Object.values(displays).filter((shown) => shown !== NOT_STATED)).size > 1;
}

function namesOf(type: ClauseType, differences: readonly Difference[]): string {
  return differences.map((d) => fieldName(d.field ?? '', type.id)).join(', ');
}

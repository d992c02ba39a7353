/** How much a difference matters, by rules that print their reasons. The clause type's own weight is the ceiling (principle 19). */
import type { Materiality } from '../../model/change.js';
import type { ClauseStatus, Difference, Flag } from '../../model/comparison.js';
import type { ClauseType } from '../../model/taxonomy.js';

export function materialityOf(
  type: ClauseType,
  status: ClauseStatus,
  differences: readonly Difference[],
  flags: readonly Flag[],
): { materiality: Materiality; reasons: string[] } {
  if (status === 'absent') return { materiality: 'none', reasons: ['found on no side, so no difference between them'] };
  const found = RULES.map((rule) => rule(type, status, differences, flags)).filter((r) => r !== null);
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
) => Ranked | null;

const RANKS: readonly Materiality[] = ['none', 'low', 'medium', 'high'];

const oneLower = (level: Materiality): Materiality => RANKS[Math.max(1, RANKS.indexOf(level) - 1)] ?? 'low';

const WEIGHT = 'the clause type’s weight';

const RULES: readonly Rule[] = [
  (type, _, differences) => {
    const tierOne = differences.filter((d) => type.fields.find((f) => f.key === d.field)?.tier === 1);
    const fields = tierOne.map((d) => d.field?.slice(type.id.length + 1).replaceAll('_', ' '));
    return tierOne.length
      ? { level: type.materiality, reason: `key term differs: ${fields.join(', ')} (${WEIGHT}: ${type.materiality})` }
      : null;
  },
  (type, _, differences) => {
    const rest = differences.filter((d) => type.fields.find((f) => f.key === d.field)?.tier !== 1);
    return rest.length ? { level: oneLower(type.materiality), reason: 'a further term differs' } : null;
  },
  (type, _, __, flags) => {
    const missing = flags.find((f) => f.code === 'missing');
    return missing
      ? {
          level: type.materiality,
          reason: `expected in these papers, and not found on one side (${WEIGHT}: ${type.materiality})`,
        }
      : null;
  },
  (_, status, __, flags) =>
    status === 'partial' && !flags.some((f) => f.code === 'missing')
      ? { level: 'low', reason: 'only one side speaks of it' }
      : null,
  (type, _, __, flags) => {
    const defined = flags.find((f) => f.code === 'other-definition');
    return defined
      ? { level: type.materiality, reason: 'same words, but a defined term in them means something else' }
      : null;
  },
  (type, status, differences) =>
    status === 'differs' && differences.length === 0
      ? { level: oneLower(type.materiality), reason: 'the wording differs; no value to compare was read' }
      : null,
];

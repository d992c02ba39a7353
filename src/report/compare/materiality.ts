/** How much a difference matters, by rules that print their reasons. The clause type's own weight is the ceiling (principle 19). */

import type { Materiality } from '../../model/change.js';
import type { Absence, ClauseStatus, Difference, Flag, ReadDifference } from '../../model/comparison.js';
import type { ClauseType } from '../../model/taxonomy.js';
import { fieldName } from '../../text/field-name.js';
import { NOT_STATED } from './differences.js';

export function materialityOf(type: ClauseType, compared: Compared): { materiality: Materiality; reasons: string[] } {
  if (compared.status === 'absent')
    return { materiality: 'none', reasons: ['found on no side, so no difference between them'] };
  const found = RULES.map((rule) => rule(type, compared)).filter((r) => r !== null);
  const strongest = found.reduce<Materiality>(
    (best, r) => (RANKS.indexOf(r.level) > RANKS.indexOf(best) ? r.level : best),
    'none',
  );
  return { materiality: strongest, reasons: found.map((r) => r.reason) };
}

/** What was found of one clause type in all papers. */
export interface Compared {
  readonly status: ClauseStatus;
  readonly differences: readonly Difference[];
  readonly absent: readonly Absence[];
  readonly flags: readonly Flag[];
  readonly readings: readonly ReadDifference[];
}

interface Ranked {
  readonly level: Materiality;
  readonly reason: string;
}

type Rule = (type: ClauseType, compared: Compared) => Ranked | null;

const RANKS: readonly Materiality[] = ['none', 'low', 'medium', 'high'];

const oneLower = (level: Materiality): Materiality => RANKS[Math.max(1, RANKS.indexOf(level) - 1)] ?? 'low';

const WEIGHT = 'the clause type’s weight';

const NOT_FOUND = 'expected in these papers, and not found on at least one side';

const MISSED: Readonly<Record<Absence['kind'], string>> = {
  absent: NOT_FOUND,
  unread: NOT_FOUND,
  denied: 'the papers of at least one side say that there is none',
  deferred: 'left to another document on at least one side',
};

const RULES: readonly Rule[] = [
  (type, { differences }) => {
    const fields = namesOf(
      type,
      differences.filter((d) => tierOf(type, d) === 1 && isContested(d)),
    );
    return fields
      ? { level: type.materiality, reason: `key term differs: ${fields} (${WEIGHT}: ${type.materiality})` }
      : null;
  },
  (type, { differences }) => {
    const fields = namesOf(
      type,
      differences.filter((d) => tierOf(type, d) === 1 && !isContested(d)),
    );
    return fields ? { level: oneLower(type.materiality), reason: `key term read on some sides only: ${fields}` } : null;
  },
  (type, { differences }) => {
    const fields = namesOf(
      type,
      differences.filter((d) => tierOf(type, d) !== 1),
    );
    if (!fields) return null;
    const contested = differences.some((d) => tierOf(type, d) !== 1 && isContested(d));
    const what = contested ? 'a further term differs' : 'a further term read on some sides only';
    return { level: oneLower(type.materiality), reason: `${what}: ${fields}` };
  },
  (type, { absent }) => {
    const said = new Set(absent.map(({ kind }) => MISSED[kind]));
    return said.size
      ? { level: type.materiality, reason: `${[...said].join('; ')} (${WEIGHT}: ${type.materiality})` }
      : null;
  },
  (_, { status, absent }) =>
    status === 'partial' && absent.length === 0 ? { level: 'low', reason: 'not every side speaks of it' } : null,
  (type, { flags }) => {
    const defined = flags.find((f) => f.code === 'other-definition');
    return defined
      ? { level: type.materiality, reason: 'same words, but a defined term in them means something else' }
      : null;
  },
  (type, { readings }) =>
    readings.length
      ? {
          level: oneLower(type.materiality),
          reason: `a duty or right is worded otherwise: ${readings.map((r) => `${r.act}, ${r.facet}`).join('; ')}`,
        }
      : null,
  (type, { status, differences }) =>
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

/** A condition of a playbook on the facts of one platform. */
import type { TermStatus } from '../../model/key-term.js';
import type { Comparison, Condition } from '../../model/playbook.js';
import type { CellValue } from '../compare/cells.js';
import { checkValue } from './check-value.js';
import type { Facts } from './facts.js';
import { agreed, both, either, HOLDS, type Outcome, SILENT, unranked } from './outcome.js';
import { checkMatrix, checkTiers } from './tables.js';

export function evaluate(condition: Condition, facts: Facts): Outcome {
  switch (condition.type) {
    case 'and':
      return both(condition.parts.map((p) => evaluate(p, facts)));
    case 'or':
      return either(condition.parts.map((p) => evaluate(p, facts)));
    case 'compare':
      return compare(condition, facts);
  }
}

function compare(comparison: Comparison, facts: Facts): Outcome {
  const values = facts.values(comparison.field);
  if (!values.length) return SILENT;
  const table = TABLES[facts.field(comparison.field).type];
  if (table && comparison.operator !== 'is stated')
    return values.map(unreadable).find((o) => o !== null) ?? table(comparison, values);
  const outcomes = values.map((v) => unreadable(v) ?? ofValue(comparison, v, facts));
  const displays = values.map((v) => v.display).join('; ');
  return agreed(outcomes, `several values are stated (${displays}), and not all come out alike`);
}

const TABLES: Readonly<Record<string, (comparison: Comparison, values: readonly CellValue[]) => Outcome>> = {
  tiers: checkTiers,
  matrix: checkMatrix,
};

function ofValue(comparison: Comparison, { value }: CellValue, facts: Facts): Outcome {
  return comparison.operator === 'is stated' ? HOLDS : checkValue(facts.field(comparison.field), value, comparison);
}

const UNREADABLE: Readonly<Partial<Record<TermStatus, string>>> = {
  conflict: 'the paper states two values that contradict each other',
  deferred: 'the paper leaves it to another document',
};

function unreadable({ terms }: CellValue): Outcome | null {
  const why = terms.map((t) => UNREADABLE[t.status]).find((w) => w !== undefined);
  return why === undefined ? null : unranked(why);
}

/** Clauses that must, or must not, be there. A clause read with little certainty decides nothing; one that rules the thing out is not that clause. */
import type { PositionResult } from '../../model/check.js';
import type { Position } from '../../model/playbook.js';
import { type Denial, denialOf } from './denial.js';
import { clauseEvidence } from './evidence.js';
import type { Facts } from './facts.js';
import { result, silence } from './silence.js';

export function checkClause(position: Position, facts: Facts): PositionResult {
  const types = position.types.filter((t) => facts.provisions(t).length > 0);
  const found = types.flatMap((t) => facts.provisions(t));
  const evidence = clauseEvidence(position.types, facts);
  if (found.length && !found.some((f) => f.sure))
    return result(facts, 'needs_reading', ['a passage was read as this clause with little certainty'], evidence);
  const denials = types.map((t) => denialOf(t, facts));
  if (denials.includes('mixed'))
    return result(facts, 'needs_reading', ['the paper rules it out in one place and not in another'], evidence);
  if (position.kind === 'forbidden') return forbidden(denials, facts, evidence);
  if (!found.length) return silence(position, [], facts);
  return denials.every((d) => d === 'denied')
    ? result(facts, 'outside', ['the paper says that there is no such right or promise'], evidence)
    : result(facts, 'met', [], evidence);
}

/** Each of the clauses must be missing or ruled out. */
function forbidden(denials: readonly Denial[], facts: Facts, evidence: PositionResult['evidence']): PositionResult {
  if (!denials.length) return result(facts, 'met', ['no such clause was found'], []);
  return denials.every((d) => d === 'denied')
    ? result(facts, 'met', ['the paper speaks of it only to rule it out'], evidence)
    : result(facts, 'outside', ['the clause is there'], evidence);
}

/** Clauses that must, or must not, be there. A clause read with little certainty decides nothing. */
import type { PositionResult } from '../../model/check.js';
import type { Position } from '../../model/playbook.js';
import { clauseEvidence } from './evidence.js';
import type { Facts } from './facts.js';
import { result, silence } from './silence.js';

export function checkClause(position: Position, facts: Facts): PositionResult {
  const found = position.types.flatMap((t) => facts.provisions(t));
  const evidence = clauseEvidence(position.types, facts);
  if (found.length && !found.some((f) => f.sure))
    return result(facts, 'needs_reading', ['a passage was read as this clause with little certainty'], evidence);
  if (position.kind === 'forbidden')
    return found.length
      ? result(facts, 'outside', ['the clause is there'], evidence)
      : result(facts, 'met', ['no such clause was found'], []);
  if (!found.length) return silence(position, [], facts);
  return position.types.some((t) => facts.absence(t)?.kind === 'denied')
    ? result(facts, 'outside', ['the paper says that there is no such right or promise'], evidence)
    : result(facts, 'met', [], evidence);
}

/**
 * No value was found. That is silence only where the clause was not found either: a clause that is there and gave no value needs
 * reading, and so does one that points elsewhere. *Not found* is never called *not there*.
 */
import type { PositionResult } from '../../model/check.js';
import type { Position } from '../../model/playbook.js';
import { clauseEvidence } from './evidence.js';
import type { Facts } from './facts.js';

export function silence(position: Position, fields: readonly string[], facts: Facts): PositionResult {
  const spoken = clauseEvidence(position.types, facts);
  const absence = position.types.map((t) => facts.absence(t)).find((a) => a !== null) ?? null;
  if (spoken.length) {
    const left = absence?.kind === 'deferred' ? [`left to another document: “${absence.evidence.reference}”`] : [];
    const why = left.length ? left : [`the clause was found, and no value was read for ${fields[0] ?? position.title}`];
    return result(facts, 'needs_reading', why, spoken);
  }
  const why =
    absence?.kind === 'unread'
      ? [`no such clause was found; “${absence.evidence.reference}” is referred to and was not given`]
      : ['no such clause was found'];
  return result(facts, 'silent', why, []);
}

export function result(
  facts: Facts,
  status: PositionResult['status'],
  why: readonly string[],
  evidence: PositionResult['evidence'],
): PositionResult {
  return {
    platform: facts.set.key,
    status,
    fallback: null,
    walkAway: false,
    condition: null,
    why,
    comment: null,
    evidence,
  };
}

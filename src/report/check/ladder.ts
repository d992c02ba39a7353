/** A ladder of conditions on one platform: the best rung that surely holds, or what stands in the way of saying so. */
import { fieldsOf } from '../../library/playbook/condition.js';
import type { PositionResult } from '../../model/check.js';
import type { Position, Rung } from '../../model/playbook.js';
import { evaluate } from './evaluate.js';
import { clauseEvidence, valueEvidence } from './evidence.js';
import type { Facts } from './facts.js';
import type { Outcome } from './outcome.js';
import { silence } from './silence.js';

type Ladder = Extract<Position, { kind: 'ladder' }>;

export function checkLadder(position: Ladder, facts: Facts): PositionResult {
  const rungs = [position.preferred, ...position.fallback];
  const outcomes = rungs.map((r) => evaluate(r.condition, facts));
  const fields = rungs.flatMap((r) => fieldsOf(r.condition));
  const reached = outcomes.findIndex((o) => o.kind === 'holds');
  if (reached >= 0) return held(facts, rungs, outcomes, reached);
  if (outcomes.every((o) => o.kind === 'silent')) return silence(position, fields, facts);
  return notHeld(position, facts, outcomes, fields);
}

/** A better rung that could not be ranked is told: the paper may be better than said. */
function held(facts: Facts, rungs: readonly Rung[], outcomes: readonly Outcome[], reached: number): PositionResult {
  const rung = rungs[reached];
  const better = outcomes.slice(0, reached).filter((o) => o.kind === 'unranked');
  return {
    platform: facts.set.key,
    status: reached === 0 ? 'met' : 'fallback',
    fallback: reached || null,
    walkAway: false,
    condition: rung?.text ?? null,
    why: unique([...better, outcomes[reached]].flatMap((o) => o?.why ?? [])),
    comment: rung?.comment ?? null,
    evidence: valueEvidence(rung ? fieldsOf(rung.condition) : [], facts),
  };
}

function notHeld(
  position: Ladder,
  facts: Facts,
  outcomes: readonly Outcome[],
  fields: readonly string[],
): PositionResult {
  const { walkAway } = position;
  const away = walkAway !== null && evaluate(walkAway.condition, facts).kind === 'holds';
  const open = outcomes.filter((o) => o.kind === 'unranked');
  const evidence = valueEvidence([...fields, ...(walkAway ? fieldsOf(walkAway.condition) : [])], facts);
  return {
    platform: facts.set.key,
    status: open.length && !away ? 'needs_reading' : 'outside',
    fallback: null,
    walkAway: away,
    condition: away ? walkAway.text : null,
    why: unique([...(open.length && !away ? open : outcomes).flatMap((o) => o.why), ...unsaid(fields, facts)]),
    comment: away ? walkAway.comment : null,
    evidence: evidence.length ? evidence : clauseEvidence(position.types, facts),
  };
}

const unsaid = (fields: readonly string[], facts: Facts): string[] =>
  fields.filter((f) => !facts.values(f).length).map((f) => `no value was read for ${f}`);

const unique = (words: readonly string[]): string[] => [...new Set(words)];

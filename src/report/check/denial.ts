/** Clauses that speak of a thing to rule it out: "non-exclusive" is no exclusivity, and a refusal to indemnify no indemnity. */
import type { Json } from '../../model/key-term.js';
import type { Facts } from './facts.js';

/** Clause type → the field and the value that denies the whole of what the clause is about. */
const DENYING: Readonly<Record<string, readonly [field: string, value: Json]>> = {
  'ai.output_indemnity': ['ai.output_indemnity.covered', false],
  'ai.training_use': ['ai.training_use.position', 'prohibited'],
  'ex.exclusivity': ['ex.exclusivity.kind', 'non_exclusive'],
  'ex.resale': ['ex.resale.permission', 'prohibited'],
  'ip.feedback': ['ip.feedback.right', 'none'],
  'ip.publicity': ['ip.publicity.vendor_use', 'prohibited'],
  'term.renewal': ['term.renewal.automatic', false],
};

/** `mixed`: the papers deny it in one place and state it, or leave it open, in another. */
export type Denial = 'none' | 'denied' | 'mixed';

export function denialOf(type: string, facts: Facts): Denial {
  if (facts.absence(type)?.kind === 'denied') return 'denied';
  const [field, value] = DENYING[type] ?? [];
  const values = field === undefined ? [] : facts.values(field).map((v) => v.value);
  const denying = values.filter((v) => v === value).length;
  if (denying === 0) return 'none';
  return denying === values.length ? 'denied' : 'mixed';
}

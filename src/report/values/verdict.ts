/** What comparing two values can say, and the step from two numbers to it. */
import type { Field } from '../../model/taxonomy.js';

/** `better`: the first value is better for the customer. */
export interface Verdict {
  readonly kind: 'equal' | 'close' | 'better' | 'worse' | 'unranked';
  /** Why it is close or not ranked; null when there is nothing to add. */
  readonly why: string | null;
}

export const EQUAL: Verdict = { kind: 'equal', why: null };

export const unranked = (why: string | null): Verdict => ({ kind: 'unranked', why });

/** Ranks two numbers as the field's `better` says. */
export function rank(field: Field, a: number, b: number, why: string | null = null): Verdict {
  if (a === b) return why === null ? EQUAL : { kind: 'close', why };
  if (field.better !== 'higher' && field.better !== 'lower') return unranked(why);
  return { kind: a > b === (field.better === 'higher') ? 'better' : 'worse', why };
}

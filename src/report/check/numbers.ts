/** One number against a limit, by any sign. */
import type { Operator } from '../../model/playbook.js';
import { decided, type Outcome, unranked } from './outcome.js';

export type Sign = '<' | '<=' | '>' | '>=' | '=' | '!=';

export const isSign = (operator: Operator): operator is Sign => operator in TESTS;

const TESTS: Readonly<Record<Sign, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

export function compareNumbers(sign: Operator, a: number, b: number, why: string | null = null): Outcome {
  return isSign(sign) ? decided(TESTS[sign](a, b), why) : unranked(`numbers have no "${sign}"`);
}

/** A quantity whose exact size depends on the calendar. */
export interface Extent {
  readonly low: number;
  readonly about: number;
  readonly high: number;
}

/**
 * Units that convert only approximately (N3): never "holds" unless it holds whatever the calendar; "fails" by the taxonomy's
 * conversion, marked so.
 */
export function compareExtents(sign: Operator, a: Extent, b: Extent, why: string): Outcome {
  if (!isSign(sign)) return unranked(why);
  const holds = TESTS[sign](a.about, b.about);
  const always = TESTS[sign](a.low, b.high) && TESTS[sign](a.high, b.low);
  if (holds && always) return decided(true, why);
  return holds || sign === '=' ? unranked(why) : decided(false, why);
}

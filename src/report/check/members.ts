/** Codes, sets and places against a playbook's codes. Spelling of codes does not matter: SOC2-T2 is soc2_type2. */
import type { Json } from '../../model/key-term.js';
import type { Operator } from '../../model/playbook.js';
import { isArray } from '../values/canonical.js';
import { decided, type Outcome, unranked } from './outcome.js';

export function checkCode(operator: Operator, value: Json, limits: readonly Json[]): Outcome {
  if (typeof value !== 'string' && typeof value !== 'boolean') return unranked('the value has no common form');
  const among = limits.some((l) => folded(l) === folded(value));
  return decided(operator === '=' || operator === 'in' ? among : !among);
}

export function checkSet(operator: Operator, value: Json, limits: readonly Json[]): Outcome {
  if (!isArray(value)) return unranked('the paper does not list members');
  const [has, wanted] = [new Set(value.map(folded)), limits.map(folded)];
  if (operator === 'includes') return decided(wanted.every((w) => has.has(w)));
  if (operator === 'excludes') return decided(!wanted.some((w) => has.has(w)));
  const inside = [...has].every((member) => wanted.includes(member));
  return operator === 'in' ? decided(inside) : decided(inside && wanted.every((w) => has.has(w)));
}

/** EU and EEA include their members; cloud regions say nothing about countries here. */
export function checkPlaces(operator: Operator, value: Json, limits: readonly Json[]): Outcome {
  if (!isArray(value)) return unranked('the paper does not list places');
  const wanted = limits.flatMap((l) => [String(l), ...(UNIONS[String(l)] ?? [])]);
  const strange = value.map(String).filter((place) => place.includes(':') && !wanted.includes(place));
  const outcome = checkSet(operator, value, operator === 'in' || operator === 'excludes' ? wanted : limits);
  return outcome.kind === 'fails' && operator === 'in' && strange.length
    ? unranked(`where ${strange.join(', ')} lies is not in the paper`)
    : outcome;
}

const EU = [
  ...['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT', 'LV', 'LT', 'LU'],
  ...['MT', 'NL', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE'],
];

const UNIONS: Readonly<Record<string, readonly string[]>> = { EU, EEA: ['EU', ...EU, 'IS', 'LI', 'NO'] };

const folded = (code: Json): string =>
  String(code)
    .toLowerCase()
    .replace(/[\s_-]/g, '')
    .replace(/type(?=\d)/g, 't');

/** Where two JSON results differ, in reading order; each place once, the deepest that still names it. */
import type { Finding } from '../../model/verification.js';
import { shortened } from './shortened.js';

/** The record of how a result was made is what it was made again from: it is not compared. */
export function jsonDifferences(given: object, made: object): Finding[] {
  return compare({ ...given, made: null }, { ...made, made: null }, '');
}

function compare(given: unknown, made: unknown, at: string): Finding[] {
  if (Object.is(given, made)) return [];
  if (Array.isArray(given) && Array.isArray(made)) return compareLists(given, made, at);
  if (isPlain(given) && isPlain(made)) return compareObjects(given, made, at);
  const message = `says ${spelled(given)}, the sources give ${spelled(made)}`;
  return [{ code: 'changed', where: at, message }];
}

function compareLists(given: readonly unknown[], made: readonly unknown[], at: string): Finding[] {
  const both = Math.min(given.length, made.length);
  const inside = Array.from({ length: both }, (_, i) => compare(given[i], made[i], `${at}[${i}]`)).flat();
  if (given.length === made.length) return inside;
  const message = `has ${given.length} entries, the sources give ${made.length}`;
  return [{ code: given.length > made.length ? 'added' : 'removed', where: at, message }, ...inside.slice(0, 1)];
}

function compareObjects(given: Plain, made: Plain, at: string): Finding[] {
  const keys = [...new Set([...Object.keys(made), ...Object.keys(given)])];
  return keys.flatMap((key): Finding[] => {
    const where = at ? `${at}.${key}` : key;
    if (!Object.hasOwn(made, key)) return [{ code: 'added', where, message: 'not in the result as made' }];
    if (!Object.hasOwn(given, key)) return [{ code: 'removed', where, message: 'taken out' }];
    return compare(given[key], made[key], where);
  });
}

type Plain = { readonly [key: string]: unknown };

const isPlain = (value: unknown): value is Plain =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const spelled = (value: unknown): string => shortened(JSON.stringify(value) ?? 'nothing');

/** Extracted values of a passage before and after: what a field was, what it is, and whose way it moved (TAXONOMY.md 3.4). */
import type { Favours } from '../../model/change.js';
import type { Json, KeyTerm } from '../../model/key-term.js';
import type { Field } from '../../model/taxonomy.js';
import type { Signal } from './signal.js';

/** Terms of the two passages, and of the whole papers they stand in. */
export interface TermsOfPair {
  readonly old: readonly KeyTerm[];
  readonly new: readonly KeyTerm[];
  readonly papers: { readonly old: readonly KeyTerm[]; readonly new: readonly KeyTerm[] };
}

export function keyTermSignals(terms: TermsOfPair, fields: ReadonlyMap<string, Field>): Signal[] {
  const names = [...new Set([...terms.old, ...terms.new].map(({ field }) => field))];
  return names.flatMap((name) => {
    const [before, after] = [terms.old, terms.new].map((of) => of.find(({ field }) => field === name));
    if (before && after) return compareTerms(name, before, after, fields.get(name));
    const [verb, term, others, side] = before
      ? (['no longer', before, terms.papers.new, 'new'] as const)
      : (['now', after as KeyTerm, terms.papers.old, 'old'] as const);
    return isStated(term, others)
      ? [
          {
            force: 'slight',
            reason: `${titleOf(name)} ${verb} stated here; elsewhere in the ${side} paper: ${term.display}`,
          },
        ]
      : [{ force: 'plain', reason: `${titleOf(name)} ${verb} stated: ${term.display}` }];
  });
}

const titleOf = (field: string): string => field.split('.').slice(1).join(' ').replaceAll('_', ' ');

/** The other paper states the same value, in whatever passage: it only changed its place. */
function isStated({ field, value }: KeyTerm, others: readonly KeyTerm[]): boolean {
  return others.some((o) => o.field === field && JSON.stringify(o.value) === JSON.stringify(value));
}

function compareTerms(name: string, before: KeyTerm, after: KeyTerm, field: Field | undefined): Signal[] {
  const title = titleOf(name);
  if (JSON.stringify(before.value) === JSON.stringify(after.value)) return [];
  if (before.status === 'deferred' && after.status === 'deferred')
    return [{ force: 'plain', reason: `${title}: ${before.display} → ${after.display}` }];
  const favours = field ? directionOf(before.value, after.value, field) : null;
  return [
    { force: 'decisive', reason: `${title}: ${before.display} → ${after.display}`, ...(favours ? { favours } : {}) },
  ];
}

/** From the customer's side; null where values cannot be ranked. */
function directionOf(before: Json, after: Json, field: Field): Favours | null {
  const gain = gainOf(before, after, field);
  return gain === null || gain === 0 ? null : gain > 0 ? 'customer' : 'vendor';
}

/** > 0 when the new value is better for the customer. */
function gainOf(before: Json, after: Json, field: Field): number | null {
  const rank = RANKS[field.better];
  return rank ? rank(before, after, field) : null;
}

type Rank = (before: Json, after: Json, field: Field) => number | null;

const RANKS: Readonly<Partial<Record<Field['better'], Rank>>> = {
  higher: (a, b) => difference(a, b),
  lower: (a, b) => difference(b, a),
  true: (a, b) => Number(b === true) - Number(a === true),
  false: (a, b) => Number(a === true) - Number(b === true),
  set_more: (a, b) => inclusion(a, b),
  set_fewer: (a, b) => inclusion(b, a),
  enum: (a, b, { values = [] }) =>
    values.includes(String(a)) && values.includes(String(b))
      ? values.indexOf(String(a)) - values.indexOf(String(b))
      : null,
};

function difference(a: Json, b: Json): number | null {
  const [x, y] = [scalarOf(a), scalarOf(b)];
  return x === null || y === null || x.unit !== y.unit ? null : y.count - x.count;
}

/** +1 when the second set holds the first and more, -1 the other way round, null when neither holds the other. */
function inclusion(a: Json, b: Json): number | null {
  if (!Array.isArray(a) || !Array.isArray(b)) return null;
  const [x, y] = [a.map((v) => JSON.stringify(v)), b.map((v) => JSON.stringify(v))];
  if (x.every((v) => y.includes(v))) return y.length > x.length ? 1 : 0;
  return y.every((v) => x.includes(v)) ? -1 : null;
}

/** TAXONOMY.md N3; only to rank. */
const HOURS: Readonly<Record<string, number>> = {
  second: 1 / 3600,
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  month: 720,
  year: 8760,
};

function scalarOf(value: Json): { count: number; unit: string } | null {
  if (typeof value === 'number') return { count: value, unit: '' };
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const { count, unit, basis, amount, currency, percent, per, bound } = value as Readonly<Record<string, Json>>;
  if (typeof count === 'number' && typeof unit === 'string') {
    const business = basis === 'business' ? (unit === 'hour' ? 3 : 1.4) : 1;
    return { count: count * (HOURS[unit] ?? 1) * business, unit: `hours ${bound ?? ''}` };
  }
  if (typeof count === 'number') return { count, unit: `per ${per ?? ''}` };
  if (typeof amount === 'string') return { count: Number(amount), unit: String(currency) };
  return typeof percent === 'number' ? { count: percent, unit: `% ${per ?? ''}` } : null;
}

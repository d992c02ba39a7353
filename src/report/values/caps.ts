/** Amounts and liability formulas (C8): ranked only when they count the same thing. */
import type { Json } from '../../model/key-term.js';
import type { Field } from '../../model/taxonomy.js';
import { isArray, isObject, type JsonObject } from './canonical.js';
import { rank, unranked, type Verdict } from './verdict.js';

export function compareMoney(field: Field, a: Json, b: Json): Verdict {
  if (!isObject(a) || !isObject(b)) return unranked(null);
  if (a.currency !== b.currency) return unranked('the currencies differ');
  if ((a.per ?? null) !== (b.per ?? null)) return unranked('the amounts cover different periods');
  return rank(field, Number(a.amount), Number(b.amount));
}

export function compareCaps(field: Field, a: Json, b: Json): Verdict {
  if (!isObject(a) || !isObject(b)) return unranked(null);
  const extremes = compareExtremes(field, a, b);
  if (extremes) return extremes;
  const [x, y] = [onlyTerm(a), onlyTerm(b)];
  if (!x || !y || a.op !== b.op) return unranked('the formulas differ; with the annual fee both can be computed');
  if (x.kind === 'fixed' && y.kind === 'fixed') return compareMoney(field, x, y);
  if (x.kind === 'fees' && y.kind === 'fees' && sameBase(x, y))
    return rank(
      field,
      size(x),
      size(y),
      (x.from ?? null) === (y.from ?? null) ? null : 'the months are counted back from different moments',
    );
  return unranked('the formulas count different things');
}

/** No limit is better for the customer than any limit, and no liability at all worse, where a higher cap is better. */
function compareExtremes(field: Field, a: JsonObject, b: JsonObject): Verdict | null {
  const place: Readonly<Record<string, number>> = { unlimited: 2, excluded: 0 };
  const [x, y] = [place[String(a.op)] ?? 1, place[String(b.op)] ?? 1];
  return x === 1 && y === 1 ? null : rank(field, x, y);
}

function onlyTerm(cap: JsonObject): JsonObject | null {
  const terms = cap.terms ?? null;
  const first = isArray(terms) && terms.length === 1 ? (terms[0] ?? null) : null;
  return isObject(first) ? first : null;
}

const sameBase = (x: JsonObject, y: JsonObject): boolean =>
  ['of', 'for', 'over'].every((key) => (x[key] ?? null) === (y[key] ?? null));

const size = (fees: JsonObject): number => Number(fees.months ?? 12) * Number(fees.multiple ?? 1);

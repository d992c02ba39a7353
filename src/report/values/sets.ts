/** Sets and places (C7): ranked by inclusion only. */
import type { Json } from '../../model/key-term.js';
import type { Field } from '../../model/taxonomy.js';
import { isArray } from './canonical.js';
import { unranked, type Verdict } from './verdict.js';

export function compareSets(field: Field, a: Json, b: Json): Verdict {
  if (!isArray(a) || !isArray(b)) return unranked(null);
  const [x, y] = [new Set(a.map(String)), new Set(b.map(String))];
  const [onlyA, onlyB] = [without(x, y), without(y, x)];
  const why = field.type === 'places' ? null : lacking(onlyA, onlyB);
  const includes = onlyB.length === 0 ? 1 : onlyA.length === 0 ? -1 : 0;
  if (includes === 0 || (field.better !== 'set_more' && field.better !== 'set_fewer')) return unranked(why);
  return { kind: includes > 0 === (field.better === 'set_more') ? 'better' : 'worse', why };
}

/** Codes of places say less than the places that stand beside them; members of other sets are told. */
function lacking(onlyA: readonly string[], onlyB: readonly string[]): string {
  return [
    onlyA.length ? `only the first has ${inWords(onlyA)}` : '',
    onlyB.length ? `only the second has ${inWords(onlyB)}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}

const without = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((m) => !b.has(m));

/** "wilful_misconduct" → "wilful misconduct" */
const inWords = (members: readonly string[]): string => members.map((m) => m.replaceAll('_', ' ')).join(', ');

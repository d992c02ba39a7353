/** Sets and places (C7): ranked by inclusion only. */
import type { Json } from '../../model/key-term.js';
import type { Field } from '../../model/taxonomy.js';
import { isArray } from './canonical.js';
import { unranked, type Verdict } from './verdict.js';

export function compareSets(field: Field, a: Json, b: Json): Verdict {
  if (!isArray(a) || !isArray(b)) return unranked(null);
  const [x, y] = [new Set(a.map(String)), new Set(b.map(String))];
  const [onlyA, onlyB] = [without(x, y), without(y, x)];
  const why = [
    onlyA.length ? `only the first has ${onlyA.join(', ')}` : '',
    onlyB.length ? `only the second has ${onlyB.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('; ');
  const includes = onlyB.length === 0 ? 1 : onlyA.length === 0 ? -1 : 0;
  if (includes === 0 || (field.better !== 'set_more' && field.better !== 'set_fewer')) return unranked(why);
  return { kind: includes > 0 === (field.better === 'set_more') ? 'better' : 'worse', why };
}

const without = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((m) => !b.has(m));

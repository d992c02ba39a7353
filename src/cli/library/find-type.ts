import { searchLibrary } from '../../library/search.js';
import type { ClauseType, Taxonomy } from '../../model/taxonomy.js';
import { UsageError } from '../exit-codes.js';

/** @throws UsageError that names the types that may have been meant */
export function findType(taxonomy: Taxonomy, id: string): ClauseType {
  const type = taxonomy.types.find((t) => t.id === id);
  if (type) return type;
  const near = nearTypes(taxonomy, id);
  const hint = near.length ? `did you mean ${near.join(', ')}?` : '"clausediff library list" shows all';
  throw new UsageError(`there is no clause type "${id}"; ${hint}`);
}

/** Same last part ("breach"), same beginning ("dp.br"), then types whose wordings and names hold the words. */
function nearTypes(taxonomy: Taxonomy, id: string): string[] {
  const last = id.split('.').at(-1) ?? '';
  const alike = taxonomy.types.map((t) => t.id).filter((t) => last && t.split('.').includes(last));
  const start = id.slice(0, id.indexOf('.') + 3);
  const begun = taxonomy.types.map((t) => t.id).filter((t) => start.length > 3 && t.startsWith(start));
  const found = searchLibrary(taxonomy, id.replace(/[._]/g, ' ')).map((hit) => hit.type.id);
  return [...new Set([...alike, ...begun, ...found])].slice(0, 3);
}

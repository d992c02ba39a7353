/** What one platform's papers say on the clause types and fields a playbook asks for. */
import type { Absence, ClauseEntry, PaperSet, Provision } from '../../model/comparison.js';
import type { MappedBlock } from '../../model/mapped.js';
import type { ClauseType, Field, Taxonomy } from '../../model/taxonomy.js';
import { findAbsences } from '../compare/absences.js';
import { type CellValue, cellValues } from '../compare/cells.js';
import { entriesOf } from '../compare/entries.js';

export interface FoundProvision {
  readonly provision: Provision;
  readonly block: MappedBlock;
  /** Read with enough certainty, and about this type first. */
  readonly sure: boolean;
}

export interface Facts {
  readonly set: PaperSet;
  readonly field: (key: string) => Field;
  /** The effective values of a field, by precedence. */
  readonly values: (field: string) => readonly CellValue[];
  /** Passages of a clause type, the surest first; definitions that only mention it come last. */
  readonly provisions: (type: string) => readonly FoundProvision[];
  /** The finding that an expected type is not there; null when it is, or is not expected. */
  readonly absence: (type: string) => Absence | null;
}

/** @param asked ids of all clause types the playbook is about */
export function factsOf(set: PaperSet, taxonomy: Taxonomy, asked: ReadonlySet<string>): Facts {
  const types = taxonomy.types.filter((t) => asked.has(t.id));
  const entries = new Map(types.map((t) => [t.id, entriesOf(t, [set])[set.key]]));
  const absences = findAbsences([set], { ...taxonomy, types });
  const fields = new Map(types.flatMap((t) => t.fields.map((f) => [f.key, { field: f, type: t }])));
  return {
    set,
    field: (key) => known(fields, key).field,
    values: (key) => cellValues(known(fields, key).field, entries.get(known(fields, key).type.id)),
    provisions: (type) => provisionsOf(set, type, entries.get(type)),
    absence: (type) => absences.find((a) => a.clause === type) ?? null,
  };
}

function known(fields: ReadonlyMap<string, { field: Field; type: ClauseType }>, key: string) {
  const found = fields.get(key);
  if (!found) throw new Error(`the playbook asks for ${key}, which was not looked for`);
  return found;
}

function provisionsOf(set: PaperSet, type: string, entry: ClauseEntry | undefined): FoundProvision[] {
  const found = (entry?.provisions ?? []).flatMap((provision) => {
    const block = set.agreements[provision.document]?.blocks.find((b) => b.id === provision.block);
    return block ? [{ provision, block, sure: !block.review && block.clauses[0]?.id === type }] : [];
  });
  return found.sort((a, b) => Number(b.sure) - Number(a.sure) || b.provision.score - a.provision.score);
}

/** What judging needs to know of both papers, looked up once. */
import type { Pair } from '../../model/alignment.js';
import type { DiffOp } from '../../model/change.js';
import type { KeyTerm } from '../../model/key-term.js';
import type { MappedAgreement, MappedBlock } from '../../model/mapped.js';
import type { Field, Taxonomy } from '../../model/taxonomy.js';
import { type PartyWords, partyWords } from './parties.js';
import { type Targets, targetsOf } from './references.js';
import type { Weight } from './signal.js';

export interface Context {
  readonly old: MappedAgreement;
  readonly new: MappedAgreement;
  readonly diff: (left: string, right: string) => DiffOp[];
  readonly targets: Targets;
  readonly parties: PartyWords;
  readonly weights: ReadonlyMap<string, Weight>;
  readonly fields: ReadonlyMap<string, Field>;
  readonly oldTerms: ReadonlyMap<string, readonly KeyTerm[]>;
  readonly newTerms: ReadonlyMap<string, readonly KeyTerm[]>;
}

export function contextOf(
  old: MappedAgreement,
  new_: MappedAgreement,
  pairs: readonly Pair[],
  diff: (left: string, right: string) => DiffOp[],
  taxonomy: Taxonomy,
): Context {
  return {
    old,
    new: new_,
    diff,
    targets: targetsOf(old, new_, pairs),
    parties: new Map([...partyWords(old.document), ...partyWords(new_.document)]),
    weights: new Map(taxonomy.types.map(({ id, materiality }) => [id, materiality])),
    fields: new Map(taxonomy.types.flatMap(({ fields }) => fields.map((field) => [field.key, field] as const))),
    oldTerms: byBlock(old.terms),
    newTerms: byBlock(new_.terms),
  };
}

function byBlock(terms: readonly KeyTerm[]): Map<string, KeyTerm[]> {
  const found = new Map<string, KeyTerm[]>();
  for (const term of terms) found.set(term.block, [...(found.get(term.block) ?? []), term]);
  return found;
}

/** Weight of the clause type a passage is about; medium when it has none. */
export function weightOf(context: Context, blocks: readonly MappedBlock[]): Weight {
  const id = blocks.find((block) => block.clauses.length)?.clauses[0]?.id;
  return (id && context.weights.get(id)) || 'medium';
}

export function termsOf(terms: ReadonlyMap<string, readonly KeyTerm[]>, blocks: readonly MappedBlock[]): KeyTerm[] {
  return blocks.flatMap((block) => terms.get(block.id) ?? []);
}

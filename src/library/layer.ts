/**
 * Two layers -> one taxonomy: the shipped library below, a firm's files above.
 *
 * A new type joins its group. A file for a known type adds to its lists, replaces its texts, and takes away what `drop` names.
 * Filed wordings in use (not superseded) become exemplars of their type. With an empty layer below, this is how the shipped
 * library itself is put together.
 */
import type { ClauseType, Exemplar, Field, Group, Taxonomy } from '../model/taxonomy.js';
import { stemOf, typeIdOf } from './files.js';
import type { ParsedLibrary, TypeExtension } from './parse-library.js';
import { type FiledWording, wordingId } from './wording.js';

export const EMPTY: Taxonomy = { groups: [], types: [], confusable: [] };

export function layer(below: Taxonomy, above: ParsedLibrary): Taxonomy {
  const groups = byKey(
    below.groups,
    above.groups.flatMap((g) => g.value),
    (g) => g.id,
  );
  const extensions = new Map(above.extensions.map((e) => [e.value.id, e.value]));
  const wordings = new Map(above.wordings.map((w) => [typeIdOf(w.path), w.value]));
  const types = [...below.types.map((t) => extend(t, extensions.get(t.id))), ...above.types.map((t) => t.value)];
  return {
    groups,
    types: inOrder(
      types.map((t) => withWordings(t, wordings.get(t.id))),
      groups,
    ),
    confusable: [...below.confusable, ...above.confusable.flatMap((c) => c.value)],
  };
}

function extend(type: ClauseType, more: TypeExtension | undefined): ClauseType {
  if (!more) return type;
  const drop = more.drop ?? {};
  const list = (key: 'include' | 'headings' | 'synonyms' | 'cues') => union(type[key], more[key], drop[key]);
  return {
    ...type,
    title: more.title ?? type.title,
    definition: more.definition ?? type.definition,
    materiality: more.materiality ?? type.materiality,
    favours: more.favours ?? type.favours,
    include: list('include'),
    headings: list('headings'),
    synonyms: list('synonyms'),
    cues: list('cues'),
    families: union(type.families, more.families),
    exclude: byKey(type.exclude, more.exclude, (e) => e.sibling),
    refs: mergeRefs(type.refs, more.refs),
    fields: byKey(type.fields, more.fields, (f: Field) => f.key),
    exemplars: withoutDropped(byKey(type.exemplars, more.exemplars, keyOf), drop.exemplars),
  };
}

const keyOf = (exemplar: Exemplar): string => wordingId(exemplar.text);

function withoutDropped(exemplars: readonly Exemplar[], drop: readonly string[] = []): readonly Exemplar[] {
  return drop.length ? exemplars.filter((e) => !drop.includes(keyOf(e))) : exemplars;
}

/** A reviewed wording takes the place of an exemplar with the same words. */
function withWordings(type: ClauseType, filed: readonly FiledWording[] | undefined): ClauseType {
  if (!filed?.length) return type;
  const superseded = new Set(filed.map((w) => w.supersedes));
  const all: readonly Exemplar[] = byKey<Exemplar>(type.exemplars, filed, keyOf);
  return { ...type, exemplars: all.filter((e) => !superseded.has(keyOf(e))) };
}

function union(below: readonly string[], above: readonly string[] = [], drop: readonly string[] = []): string[] {
  return [...new Set([...below, ...above])].filter((entry) => !drop.includes(entry));
}

/** Entries of `above` replace those of the same key below, in place; others follow. */
function byKey<T>(below: readonly T[], above: readonly T[] = [], key: (entry: T) => string): T[] {
  const merged = new Map(below.map((entry) => [key(entry), entry]));
  for (const entry of above) merged.set(key(entry), entry);
  return [...merged.values()];
}

function mergeRefs(below: ClauseType['refs'], above: ClauseType['refs'] = {}): ClauseType['refs'] {
  const keys = new Set([...Object.keys(below), ...Object.keys(above)]);
  return Object.fromEntries([...keys].map((key) => [key, union(below[key] ?? [], above[key])]));
}

/** The groups' order, then by file name. */
function inOrder(types: readonly ClauseType[], groups: readonly Group[]): ClauseType[] {
  const rank = new Map(groups.map((g, i) => [g.id, i]));
  const fileOf = (type: ClauseType) => `${stemOf(type.id)}.yaml`;
  return [...types].sort(
    (a, b) => (rank.get(a.group) ?? 99) - (rank.get(b.group) ?? 99) || (fileOf(a) < fileOf(b) ? -1 : 1),
  );
}

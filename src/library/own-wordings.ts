/**
 * Wordings of a firm's own layer, and paragraphs that repeat one of them word for word: somebody read these very words and said what they
 * are, so the classifier is not asked. Signs that only a file format makes, and a heading that opens the paragraph, make no difference.
 *
 * Wordings that are merely near are the classifier's business.
 */
import type { Block } from '../model/agreement.js';
import type { BlockMapping } from '../model/clause.js';
import type { Exemplar } from '../model/taxonomy.js';
import { foldWording } from '../text/wording.js';
import { typeIdOf } from './files.js';
import type { ParsedLibrary } from './parse-library.js';
import { wordingText } from './place.js';
import { type FiledWording, isFiled } from './wording.js';

/** Folded words -> the types they state, main one first, and who says so. */
export type OwnWordings = ReadonlyMap<string, { readonly types: readonly string[]; readonly why: readonly string[] }>;

/** Wordings in use: filed ones that none superseded, and exemplars written into the layer's own files. */
export function ownWordings({ wordings, types, extensions }: ParsedLibrary): OwnWordings {
  const filed = wordings.flatMap((file) => inUse(file.value).map((w) => statement(typeIdOf(file.path), w)));
  const written = [...types, ...extensions].flatMap(({ value }) =>
    (value.exemplars ?? []).map((e) => statement(value.id, e)),
  );
  const own = new Map<string, { types: string[]; why: string[] }>();
  for (const { words, types, why } of [...filed, ...written]) {
    const known = own.get(words);
    own.set(words, {
      types: [...new Set([...(known?.types ?? []), ...types])],
      why: [...new Set([...(known?.why ?? []), why])],
    });
  }
  return own;
}

function inUse(filed: readonly FiledWording[]): FiledWording[] {
  const superseded = new Set(filed.map((w) => w.supersedes));
  return filed.filter((w) => !superseded.has(w.id));
}

function statement(type: string, wording: Exemplar) {
  const types = [type, ...(wording.also ?? [])];
  const why = isFiled(wording)
    ? `the words of ${wording.id}, reviewed by ${wording.reviewer} on ${wording.date}`
    : `the words of an exemplar of ${type}`;
  return { words: foldWording(wording.text), types, why };
}

type Paragraph = Pick<Block, 'id' | 'kind' | 'text' | 'runInEnd'>;

/** The mapping with such paragraphs settled; the same mapping when there are none. */
export function recogniseOwnWordings(
  mapping: readonly BlockMapping[],
  blocks: readonly Paragraph[],
  own: OwnWordings,
): readonly BlockMapping[] {
  if (!own.size) return mapping;
  return mapping.map((m, i) => {
    const known = isBody(blocks[i]!) ? knownAs(blocks[i]!, own) : undefined;
    if (!known) return m;
    return { ...m, clauses: known.types.map((id) => ({ id, score: 1, why: known.why })), state: null, review: false };
  });
}

/** A table of contents repeats headings; a heading names a clause and states none. */
const isBody = ({ kind }: Paragraph): boolean => kind !== 'toc' && kind !== 'heading' && kind !== 'title';

const knownAs = (block: Paragraph, own: OwnWordings) =>
  own.get(foldWording(block.text)) ?? (block.runInEnd === null ? undefined : own.get(foldWording(wordingText(block))));

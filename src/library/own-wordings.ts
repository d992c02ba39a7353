/**
 * Wordings of a firm's own layer, and paragraphs that repeat one of them, word for word or but for a word or two: somebody read these
 * words and said what they are, so that goes before what the classifier says. Signs that only a file format makes, and a heading that
 * opens the paragraph, make no difference; between two wordings that are near, the nearer one decides.
 */
import type { Block } from '../model/agreement.js';
import type { BlockMapping } from '../model/clause.js';
import type { Exemplar } from '../model/taxonomy.js';
import { oncePer } from '../text/once-per.js';
import { foldWording } from '../text/wording.js';
import { typeIdOf } from './files.js';
import { NEAR, shinglesOf } from './near-duplicates.js';
import type { ParsedLibrary } from './parse-library.js';
import { wordingText } from './place.js';
import { type FiledWording, isFiled } from './wording.js';

export interface OwnWording {
  readonly text: string;
  /** Types it states, main one first. */
  readonly types: readonly string[];
  /** "the words of w-3f9a1c20be, reviewed by R. Quill on 2026-02-02" */
  readonly why: string;
}

/** Wordings in use: filed ones that none superseded, and exemplars written into the layer's own files. */
export function ownWordings({ wordings, types, extensions }: ParsedLibrary): OwnWording[] {
  const filed = wordings.flatMap((file) => inUse(file.value).map((w) => toOwn(typeIdOf(file.path), w)));
  const written = [...types, ...extensions].flatMap(({ value }) =>
    (value.exemplars ?? []).map((e) => toOwn(value.id, e)),
  );
  const own = new Map<string, OwnWording>();
  for (const wording of [...filed, ...written]) {
    const key = foldWording(wording.text);
    const same = own.get(key);
    own.set(key, same ? { ...same, types: [...new Set([...same.types, ...wording.types])] } : wording);
  }
  return [...own.values()];
}

function inUse(filed: readonly FiledWording[]): FiledWording[] {
  const superseded = new Set(filed.map((w) => w.supersedes));
  return filed.filter((w) => !superseded.has(w.id));
}

function toOwn(type: string, wording: Exemplar): OwnWording {
  const why = isFiled(wording)
    ? `the words of ${wording.id}, reviewed by ${wording.reviewer} on ${wording.date}`
    : `the words of an exemplar of ${type}`;
  return { text: wording.text, types: [type, ...(wording.also ?? [])], why };
}

type Paragraph = Pick<Block, 'kind' | 'text' | 'runInEnd'>;

/** The mapping with such paragraphs settled; the same mapping when there are no wordings. */
export function recogniseOwnWordings(
  mapping: readonly BlockMapping[],
  blocks: readonly Paragraph[],
  own: readonly OwnWording[],
): readonly BlockMapping[] {
  if (!own.length) return mapping;
  const find = finderFor(own);
  return mapping.map((m, i) => {
    const found = isBody(blocks[i]!) ? find(blocks[i]!) : null;
    if (!found) return m;
    const { wording, overlap } = found;
    const why = [overlap === 1 ? wording.why : `${Math.round(overlap * 100)} % ${wording.why}`];
    const score = Math.round(overlap * 1000) / 1000;
    return { ...m, clauses: wording.types.map((id) => ({ id, score, why })), state: null, review: false };
  });
}

/** A table of contents repeats headings; a heading names a clause and states none. */
const isBody = ({ kind }: Paragraph): boolean => kind !== 'toc' && kind !== 'heading' && kind !== 'title';

interface Found {
  readonly wording: OwnWording;
  /** NEAR..1; 1 only for the very words. */
  readonly overlap: number;
}

/** With fewer word pairs, one other word makes another clause. */
const FEWEST_PAIRS = 8;
/** What is merely near is never as good as the words themselves. */
const NEAREST = 0.99;

/** Made once a run: every paper is held against the same wordings. */
const finderFor = oncePer(finderOf);

/** The nearest wording of a paragraph, if any is near; looks only at wordings that share a word pair with it. */
function finderOf(own: readonly OwnWording[]): (paragraph: Paragraph) => Found | null {
  const exact = new Map(own.map((wording) => [foldWording(wording.text), wording]));
  const sizes: number[] = [];
  const holders = new Map<number, number[]>();
  for (const [n, { text }] of own.entries()) {
    const pairs = shinglesOf(text);
    sizes.push(pairs.size);
    for (const pair of pairs) holders.set(pair, [...(holders.get(pair) ?? []), n]);
  }
  return (paragraph) => {
    const text = wordingText(paragraph);
    const same = exact.get(foldWording(paragraph.text)) ?? exact.get(foldWording(text));
    if (same) return { wording: same, overlap: 1 };
    const pairs = shinglesOf(text);
    if (pairs.size < FEWEST_PAIRS) return null;
    const shared = new Map<number, number>();
    for (const pair of pairs) for (const n of holders.get(pair) ?? []) shared.set(n, (shared.get(n) ?? 0) + 1);
    let best: Found | null = null;
    for (const [n, count] of shared) {
      const overlap = count / (pairs.size + sizes[n]! - count);
      if (overlap >= NEAR && overlap > (best?.overlap ?? 0)) best = { wording: own[n]!, overlap };
    }
    return best && { ...best, overlap: Math.min(best.overlap, NEAREST) };
  };
}

/**
 * What the passes need to know of a block, computed once: a key for "same words", its words with their rarity, its label.
 *
 * Words are cut to six letters ("calculation" meets "calculating") and weighted by rarity over both papers (IDF), so that
 * "Customer" and "shall" hardly count and "sub-processor" does.
 */
import type { Block } from '../../model/agreement.js';
import { matchKey } from '../../text/wording.js';

export type AlignBlock = Pick<Block, 'kind' | 'text' | 'label' | 'headings' | 'cells' | 'table'>;

export interface Profile {
  /** Letters and digits of the text, lower case. */
  readonly key: string;
  /** The key with the label before it: what another reader sees that took the label for words. */
  readonly labelledKey: string;
  /** All words in their order, lower case. */
  readonly sequence: readonly string[];
  /** Distinct words, cut short. */
  readonly words: ReadonlySet<string>;
  /** A few of the three-word sequences, chosen by hash: near-copies share most of them however common their words. */
  readonly shingles: readonly string[];
  /** Sum of the words' rarity. */
  readonly weight: number;
  readonly isRow: boolean;
  readonly isHeading: boolean;
  /** A short line without number or full stop, as lists set as cards have (cards.ts). */
  readonly isCardLine: boolean;
  /** Lines of a table of contents are nobody's partner. */
  readonly isToc: boolean;
  /** Letters, digits and points of the label; null when there is none. */
  readonly label: string | null;
  /** Key of the nearest heading over the block. */
  readonly under: string;
  /** What the block says it is about: of a row the first cell with words, of a definition the defined term; else "". */
  readonly head: string;
}

export interface Profiles {
  readonly left: readonly Profile[];
  readonly right: readonly Profile[];
  /** Rarity of each word, > 0. */
  readonly rarity: ReadonlyMap<string, number>;
}

export function profileBlocks(left: readonly AlignBlock[], right: readonly AlignBlock[]): Profiles {
  const words = [...left, ...right].map((block) => wordsOf(block.text));
  const rarity = rarityOf(words);
  const profiles = [...left, ...right].map((block, i) => profileOf(block, words[i]!, rarity));
  return { left: profiles.slice(0, left.length), right: profiles.slice(left.length), rarity };
}

/** log(1 + n/df): a word of every block weighs 0.7, one of a single block log(n). */
function rarityOf(blocks: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of blocks) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + blocks.length / count)]));
}

function profileOf(block: AlignBlock, words: ReadonlySet<string>, rarity: ReadonlyMap<string, number>): Profile {
  const key = matchKey(block.text);
  const sequence = sequenceOf(block.text);
  return {
    key,
    labelledKey: block.label === null ? key : matchKey(block.label) + key,
    sequence,
    words,
    shingles: shinglesOf(sequence),
    weight: sumOf(words, rarity),
    isRow: block.kind === 'tableRow',
    isHeading: block.kind === 'heading' || block.kind === 'title',
    isCardLine: isCardLine(block, sequence.length),
    isToc: block.kind === 'toc',
    label: block.label === null ? null : block.label.toLowerCase().replace(/[^\p{L}\p{N}.]+|\.+$/gu, ''),
    under: matchKey(block.headings.at(-1) ?? ''),
    head: matchKey(subjectOf(block)),
  };
}

function isCardLine({ kind, label, text }: AlignBlock, words: number): boolean {
  return (kind === 'paragraph' || kind === 'listItem') && label === null && words <= 10 && !/[.;:?]$/.test(text);
}

function subjectOf({ cells, text }: AlignBlock): string {
  if (cells) return cells.find((cell) => /[\p{L}\p{N}]/u.test(cell)) ?? '';
  return /^["“]([^"“”]{1,60})["”]/u.exec(text)?.[1] ?? '';
}

export function sumOf(words: Iterable<string>, rarity: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const word of words) sum += rarity.get(word) ?? 0;
  return sum;
}

/** Sequences kept of each block; of two near-copies at least one is all but certainly the same. */
const SHINGLES = 6;

/** The sequences with the smallest hashes, each by its hash; "#" keeps them apart from words. */
function shinglesOf(words: readonly string[]): string[] {
  const hashes = words.map(hash);
  const least: number[] = [];
  for (let i = 2; i < hashes.length; i++) {
    const mixed = Math.imul(Math.imul(hashes[i - 2]!, 31) + hashes[i - 1]!, 31) + hashes[i]!;
    const value = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 0;
    if (least.length === SHINGLES && value >= least[SHINGLES - 1]!) continue;
    if (least.includes(value)) continue;
    least.push(value);
    least.sort((x, y) => x - y).splice(SHINGLES);
  }
  return least.map((value) => `#${value}`);
}

function sequenceOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** FNV-1a, 32 bits: any fixed order that has nothing to do with the words' meaning would do. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}

function wordsOf(text: string): Set<string> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[.,][\p{N}]+)*/gu) ?? [];
  return new Set(words.map((word) => (/^\p{L}/u.test(word) ? word.slice(0, 6) : word)));
}

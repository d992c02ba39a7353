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
  /** Distinct words, cut short. */
  readonly words: ReadonlySet<string>;
  /** Sum of the words' rarity. */
  readonly weight: number;
  readonly isRow: boolean;
  readonly isHeading: boolean;
  /** Lines of a table of contents are nobody's partner. */
  readonly isToc: boolean;
  /** Letters, digits and points of the label; null when there is none. */
  readonly label: string | null;
  /** Key of the nearest heading over the block. */
  readonly under: string;
  /** Rows: key of the first cell with words, the one that says what the row is about; "" elsewhere. */
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
  return {
    key: matchKey(block.text),
    labelledKey: matchKey(`${block.label ?? ''} ${block.text}`),
    words,
    weight: sumOf(words, rarity),
    isRow: block.kind === 'tableRow',
    isHeading: block.kind === 'heading' || block.kind === 'title',
    isToc: block.kind === 'toc',
    label: block.label === null ? null : block.label.toLowerCase().replace(/[^\p{L}\p{N}.]+|\.+$/gu, ''),
    under: matchKey(block.headings.at(-1) ?? ''),
    head: matchKey(block.cells?.find((cell) => /[\p{L}\p{N}]/u.test(cell)) ?? ''),
  };
}

export function sumOf(words: Iterable<string>, rarity: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const word of words) sum += rarity.get(word) ?? 0;
  return sum;
}

function wordsOf(text: string): Set<string> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[.,][\p{N}]+)*/gu) ?? [];
  return new Set(words.map((word) => (/^\p{L}/u.test(word) ? word.slice(0, 6) : word)));
}

/**
 * Clauses that name a value instead of stating it: "within the Objection Period", "the percentage set out in Schedule 2".
 *
 *     passages -> for each such name, the same passage with the stated value in the name's place
 *
 * Rules read the retold passage as if the clause had said the value itself, so that owner, bound and condition are judged by the
 * clause that uses it. Only a place that states one single value of the kind named is followed.
 */
import type { Place } from '../model/key-term.js';
import { definedValues } from './defined-values.js';
import type { Passage } from './passage.js';
import { pointedValue, pointerIn } from './pointed-values.js';
import { retoldWords, type ValueSource } from './value-source.js';

export interface Retelling {
  readonly passage: Passage;
  /** Where the value itself stands. */
  readonly source: Place;
  /** The name's range in the block's own text. */
  readonly name: { readonly start: number; readonly end: number };
  /** Length of the words that took the name's place. */
  readonly length: number;
  /** The block's own text. */
  readonly text: string;
}

/** Retellings of all passages, in order; a passage without such a name gives none. */
export function retellings(passages: readonly Passage[]): Retelling[] {
  const defined = definedValues(passages);
  return passages.flatMap((passage) =>
    passage.types.length === 0 ? [] : [...byName(passage, defined), ...byPointer(passage, passages)],
  );
}

function byName(passage: Passage, defined: ReturnType<typeof definedValues>): Retelling[] {
  return defined.flatMap(({ name, source }) => {
    if (source.place.block === passage.block.id) return [];
    const mention = name.exec(passage.block.text);
    return mention && isCapital(mention[0]) ? [retold(passage, mention, source)] : [];
  });
}

/** A defined name is written with capitals: "the Notice Period", not "the notice period". */
const isCapital = (words: string): boolean => /[A-Z]\w*$/.test(words);

function byPointer(passage: Passage, passages: readonly Passage[]): Retelling[] {
  const pointer = pointerIn(passage.block.text);
  const source = pointer && pointedValue(pointer, passage, passages);
  return source ? [retold(passage, pointer, source)] : [];
}

function retold(passage: Passage, mention: RegExpExecArray, source: ValueSource): Retelling {
  const start = mention.index;
  const end = start + mention[0].length;
  const { text } = passage.block;
  const words = retoldWords(source);
  return {
    passage: passage.retell(text.slice(0, start) + words + text.slice(end)),
    source: source.place,
    name: { start, end },
    length: words.length,
    text,
  };
}

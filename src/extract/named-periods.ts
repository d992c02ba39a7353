/**
 * Clauses that name a period instead of stating it: "within the Objection Period", "within the period set out in Section 4.2".
 *
 *     passages -> for each such name, the same passage with the stated period in the name's place
 *
 * Rules read the retold passage as if the clause had said the number itself, so that owner, bound and condition are judged by
 * the clause that uses the period. Only a place that states one single period is followed, and names of whole terms ("Initial
 * Term") are not: a sentence about the end of a term is not about its length.
 */
import type { Place } from '../model/key-term.js';
import { escaped } from '../text/escaped.js';
import type { Passage } from './passage.js';
import { written } from './reading.js';
import { findPeriods } from './values/period.js';

export interface Retelling {
  readonly passage: Passage;
  /** Where the stated period stands. */
  readonly source: Place;
  /** The name's range in the block's own text. */
  readonly name: { readonly start: number; readonly end: number };
  /** The block's own text. */
  readonly text: string;
}

/** Retellings of all passages, in order; a passage without such a name gives none. */
export function retellings(passages: readonly Passage[]): Retelling[] {
  const defined = definedPeriods(passages);
  const numbered = numberedPassages(passages);
  return passages.flatMap((passage) =>
    passage.types.length === 0 ? [] : [...byName(passage, defined), ...byNumber(passage, numbered)],
  );
}

interface Source extends Place {
  /** Its name as clauses mention it. */
  readonly name: RegExp;
}

const DEFINED = /^[^\w“"]{0,4}[“"]?([A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,4})[”"]? ?(?:means?\b|shall mean\b|is\b|:|\|)/;
const NAMES_PERIOD = /\b(?:periods?|time|window|deadline|days)$/;
const NAMES_TERM =
  /\b(?:initial|renewal|subscription|contract|service|term|trial|pilot|billing|measurement|reporting)\b/;

function definedPeriods(passages: readonly Passage[]): Source[] {
  return passages.flatMap((passage) => {
    const name = DEFINED.exec(passage.block.text)?.[1]?.toLowerCase() ?? '';
    const place = NAMES_PERIOD.test(name) && !NAMES_TERM.test(name) ? onlyPeriod(passage) : null;
    return place ? [{ ...place, name: mentionsOf(name) }] : [];
  });
}

/** The one period that a passage states; null where it states none or several. */
function onlyPeriod({ block, reading, text }: Passage): Place | null {
  const [period, ...others] = findPeriods(text);
  if (!period || others.length > 0) return null;
  const { start, end } = written(reading, period.start, period.unitEnd);
  return { block: block.id, start, end, quote: block.text.slice(start, end) };
}

function byName(passage: Passage, defined: readonly Source[]): Retelling[] {
  return defined.flatMap((source) => {
    if (source.block === passage.block.id) return [];
    const mention = source.name.exec(passage.block.text);
    return mention && isCapital(mention[0]) ? [retold(passage, mention, source)] : [];
  });
}

const mentionsOf = (name: string): RegExp =>
  new RegExp(`\\b(?:(?:the|that|such|this|its|applicable) )*${escaped(name)}\\b`, 'i');

/** A defined name is written with capitals: "the Notice Period", not "the notice period". */
const isCapital = (words: string): boolean => /[A-Z]\w*$/.test(words);

const POINTER =
  /\b(?:the |that )?(?:\w+ )?(?:period|time limit|time frame|deadline|number of days)s? (?:(?:set (?:out|forth)|stated|specified|given|named|defined|provided|mentioned|laid down|agreed|described|referred to) )?(?:in|under|of|by) (?:section|clause|paragraph|article) (?<number>\d+(?:\.\d+)*)(?! of the)\b/i;

function byNumber(passage: Passage, numbered: ReadonlyMap<string, Passage>): Retelling[] {
  const pointer = POINTER.exec(passage.block.text);
  const target = pointer && numbered.get(pointer.groups!.number!);
  const source = target && target !== passage ? onlyPeriod(target) : null;
  return source ? [retold(passage, pointer!, source)] : [];
}

/** Passages by the number that their clause is printed with; a number used twice leads nowhere. */
function numberedPassages(passages: readonly Passage[]): ReadonlyMap<string, Passage> {
  const found = new Map<string, Passage | null>();
  for (const passage of passages) {
    const number = /^(?:section|clause|article|§)? ?(\d+(?:\.\d+)*)\.?$/i.exec(passage.block.label ?? '')?.[1];
    if (number) found.set(number, found.has(number) ? null : passage);
  }
  return new Map([...found].flatMap(([number, passage]) => (passage ? [[number, passage] as const] : [])));
}

function retold(passage: Passage, mention: RegExpExecArray, source: Place): Retelling {
  const start = mention.index;
  const end = start + mention[0].length;
  const { text } = passage.block;
  const { block, start: from, end: to, quote } = source;
  return {
    passage: passage.retell(text.slice(0, start) + quote + text.slice(end)),
    source: { block, start: from, end: to, quote },
    name: { start, end },
    text,
  };
}

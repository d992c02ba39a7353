/**
 * Names that a paper gives to single values: “Alert Period” means 36 hours; "Objection Period | 21 days"; "99.9% (the “Uptime Commitment”)".
 *
 * Names of whole terms ("Initial Term") are left out: a sentence about the end of a term is not about its length.
 */
import { escaped } from '../text/escaped.js';
import type { Passage } from './passage.js';
import { kindsOf, onlyValue, type ValueSource } from './value-source.js';

export interface DefinedValue {
  /** The name as clauses mention it. */
  readonly name: RegExp;
  readonly source: ValueSource;
}

const OPENING = /^[^\w“"]{0,4}[“"]?([A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,4})[”"]? ?(?:means?\b|shall mean\b|is\b|:|\|)/;
const INLINE = /\((?:(?:the|each|an?|our|such|this) ){0,2}[“"]([A-Z][\w'’-]*(?: [A-Z][\w'’-]*){1,3})[”"]\)/g;
const NAMES_TERM =
  /\b(?:initial|renewal|subscription|contract|service|term|trial|pilot|billing|measurement|reporting)\b(?! level)/i;

export function definedValues(passages: readonly Passage[]): DefinedValue[] {
  return passages.flatMap((passage) => [...opened(passage), ...inBrackets(passage)]);
}

function opened(passage: Passage): DefinedValue[] {
  const name = OPENING.exec(passage.block.text)?.[1];
  return name ? named(name, (kind) => onlyValue(kind, passage)) : [];
}

/** The value stands before its name, in the same sentence. */
function inBrackets(passage: Passage): DefinedValue[] {
  const { block, reading, sentences } = passage;
  return [...block.text.matchAll(INLINE)].flatMap((match) => {
    const at = reading.from.findIndex((offset) => offset >= match.index);
    const sentence = sentences.findLast((s) => s.start <= at);
    return sentence ? named(match[1]!, (kind) => onlyValue(kind, passage, sentence.start, at)) : [];
  });
}

function named(name: string, stated: (kind: ValueSource['kind']) => ValueSource | null): DefinedValue[] {
  const found = kindsOf(name)
    .filter((kind) => kind !== 'period' || !NAMES_TERM.test(name))
    .map(stated);
  const source = found.find((value) => value !== null);
  // One plain word ("Fee", "Rate") is written with a capital for other reasons too.
  return source && (source.kind === 'period' || / /.test(name)) ? [{ name: mentionsOf(name), source }] : [];
}

const mentionsOf = (name: string): RegExp =>
  new RegExp(`\\b(?:(?:the|that|such|this|its|applicable) )*${escaped(name)}\\b`, 'i');

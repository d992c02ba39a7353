/**
 * Which part of a provision a memo quotes: whole sentences, those with the values in them, and no sentence broken off where that can be
 * helped, since what limits a rule stands at its end ("unless …").
 */
import { splitSentences } from '../../text/sentences.js';

/** Longest quote of several sentences, in characters: about eight printed lines. */
const WHOLE = 650;

/** Longest quote where one sentence, or the way from one value to the next, asks for it. */
const LONGEST = 1000;

type Range = readonly [start: number, end: number];

/** Range of `provision` to quote: all `spans` in it, or as many from the first on as there is room for. */
export function excerpt(provision: string, spans: readonly Range[]): [number, number] {
  if (provision.length <= WHOLE) return [0, provision.length];
  const sentences = splitSentences(provision);
  const [leading = OPENING] = spans;
  const [from, to] = spans.length ? reach(spans) : OPENING;
  const first = sentences.find((s) => s.end > from)?.start ?? 0;
  const last = sentences.find((s) => s.end >= to)?.end ?? provision.length;
  const fitting = sentences.filter((s) => s.start >= first && s.end - first <= WHOLE).at(-1)?.end ?? 0;
  if (last - first <= LONGEST) return [first, Math.max(last, fitting)];
  return fitting >= leading[1] ? [first, fitting] : partOfSentence(provision, [first, last], leading);
}

/** What stands in for a value where there is none: a heading alone says nothing. */
const OPENING: Range = [0, 150];

const reach = (spans: readonly Range[]): Range => [
  Math.min(...spans.map(([start]) => start)),
  Math.max(...spans.map(([, end]) => end)),
];

/** A sentence longer than any quote is cut between its parts, around the first value. */
function partOfSentence(provision: string, [first, last]: Range, [from, to]: Range): [number, number] {
  const borders = [...provision.slice(first, last).matchAll(PART)].map((m) => first + m.index + m[0].length);
  const start = to - first <= LONGEST ? first : (borders.filter((b) => b <= from).at(-1) ?? from);
  const room = start + LONGEST;
  const end =
    last <= room ? last : (borders.filter((b) => b >= to && b <= room).at(-1) ?? spaceBefore(provision, room));
  return [start, trimmedEnd(provision, start, Math.max(end, Math.min(to, last)))];
}

/** After a semicolon or colon, or a comma before the next of several parts. */
const PART = /[;:]\s+|,\s+(?=(?:and|or|but|provided|except|unless)\b|\([a-z0-9]{1,4}\)\s)/g;

const spaceBefore = (words: string, at: number): number => Math.max(words.lastIndexOf(' ', at), 0);

const trimmedEnd = (words: string, start: number, end: number): number =>
  start + words.slice(start, end).trimEnd().length;

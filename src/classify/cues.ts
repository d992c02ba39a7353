/**
 * The library's cues, compiled once, and where they strike in a passage.
 *
 *     "notify … without|no undue delay"   three parts of words; " … " skips up to twelve words of one sentence, "a|b" are alternatives
 *
 * A cue is tried only where one of its first words stands: 1,500 cues over a long paper would otherwise take seconds.
 */
import type { Taxonomy } from '../model/taxonomy.js';
import { type Words, wordsOf } from './words.js';

/** Alternatives of one place, each a run of words ("opt-out" is two). */
type Place = readonly (readonly string[])[];

export interface Cue {
  readonly type: string;
  /** As the library has it. */
  readonly text: string;
  /** Runs of places; between two runs words may be skipped. */
  readonly runs: readonly (readonly Place[])[];
  /** Words it may begin with. */
  readonly firsts: readonly string[];
  /** For each run but the first, the words it may begin with: where none is in the passage, the cue need not be tried. */
  readonly needs: readonly (readonly string[])[];
}

export interface CueIndex {
  readonly cues: readonly Cue[];
  /** First word -> numbers of the cues that may begin there. */
  readonly byFirst: ReadonlyMap<string, readonly number[]>;
}

const SKIP = 12;

export function compileCues(taxonomy: Taxonomy): CueIndex {
  const cues = taxonomy.types.flatMap((type) =>
    type.cues.map((text) => cueOf(type.id, text)).filter((cue) => cue.runs.length > 0),
  );
  const byFirst = new Map<string, number[]>();
  for (const [n, cue] of cues.entries())
    for (const first of cue.firsts) byFirst.set(first, [...(byFirst.get(first) ?? []), n]);
  return { cues, byFirst };
}

function cueOf(type: string, text: string): Cue {
  const runs = runsOf(text);
  const [firsts = [], ...needs] = runs.map((run) => [...new Set(run[0]!.map((alternative) => alternative[0]!))]);
  return { type, text, runs, firsts, needs };
}

function runsOf(text: string): Place[][] {
  return text
    .split(/\s*…\s*/)
    .map((part) =>
      part
        .split(/\s+/)
        .map((place) =>
          place
            .split('|')
            .map(wordsOf)
            .filter((words) => words.length > 0),
        )
        .filter((place) => place.length > 0),
    )
    .filter((run) => run.length > 0);
}

/** Numbers of the cues that strike, in ascending order. */
export function strikingCues(words: Words, { cues, byFirst }: CueIndex): number[] {
  const present = new Set(words.words);
  const struck = new Set<number>();
  for (const [first, places] of placesOf(words.words, byFirst))
    for (const n of byFirst.get(first)!) {
      const cue = cues[n]!;
      if (struck.has(n) || !mayStand(cue, present)) continue;
      if (places.some((at) => standsFrom(cue.runs, 0, 0, words, at, at, null))) struck.add(n);
    }
  return [...struck].sort((a, b) => a - b);
}

function mayStand({ needs }: Cue, present: ReadonlySet<string>): boolean {
  for (const any of needs) if (!any.some((word) => present.has(word))) return false;
  return true;
}

function placesOf(words: readonly string[], wanted: ReadonlyMap<string, unknown>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!wanted.has(word)) continue;
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  }
  return places;
}

/** The words of a passage that a striking cue rests on, run by run: [["notify"], ["without", "undue", "delay"]]. */
export function struckWords(cue: Cue, words: Words): string[][] {
  for (const at of words.words.keys()) {
    const spans: Span[] = [];
    if (standsFrom(cue.runs, 0, 0, words, at, at, spans)) return spans.map(([from, to]) => words.words.slice(from, to));
  }
  return [];
}

type Span = readonly [from: number, to: number];

/**
 * Whether place number `place` of run number `run`, which began at `from`, stands at `at`, and all that follows after it: the next run
 * within a few words of the same sentence. Writes the span of each run into `spans`, unless nobody asks. Tried most often of all that
 * reading a paper takes, so it makes no lists on its way.
 */
function standsFrom(
  runs: Cue['runs'],
  run: number,
  place: number,
  words: Words,
  from: number,
  at: number,
  spans: Span[] | null,
): boolean {
  if (place === runs[run]!.length) {
    if (!restStands(runs, run + 1, words, at, spans)) return false;
    if (spans) spans[run] = [from, at];
    return true;
  }
  for (const alternative of runs[run]![place]!)
    if (
      standsAt(alternative, words, at) &&
      standsFrom(runs, run, place + 1, words, from, at + alternative.length, spans)
    )
      return true;
  return false;
}

function restStands(runs: Cue['runs'], run: number, words: Words, at: number, spans: Span[] | null): boolean {
  if (run === runs.length) return true;
  const sentence = words.sentences[at - 1];
  for (let start = at; start <= at + SKIP && words.sentences[start] === sentence; start++)
    if (standsFrom(runs, run, 0, words, start, start, spans)) return true;
  return false;
}

function standsAt(run: readonly string[], words: Words, at: number): boolean {
  const sentence = words.sentences[at];
  for (let i = 0; i < run.length; i++)
    if (words.words[at + i] !== run[i] || words.sentences[at + i] !== sentence) return false;
  return true;
}

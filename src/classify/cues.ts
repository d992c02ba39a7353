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
  const firsts = [...present].filter((word) => byFirst.has(word));
  const worthTrying = new Set(
    firsts
      .flatMap((word) => byFirst.get(word)!)
      .filter((n) => cues[n]!.needs.every((any) => any.some((w) => present.has(w)))),
  );
  const places = placesOf(words.words, new Set(firsts));
  return [...worthTrying]
    .filter((n) => cues[n]!.firsts.some((word) => places.get(word)?.some((at) => strikes(cues[n]!, words, at))))
    .sort((a, b) => a - b);
}

function placesOf(words: readonly string[], wanted: ReadonlySet<string>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    if (!wanted.has(word)) continue;
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  }
  return places;
}

const strikes = (cue: Cue, words: Words, at: number) => matchRuns(cue.runs, 0, words, at, 0) !== null;

/** The words of a passage that a striking cue rests on, run by run: [["notify"], ["without", "undue", "delay"]]. */
export function struckWords(cue: Cue, words: Words): string[][] {
  for (const at of words.words.keys()) {
    const spans = matchRuns(cue.runs, 0, words, at, 0);
    if (spans) return spans.map(([from, to]) => words.words.slice(from, to));
  }
  return [];
}

type Span = readonly [from: number, to: number];

/** Where the runs from number `run` on stand when the next begins at `at` or up to `slack` words later; null when they do not. */
function matchRuns(
  runs: readonly (readonly Place[])[],
  run: number,
  words: Words,
  at: number,
  slack: number,
): readonly Span[] | null {
  if (run === runs.length) return [];
  const sentence = words.sentences[run === 0 ? at : at - 1];
  for (let start = at; start <= at + slack && words.sentences[start] === sentence; start++)
    for (const end of matchPlaces(runs[run]!, 0, words, start)) {
      const rest = matchRuns(runs, run + 1, words, end, SKIP);
      if (rest) return [[start, end], ...rest];
    }
  return null;
}

/** Where the run may end when it begins at `at`; nothing when it does not stand there. */
function matchPlaces(places: readonly Place[], place: number, words: Words, at: number): number[] {
  if (place === places.length) return [at];
  return places[place]!.flatMap((alternative) =>
    standsAt(alternative, words, at) ? matchPlaces(places, place + 1, words, at + alternative.length) : [],
  );
}

function standsAt(run: readonly string[], words: Words, at: number): boolean {
  const sentence = words.sentences[at];
  for (const [i, word] of run.entries())
    if (words.words[at + i] !== word || words.sentences[at + i] !== sentence) return false;
  return true;
}

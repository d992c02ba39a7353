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
}

export interface CueIndex {
  readonly cues: readonly Cue[];
  /** First word -> numbers of the cues that may begin there. */
  readonly byFirst: ReadonlyMap<string, readonly number[]>;
}

const SKIP = 12;

export function compileCues(taxonomy: Taxonomy): CueIndex {
  const cues = taxonomy.types.flatMap((type) =>
    type.cues.map((text) => ({ type: type.id, text, runs: runsOf(text) })).filter((cue) => cue.runs.length > 0),
  );
  const byFirst = new Map<string, number[]>();
  for (const [n, cue] of cues.entries())
    for (const first of new Set(cue.runs[0]![0]!.map((alternative) => alternative[0]!)))
      byFirst.set(first, [...(byFirst.get(first) ?? []), n]);
  return { cues, byFirst };
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

/** Numbers of the cues that strike, each once. */
export function strikingCues(words: Words, index: CueIndex): number[] {
  const struck = new Set<number>();
  for (const [at, word] of words.words.entries())
    for (const n of index.byFirst.get(word) ?? [])
      if (!struck.has(n) && strikes(index.cues[n]!, words, at)) struck.add(n);
  return [...struck].sort((a, b) => a - b);
}

function strikes(cue: Cue, words: Words, at: number): boolean {
  const sentence = words.sentences[at]!;
  return matchRuns(cue.runs, 0, words, at, sentence, 0);
}

function matchRuns(
  runs: readonly (readonly Place[])[],
  run: number,
  words: Words,
  at: number,
  sentence: number,
  slack: number,
): boolean {
  if (run === runs.length) return true;
  for (let start = at; start <= at + slack && words.sentences[start] === sentence; start++)
    for (const end of matchPlaces(runs[run]!, 0, words, start, sentence))
      if (matchRuns(runs, run + 1, words, end, sentence, SKIP)) return true;
  return false;
}

/** Where the run may end when it begins at `at`; nothing when it does not stand there. */
function matchPlaces(places: readonly Place[], place: number, words: Words, at: number, sentence: number): number[] {
  if (place === places.length) return [at];
  return places[place]!.flatMap((alternative) =>
    standsAt(alternative, words, at, sentence)
      ? matchPlaces(places, place + 1, words, at + alternative.length, sentence)
      : [],
  );
}

function standsAt(run: readonly string[], words: Words, at: number, sentence: number): boolean {
  for (const [i, word] of run.entries())
    if (words.words[at + i] !== word || words.sentences[at + i] !== sentence) return false;
  return true;
}

/**
 * What can be seen of each block before any trained weight is asked: its features, the cues that strike, the types its headings name.
 *
 * Training and use see blocks through the same function; they must never part.
 */
import type { Agreement } from '../model/agreement.js';
import { strikingCues } from './cues.js';
import { type CountedText, countContext, countOwn, countWithoutLetters } from './features.js';
import { namedTypes } from './headings.js';
import type { LibraryKnowledge } from './library-knowledge.js';
import { type Passage, passagesOf } from './passage.js';
import { roleWordsOf } from './roles.js';
import { type Words, wordsOf } from './words.js';

export interface Observation {
  readonly passage: Passage;
  readonly whole: CountedText;
  /** Its sentences, when there are several; word parts left out, which cost most and tell least here. */
  readonly sentences: readonly CountedText[];
  /** Numbers of striking cues. */
  readonly cues: readonly number[];
  /** Number of the type -> how well it is named by: own run-in heading, nearest heading, any heading above that or the paper's title. */
  readonly named: { readonly own: NamedTypes; readonly near: NamedTypes; readonly outer: NamedTypes };
}

export type NamedTypes = ReadonlyMap<number, number>;

export function observe(agreement: Agreement, knowledge: LibraryKnowledge): Observation[] {
  const names = new Map<string, NamedTypes>();
  const roles = roleWordsOf(agreement);
  const name = (heading: string): NamedTypes => {
    const known = names.get(heading) ?? namedTypes(heading, knowledge.headings, roles);
    names.set(heading, known);
    return known;
  };
  return passagesOf(agreement, roles).map((passage) => ({
    passage,
    ...countPassage(passage),
    cues: strikingCues(passage.text, knowledge.cues),
    named: namedOver(passage, agreement.document.title, name),
  }));
}

function countPassage(passage: Passage): { whole: CountedText; sentences: CountedText[] } {
  const heading = [passage.ownHeading, ...passage.headings.slice(0, 3)].flatMap(wordsOf);
  const context = countContext({ heading, leadIn: passage.leadIn, signs: passage.signs });
  return {
    whole: { ...countOwn(passage.roleText.words), ...context },
    sentences: sentencesOf(passage.roleText).map((words) => ({ ...countWithoutLetters(words), ...context })),
  };
}

/** Words of each sentence of more than three words; none when there is but one sentence. */
function sentencesOf({ words, sentences }: Words): string[][] {
  const parts: string[][] = [];
  for (const [i, word] of words.entries()) {
    parts[sentences[i]!] ??= [];
    parts[sentences[i]!]!.push(word);
  }
  return parts.length < 2 ? [] : parts.filter((part) => part.length > 3);
}

const NOTHING: NamedTypes = new Map();

function namedOver(passage: Passage, title: string, name: (heading: string) => NamedTypes): Observation['named'] {
  const [nearest, ...outer] = passage.headings;
  const own = passage.ownHeading ? name(passage.ownHeading) : NOTHING;
  return { own, near: nearest === undefined ? NOTHING : name(nearest), outer: best([...outer, title].map(name)) };
}

function best(maps: readonly NamedTypes[]): NamedTypes {
  if (maps.length < 2) return maps[0] ?? NOTHING;
  const all = new Map<number, number>();
  for (const map of maps) for (const [type, score] of map) all.set(type, Math.max(score, all.get(type) ?? 0));
  return all;
}

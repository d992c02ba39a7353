/** What the classifier takes from the clause library itself, made once per library: cues, names, families, groups, siblings. */

import type { Taxonomy } from '../model/taxonomy.js';
import { oncePer } from '../text/once-per.js';
import { type CueIndex, compileCues } from './cues.js';
import { hashText } from './hash.js';
import { type HeadingIndex, indexHeadings } from './headings.js';

export interface LibraryKnowledge {
  readonly ids: readonly string[];
  readonly groups: readonly string[];
  readonly families: readonly (readonly string[])[];
  /** Numbers of the types each is confused with. */
  readonly siblings: readonly (readonly number[])[];
  readonly cues: CueIndex;
  /** Number of the type of each cue. */
  readonly cueTypes: readonly number[];
  /** Hash of each cue with its type, as the model keeps its worth. */
  readonly cueHashes: readonly number[];
  readonly headings: HeadingIndex;
}

export const knowledgeOf = oncePer(make);

function make(taxonomy: Taxonomy): LibraryKnowledge {
  const number = new Map(taxonomy.types.map((t, i) => [t.id, i]));
  const cues = compileCues(taxonomy);
  return {
    ids: taxonomy.types.map((t) => t.id),
    groups: taxonomy.types.map((t) => t.group),
    families: taxonomy.types.map((t) => t.families.map((f) => f.toLowerCase())),
    siblings: siblingsOf(taxonomy, number),
    cues,
    cueTypes: cues.cues.map((c) => number.get(c.type)!),
    cueHashes: cues.cues.map((c) => hashText(`${c.type}: ${c.text}`)),
    headings: indexHeadings(taxonomy),
  };
}

function siblingsOf(taxonomy: Taxonomy, number: ReadonlyMap<string, number>): number[][] {
  const sets = taxonomy.types.map((t) => new Set(t.exclude.flatMap((e) => number.get(e.sibling) ?? [])));
  for (const { between } of taxonomy.confusable) {
    const [a, b] = between.map((id) => number.get(id));
    if (a === undefined || b === undefined) continue;
    sets[a]?.add(b);
    sets[b]?.add(a);
  }
  return sets.map((set) => [...set].sort((a, b) => a - b));
}

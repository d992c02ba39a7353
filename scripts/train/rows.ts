/** Labelled papers and the library -> rows to learn from. */
import { strikingCues } from '../../src/classify/cues.js';
import { exemplarTexts } from '../../src/classify/exemplars.js';
import { CHANNELS } from '../../src/classify/features.js';
import type { LibraryKnowledge } from '../../src/classify/library-knowledge.js';
import { type Observation, observe } from '../../src/classify/observe.js';
import { wordsBySentence } from '../../src/classify/words.js';
import type { Taxonomy } from '../../src/model/taxonomy.js';
import { STATES, type TrainingRow } from './base-model.js';
import type { BlockLabel, LabelledPaper } from './papers.js';

export interface ObservedPaper {
  readonly paper: LabelledPaper;
  readonly observations: readonly Observation[];
  /** One a block; null where nothing is learnt (unlabelled, or a heading by its form). */
  readonly rows: readonly (TrainingRow | null)[];
}

export function observePaper(paper: LabelledPaper, knowledge: LibraryKnowledge): ObservedPaper {
  const observations = observe(paper.agreement, knowledge);
  const rows = observations.map((o, i) => rowOf(o, paper, paper.labels[i] ?? null, knowledge));
  return { paper, observations, rows };
}

function rowOf(
  o: Observation,
  paper: LabelledPaper,
  label: BlockLabel | null,
  knowledge: LibraryKnowledge,
): TrainingRow | null {
  if (!label || label.state === 'incorporated_text' || ['heading', 'title', 'toc'].includes(o.passage.block.kind))
    return null;
  const number = (id: string) => knowledge.ids.indexOf(id);
  const state = STATES.indexOf(label.state as (typeof STATES)[number]);
  return {
    counted: o.whole,
    classes: label.clauses.length
      ? label.clauses.map(number).filter((c) => c >= 0)
      : state < 0
        ? []
        : [knowledge.ids.length + state],
    maybe: label.maybe.map(number).filter((c) => c >= 0),
    // Each paper is read twice, from PDF and from Word.
    cost: 0.5,
    paper: paper.id,
    family: o.passage.block.family,
    cues: o.cues,
  };
}

/** Rows of one paper's two renderings that read the same are one row of double cost. */
export function withoutTwins(rows: readonly (TrainingRow | null)[]): TrainingRow[] {
  const first = new Map<string, TrainingRow>();
  for (const row of rows) {
    if (!row) continue;
    const key = `${row.paper} ${row.classes} ${CHANNELS.map((c) => row.counted[c].hashes).join(' ')}`;
    const twin = first.get(key);
    first.set(key, twin ? { ...twin, cost: twin.cost + row.cost } : row);
  }
  return [...first.values()];
}

export function libraryRows(taxonomy: Taxonomy, knowledge: LibraryKnowledge): TrainingRow[] {
  return taxonomy.types.flatMap((type, t) =>
    exemplarTexts(type).map(({ counted, also }, i): TrainingRow => {
      const text = type.exemplars[i]?.text ?? '';
      return {
        counted,
        classes: [t, ...also.map((id) => knowledge.ids.indexOf(id)).filter((c) => c >= 0)],
        maybe: [],
        cost: 1,
        paper: null,
        family: null,
        cues: strikingCues(wordsBySentence(text), knowledge.cues),
      };
    }),
  );
}

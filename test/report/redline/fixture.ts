/** Redlines of small papers, by the real aligner and differ: what the report says is tested on what it will be given. */
import { alignVersions } from '../../../src/align/versions.js';
import { diffTexts } from '../../../src/diff/words.js';
import type { Change, Redline } from '../../../src/model/change.js';
import type { MappedAgreement } from '../../../src/model/mapped.js';
import type { ClauseType, Taxonomy } from '../../../src/model/taxonomy.js';
import { reportRedline } from '../../../src/report/redline.js';
import { sidesOf } from '../../diff/marked.js';
import { mapped, type PaperFacts, type Said } from '../../helpers/mapped.js';

const PLAIN: Omit<ClauseType, 'id' | 'materiality' | 'fields'> = {
  title: 'Test',
  group: 'test',
  definition: '',
  include: [],
  exclude: [],
  headings: [],
  synonyms: [],
  cues: [],
  families: [],
  favours: '',
  refs: {},
  exemplars: [],
};

const field = (key: string, better: 'lower' | 'higher') => ({
  key,
  type: 'duration' as const,
  unit: 'day',
  better,
  tier: 1,
  examples: [],
  watch: [],
});

export const TAXONOMY: Taxonomy = {
  groups: [],
  confusable: [],
  types: [
    { ...PLAIN, id: 'dp.breach', materiality: 'high', fields: [field('dp.breach.notice_period', 'lower')] },
    { ...PLAIN, id: 'doc.notices', materiality: 'low', fields: [] },
    { ...PLAIN, id: 'sec.controls', materiality: 'medium', fields: [] },
  ],
};

export function redlineOf(old: MappedAgreement, revised: MappedAgreement): Redline {
  return reportRedline(old, revised, alignVersions(old.blocks, revised.blocks), diffTexts, TAXONOMY);
}

export const papers = (old: readonly Said[], revised: readonly Said[], facts: PaperFacts = {}): Redline =>
  redlineOf(mapped(old, facts), mapped(revised, facts));

/** The one change of a paper of one marked paragraph: "within [30/60] days". */
export function changeOf(marked: string, clause = 'sec.controls', facts: PaperFacts = {}): Change {
  const [old, revised] = sidesOf(marked);
  const tidy = (text: string) => text.replace(/ {2,}/g, ' ').trim();
  const redline = papers([{ clauses: [clause], text: tidy(old) }], [{ clauses: [clause], text: tidy(revised) }], facts);
  if (redline.changes.length !== 1) throw new Error(`${redline.changes.length} changes where one was marked`);
  return redline.changes[0]!;
}

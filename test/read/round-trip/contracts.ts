/** Random contracts: outline, numbering style, lists, tables, notes and look drawn by fast-check. */
import fc from 'fast-check';
import { SCHEMES } from '../../../scripts/samples/number-clauses.js';
import type { Block, Clause, Numbering, Paper, Settings } from '../../../scripts/samples/paper.js';

const WORDS =
  'agreement audit backup breach charge claim consent copy credit customer data day deletion delivery export failure fee forecast incident invoice law licence loss measure month notice order period plan provider record refund renewal report request security service software storage support tax term user warranty week'.split(
    ' ',
  );
const LINKS = 'of the and a for any such with its under'.split(' ');

const word = fc.constantFrom(...WORDS);

/** Content words joined by small ones, as prose is: what ends a line is then not always what could end a sentence. */
const prose = (min: number, max: number) =>
  fc
    .array(fc.tuple(word, fc.constantFrom(...LINKS)), { minLength: min, maxLength: max })
    .map((pairs) => pairs.flat().slice(0, -1).join(' '));

const sentence = fc
  .tuple(
    fc.constantFrom('Provider shall keep the', 'Customer may ask for the', 'Neither party bears the'),
    prose(2, 30),
  )
  .map(([start, rest]) => `${start} ${rest}.`);

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '));

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** "1 Day" and "2 Users" are values to any reader, so that no heading opens with a unit. */
const headline = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .filter(([first]) => !['day', 'month', 'user', 'week'].includes(first!))
  .map((words) => words.map(capital).join(' '));

type Draft = Omit<Clause, 'label' | 'reference' | 'list'> | Exclude<Block, Clause>;

const clause = (level: Clause['level'], text: string): Draft => ({ type: 'clause', level, text });

/** "Provider shall keep:" and its items, which may have items of their own. */
const list = fc
  .tuple(fc.array(prose(2, 14), { minLength: 2, maxLength: 5 }), fc.array(prose(2, 8), { maxLength: 3 }))
  .map(([items, inner]): Draft[] => [
    clause(2, 'Provider shall keep the following:'),
    ...items.map((item) => clause(3, `the ${item};`)),
    ...(inner.length > 1 ? inner.map((item) => clause(4, `the ${item};`)) : []),
  ]);

const bullets = fc
  .array(prose(2, 14), { minLength: 2, maxLength: 4 })
  .map((items): Draft[] => items.map((text) => ({ type: 'bullet', text: `${capital(text)}.` })));

const table = fc
  .array(fc.tuple(headline, fc.integer({ min: 1, max: 99 }), prose(2, 6)), { minLength: 2, maxLength: 5 })
  .map((rows): Draft[] => [
    {
      type: 'table',
      widths: [2, 1, 3],
      rows: [['Measure', 'Level', 'Remedy'], ...rows.map(([a, b, c]) => [a, `${b}%`, capital(c)])],
    },
  ]);

const plain = paragraph.map((text): Draft[] => [clause(2, text)]);

const section = fc
  .tuple(headline, plain, fc.array(fc.oneof({ weight: 3, arbitrary: plain }, list, bullets, table), { maxLength: 5 }))
  .map(([heading, first, parts]): Draft[] => [clause(1, heading), ...first, ...parts.flat()]);

const look = fc.record({
  font: fc.constantFrom('Times' as const, 'Helvetica' as const),
  size: fc.constantFrom(9, 10.5, 12),
  columns: fc.constantFrom(1, 1, 2),
  justify: fc.boolean(),
  inlineLabels: fc.boolean(),
  grid: fc.boolean(),
  paper: fc.constantFrom('a4' as const, 'letter' as const),
});

const NUMBERINGS: readonly Numbering[] = ['article', 'decimal', 'paragraph', 'plain', 'section'];

/** `fixed` is the part of the look that is not left to chance. */
export const contracts = (fixed: Partial<Settings>): fc.Arbitrary<Paper> =>
  fc
    .record({
      numbering: fc.constantFrom(...NUMBERINGS),
      look,
      sections: fc.array(section, { minLength: 2, maxLength: 7 }),
    })
    .map(({ numbering, look, sections }) => ({
      settings: withRoom({ ...BASE, ...look, ...fixed, numbering }),
      title: 'Hosting Agreement',
      blocks: [{ type: 'title', text: 'Hosting Agreement' }, ...numbered(sections.flat(), numbering)],
      footnotes: {},
    }));

/** "Section 1.1" is wider than the margin that labels hang in. */
function withRoom(settings: Settings): Settings {
  return settings.numbering === 'article' ? { ...settings, inlineLabels: true } : settings;
}

const BASE: Settings = {
  out: 'contract',
  numbering: 'decimal',
  automatic: false,
  header: 'Hosting Agreement | Confidential',
  footer: 'Page {page} of {pages}',
  font: 'Times',
  size: 10.5,
  paper: 'a4',
  columns: 1,
  justify: false,
  hyphenate: false,
  inlineLabels: false,
  grid: true,
  dated: '2026-01-01',
  author: 'Test',
};

function numbered(drafts: readonly Draft[], numbering: Numbering): Block[] {
  const counters: [number, number, number, number] = [0, 0, 0, 0];
  return drafts.map((draft) => {
    if (draft.type !== 'clause') return draft;
    // Word has no "aa)", which that style types for the fourth level.
    const level = numbering === 'paragraph' && draft.level === 4 ? 3 : draft.level;
    counters[level - 1]! += 1;
    counters.fill(0, level);
    const label = SCHEMES[numbering].labels[level - 1]!(counters);
    return { ...draft, level, label, reference: label, list: 0 };
  });
}

import { describe, expect, it } from 'vitest';
import { alignProvisions } from '../../../src/align/provisions.js';
import { diffTexts } from '../../../src/diff/words.js';
import type { PaperSet } from '../../../src/model/comparison.js';
import { reportComparison } from '../../../src/report/comparison.js';
import { composeMemo } from '../../../src/report/memo.js';
import { writeMemoMarkdown } from '../../../src/write/markdown.js';
import { taxonomy } from '../../helpers/library.js';
import { mapped, paperSet, type Said } from '../../helpers/mapped.js';

const HEAD = { title: 'Papers', client: null, side: 'neutral', date: '2026-01-31' } as const;

function memoOf(...sets: PaperSet[]): string {
  const comparison = reportComparison(sets, taxonomy, { align: alignProvisions, diff: diffTexts });
  return writeMemoMarkdown(composeMemo(comparison, sets, taxonomy, HEAD));
}

/** What stands under a heading of the differences. */
const under = (memo: string, title: string): string =>
  memo.slice(memo.indexOf(`#### ${title}`)).split(/\n#{2,4} /)[0] ?? '';

const breach = (hours: number): Said => ({
  clauses: ['dp.breach'],
  label: '4.1',
  text: `Provider shall notify Customer of a personal data breach within ${hours} hours.`,
  terms: [['dp.breach.notice_period', { count: hours, unit: 'hour' }, `${hours} hours`]],
});

const filler = { clauses: ['gov.law'], text: 'The laws of Norland govern this agreement.' };

describe('differences in the memo', () => {
  it('quotes the opening of a list that a value was read from, though only its items are provisions', () => {
    const list: Said[] = [
      {
        clauses: [],
        text: 'Within 30 days after the end Provider will:',
        terms: [['dp.deletion.period', { count: 30, unit: 'day', from: 'termination' }, '30 days']],
      },
      { clauses: ['dp.deletion'], text: 'return a copy of the data to Customer; and' },
    ];
    const other = { clauses: ['dp.deletion'], text: 'Provider deletes the data when asked to.' };
    const said = under(memoOf(paperSet('a', mapped(list)), paperSet('b', mapped([other]))), 'Return and deletion');
    expect(said).toContain('“Within 30 days after the end Provider will:”');
    expect(said).toContain('“return a copy of the data to Customer; and”');
  });

  it('does not quote a heading beside a rule', () => {
    const own = [
      { clauses: ['term.convenience'], text: 'Term; end without cause.' },
      { ...filler, clauses: ['term.convenience'] },
    ];
    const other = { clauses: ['term.convenience'], text: 'Either party may end it at any time.' };
    const said = under(
      memoOf(paperSet('a', mapped(own)), paperSet('b', mapped([other]))),
      'Termination for convenience',
    );
    expect(said).not.toContain('Term; end without cause.');
    expect(said).toContain('(and 1 further passage, see the appendix)');
  });

  it('points to a long passage that was quoted under another clause', () => {
    const long = `Provider may suspend the service where ${'a reason of one kind or of another arises and '.repeat(6)}it says so.`;
    const both: Said = { clauses: ['term.suspension', 'term.convenience'], text: long };
    const memo = memoOf(
      paperSet('a', mapped([both], { family: 'msa' })),
      paperSet(
        'b',
        mapped([{ clauses: ['term.suspension', 'term.convenience'], text: 'No party may suspend.' }], {
          family: 'msa',
        }),
      ),
    );
    expect(under(memo, 'Suspension')).toContain(`“${long}”`);
    expect(under(memo, 'Termination for convenience')).toContain('quoted under “Suspension”');
  });

  it('says that no such paper was given where the others have the clause in one', () => {
    const terms = mapped([filler], { family: 'msa' });
    const memo = memoOf(
      paperSet('a', mapped([breach(24)]), terms),
      paperSet('b', mapped([breach(48)]), terms),
      paperSet('c', terms),
    );
    expect(under(memo, 'Personal-data breach')).toContain('- **C:** no provision found; no DPA of C was given.');
    expect(memo).toContain('**Not found in the papers of C, of which no DPA was given (1):**');
  });

  it('shows what a paper denies as denied, in the key terms and in the difference', () => {
    const notice: Said = {
      clauses: ['term.convenience'],
      text: 'Customer may terminate on 30 days’ notice.',
      terms: [['term.convenience.customer_notice', { count: 30, unit: 'day' }, '30 days']],
    };
    const none = { clauses: ['term.convenience'], text: 'There is no right to terminate for convenience.' };
    const memo = memoOf(
      paperSet('a', mapped([notice], { family: 'msa' })),
      paperSet('b', mapped([none], { family: 'msa' })),
    );
    expect(memo).toMatch(/\| Termination for convenience: customer notice \| 30 days .*\| denied \|/);
    expect(under(memo, 'Termination for convenience')).toContain('customer notice – A: 30 days; B: denied.');
  });

  it('says the reason of clauses ranked low once', () => {
    const clauses = ['doc.boilerplate', 'doc.notices', 'fin.taxes'];
    const paper = (words: string) =>
      mapped(
        clauses.map((c) => ({ clauses: [c], text: `${words} as to ${c} in every respect.` })),
        { family: 'msa' },
      );
    const memo = memoOf(paperSet('a', paper('One rule holds')), paperSet('b', paper('Another thing is so')));
    expect(memo.match(/the wording differs; no value to compare was read/gi)).toHaveLength(1);
  });
});

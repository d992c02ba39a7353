/** Periods that a clause only names: read where the paper states them, cited in both places. */
import { describe, expect, it } from 'vitest';
import { type Line, termsOf } from './one-block.js';

const valuesOf = (lines: readonly Line[], field: string) =>
  termsOf(lines)
    .filter((term) => term.field === field)
    .map(({ value, block, quote, source }) => ({ value, block, quote, source: source?.quote ?? null }));

const breach = (text: string): Line => ({ text, types: ['dp.breach'], over: { headings: ['Data breaches'] } });

describe('a period named by a defined name', () => {
  it('is read from the definition and cited in both places', () => {
    const lines = [
      { text: '“Reporting Window” means thirty-six (36) hours.', types: ['doc.definitions'] },
      { text: '“Alert Period” means thirty-six (36) hours.', types: ['doc.definitions'] },
      breach('Provider will notify Client of a breach within the Alert Period after becoming aware of it.'),
    ];
    expect(valuesOf(lines, 'dp.breach.notice_period')).toEqual([
      {
        value: { count: 36, unit: 'hour', bound: 'max', from: 'aware' },
        block: 'b2',
        quote: 'within the Alert Period after becoming aware',
        source: 'thirty-six (36) hours',
      },
    ]);
  });

  it('is read from a row of key terms', () => {
    const lines = [
      { text: 'Objection Period | 21 days', types: ['doc.definitions'] },
      {
        text: 'Client may object to a new sub-processor within the Objection Period.',
        types: ['dp.subprocessors.notice'],
      },
    ];
    expect(
      valuesOf(lines, 'dp.subprocessors.notice.objection_window').map((term) => [term.value, term.source]),
    ).toEqual([[{ count: 21, unit: 'day', bound: 'max' }, '21 days']]);
  });

  it.each([
    ['states several periods', '“Alert Period” means 36 hours, or 72 hours at weekends.', 'within the Alert Period'],
    ['is written without capitals', '“Alert Period” means 36 hours.', 'within the alert period'],
    ['is the length of a term', '“Initial Term” means 12 months.', 'before the end of the Initial Term'],
  ])('is not read where the name %s', (_, definition, words) => {
    const lines = [
      { text: definition, types: ['doc.definitions'] },
      breach(`Provider will notify Client of a breach ${words}.`),
    ];
    expect(valuesOf(lines, 'dp.breach.notice_period')).toEqual([]);
  });

  it('is nobody’s whose duty it is not', () => {
    const lines = [
      { text: '“Alert Period” means 36 hours.', types: ['doc.definitions'] },
      breach('Client shall notify Provider of a breach of its passwords within the Alert Period.'),
    ];
    expect(valuesOf(lines, 'dp.breach.notice_period')).toEqual([]);
  });
});

describe('a period named by the number of its clause', () => {
  const target = (text: string): Line => ({ text, types: ['doc.notices'], over: { label: '4.2' } });

  it('is read from that clause', () => {
    const lines = [
      target('The reporting time is two business days.'),
      breach('Provider must inform Client of a breach within the period set out in Section 4.2.'),
    ];
    expect(valuesOf(lines, 'dp.breach.notice_period')).toEqual([
      {
        value: { count: 2, unit: 'day', basis: 'business', bound: 'max' },
        block: 'b1',
        quote: 'within the period set out in Section 4.2',
        source: 'two business days',
      },
    ]);
  });

  it('is left alone where the clause gives two periods, or the number occurs twice', () => {
    const clause = breach('Provider must inform Client of a breach within the period set out in Section 4.2.');
    expect(valuesOf([target('Two days, or five days abroad.'), clause], 'dp.breach.notice_period')).toEqual([]);
    expect(valuesOf([target('Two days.'), target('Two days.'), clause], 'dp.breach.notice_period')).toEqual([]);
  });

  it('of another paper is not looked for in this one', () => {
    const clause = breach(
      'Provider must inform Client of a breach within the period set out in Section 4.2 of the Agreement.',
    );
    expect(valuesOf([target('Two days.'), clause], 'dp.breach.notice_period')).toEqual([]);
  });
});

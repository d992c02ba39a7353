import { describe, expect, it } from 'vitest';
import { parseLabel, stripBullet, tidyLabel } from '../../src/text/number-label.js';

describe('parseLabel', () => {
  it.each([
    ['1. Definitions', '1', 'Definitions'],
    ['1 Definitions', '1', 'Definitions'],
    ['2.1 Provider shall notify', '2.1', 'Provider shall notify'],
    ['2.1. Provider shall', '2.1', 'Provider shall'],
    ['2.4.Feedback is welcome', '2.4', 'Feedback is welcome'],
    ['16.10.No waiver', '16.10', 'No waiver'],
    ['3.2.1 process the data', '3.2.1', 'process the data'],
    ['1(a) the first', '1(a)', 'the first'],
    ['4.2(b) the second', '4.2(b)', 'the second'],
    ['(a) the Customer', '(a)', 'the Customer'],
    ['(iv) the Customer', '(iv)', 'the Customer'],
    ['(A) the Customer', '(A)', 'the Customer'],
    ['(aa) the Customer', '(aa)', 'the Customer'],
    ['(1) the Customer', '(1)', 'the Customer'],
    ['a) the Customer', 'a)', 'the Customer'],
    ['b. the Customer', 'b', 'the Customer'],
    ['II. Term', 'II', 'Term'],
    ['A.1. List of parties', 'A.1', 'List of parties'],
    ['B.3.a. Data', 'B.3.a', 'Data'],
    ['C.1.a.ii. Data', 'C.1.a.ii', 'Data'],
    ['Appendix 1 to the Standard Clauses', 'Appendix 1', 'to the Standard Clauses'],
    ['§ 5 Haftung', '§ 5', 'Haftung'],
    ['Article 5', 'Article 5', ''],
    ['ARTICLE 5 – TERM', 'ARTICLE 5', 'TERM'],
    ['Section 3.2 Audit', 'Section 3.2', 'Audit'],
    ['Clause 4: Transfers', 'Clause 4', 'Transfers'],
    ['Annex II', 'Annex II', ''],
    ['Schedule 1 - Processing', 'Schedule 1', 'Processing'],
    ['Exhibit A', 'Exhibit A', ''],
  ])('reads %j as label %j', (text, label, rest) => {
    expect(parseLabel(text)).toMatchObject({ label, rest });
  });

  it.each([
    '30 days after the invoice date',
    '12 months',
    '99.9% of the time',
    '99.9 % of the time',
    '1.5 percent per month',
    '24 Hours a day',
    '1 January 2026',
    '2024 Annual report',
    'Annex 1 shall apply to the transfer',
    'Annex 1 to this DPA shall apply',
    'Section 5.2 of this Agreement',
    'Section 7 (Audit) shall survive',
    '(30) days in advance',
    '(5) business days after receipt',
    '(EU) 2016/679 applies',
    '(the “Agreement”) is made',
    'i.e. the Customer',
    'A party may end the contract',
    'U.S. law applies',
    'I. M. Jones',
    '2.1',
  ])('reads no label in %j', (text) => {
    expect(parseLabel(text)).toBeNull();
  });

  it('says where the rest begins', () => {
    const text = '2.1.  Provider shall';
    expect(text.slice(parseLabel(text)?.restStart)).toBe('Provider shall');
  });
});

describe('tidyLabel', () => {
  it('drops the full stop and keeps the brackets', () => {
    expect([tidyLabel('2.1.'), tidyLabel('(a)'), tidyLabel('Article 5. '), tidyLabel('1. (a)')]).toEqual([
      '2.1',
      '(a)',
      'Article 5',
      '1.(a)',
    ]);
  });
});

describe('stripBullet', () => {
  it('takes bullets off, but not dashes inside words', () => {
    expect([
      stripBullet('• one'),
      stripBullet('\uF0B7two'),
      stripBullet('- three'),
      stripBullet('-four'),
      stripBullet('five'),
    ]).toEqual(['one', 'two', 'three', null, null]);
  });
});

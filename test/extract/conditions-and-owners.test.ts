import { describe, expect, it } from 'vitest';
import { termsOf } from './one-block.js';

/** Values of a field, each with its condition, that a paragraph of the type states. */
function read(field: string, type: string, text: string): [unknown, string | null][] {
  return termsOf([{ text, types: [type] }])
    .filter((t) => t.field === field)
    .map((t) => [t.value, t.when]);
}

describe('a condition', () => {
  it.each([
    'Client is in Norway, Iceland, or Liechtenstein',
    'Client is in Norway, Iceland or Liechtenstein',
    'Client is in Norway',
  ])('is kept whole: if %s', (where) => {
    const read_ = read('gov.law.law', 'gov.law', `If ${where}, the laws of Ireland govern this Agreement.`);
    expect(read_).toEqual([[['IE'], `If ${where}`]]);
  });
});

describe('words that only open a sentence', () => {
  it.each(['for the avoidance of doubt', 'for clarity', 'for example'])('are no condition: %s', (opening) => {
    const text = `The facts may be incomplete, and ${opening}, Provider shall notify Client of a Personal Data Breach within 48 hours.`;
    expect(read('dp.breach.notice_period', 'dp.breach', text).map(([, when]) => when)).toEqual([null]);
  });
});

describe('an order of precedence', () => {
  it('is not read from a plan that is called so', () => {
    const text = 'This SLA is available for any Priority plan described in the Agreement.';
    expect(read('doc.precedence.order', 'doc.scope', text)).toEqual([]);
  });

  it('is read from a paper that takes priority', () => {
    const text = 'If this DPA conflicts with the Agreement, this DPA takes priority over the Agreement.';
    expect(read('doc.precedence.order', 'doc.precedence', text)).toEqual([[['dpa', 'agreement'], null]]);
  });
});

describe('a right to audit beside reports at the vendor’s choice', () => {
  it('gives both positions', () => {
    const text =
      'Provider shall allow for and contribute to audits by Client. Where the law permits, Provider may instead make available a summary of its audit reports.';
    expect(read('dp.audit.method', 'dp.audit', text).map(([value]) => value)).toEqual([
      'onsite_or_remote',
      'reports_only',
    ]);
  });
});

describe('another duty’s period', () => {
  it('of deletion at the end is not how long content is kept to find abuse', () => {
    const text =
      'After termination Provider will delete all Client content within thirty days, unless it must retain abusive content by law.';
    expect(read('ai.abuse_monitoring.retention', 'ai.abuse_monitoring', text)).toEqual([]);
  });

  it('of the client’s own notice is not the notice of discontinuation', () => {
    const text =
      'If Provider removes a feature it tells Client by e-mail. Client may choose to terminate the Agreement by giving thirty days’ written notice.';
    expect(read('lic.service_changes.discontinuation_notice', 'lic.service_changes', text)).toEqual([]);
  });
});

describe('the scope of an exclusive right', () => {
  it('is the product, without the verb behind it', () => {
    const text = 'Provider as the exclusive host of the models shall run them in its own data centres.';
    expect(read('ex.exclusivity.scope', 'ex.exclusivity', text)).toEqual([[['product:models'], null]]);
  });
});

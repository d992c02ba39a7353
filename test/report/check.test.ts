import { describe, expect, it } from 'vitest';
import { parsePlaybook } from '../../src/library/playbook.js';
import type { PositionResult } from '../../src/model/check.js';
import type { Json } from '../../src/model/key-term.js';
import { checkPaperSets } from '../../src/report/check.js';
import { writeCheckMarkdown } from '../../src/write/check-markdown.js';
import { taxonomy } from '../helpers/library.js';
import { mapped, paperSet, type Said } from '../helpers/mapped.js';

function playbook(positions: string) {
  const { playbook: book, problems } = parsePlaybook(`title: Test\npositions:\n${positions}`, 'book.yaml', taxonomy);
  if (!book) throw new Error(problems.map((p) => `${p.line}: ${p.message}`).join('\n'));
  return book;
}

/** The result of one ladder on one paper with the values given for its first field. */
function check(rungs: readonly string[], values: readonly Json[], walkAway?: string): PositionResult {
  const [preferred, ...fallback] = rungs;
  const away = walkAway ? `    walk_away: ${walkAway}\n` : '';
  const lower = fallback.length ? `    fallback:\n${fallback.map((f) => `      - ${f}\n`).join('')}` : '';
  const book = playbook(`  - preferred: ${preferred}\n${lower}${away}`);
  const field = /^[\w.]+/.exec(preferred ?? '')![0];
  const clause = taxonomy.types.find((t) => t.fields.some((f) => f.key === field))!;
  const said: Said[] = values.map((value, i) => ({
    clauses: [clause.id],
    label: `${i + 1}`,
    text: `The parties agree on value ${i}. It binds them.`,
    terms: [[field, value, `value ${i}`]],
  }));
  const family = clause.families[0]!.toLowerCase() as 'dpa';
  const report = checkPaperSets([paperSet('a', mapped(said, { family }))], book, taxonomy);
  return report.positions[0]!.results[0]!;
}

const statusOf = (rungs: readonly string[], value: Json) => {
  const { status, fallback } = check(rungs, [value]);
  return fallback === null ? status : `${status} ${fallback}`;
};

const NOTICE = [
  'dp.breach.notice_period <= 48 hours',
  'dp.breach.notice_period <= 72 hours',
  'dp.breach.notice_period <= 1 month',
];
const hours = (count: number, more: object = {}) => ({ count, unit: 'hour', ...more });

describe('a ladder of positions', () => {
  it.each<[string, readonly string[], Json, string]>([
    ['the preferred value', NOTICE, hours(48), 'met'],
    ['the same time in another unit', NOTICE, { count: 2, unit: 'day' }, 'met'],
    ['less than asked', NOTICE, hours(24, { qualitative: 'without_undue_delay' }), 'met'],
    ['the first fallback', NOTICE, { count: 3, unit: 'day' }, 'fallback 1'],
    ['the second fallback', NOTICE, { count: 20, unit: 'day' }, 'fallback 2'],
    ['more than any rung', NOTICE, { count: 40, unit: 'day' }, 'outside'],
    ['a month against thirty days', ['dp.deletion.period <= 30 days'], { count: 1, unit: 'month' }, 'needs_reading'],
    ['thirty days against a month', ['dp.deletion.period <= 1 month'], { count: 30, unit: 'day' }, 'needs_reading'],
    ['twelve months against a year', ['lia.warranty.claim_period >= 1 year'], { count: 12, unit: 'month' }, 'met'],
    ['a word against a number', NOTICE, { qualitative: 'promptly' }, 'needs_reading'],
    [
      'business days that may be longer over a weekend',
      NOTICE.slice(0, 2),
      { count: 2, unit: 'day', basis: 'business' },
      'needs_reading',
    ],
    [
      'business days that are surely short enough',
      ['dp.deletion.period <= 30 days'],
      { count: 5, unit: 'day', basis: 'business' },
      'met',
    ],
    [
      'business days that are surely too long',
      NOTICE.slice(0, 2),
      { count: 10, unit: 'day', basis: 'business' },
      'outside',
    ],
    ['a soft promise', NOTICE.slice(0, 2), hours(24, { soft: true }), 'needs_reading'],
    ['a soft promise that is too long anyway', NOTICE.slice(0, 2), hours(99, { soft: true }), 'outside'],
    ['a minimum where a limit is asked for', NOTICE.slice(0, 2), hours(24, { bound: 'min' }), 'needs_reading'],
    [
      'a word that is asked for',
      ['dp.breach.notice_period = without_undue_delay'],
      { qualitative: 'without_undue_delay' },
      'met',
    ],
    [
      'another word',
      ['dp.breach.notice_period in [immediately, without_undue_delay]'],
      { qualitative: 'timely' },
      'outside',
    ],
    ['an event in place of a period', NOTICE, { event: 'term' }, 'needs_reading'],
    [
      'a percentage at full precision',
      ['sla.uptime.percentage >= 99.95', 'sla.uptime.percentage >= 99.9'],
      99.9,
      'fallback 1',
    ],
    ['a choice', ['ai.training_use.position in [prohibited, opt_in]'], 'opt_in', 'met'],
    ['the other choice', ['ai.training_use.position in [prohibited, opt_in]'], 'opt_out', 'outside'],
    ['yes and no', ['sla.remedies.sole_remedy = no'], true, 'outside'],
    [
      'certificates under another spelling',
      ['sec.certifications.list includes [soc2_type2, iso27001]'],
      ['ISO27001', 'SOC2-T2'],
      'met',
    ],
    ['a certificate of the lesser type', ['sec.certifications.list includes soc2_type2'], ['SOC2-T1'], 'outside'],
    [
      'exclusions that may not be there',
      ['sla.exclusions.items excludes third_party_attack'],
      ['third_party_attack'],
      'outside',
    ],
    ['a member state of the Union', ['dp.location.regions in [EU]'], ['DE', 'NL'], 'met'],
    ['a country outside', ['dp.location.regions in [EEA]'], ['DE', 'US'], 'outside'],
    ['a region of a cloud', ['dp.location.regions in [EU]'], ['aws:eu-west-1'], 'needs_reading'],
    [
      'values under conditions that all hold',
      ['sla.uptime.percentage >= 99'],
      {
        variants: [
          { when: 'x', value: 99.5 },
          { when: 'y', value: 99.9 },
        ],
      },
      'met',
    ],
    [
      'values under conditions, some of which hold',
      ['sla.uptime.percentage >= 99.9'],
      {
        variants: [
          { when: 'x', value: 99.5 },
          { when: 'y', value: 99.9 },
        ],
      },
      'needs_reading',
    ],
    [
      'what is left to another paper',
      ['sla.uptime.percentage >= 99.9'],
      { status: 'deferred', to: 'order_form' },
      'needs_reading',
    ],
    ['a count per month', ['dp.audit.frequency >= 1 per year'], { count: 1, per: 'month' }, 'met'],
    ['a rate by the year', ['fin.payment.late_interest <= 12% per year'], { percent: 1.5, per: 'month' }, 'outside'],
    [
      'a rate over a base rate',
      ['fin.payment.late_interest <= 12% per year'],
      { percent: 8, per: 'year', over: 'base_rate' },
      'needs_reading',
    ],
    [
      'another currency',
      ['fin.minimum_commitment.amount <= EUR 50,000'],
      { amount: '1', currency: 'USD' },
      'needs_reading',
    ],
    ['an amount', ['fin.minimum_commitment.amount <= EUR 50,000'], { amount: '50000.00', currency: 'EUR' }, 'met'],
    ['any value at all', ['dp.deletion.period is stated'], { qualitative: 'promptly' }, 'met'],
  ])('%s', (_, rungs, value, status) => {
    expect(statusOf(rungs, value)).toBe(status);
  });

  const fees = (months: number, multiple = 1) => ({ kind: 'fees', months, multiple, of: 'paid' });
  const fixed = (amount: string) => ({ kind: 'fixed', amount, currency: 'EUR' });

  it.each<[string, Json, string]>([
    ['fees of as many months', { op: 'single', terms: [fees(12)] }, 'met'],
    ['fees of fewer months', { op: 'single', terms: [fees(6)] }, 'outside'],
    ['twice the fees of six months', { op: 'single', terms: [fees(6, 2)] }, 'met'],
    ['the greater of enough and an amount', { op: 'greater_of', terms: [fees(12), fixed('500')] }, 'met'],
    ['the lesser of enough and an amount', { op: 'lesser_of', terms: [fees(12), fixed('500')] }, 'needs_reading'],
    ['the lesser of too little and an amount', { op: 'lesser_of', terms: [fees(3), fixed('500')] }, 'outside'],
    ['the greater of too little and an amount', { op: 'greater_of', terms: [fees(3), fixed('500')] }, 'needs_reading'],
    ['a sum with enough in it', { op: 'sum', terms: [fees(12), fixed('500')] }, 'met'],
    ['an amount alone', { op: 'single', terms: [fixed('500')] }, 'needs_reading'],
    ['no limit', { op: 'unlimited', terms: [] }, 'met'],
    ['no liability at all', { op: 'excluded', terms: [] }, 'outside'],
  ])('ranks a liability cap only when it counts the same thing: %s', (_, value, status) => {
    expect(statusOf(['lia.cap.amount >= 12 months fees'], value)).toBe(status);
  });

  const row = (below: number, at_least: number, credit: number) => [{ below, at_least, credit }];

  it('reads a table of credits that comes row by row', () => {
    const tiers = [row(99.9, 99, 10), row(99, 95, 25)];
    expect(check(['sla.credits.tiers at 98.9 >= 25'], tiers).status).toBe('met');
    expect(check(['sla.credits.tiers at 99.5 >= 25'], tiers).status).toBe('outside');
    expect(check(['sla.credits.tiers at 98.9 >= 25'], [...tiers, row(99, 95, 5)]).status).toBe('needs_reading');
  });

  it('reads a table of response times by severity', () => {
    const rows = [
      [{ severity: 1, response: { count: 1, unit: 'hour' } }],
      [{ severity: 2, response: { count: 2, unit: 'day' } }],
    ];
    expect(check(['sla.support.response_matrix at 1 <= 1 hour'], rows).status).toBe('met');
    expect(check(['sla.support.response_matrix at 2 <= 1 day'], rows).status).toBe('outside');
    expect(check(['sla.support.response_matrix at 3 <= 1 day'], rows).status).toBe('needs_reading');
  });

  it('says when the firm walks away', () => {
    const result = check(NOTICE.slice(0, 1), [{ count: 9, unit: 'day' }], 'dp.breach.notice_period > 5 days');
    expect(result).toMatchObject({ status: 'outside', walkAway: true, condition: 'dp.breach.notice_period > 5 days' });
  });

  it('needs reading when a paper states several values that come out differently', () => {
    const { status, why } = check(NOTICE.slice(0, 1), [hours(24), hours(96)]);
    expect(status).toBe('needs_reading');
    expect(why.join()).toContain('several values');
  });

  it('gives value, words and place', () => {
    expect(check(NOTICE, [hours(24)]).evidence).toEqual([
      {
        document: 0,
        paper: 'A DPA',
        block: 'b0',
        place: '§ 1',
        page: 1,
        field: 'dp.breach.notice_period',
        display: 'value 0',
        quote: 'The parties agree on value 0.',
      },
    ]);
  });
});

const report = (positions: string, said: readonly Said[], facts: Parameters<typeof mapped>[1] = {}) =>
  checkPaperSets([paperSet('a', mapped(said, facts))], playbook(positions), taxonomy);

const first = (...given: Parameters<typeof report>) => report(...given).positions[0]!.results[0]!;

const AUDIT: Said = { clauses: ['dp.audit'], label: '9', text: 'Customer may audit Provider once a year.' };

describe('silence', () => {
  it('is said when neither clause nor value was found', () => {
    const result = first('  - preferred: dp.breach.notice_period <= 48 hours\n', [AUDIT]);
    expect(result).toMatchObject({ status: 'silent', why: ['no such clause was found'] });
  });

  it('names the paper that was not given', () => {
    const references = [{ text: 'Master Services Agreement', url: null, block: 'b0', read: false }];
    const result = first('  - preferred: lia.cap.amount >= 12 months fees\n', [AUDIT], {
      family: 'license',
      references,
    });
    expect(result.why).toEqual([
      expect.stringContaining('“Master Services Agreement” is referred to and was not given'),
    ]);
    expect(result.status).toBe('silent');
  });

  it('is not silence when the clause is there and no value was read', () => {
    const result = first('  - preferred: dp.audit.notice_period <= 30 days\n', [AUDIT]);
    expect(result).toMatchObject({ status: 'needs_reading', evidence: [{ quote: AUDIT.text, place: '§ 9' }] });
  });
});

describe('clauses that must or must not be there', () => {
  it('are met when found, with the passage', () => {
    expect(first('  - required: dp.audit\n', [AUDIT])).toMatchObject({ status: 'met', evidence: [{ block: 'b0' }] });
  });

  it('are silent when required and not found', () => {
    expect(first('  - required: dp.breach\n', [AUDIT]).status).toBe('silent');
  });

  it('will do with any one of several', () => {
    expect(first('  - required: [dp.breach, dp.audit]\n', [AUDIT]).status).toBe('met');
  });

  it('need reading when read with little certainty', () => {
    expect(first('  - required: dp.audit\n', [{ ...AUDIT, review: true }]).status).toBe('needs_reading');
    expect(first('  - forbidden: dp.audit\n', [{ ...AUDIT, review: true }]).status).toBe('needs_reading');
  });

  it('are outside when forbidden and found, met when not', () => {
    expect(first('  - forbidden: dp.audit\n', [AUDIT]).status).toBe('outside');
    expect(first('  - forbidden: dp.breach\n', [AUDIT]).status).toBe('met');
  });

  it('are met when forbidden and only spoken of to rule them out', () => {
    const appointment = (kind: string, words: string): Said => ({
      clauses: ['ex.exclusivity'],
      label: '3',
      text: `Partner is appointed on ${words} basis.`,
      terms: [['ex.exclusivity.kind', kind, words]],
    });
    const check = (...said: Said[]) => first('  - forbidden: ex.exclusivity\n', said);
    expect(check(appointment('non_exclusive', 'a non-exclusive'))).toMatchObject({
      status: 'met',
      why: ['the paper speaks of it only to rule it out'],
      evidence: [{ place: '§ 3' }],
    });
    expect(check(appointment('exclusive', 'an exclusive')).status).toBe('outside');
    expect(
      check(appointment('non_exclusive', 'a non-exclusive'), appointment('exclusive', 'an exclusive')).status,
    ).toBe('needs_reading');
  });

  it('are outside when required and ruled out', () => {
    const refusal: Said = {
      clauses: ['ai.output_indemnity'],
      text: 'Provider has no obligation for claims about Output.',
      terms: [['ai.output_indemnity.covered', false, 'no obligation']],
    };
    expect(first('  - required: ai.output_indemnity\n', [refusal])).toMatchObject({ status: 'outside' });
  });

  it('are not asked of papers of another kind', () => {
    const { positions, summary } = report('  - required: sla.credits\n', [AUDIT]);
    expect(positions[0]).toMatchObject({ results: [], notAsked: ['a'] });
    expect(summary.a).toMatchObject({ not_asked: 1, silent: 0 });
  });
});

describe('a check in Markdown', () => {
  const positions = `  - preferred: dp.breach.notice_period <= 48 hours
    comment: We need time of our own.
    wording: Provider shall notify Customer within 48 hours.
  - required: dp.audit
`;
  const breach: Said = {
    clauses: ['dp.breach'],
    label: '7.1',
    text: 'Provider notifies Customer within 96 hours | by e-mail.',
    terms: [['dp.breach.notice_period', hours(96), '96 hours']],
  };
  const markdown = writeCheckMarkdown(report(positions, [breach, AUDIT]), { date: '2026-01-31' });

  it('shows each position with status, value, words, place, comment and wording', () => {
    expect(markdown).toContain('| Personal-data breach notification: notice period | outside |');
    expect(markdown).toContain(
      '96 hours: “Provider notifies Customer within 96 hours \\| by e-mail.” [A DPA, § 7.1, p. 1]',
    );
    expect(markdown).toContain('**Comment:** We need time of our own.');
    expect(markdown).toContain('> Provider shall notify Customer within 48 hours.');
    expect(markdown).toContain('“Customer may audit Provider once a year.” [A DPA, § 9, p. 1]');
  });

  it('has tables whose rows have as many cells as their heads', () => {
    const tables = markdown.split('\n\n').filter((block) => block.startsWith('|'));
    for (const table of tables)
      expect(new Set(table.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length)).size).toBe(1);
  });
});

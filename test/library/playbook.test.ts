import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../src/library/playbook/condition.js';
import { loadPlaybook, parsePlaybook, shippedPlaybooks } from '../../src/library/playbook.js';
import { wordingsOf } from '../../src/library/wording.js';
import type { Condition } from '../../src/model/playbook.js';
import { taxonomy } from '../helpers/library.js';

const FIELDS = new Map(taxonomy.types.flatMap((t) => t.fields.map((f) => [f.key, f] as const)));

const parse = (text: string) => parseCondition(text, FIELDS);

const limitsOf = (text: string) => {
  const condition = parse(text);
  return condition.type === 'compare' ? condition.limits : [];
};

/** Where the parts of a condition stand: "(a and b) or c". */
const shape = (c: Condition): string =>
  c.type === 'compare' ? c.field.replace(/.*\./, '') : `(${c.parts.map(shape).join(` ${c.type} `)})`;

describe('a condition', () => {
  it.each([
    ['dp.breach.notice_period <= 48 hours', [{ count: 48, unit: 'hour' }]],
    ['dp.breach.notice_period <= 2 business days', [{ count: 2, unit: 'day', basis: 'business' }]],
    ['dp.breach.notice_period = without_undue_delay', [{ qualitative: 'without_undue_delay' }]],
    ['sla.uptime.percentage >= 99.9', [99.9]],
    ['sla.uptime.percentage >= 99.95%', [99.95]],
    ['ai.training_use.position in [prohibited, opt_in]', ['prohibited', 'opt_in']],
    ['sec.certifications.list includes soc2_type2', ['soc2_type2']],
    ['sec.controls.encryption_in_transit includes "TLS>=1.2"', ['TLS>=1.2']],
    ['sla.support.hours = 24x7', ['24x7']],
    ['lia.cap.amount >= 12 months fees', [{ op: 'single', terms: [{ kind: 'fees', months: 12, multiple: 1 }] }]],
    ['lia.cap.amount >= 2 x 1 year fees', [{ op: 'single', terms: [{ kind: 'fees', months: 12, multiple: 2 }] }]],
    [
      'lia.cap.amount >= EUR 1,000,000',
      [{ op: 'single', terms: [{ kind: 'fixed', amount: '1000000', currency: 'EUR' }] }],
    ],
    ['lia.cap.amount = unlimited', [{ op: 'unlimited', terms: [] }]],
    ['fin.minimum_commitment.amount <= 50000 USD', [{ amount: '50000', currency: 'USD' }]],
    ['fin.payment.late_interest <= 1.5% per month', [{ percent: 1.5, per: 'month' }]],
    ['dp.audit.frequency >= 2 per year', [{ count: 2, per: 'year' }]],
    ['sla.remedies.sole_remedy = no', [false]],
    ['ex.exclusivity.end <= 2027-12-31', ['2027-12-31']],
    ['sla.credits.tiers at 99.0 >= 10', [10]],
    ['sla.support.response_matrix at 1 <= 1 hour', [{ count: 1, unit: 'hour' }]],
    ['gov.law.law in [DE, AT]', ['DE', 'AT']],
    ['dp.deletion.period is stated', []],
  ])('reads %s', (text, limits) => {
    expect(limitsOf(text)).toEqual(limits);
  });

  it('binds "and" more tightly than "or", and brackets more than both', () => {
    const [a, b, c] = ['dp.breach.trigger = aware', 'dp.deletion.choice = customer', 'dp.audit.cost = vendor'];
    expect(shape(parse(`${a} and ${b} or ${c}`))).toBe('((trigger and choice) or cost)');
    expect(shape(parse(`${a} and (${b} or ${c})`))).toBe('(trigger and (choice or cost))');
  });

  it.each([
    [
      'dp.breach.notice_perod <= 48 hours',
      /no field "dp\.breach\.notice_perod"; did you mean dp\.breach\.notice_period\?/,
    ],
    ['dp.breach.notice_period <= 48', /no duration .* write 48 hours/],
    ['dp.breach.notice_period <= 48 parsecs', /no duration/],
    ['dp.breach.notice_period includes 48 hours', /cannot be compared with "includes"/],
    ['dp.breach.notice_period <= ', /a value is missing/],
    ['dp.breach.notice_period', /ends where a comparison/],
    ['dp.breach.notice_period at 3 <= 48 hours', /no table/],
    ['sla.credits.tiers >= 10', /is a table/],
    ['ai.training_use.position = forbidden', /has no value "forbidden".*prohibited/],
    ['ai.training_use.position = prohibitd', /did you mean prohibited\?/],
    ['ai.training_use.position in prohibited', /wants a list/],
    ['ai.training_use.position in [prohibited', /"\]" is missing/],
    ['sla.uptime.percentage >= ninety', /no percent/],
    ['lia.cap.amount >= 12 months revenue', /no cap/],
    ['sla.uptime.percentage >= 99.9 dp.breach.trigger = aware', /no percent/],
    ['sla.remedies.sole_remedy = perhaps', /no bool/],
    ['(dp.breach.trigger = aware', /"\)" is missing/],
    ['dp.breach.trigger = aware ; drop', /no meaning|has no value/],
    ['', /ends where a field/],
  ])('says what is wrong with “%s”', (text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});

const problemsOf = (yaml: string) =>
  parsePlaybook(yaml, 'book.yaml', taxonomy).problems.map((p) => `${p.file}:${p.line}: ${p.message}`);

const HEAD = 'title: Test\npositions:\n';

describe('a playbook', () => {
  it('names file and line of every mistake, not only of the first', () => {
    const problems = problemsOf(`${HEAD}  - preferred: dp.breach.notice_period <= 48
  - required: dp.audits
  - preferred: sla.uptime.percentage >= 99.9
    fallback:
      - sla.uptime.percentage >= 99.5
      - when: sla.uptime.percentage over 99
`);
    expect(problems).toEqual([
      expect.stringMatching(/^book\.yaml:3: "48" is no duration/),
      expect.stringMatching(/^book\.yaml:4: there is no clause type "dp\.audits"; did you mean dp\.audit\?/),
      expect.stringMatching(/^book\.yaml:8: "over" is no comparison/),
    ]);
  });

  it.each([
    ['a position of two kinds', '  - required: dp.audit\n    forbidden: dp.audit\n', /wants one of/],
    ['a position of no kind', '  - title: Nothing\n', /wants one of/],
    [
      'a fallback to a required clause',
      '  - required: dp.audit\n    fallback: [dp.audit.method is stated]\n',
      /belong to "preferred"/,
    ],
    [
      'two positions of one id',
      '  - required: dp.audit\n  - forbidden: dp.audit\n',
      /a second position is called "dp-audit"/,
    ],
    ['a wording that is not filed', '  - required: dp.audit\n    wording: w-0000000000\n', /no wording w-0000000000/],
    ['an unknown key', '  - requires: dp.audit\n', /additional properties "requires"/],
    ['broken YAML', '  - required: [dp.audit\n', /./],
  ])('refuses %s', (_, positions, message) => {
    expect(problemsOf(`${HEAD}${positions}`).join('\n')).toMatch(message);
  });

  it('takes a wording from the library by its id', () => {
    const wording = wordingsOf(taxonomy).find((w) => w.type === 'dp.audit')!;
    const { playbook } = parsePlaybook(
      `${HEAD}  - required: dp.audit\n    wording: ${wording.id}\n`,
      'b.yaml',
      taxonomy,
    );
    expect(playbook?.positions[0]?.wording).toBe(wording.text);
  });

  it('gives positions a name and the clause types they are about', () => {
    const { playbook } = parsePlaybook(
      `${HEAD}  - preferred: dp.breach.notice_period <= 48 hours\n`,
      'b.yaml',
      taxonomy,
    );
    expect(playbook?.positions).toMatchObject([
      {
        id: 'dp-breach-notice-period',
        title: 'Personal-data breach notification: notice period',
        types: ['dp.breach'],
        kind: 'ladder',
      },
    ]);
  });

  it('that is not there is a library error', () => {
    expect(() => loadPlaybook('absent.yaml', taxonomy)).toThrow(
      /absent\.yaml:1: there is no such playbook; name a file, or one that ships: cautious/,
    );
  });
});

const SHIPPED = [...shippedPlaybooks().keys()];

describe('the playbooks that ship', () => {
  it('are two', () => {
    expect(SHIPPED).toEqual(['cautious-customer', 'gdpr-art-28']);
  });

  it.each(SHIPPED)('load by their names without a problem: %s', (name) => {
    expect(loadPlaybook(name, taxonomy).positions.length).toBeGreaterThan(12);
  });

  it('name a source for every position on the GDPR', () => {
    const gdpr = loadPlaybook('gdpr-art-28', taxonomy);
    expect(gdpr.positions.filter((p) => !/GDPR Art\. \d+/.test(p.source ?? ''))).toEqual([]);
    const sources = gdpr.positions.map((p) => p.source).join();
    for (const letter of 'abcdefgh') expect(sources).toContain(`28(3)(${letter})`);
  });
});

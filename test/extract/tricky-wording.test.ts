/** TAXONOMY 3.5, row by row, and its cousins: what must come out, where the mistakes lie in wait. */
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/model/key-term.js';
import { found, values } from './one-block.js';

type Row = readonly [field: string, text: string, value: Json];

const hours = (count: number, more: object = {}): Json => ({ count, unit: 'hour', ...more });
const days = (count: number, more: object = {}): Json => ({ count, unit: 'day', ...more });
const single = (term: Json): Json => ({ op: 'single', terms: [term] });

const BREACH = 'dp.breach.notice_period';
const UPTIME = 'sla.uptime.percentage';
const CAP = 'lia.cap.amount';
const TRAIN = 'ai.training_use.position';

const ROWS: readonly Row[] = [
  [BREACH, 'Provider will notify Client within seventy-two (72) hours.', hours(72, { bound: 'max' })],
  [
    BREACH,
    'Provider will inform Client no later than three business days after it becomes aware of the breach.',
    days(3, { basis: 'business', bound: 'max', from: 'aware' }),
  ],
  [BREACH, 'Provider notifies Client without undue delay.', { qualitative: 'without_undue_delay' }],
  ['ai.abuse_monitoring.retention', 'Flagged prompts are stored for up to 30 days.', days(30, { bound: 'max' })],
  [UPTIME, 'The platform is available no less than 99.9 percent of each month.', 99.9],
  [UPTIME, 'Availability: 99.9 %', 99.9],
  [UPTIME, 'Availability of 99,9 % per month.', 99.9],
  [UPTIME, 'We promise three nines of availability.', 99.9],
  [UPTIME, 'We commit to three and a half nines of availability.', 99.95],
  [UPTIME, 'Total outage of no more than 0.1% per month.', 99.9],
  [UPTIME, 'Downtime shall not exceed 0.05% of the month.', 99.95],
  ['sla.credits.tiers', 'A 10% credit is due if availability is below 99.9%.', [{ below: 99.9, credit: 10 }]],
  [
    'sla.credits.tiers',
    'Less than 99.9% but at least 99.0%: 10%; less than 99.0%: 25%.',
    [
      { below: 99.9, at_least: 99, credit: 10 },
      { below: 99, credit: 25 },
    ],
  ],
  [
    CAP,
    "A party's total liability will not exceed the greater of EUR 100,000 and the fees paid in the twelve (12) months preceding the claim.",
    {
      op: 'greater_of',
      terms: [
        { kind: 'fixed', amount: '100000', currency: 'EUR' },
        { kind: 'fees', months: 12, multiple: 1, of: 'paid', from: 'claim' },
      ],
    },
  ],
  [
    CAP,
    'Liability is limited to two times the fees payable annually.',
    single({ kind: 'fees', months: 12, multiple: 2, of: 'payable' }),
  ],
  [
    'lic.beta.liability_cap',
    'Liability for free services is limited to $1,000.',
    single({ kind: 'fixed', amount: '1000', currency: 'USD' }),
  ],
  [
    'fin.payment.late_interest',
    'Late amounts bear interest at 1.5% per month or the highest lawful rate, whichever is lower.',
    { percent: 1.5, per: 'month', ceiling: 'legal_max' },
  ],
  ['fin.payment.days', 'Payment terms are net 30.', days(30)],
  ['fin.payment.days', 'Invoices are payable net 45 end of month.', days(45, { from: 'end_of_month' })],
  ['dp.location.regions', 'Provider will not store data outside the EEA or Switzerland.', ['CH', 'EEA']],
  ['gov.venue.courts', 'The courts located in Dublin, Ireland have exclusive jurisdiction.', ['IE:Dublin']],
  [
    'term.renewal.nonrenewal_notice',
    'Either party may prevent renewal by notice at least thirty days before the end of the term.',
    days(30, { bound: 'min' }),
  ],
  [
    'fin.price_change.cap',
    'On renewal prices may rise by the greater of 3% and inflation.',
    { op: 'greater_of', terms: [3, 'CPI'] },
  ],
  [TRAIN, 'We will not train on your content unless you agree.', 'opt_in'],
  [TRAIN, 'You instruct us to use content for improvement; you can switch this off.', 'opt_out'],
  [
    'dp.subprocessors.notice.period',
    "Provider gives 10 business days' notice of new sub-processors; objections within 5 business days.",
    days(10, { basis: 'business' }),
  ],
  [
    'dp.subprocessors.notice.objection_window',
    "Provider gives 10 business days' notice of new sub-processors; objections within 5 business days.",
    days(5, { basis: 'business', bound: 'max' }),
  ],
  [
    'dp.audit.frequency',
    'Client may audit not more than once in any 12-month period.',
    { count: 1, per: 'year', bound: 'max' },
  ],
  ['sla.support.response_matrix', 'Level 4 is the most urgent: 1 hour', [{ severity: 1, response: hours(1) }]],
];

const SILENT: readonly (readonly [string, string])[] = [
  [BREACH, 'Client will tell the regulator within 72 hours.'],
  [BREACH, 'Where the controller must notify the supervisory authority within 72 hours, Provider helps it to do so.'],
  [UPTIME, 'A minute counts as downtime when more than 5% of requests failed; the error rate is 5%.'],
  [UPTIME, 'Client receives a service credit of 10% of the monthly fee.'],
  ['fin.pricing.discount', 'A service credit of 20% applies.'],
  ['term.cause.cure_period', 'Either party may terminate if bankruptcy proceedings are not dismissed within 60 days.'],
  ['fin.payment.days', 'We may suspend the service when payment is 15 days overdue.'],
  ['dp.deletion.period', 'Client may export its data for 30 days before it is deleted.'],
];

describe('tricky wording', () => {
  it.each(ROWS)('%s: %s', (field, text, value) => {
    expect(values(field, text)).toEqual([value]);
  });

  it.each(SILENT)('no %s in: %s', (field, text) => {
    expect(values(field, text)).toEqual([]);
  });

  it('keeps periods for different sub-processors apart', () => {
    const text = "Provider gives 30 days' notice for affiliates in the EU, 90 days' notice for others.";
    const [term] = found('dp.subprocessors.notice.period', text);
    const variants = [
      { when: 'for affiliates in the EU', value: days(30) },
      { when: 'for others', value: days(90) },
    ];
    expect(term?.status).toBe('conditional');
    expect(term?.value).toEqual({ variants });
  });

  it('reports a pointer to the order form as deferred', () => {
    const [term] = found('fin.payment.days', 'Client will pay on the payment schedule set out in the Order Form.');
    expect(term).toMatchObject({ status: 'deferred', value: { status: 'deferred', to: 'order_form' } });
  });

  it('marks words and digits that disagree as a conflict and keeps the words', () => {
    const [term] = found(BREACH, 'Provider will notify Client within forty-eight (72) hours.');
    expect(term).toMatchObject({ status: 'conflict', value: hours(48, { bound: 'max' }) });
  });
});

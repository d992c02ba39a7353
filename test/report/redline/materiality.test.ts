import { describe, expect, it } from 'vitest';
import { changeOf, papers } from './fixture.js';

describe('changes that are high', () => {
  it.each([
    ['Vendor reports each incident within [30/10] days', '30 days → 10 days'],
    ['Vendor reports each incident within [thirty (30)/ten (10)] days of it', 'thirty (30) days → ten (10) days'],
    ['Credits are capped at [10%/5%] of the monthly fees', '10% → 5%'],
    ['Liability is limited to [EUR 1,000,000/EUR 250,000] in total', 'EUR 1,000,000 → EUR 250,000'],
    ['Vendor [shall/may] notify Customer of planned maintenance', 'shall → may'],
    ['Vendor [must/should] encrypt the stored data', 'must → should'],
    ['Vendor will [not/] disclose the stored data to others', 'negation removed: “not”'],
    ['[Customer/Vendor] bears the costs of the audit', 'party: Customer → Vendor'],
    ['The laws of [Delaware/California] govern this paper', 'place: Delaware → California'],
  ])('%s', (marked, reason) => {
    const change = changeOf(marked);
    expect(change.materiality).toBe('high');
    expect(change.reasons).toContain(reason);
  });
});

describe('changes that are medium', () => {
  it.each([
    [
      'Vendor deletes the data [/unless the law requires storage]',
      'exception added: “unless the law requires storage”',
    ],
    ['Vendor gives [/reasonable] assistance with audits', 'qualifier added: “reasonable”'],
    ['Credits are the [/sole and exclusive] remedy for outages', 'qualifier added: “sole”'],
    [
      '[Subject to payment of all fees,/] Customer may export its data',
      'condition removed: “Subject to payment of all fees”',
    ],
    [
      'Vendor uses the data to provide the service[/, including improvement of its products and marketing]',
      'open list added: “including improvement of its products and marketing”',
    ],
    [
      'Notices go to [Alpha Cloud, Inc./Alpha Cloud Ireland Ltd.] by courier',
      'company named: “Alpha Cloud, Inc.” → “Alpha Cloud Ireland Ltd.”',
    ],
  ])('%s', (marked, reason) => {
    const change = changeOf(marked);
    expect(change.materiality).toBe('medium');
    expect(change.reasons).toContain(reason);
  });
});

describe('changes that are low', () => {
  it.each([
    'Vendor [fulfils/fulfills] its obligations under this annex',
    'Vendor [shall/will] notify Customer of planned maintenance',
    'The list stands at [www.example.com/www.example.org] for download',
    'Last updated: [1 May 2025/3 June 2026]',
    'The [order form/Order Form] names the region of storage',
    'Letters go to [12 Old Street, Springfield 12345/9 New Road, Shelbyville 54321] by post',
    'Vendor keeps a [record/register] of its processing',
    'Vendor tests the models of other makers [/(the “Models”)] every quarter',
    'Vendor tests the [third party tools/third-party tools (collectively, the “Tools”)] every quarter',
  ])('%s', (marked) => {
    expect(changeOf(marked).materiality).toBe('low');
  });
});

describe('changes without weight', () => {
  it.each([
    ['Customer must be at least [13/thirteen (13)] years old', 'same figure written another way'],
    ['Vendor keeps records of [page 3 of 12/] its processing', 'page number among the words'],
    ['Fees[,/] taxes and duties are due monthly', 'punctuation only'],
  ])('%s', (marked, reason) => {
    const change = changeOf(marked);
    expect(change.materiality).toBe('none');
    expect(change.reasons).toContain(reason);
    expect(change.favours).toBe('neutral');
  });
});

describe('words that look alike and differ in law', () => {
  it.each(['licensor/licensee', 'lawful/unlawful', 'inclusive/exclusive'])('[%s] is no spelling', (pair) => {
    expect(changeOf(`The ${`[${pair}]`} use of the platform is recorded here`).reasons.join()).not.toContain(
      'spelling',
    );
  });
});

it('a figure is no paragraph number because a paragraph happens to bear it', () => {
  const paper = (label: string, hours: number) => [
    { clauses: ['sec.controls'], label, text: `Vendor answers each request in ${hours} hours.` },
  ];
  expect(papers(paper('1', 1), paper('2', 2)).changes[0]!.materiality).toBe('high');
});

describe('the weight of the clause type', () => {
  const inserted = (clause: string) =>
    papers(
      [{ clauses: [clause], text: 'Vendor keeps an inventory of assets.' }],
      [
        { clauses: [clause], text: 'Vendor keeps an inventory of assets.' },
        { clauses: [clause], text: 'Vendor shall inform Customer of each leak in writing.' },
      ],
    ).changes[0]!;

  it('raises a new duty to high where the type is high', () => {
    expect(inserted('dp.breach').materiality).toBe('high');
    expect(inserted('dp.breach').clause).toBe('dp.breach');
    expect(inserted('sec.controls').materiality).toBe('medium');
  });

  it('lowers a changed figure to medium where the type is low', () => {
    expect(changeOf('Notices take effect [3/5] days after posting', 'doc.notices').materiality).toBe('medium');
  });
});

describe('a value that one of two passages states', () => {
  const period = (text: string) =>
    ({
      clauses: ['dp.breach'],
      text,
      terms: [['dp.breach.notice_period', { count: 2, unit: 'day', bound: 'max' }, 'within 2 days'] as const],
    }) as const;
  const plain = (text: string) => ({ clauses: ['dp.breach'], text });
  const RECORDS = 'Vendor keeps a record of each incident and of the steps taken after it';

  it('is no longer stated when no passage of the other paper states it', () => {
    const [change] = papers([period(`${RECORDS} within 2 days.`)], [plain(`${RECORDS}.`)]).changes;
    expect(change!.reasons).toContain('breach notice period no longer stated: within 2 days');
  });

  it('is stated elsewhere when it went to another passage', () => {
    const notice = 'Vendor tells Customer of a breach by electronic mail';
    const { changes } = papers(
      [period(`${RECORDS} within 2 days.`), plain(`${notice}.`)],
      [plain(`${RECORDS}.`), period(`${notice} within 2 days.`)],
    );
    const reasons = changes.flatMap((c) => c.reasons);
    expect(reasons).toContain('breach notice period no longer stated here; elsewhere in the new paper: within 2 days');
    expect(reasons).toContain('breach notice period now stated here; elsewhere in the old paper: within 2 days');
  });
});

describe('whom a change favours', () => {
  const paper = (count: number) => [
    {
      clauses: ['dp.breach'],
      text: `Vendor reports breaches within ${count} days.`,
      terms: [['dp.breach.notice_period', { count, unit: 'day', bound: 'max' }, `within ${count} days`] as const],
    },
  ];

  it('comes from the direction of the field whose value changed', () => {
    const [worse] = papers(paper(2), paper(5)).changes;
    expect(worse).toMatchObject({ favours: 'vendor', materiality: 'high' });
    expect(worse!.reasons[0]).toBe('breach notice period: within 2 days → within 5 days');
    expect(papers(paper(5), paper(2)).changes[0]!.favours).toBe('customer');
  });

  it('is unclear for a change of substance that no field measures', () => {
    expect(changeOf('Vendor [shall/may] notify Customer of maintenance').favours).toBe('unclear');
  });
});

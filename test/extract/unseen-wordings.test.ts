/** Wordings that papers outside the labelled set taught us, rewritten: each with siblings, and near misses that must give nothing. */
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/model/key-term.js';
import { AT_LEAST, days, describeWordings, NONE, weeks, years } from './amounts.js';
import { found, termsOf } from './one-block.js';

const allFees = (over: 'agreement' | 'claim_subject', of = 'paid', multiple = 1): Json => ({
  kind: 'fees',
  over,
  multiple,
  of,
});
const single = (term: Json): Json => ({ op: 'single', terms: [term] });
const fixed = (amount: string, currency: string): Json => ({ kind: 'fixed', amount, currency });

describeWordings('lia.cap.amount', [
  [
    "In no event shall the Provider's liability hereunder exceed the sum total of payments made by Client under this Agreement.",
    single(allFees('agreement')),
  ],
  [
    'The liability of the Supplier for any loss is limited to the aggregate of all licence fees paid in terms of this contract.',
    single(allFees('agreement')),
  ],
  [
    "Our total liability won't be more than the amounts payable for the service that gave rise to the claim.",
    single(allFees('claim_subject', 'payable')),
  ],
  [
    'Liability shall in no case exceed twice the charges paid for the deliverable concerned.',
    single(allFees('claim_subject', 'paid', 2)),
  ],
  [
    'Liability is limited to the greater of USD 25,000 and the fees paid under this Agreement.',
    { op: 'greater_of', terms: [fixed('25000', 'USD'), allFees('agreement')] },
  ],
  [
    'Liability shall not exceed EUR 40,000, whatever the fees paid under this Agreement.',
    single(fixed('40000', 'EUR')),
  ],
  ['The Client shall pay all fees due under this Agreement.', NONE],
  ['Fees already paid under this Agreement are not refunded.', NONE],
]);

describe('a limit of liability in a clause on kinds of damage', () => {
  const cap = (text: string, type: string) =>
    termsOf([{ text, types: [type] }])
      .filter((term) => term.field === 'lia.cap.amount')
      .map((term) => term.value);

  it('is read as the cap', () => {
    const text =
      'The Provider is not liable for lost profits or other indirect loss, and its aggregate liability under this Agreement shall not exceed GBP 750.';
    expect(cap(text, 'lia.damages_exclusion')).toEqual([single(fixed('750', 'GBP'))]);
  });

  it('is read in a clause of any other type where it is said outright', () => {
    const text = "The Provider's liability for a late milestone shall not exceed EUR 9,000.";
    expect(cap(text, 'ip.deliverables')).toEqual([single(fixed('9000', 'EUR'))]);
  });

  it('is not found in amounts of insurance or price', () => {
    expect(cap('Public liability insurance in excess of EUR 2,000,000 is kept.', 'lia.damages_exclusion')).toEqual([]);
    expect(cap('Expenses shall not exceed EUR 500 a month.', 'lia.damages_exclusion')).toEqual([]);
  });

  it('is nil where not even direct loss is borne', () => {
    const text = 'In no event shall the Provider be liable for any direct, indirect or consequential damages.';
    expect(cap(text, 'lia.damages_exclusion')).toEqual([{ op: 'excluded', terms: [] }]);
    expect(cap('We shall not be liable for any indirect damages.', 'lia.damages_exclusion')).toEqual([]);
  });
});

describeWordings('term.initial.duration', [
  ['This Agreement shall be effective through and including 30 June 2029.', { until: '2029-06-30' }],
  ['The term commences on signature and ends on November 30, 2034.', { until: '2034-11-30' }],
  ['The Agreement continues in force until 1 May 2028, unless terminated earlier.', { until: '2028-05-01' }],
  ['This Agreement is effective on January 1, 2027.', NONE],
  ['The Agreement enters into force on 1 May 2027.', NONE],
  [
    'The Agreement shall, unless terminated earlier, continue until the fifth (5th) anniversary of the Effective Date.',
    years(5),
  ],
  ['The term runs until the 3rd anniversary of the Commencement Date.', years(3)],
  ['The contract remains in operation for at least a period of twenty-five (25) years.', years(25, AT_LEAST)],
  ['This Agreement continues until nine months have elapsed since the end of the last statement of work.', NONE],
  [
    'This Addendum remains in force until the later of the expiry or termination of the Agreement and the deletion of all data.',
    { event: 'agreement_term' },
  ],
  ['The term of this DPA shall coincide with the term of the Agreement.', { event: 'agreement_term' }],
]);

describeWordings('term.renewal.duration', [
  ['Thereafter the Agreement renews from year to year.', years(1)],
  ['After that it shall continue on a year-to-year basis.', years(1)],
  ['The Agreement shall renew automatically each year thereafter.', years(1)],
]);

describeWordings('term.renewal.nonrenewal_notice', [
  [
    'The Term shall automatically extend for successive periods until one party gives at least 180 days prior written notice before the expiration of the current term.',
    days(180, AT_LEAST),
  ],
]);

describeWordings('term.convenience.vendor_notice', [
  [
    'The Provider, in its sole discretion, has the right to terminate your account for any reason at any time.',
    days(0),
  ],
  ['We have the right to close the account for any reason.', days(0)],
]);

describe('a rule that hides in another clause', () => {
  const valuesIn = (field: string, text: string, type: string) =>
    termsOf([{ text, types: [type] }])
      .filter((term) => term.field === field)
      .map((term) => term.value);

  it('gives the mode and the notice of changes to the paper itself', () => {
    const text = 'The Provider reserves the right to update and change these Terms of Service without notice.';
    expect(valuesIn('doc.amendment.mode', text, 'doc.parties')).toEqual(['unilateral_immediate']);
    expect(valuesIn('doc.amendment.notice_period', text, 'doc.parties')).toEqual([{ count: 0, unit: 'day' }]);
  });

  it('gives the term of a contract without an end', () => {
    const text = 'This Agreement will continue to apply until terminated by either party.';
    expect(valuesIn('term.initial.duration', text, 'term.effects')).toEqual([{ qualitative: 'indefinite' }]);
  });

  it('gives nothing where the subject is something else', () => {
    const text = 'The Provider reserves the right to update its price list without notice.';
    expect(valuesIn('doc.amendment.mode', text, 'fin.pricing')).toEqual([]);
  });
});

describeWordings('doc.assignment.customer_consent', [
  [
    'Neither party may assign this Agreement without consent. However, Client may assign this Agreement upon notice if it undergoes a merger or change of control.',
    'affiliate_or_successor_free',
  ],
  ['Client may transfer the contract to its affiliates.', 'affiliate_or_successor_free'],
]);

describeWordings('doc.assignment.vendor_consent', [
  ["The rights granted here may be assigned or transferred by Provider without the Client's approval.", 'free'],
  ['This contract can be freely assigned by the Supplier.', 'free'],
  ["Rights may be assigned by Provider only with the Client's consent.", NONE],
]);

describeWordings('dp.location.commitment', [
  [
    'Where several locations are available, the Client shall select the one of its choosing when it orders.',
    'customer_selected',
  ],
  ['Client may choose the data centre in which its content is kept.', 'customer_selected'],
]);

describeWordings('dp.audit.method', [
  [
    'Should such information and certificates prove insufficient for the Client to show that it meets its duties under the law, the parties will meet to agree on the conditions of an onsite inspection.',
    'reports_then_onsite',
  ],
  [
    'Client may carry out an on-site inspection only if the reports that Provider makes available are not sufficient to show compliance.',
    'reports_then_onsite',
  ],
]);

describeWordings('dp.audit.notice_period', [
  [
    'An inspection may be carried out once a year with at least three weeks’ advance written notice.',
    weeks(3, AT_LEAST),
  ],
]);

describe('a duty of the customer', () => {
  it.each([
    'Client shall immediately notify Provider upon becoming aware of any unauthorised access to its account.',
    'Client must, as soon as it is aware of a breach of its passwords, inform Provider.',
    'You agree to promptly report to us any suspected breach of security.',
  ])('sets no trigger for the vendor: %s', (text) => {
    expect(found('dp.breach.trigger', text)).toEqual([]);
  });

  it('leaves the vendor’s own trigger beside it', () => {
    const text =
      'Client shall notify Provider of any suspected misuse. Provider shall notify Client after becoming aware of a breach.';
    expect(found('dp.breach.trigger', text).map((term) => term.value)).toEqual(['aware']);
  });
});

describe('notice of something that is no breach', () => {
  it.each([
    'Provider shall promptly inform Client if it can no longer follow an instruction.',
    'Provider shall without undue delay inform Client of any letter from the supervisory authority.',
  ])('is no breach notice: %s', (text) => {
    const terms = termsOf([{ text, types: ['dp.breach'] }]);
    expect(terms.filter((term) => term.field === 'dp.breach.notice_period')).toEqual([]);
  });
});

describe('law and courts of the standard contractual clauses', () => {
  it('are not those of the contract', () => {
    const lines = [
      { text: 'These Clauses shall be governed by the law of Denmark.', types: ['gov.law'] },
      { text: 'Those shall be the courts of Denmark.', types: ['gov.venue'], over: { headings: ['Clause 18'] } },
    ];
    expect(termsOf(lines).filter((term) => term.field.startsWith('gov.'))).toEqual([]);
  });
});

describeWordings('ex.exclusivity.scope', [
  ['Platform is the exclusive host of the models and of their fine-tuned versions.', ['product:models']],
  ['Platform is the sole distributor of the assistant product.', ['product:assistant_product']],
]);

describeWordings('sec.certifications.list', [
  [
    'All of our infrastructure providers are ISO 27001 and SOC 2 Type II certified.',
    ['supplier:ISO27001', 'supplier:SOC2-T2'],
  ],
  [
    'On request, and subject to the confidentiality obligations set forth in the Agreement, Provider hands over its latest certifications.',
    NONE,
  ],
]);

describeWordings('sla.exclusions.items', [
  ['The commitment does not apply to unavailability that results from Maintenance.', ['scheduled_maintenance']],
]);

describeWordings('fin.payment.days', [['If you need more than 30 days, you can go on by paying in advance.', NONE]]);

describe('options and notes of a form', () => {
  const renewals = (text: string) =>
    termsOf([{ text, types: ['term.renewal'] }])
      .filter((term) => term.field === 'term.renewal.automatic')
      .map((term) => term.value);

  it('count only where ticked', () => {
    expect(renewals('( ) The order does not automatically renew. ( x ) The order automatically renews.')).toEqual([
      true,
    ]);
    expect(renewals('☐ This contract does not renew automatically.')).toEqual([]);
    expect(renewals('☒ This contract does not renew automatically.')).toEqual([false]);
  });

  it('are no terms where they instruct the drafter', () => {
    expect(renewals('[Drafting note: say here that the order does not automatically renew.]')).toEqual([]);
  });
});

describe('a value that stands where a name is defined', () => {
  it.each([
    [
      'term.renewal.duration',
      '“Renewal Term” means a period equivalent to the length of the first term.',
      { qualitative: 'same_as_initial' },
    ],
    [
      'fin.payment.days',
      '“Payment Period” means 45 days from the invoice date.',
      { count: 45, unit: 'day', from: 'invoice_date' },
    ],
    ['fin.payment.days', 'Payment Terms | 45 days', { count: 45, unit: 'day' }],
    [
      'term.cause.cure_period',
      '“Cure Period” means thirty (30) days after notice of the breach.',
      { count: 30, unit: 'day', from: 'notice' },
    ],
    ['gov.law.law', '“Governing Law” means the laws of Ireland.', ['IE']],
    ['gov.law.law', 'Governing Law | the laws of the State of Delaware', ['US-DE']],
  ])('is a value of %s: %s', (field, text, value) => {
    const terms = termsOf([{ text, types: ['doc.definitions'] }]).filter((term) => term.field === field);
    expect(terms.map((term) => term.value)).toEqual([value]);
  });
});

describeWordings('ai.output_ownership.owner', [
  [
    'As between you and us, and as far as the law lets us say so, you own or have the rights to any content that you put into a feature and to any content that the feature makes from it (“Output”).',
    'customer',
  ],
]);

describeWordings('term.data_exit.retrieval_window', [
  [
    'On request made within thirty (30) days of the end of this contract, Provider will make Client data available.',
    days(30, { bound: 'max' }),
  ],
]);

describeWordings('lia.uncapped.vendor_items', [
  ['This limit does not apply to liability for death or personal injury caused by our negligence.', ['death_injury']],
]);

describeWordings('lia.cap.supercap', [
  [
    'For a breach of the security section, liability is subject to a super cap which shall not exceed 10 million SEK.',
    single(fixed('10000000', 'SEK')),
  ],
]);

describe('periods written without a space', () => {
  it('are read', () => {
    expect(
      found('dp.breach.notice_period', 'We will tell you of a breach within 24h.').map((term) => term.value),
    ).toEqual([{ count: 24, unit: 'hour', bound: 'max' }]);
  });
});

describe('a rule on the whole contract in a clause of another type', () => {
  const valuesIn = (field: string, text: string, type: string) =>
    termsOf([{ text, types: [type] }])
      .filter((term) => term.field === field)
      .map((term) => term.value);

  it('says how the paper is amended', () => {
    const text =
      'No provision of this contract may be altered except by an instrument in writing executed by both parties.';
    expect(valuesIn('doc.amendment.mode', text, 'gov.law')).toEqual(['mutual_signed']);
  });

  it('says how either side may end it', () => {
    const text = "Either party may terminate this Agreement at any time upon sixty days' written notice.";
    expect(valuesIn('term.convenience.customer_notice', text, 'term.renewal')).toEqual([{ count: 60, unit: 'day' }]);
    expect(valuesIn('term.convenience.vendor_notice', text, 'term.renewal')).toEqual([{ count: 60, unit: 'day' }]);
  });

  it('says nothing of ending at will where there must be a breach', () => {
    const text = "Either party may terminate this Agreement upon thirty days' notice if the other is in breach.";
    expect(valuesIn('term.convenience.customer_notice', text, 'term.renewal')).toEqual([]);
  });
});

describeWordings('fin.payment.days', [
  ['Fees are payable within thirty (30) days of the invoice, exclusive of any taxes.', days(30, { bound: 'max' })],
  ['Taxes must be paid within ten days.', NONE],
]);

describeWordings('term.suspension.notice_period', [
  ['Provider may end the contract if a breach is not remedied within 30 days after notice of it.', NONE],
  ['Provider may suspend access on five days’ notice.', days(5)],
]);

describeWordings('lia.indemnity.vendor.covers', [
  [
    'Provider will defend Client against a claim that the software infringes or violates any rights of third parties.',
    ['ip_service'],
  ],
]);

describeWordings('term.switching.transition_period', [
  ['Help with the transition is limited to a maximum of thirty (30) hours.', NONE],
]);

describeWordings('doc.assignment.vendor_consent', [
  [
    'Neither party shall assign this contract without the approval of the other, except that no such approval is needed for an assignment to an affiliate.',
    'affiliate_or_successor_free',
  ],
]);

describeWordings('term.initial.duration', [
  [
    'The Agreement is effective from the Effective Date and continues for one year. It then renews each year unless terminated by either party.',
    years(1),
  ],
]);

describe('an audit of books', () => {
  it('is no audit of data protection', () => {
    const text = 'Provider may inspect the records on which payments are calculated, on thirty (30) days notice.';
    const terms = termsOf([{ text, types: ['dp.audit', 'fin.audit'] }]);
    expect(terms.filter((term) => term.field.startsWith('dp.audit'))).toEqual([]);
  });
});

describeWordings('fin.minimum_commitment.period', [['Charges will not increase for a period of one year.', NONE]]);

describeWordings('term.convenience.vendor_notice', [
  ['Provider may terminate an account that has been suspended for more than 90 days, with or without cause.', NONE],
]);

describeWordings('lia.indemnity.vendor.covers', [
  [
    'Client agrees to defend and indemnify Provider against claims from (a) its use of the store in breach of this contract; (b) products of Client that infringe any patent or copyright.',
    NONE,
  ],
]);

/** How vendors of different countries and styles write caps, what stands outside them, indemnities and insurance. */
import type { Json } from '../../src/model/key-term.js';
import { describeWordings, NONE } from './amounts.js';

const fixed = (amount: string, currency = 'EUR'): Json => ({ kind: 'fixed', amount, currency });
const fees = (of: string, multiple = 1, months = 12): Json => ({ kind: 'fees', months, multiple, of });
const single = (term: Json): Json => ({ op: 'single', terms: [term] });
const greater = (...terms: Json[]): Json => ({ op: 'greater_of', terms });

describeWordings('lia.cap.amount', [
  [
    'Liability shall not exceed the greater of two million US dollars (US$2,000,000) and the fees paid in the 12 months preceding the claim.',
    greater(fixed('2000000', 'USD'), fees('paid')),
  ],
  [
    "Each party's aggregate liability shall not exceed the fees paid or payable in the twelve (12) months preceding the claim.",
    single(fees('paid_and_payable')),
  ],
  [
    'The most we will pay for all claims in any year is the total of the fees you paid us in the 12 months before the first claim.',
    single(fees('paid')),
  ],
  [
    'The most we will pay for all claims in any year of the contract is the higher of £50,000 and the total of the fees paid by you for the service in the 12 months before the first claim.',
    greater(fixed('50000', 'GBP'), fees('paid')),
  ],
  ['If something goes wrong, we pay you no more than what you paid us over the last 12 months.', single(fees('paid'))],
  ['Our liability to you is limited to the amount you paid in the year before the claim arose.', single(fees('paid'))],
  ['You cannot recover more than £10,000 from us.', single(fixed('10000', 'GBP'))],
  ['The liability of the Provider is limited to twice the annual remuneration.', single(fees('paid', 2))],
  [
    'Liability is limited in amount to 150 % of the remuneration payable per contract year.',
    single(fees('payable', 1.5)),
  ],
  [
    'Liability is limited to the remuneration paid for the contract year in which the damage occurred.',
    single(fees('paid')),
  ],
  ['The total liability shall be limited to EUR 1,000,000 per contract year.', single(fixed('1000000'))],
  ['In no event does the Provider owe more than EUR 500,000 per damaging event.', single(fixed('500000'))],
  [
    "The Supplier's total aggregate liability in each Contract Year shall not exceed the greater of £5 million and 125% of the Charges paid or payable in that Contract Year.",
    greater(fixed('5000000', 'GBP'), fees('paid_and_payable', 1.25)),
  ],
  [
    'Neither party shall be liable for more than three times the fees paid during the six (6) months prior to the event.',
    single(fees('paid', 3, 6)),
  ],
  [
    '“Annual Fees” means twice the remuneration payable for the contract year in which the damage occurred.',
    single(fees('payable', 2)),
  ],
  [
    '“Liability Cap” means an amount equal to the fees paid by Client in the twelve months preceding the claim.',
    single(fees('paid')),
  ],
  [
    "Provider's liability in each year is limited to the higher of EUR 2,000,000 or 150% of the charges payable in that year.",
    greater(fixed('2000000'), fees('payable', 1.5)),
  ],
  ['Liability shall not exceed the lesser of the insurance proceeds and EUR 10,000.', NONE],
  ['Liability cap | EUR 250,000', single(fixed('250000'))],
  ['Client shall pay the fees for the preceding 12 months.', NONE],
  ['“Annual Fees” means the fees set out in the order.', NONE],
  ['Provider maintains insurance of USD 5 million.', NONE],
]);

describeWordings('lia.cap.supercap', [
  [
    'For data breach claims, liability shall not exceed three times the general cap.',
    single({ kind: 'multiple_of_cap', multiple: 3 }),
  ],
  [
    'Liability for breach of data protection duties is limited to a separate cap of EUR 5,000,000.',
    single(fixed('5000000')),
  ],
  ['The increased cap for security claims is US$2 million.', single(fixed('2000000', 'USD'))],
  ['For breaches of confidentiality the cap is doubled.', single({ kind: 'multiple_of_cap', multiple: 2 })],
  ['Liability is limited to the fees paid in the twelve months preceding the claim.', NONE],
  ['Liability for free services is limited to EUR 100.', NONE],
]);

describeWordings('lia.uncapped.mutual_items', [
  [
    'Nothing in this Agreement limits liability for death or personal injury, fraud, or gross negligence.',
    ['death_injury', 'fraud', 'gross_negligence'],
  ],
  [
    'The Parties are liable without limitation for intent and gross negligence, for injury to life, body or health.',
    ['death_injury', 'gross_negligence', 'wilful_misconduct'],
  ],
  [
    'The limits above do not apply to breach of confidentiality or wilful misconduct.',
    ['confidentiality', 'wilful_misconduct'],
  ],
  ["The cap does not apply to either party's indemnity obligations.", ['indemnity']],
  ['Liability for intent and gross negligence is unlimited.', ['gross_negligence', 'wilful_misconduct']],
  [
    'There is no limit on liability for fraud or for anything the law does not let us limit.',
    ['fraud', 'non_excludable_law'],
  ],
  ['Each party shall keep information confidential.', NONE],
  ['Neither party is liable for lost profit.', NONE],
  ['Provider is responsible for third parties, including without limitation their fraud.', NONE],
]);

describeWordings('lia.uncapped.vendor_items', [
  [
    "The cap does not apply to Provider's indemnity obligations or Provider's gross negligence.",
    ['gross_negligence', 'indemnity'],
  ],
  [
    'The Provider is liable without limitation for intent and gross negligence.',
    ['gross_negligence', 'wilful_misconduct'],
  ],
  ['We do not limit our liability for fraud or for personal injury caused by us.', ['death_injury', 'fraud']],
  ['The Client is liable without limitation for intent.', NONE],
  ['Provider shall indemnify Client.', NONE],
]);

describeWordings('lia.uncapped.customer_items', [
  ["The cap does not apply to Provider's disclosure of Client Data or its breach of confidentiality.", NONE],
  ["The cap does not apply to Client's payment obligations.", ['payment']],
  ['The limits do not apply to your duty to pay the fees.', ['payment']],
  [
    "Nothing limits Client's liability for infringement of Provider's intellectual property rights.",
    ['ip_infringement'],
  ],
  ["The cap does not apply to Provider's indemnity.", NONE],
  ['Client shall pay the fees.', NONE],
]);

describeWordings('lia.indemnity.vendor.covers', [
  [
    'Provider shall defend Client against claims alleging that the Service infringes intellectual property rights.',
    ['ip_service'],
  ],
  [
    'The Provider shall hold the Client harmless from claims of third parties that the service infringes their copyrights.',
    ['ip_service'],
  ],
  ['If someone sues you because our service infringes their patents, we will defend you.', ['ip_service']],
  [
    'The Provider releases the Client from third-party claims based on infringement of industrial property rights.',
    ['ip_service'],
  ],
  ['We cover losses from claims about the data used to train the model.', ['ip_training_data']],
  ['Provider shall indemnify Client for claims arising from a data breach.', ['data_breach']],
  ['Client shall defend Provider against claims that inputs infringe intellectual property.', NONE],
  ['Provider has no obligation for claims that arise from data breaches by Client.', NONE],
]);

describeWordings('lia.insurance.coverages', [
  [
    'Provider maintains cyber cover of at least USD 5 million per claim.',
    [{ kind: 'cyber', amount: '5000000', currency: 'USD', per: 'claim', bound: 'min' }],
  ],
  [
    'The Provider maintains insurance against cyber risks with cover of at least EUR 10,000,000 per insured event.',
    [{ kind: 'cyber', amount: '10000000', currency: 'EUR', per: 'event', bound: 'min' }],
  ],
  [
    'Professional indemnity: £2,000,000 in the aggregate',
    [{ kind: 'professional', amount: '2000000', currency: 'GBP', per: 'aggregate' }],
  ],
  [
    'The Supplier shall hold public liability insurance of not less than £5 million per occurrence.',
    [{ kind: 'general', amount: '5000000', currency: 'GBP', per: 'occurrence', bound: 'min' }],
  ],
  ['Provider carries adequate insurance cover.', [{ kind: 'unspecified', qualitative: 'adequate' }]],
  ['Provider acts with reasonable care.', NONE],
  ['Liability is capped at EUR 5 million.', NONE],
]);

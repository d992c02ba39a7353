/** Liability and money: wordings that were written down with their values before any rule was looked at. */
import { describeWordings, NONE } from '../amounts.js';

describeWordings('lia.cap.amount', [
  [
    'In no event shall either party’s aggregate liability exceed the total amount paid by Client in the twelve (12) months preceding the event giving rise to the claim.',
    { op: 'single', terms: [{ kind: 'fees', months: 12, multiple: 1, of: 'paid' }] },
  ],
  [
    'Our total liability will not exceed the greater of $100 or the amount you paid us in the past six months.',
    {
      op: 'greater_of',
      terms: [
        { kind: 'fixed', amount: '100', currency: 'USD' },
        { kind: 'fees', months: 6, multiple: 1, of: 'paid' },
      ],
    },
  ],
  [
    'Except for Excluded Claims, each party’s liability is limited to 100% of the annual fees payable under the applicable Order Form.',
    { op: 'single', terms: [{ kind: 'fees', months: 12, multiple: 1, of: 'payable' }] },
  ],
  [
    'The total liability of Provider shall not exceed one hundred and fifty percent (150%) of the Charges paid or payable in the contract year in which the claim arose.',
    { op: 'single', terms: [{ kind: 'fees', months: 12, multiple: 1.5, of: 'paid_and_payable' }] },
  ],
  [
    'Provider’s liability shall be limited to EUR 1.000.000 per event.',
    { op: 'single', terms: [{ kind: 'fixed', amount: '1000000', currency: 'EUR' }] },
  ],
  [
    'IN NO EVENT WILL OUR LIABILITY EXCEED ONE HUNDRED DOLLARS ($100.00).',
    { op: 'single', terms: [{ kind: 'fixed', amount: '100', currency: 'USD' }] },
  ],
]);

describeWordings('lia.cap.supercap', [
  [
    'For breach of its data protection obligations, Provider’s liability shall not exceed three times the fees paid in the prior 12 months.',
    { op: 'single', terms: [{ kind: 'fees', months: 12, multiple: 3, of: 'paid' }] },
  ],
]);

describeWordings('lia.uncapped.mutual_items', [
  [
    'Nothing in this Agreement limits or excludes liability for death or personal injury caused by negligence, or for fraud or fraudulent misrepresentation.',
    ['death_injury', 'fraud'],
  ],
  [
    'The foregoing limitations shall not apply to a party’s indemnification obligations, breach of confidentiality, gross negligence or willful misconduct.',
    ['confidentiality', 'gross_negligence', 'indemnity', 'wilful_misconduct'],
  ],
]);

describeWordings('lia.indemnity.vendor.covers', [
  [
    'Provider shall defend and indemnify Client from any third-party claim alleging that the Service infringes a patent, copyright or trademark.',
    ['ip_service'],
  ],
]);

describeWordings('lia.insurance.coverages', [
  [
    'Provider shall maintain cyber liability insurance of at least USD 5,000,000 per claim.',
    [{ kind: 'cyber', amount: '5000000', currency: 'USD', per: 'claim', bound: 'min' }],
  ],
]);

describeWordings('fin.payment.days', [
  ['Invoices are due net thirty (30) days from the invoice date.', { count: 30, unit: 'day' }],
  [
    'All fees are payable within 45 days after receipt of an undisputed invoice.',
    { count: 45, unit: 'day', bound: 'max' },
  ],
  [
    'Unless otherwise specified in the Order Form, payment is due 14 days after the date of the invoice.',
    { count: 14, unit: 'day' },
  ],
]);

describeWordings('fin.payment.late_interest', [
  [
    'Overdue amounts bear interest at 1.5% per month or the maximum rate permitted by law, whichever is less.',
    { percent: 1.5, per: 'month', ceiling: 'legal_max' },
  ],
  [
    'Late payments attract interest at 8% per annum above the base rate of the Bank of England.',
    { percent: 8, per: 'year', over: 'base_rate' },
  ],
]);

describeWordings('fin.price_change.notice_period', [
  ['We may change our prices on 30 days’ notice.', { count: 30, unit: 'day' }],
  [
    'Provider will inform Client of any price increase at least 60 days before the renewal.',
    { count: 60, unit: 'day', bound: 'min' },
  ],
  ['If Client rejects the new price, it may end the contract; data is kept for 30 days after termination.', NONE],
]);

describeWordings('fin.price_change.cap', [
  ['Fees may increase at renewal by no more than 5%.', 5],
  [
    'Any increase shall not exceed the greater of 3% or the change in the Consumer Price Index.',
    { op: 'greater_of', terms: [3, 'CPI'] },
  ],
]);

/** Term, paper, courts, model services: wordings that were written down with their values before any rule was looked at. */
import { describeWordings, NONE } from '../amounts.js';

describeWordings('term.initial.duration', [
  ['The initial term of this Agreement is twelve (12) months from the Effective Date.', { count: 12, unit: 'month' }],
  ['Unless otherwise stated, the Subscription Term is one year.', { count: 1, unit: 'year' }],
  ['These Terms remain in force for as long as you use the Services.', NONE],
  ['This DPA will remain in effect for the duration of the Agreement.', { event: 'agreement_term' }],
]);

describeWordings('term.renewal.automatic', [
  ['Subscriptions will automatically renew for additional periods equal to the expiring subscription term.', true],
  ['This Agreement does not renew automatically.', false],
]);

describeWordings('term.renewal.duration', [
  ['Each Order will automatically renew for successive one-year terms.', { count: 1, unit: 'year' }],
  [
    'Subscriptions renew for additional periods equal to the expiring subscription term.',
    { qualitative: 'same_as_initial' },
  ],
]);

describeWordings('term.renewal.nonrenewal_notice', [
  [
    'unless either party gives the other written notice of non-renewal at least sixty (60) days before the end of the then-current term.',
    { count: 60, unit: 'day', bound: 'min' },
  ],
  [
    'Either party may opt out of renewal by giving 30 days’ notice prior to expiry of the current term.',
    { count: 30, unit: 'day' },
  ],
  ['You can turn off auto-renewal up to 24 hours before the renewal date.', { count: 24, unit: 'hour', bound: 'max' }],
]);

describeWordings('term.convenience.customer_notice', [
  [
    'Client may terminate this Agreement for convenience at any time upon thirty (30) days’ prior written notice.',
    { count: 30, unit: 'day' },
  ],
  ['You may cancel your account at any time by contacting support.', { count: 0, unit: 'day' }],
  [
    'Either party may end this contract without cause by giving three months’ notice to the end of a month.',
    { count: 3, unit: 'month' },
  ],
]);

describeWordings('term.convenience.vendor_notice', [
  [
    'We may terminate these Terms for any reason by giving you at least 60 days’ notice.',
    { count: 60, unit: 'day', bound: 'min' },
  ],
  [
    'We may suspend or terminate your access at any time, with or without cause, and without notice.',
    { count: 0, unit: 'day' },
  ],
]);

describeWordings('term.cause.cure_period', [
  [
    'Either party may terminate if the other materially breaches and fails to cure within 30 days of written notice.',
    { count: 30, unit: 'day', bound: 'max' },
  ],
  [
    'A party may terminate for material breach if the breach remains uncured fourteen days after notice.',
    { count: 14, unit: 'day' },
  ],
]);

describeWordings('term.suspension.notice_period', [
  ['We may suspend the Services for non-payment upon ten days’ written notice.', { count: 10, unit: 'day' }],
]);

describeWordings('term.suspension.overdue_days', [
  [
    'If any amount is 30 or more days overdue, Provider may suspend the Services.',
    { count: 30, unit: 'day', bound: 'min' },
  ],
  [
    'Provider may suspend access if Client’s account is more than fifteen days past due.',
    { count: 15, unit: 'day', bound: 'min' },
  ],
]);

describeWordings('term.data_exit.retrieval_window', [
  [
    'For thirty days after termination, Client may export its data using the self-service tools.',
    { count: 30, unit: 'day' },
  ],
  [
    'Upon request made within 60 days after the effective date of termination, we will make your data available for download.',
    { count: 60, unit: 'day', bound: 'max' },
  ],
]);

describeWordings('term.data_exit.deletion_period', [
  ['After such 30-day period we will delete all your data within 90 days.', { count: 90, unit: 'day', bound: 'max' }],
]);

describeWordings('term.switching.notice_period', [
  ['Client may initiate the switching process by giving two months’ notice.', { count: 2, unit: 'month' }],
]);

describeWordings('term.switching.transition_period', [
  [
    'The transitional period shall be no more than 30 calendar days.',
    { count: 30, unit: 'day', basis: 'calendar', bound: 'max' },
  ],
]);

describeWordings('term.switching.charges', [['Provider shall not impose any switching charges.', 'none']]);

describeWordings('gov.law.law', [
  ['This Agreement is governed by the laws of England and Wales.', ['GB-EAW']],
  [
    'These Terms shall be construed under the laws of the State of New York, without regard to conflict of laws principles.',
    ['US-NY'],
  ],
  ['German law applies exclusively, excluding the CISG.', ['DE']],
]);

describeWordings('gov.venue.courts', [
  ['The courts of England shall have exclusive jurisdiction.', ['GB-EAW']],
  ['Exclusive venue lies in the state and federal courts located in Wilmington, Delaware.', ['US-DE:Wilmington']],
  ['The place of jurisdiction is Munich.', ['DE:Munich']],
]);

describeWordings('gov.disputes.mechanism', [
  ['Any dispute shall be finally settled under the Rules of Arbitration of the ICC by one arbitrator.', 'arbitration'],
  [
    'The parties will first try in good faith to resolve any dispute by negotiation between executives before starting court proceedings.',
    'negotiation_then_court',
  ],
]);

describeWordings('doc.amendment.mode', [
  [
    'We may revise these Terms from time to time and will give you at least 30 days notice of material changes.',
    'unilateral_with_notice',
  ],
  ['No amendment is effective unless in writing and signed by both parties.', 'mutual_signed'],
  ['We may change these Terms at any time by posting the updated version on our website.', 'unilateral_immediate'],
]);

describeWordings('doc.amendment.notice_period', [
  [
    'We will notify you at least thirty (30) days before material changes take effect.',
    { count: 30, unit: 'day', bound: 'min' },
  ],
]);

describeWordings('doc.precedence.order', [
  [
    'In the event of a conflict, the following order of precedence applies: (1) the Order Form, (2) the DPA, (3) this Agreement.',
    ['order_form', 'dpa', 'agreement'],
  ],
  ['If there is any conflict between this DPA and the Agreement, this DPA shall prevail.', ['dpa', 'agreement']],
  [
    'To the extent the Standard Contractual Clauses conflict with this DPA, the Standard Contractual Clauses prevail.',
    ['scc', 'dpa'],
  ],
]);

describeWordings('doc.assignment.customer_consent', [
  ['Client may not assign this Agreement without Provider’s prior written consent.', 'consent_required'],
  [
    'Neither party may assign this Agreement without the other’s consent (not to be unreasonably withheld).',
    'consent_not_unreasonably_withheld',
  ],
]);

describeWordings('doc.assignment.vendor_consent', [
  [
    'We may assign this Agreement to any affiliate or in connection with a merger or sale of assets.',
    'affiliate_or_successor_free',
  ],
]);

describeWordings('ip.confidentiality.duration', [
  ['The obligations of confidentiality survive for five (5) years after termination.', { count: 5, unit: 'year' }],
  [
    'These obligations continue for three years from the date of disclosure, and for trade secrets as long as they remain so.',
    { count: 3, unit: 'year' },
  ],
]);

describeWordings('lic.service_changes.discontinuation_notice', [
  [
    'We will give you at least 12 months’ notice before we discontinue a Service.',
    { count: 12, unit: 'month', bound: 'min' },
  ],
  [
    'Provider will notify Client at least six months before discontinuing any material functionality.',
    { count: 6, unit: 'month', bound: 'min' },
  ],
]);

describeWordings('ai.training_use.position', [
  ['Provider will not use Customer Content to train its models.', 'prohibited'],
  ['We do not use your inputs or outputs to train or improve our models unless you opt in.', 'opt_in'],
  ['We may use Content to improve our Services unless you opt out in your settings.', 'opt_out'],
]);

describeWordings('ai.output_ownership.owner', [
  ['As between the parties, Client owns all Output.', 'customer'],
  ['Provider hereby assigns to Client all right, title and interest in and to Output.', 'customer'],
]);

describeWordings('ai.retention.default', [
  ['Inputs and outputs are deleted from our systems within 30 days.', { count: 30, unit: 'day', bound: 'max' }],
]);

describeWordings('ai.retention.zero_retention', [
  ['Zero data retention is available to eligible customers upon approval.', 'on_approval'],
]);

describeWordings('ai.abuse_monitoring.retention', [
  [
    'Prompts and completions may be stored for up to 30 days for abuse monitoring.',
    { count: 30, unit: 'day', bound: 'max' },
  ],
]);

describeWordings('ai.model_lifecycle.retirement_notice', [
  [
    'We will provide at least 60 days’ notice before retiring a publicly released model.',
    { count: 60, unit: 'day', bound: 'min' },
  ],
]);

describeWordings('ai.output_indemnity.covered', [
  ['Provider will defend Client against third-party claims that Output infringes intellectual property rights.', true],
]);

describeWordings('ex.resale.permission', [['Client shall not resell, sublicense or rent the Services.', 'prohibited']]);

/** How papers of different styles word amendment, assignment and rank among papers; and near misses. */
import { describeRows, AT_LEAST as min, type Row, type Silent, time } from './amounts.js';

const MODE = 'doc.amendment.mode';
const NOTICE = 'doc.amendment.notice_period';
const THEIRS = 'doc.assignment.customer_consent';
const OURS = 'doc.assignment.vendor_consent';
const ORDER = 'doc.precedence.order';

const ROWS: readonly Row[] = [
  [MODE, 'This Agreement may be amended only by a writing signed by both Parties.', 'mutual_signed'],
  [MODE, 'Amendments to this contract require text form and the agreement of both Parties.', 'mutual_signed'],
  [MODE, 'No variation shall be effective unless it is in writing and signed by the parties.', 'mutual_signed'],
  [MODE, 'Amendments take effect only if the Client agrees to them in text form.', 'mutual_signed'],
  [MODE, 'Changes need your written consent.', 'mutual_signed'],
  [MODE, 'Changes and supplements require the written form and the consent of the other party.', 'mutual_signed'],
  [MODE, 'We may change these terms by giving you 30 days’ notice.', 'unilateral_with_notice'],
  [
    MODE,
    'Provider may modify this Agreement from time to time and will notify Client of the change.',
    'unilateral_with_notice',
  ],
  [
    MODE,
    'The Provider is entitled to amend these terms and informs the Client at least six weeks in advance.',
    'unilateral_with_notice',
  ],
  [MODE, 'We can update these terms and will e-mail you at least two weeks ahead.', 'unilateral_with_notice'],
  [
    MODE,
    'Provider may modify this Agreement upon ninety (90) days’ notice, effective as of the start of the next renewal term.',
    'unilateral_at_renewal',
  ],
  [MODE, 'Changes by Provider apply to Client from the next renewal.', 'unilateral_at_renewal'],
  [MODE, 'Provider may update these terms at any time by posting them on its website.', 'unilateral_immediate'],
  [MODE, 'We may revise the terms whenever we like, without notice.', 'unilateral_immediate'],
  [
    MODE,
    'Provider may update the security annex provided that it does not materially reduce the protection.',
    'unilateral_non_adverse',
  ],
  [NOTICE, 'We may change these terms by giving you 30 days’ notice.', time(30, 'day')],
  [NOTICE, 'Amendments are proposed at least three months before they are to take effect.', time(3, 'month', min)],
  [NOTICE, 'Provider may modify this Agreement upon sixty (60) days’ prior written notice.', time(60, 'day')],
  [NOTICE, 'Changes are announced with notice of six weeks.', time(6, 'week')],
  [NOTICE, 'Revised terms become effective ten days after posting.', time(10, 'day', { from: 'posting' })],
  [NOTICE, 'Changes take effect immediately.', time(0, 'day')],
  [THEIRS, 'Client may not assign this Agreement without the prior written consent of Provider.', 'consent_required'],
  [THEIRS, 'You cannot transfer this contract to someone else unless we agree.', 'consent_required'],
  [THEIRS, 'The Client is not entitled to assign rights under the contract.', 'prohibited'],
  [THEIRS, 'Client may transfer the contract only with the consent of the Provider.', 'consent_required'],
  [
    THEIRS,
    'Neither Party may assign this Agreement without the other’s consent, which shall not be unreasonably withheld.',
    'consent_not_unreasonably_withheld',
  ],
  [
    THEIRS,
    'Either Party may assign this Agreement to an affiliate or a successor to its business.',
    'affiliate_or_successor_free',
  ],
  [OURS, 'We can transfer our rights and duties to anyone.', 'free'],
  [OURS, 'The Provider may transfer the contract to a company of its group.', 'affiliate_or_successor_free'],
  [
    OURS,
    'Provider may assign this Agreement to any Affiliate or in connection with a merger.',
    'affiliate_or_successor_free',
  ],
  [OURS, 'Neither party may assign this Agreement without the prior written consent of the other.', 'consent_required'],
  [OURS, 'The Provider may transfer the contract only with the consent of the Client.', 'consent_required'],
  [
    OURS,
    'Without the prior written consent of Client (not to be unreasonably refused), Provider may not assign this Agreement.',
    'consent_not_unreasonably_withheld',
  ],
  [OURS, 'Provider shall not assign this Agreement.', 'prohibited'],
  [ORDER, 'In the event of a conflict, the Order Form prevails over this Agreement.', ['order_form', 'agreement']],
  [ORDER, 'If this addendum and the Terms say different things, this addendum applies.', ['dpa', 'agreement']],
];

const SILENT: readonly Silent[] = [
  [MODE, '“Amendment” means a change to this Agreement.'],
  [MODE, 'Client may change its settings at any time.'],
  [NOTICE, 'Client may object to the change within 30 days.'],
  [NOTICE, 'After a change Client may terminate by notice to legal@provider.example within 10 days.'],
  [NOTICE, 'Client may terminate within 14 days if it does not accept the change.'],
  [THEIRS, 'Any assignment in breach of this section is void.'],
  [THEIRS, 'Provider may assign this Agreement freely.'],
  [OURS, 'Client may not assign this Agreement without Provider’s consent.'],
  [OURS, 'This Agreement binds successors and assigns.'],
  [ORDER, 'The annexes form part of this Agreement.'],
  [ORDER, 'This section is without prejudice to the DPA.'],
];

describeRows('wordings of amendment, assignment and rank', ROWS, SILENT);

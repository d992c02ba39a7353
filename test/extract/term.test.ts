/** How vendors of different countries and styles write duration, renewal, termination, suspension and exit. */
import type { Json } from '../../src/model/key-term.js';
import { AT_LEAST, BUSINESS, days, describeWordings, hours, months, NONE, WITHIN, weeks, years } from './amounts.js';

const SAME: Json = { qualitative: 'same_as_initial' };
const OPEN: Json = { qualitative: 'indefinite' };
const WORDS: Json = { qualitative: 'reasonable' };

describeWordings('term.initial.duration', [
  ['The initial term of this Agreement is one (1) year.', years(1)],
  ['The contract has a minimum term of twelve months from the date of provision.', months(12)],
  ['This contract is concluded for a fixed period of 24 months.', months(24)],
  ['Your plan runs for 12 months from the day we switch it on.', months(12)],
  [
    'The Agreement shall commence on the Effective Date and shall continue for a period of thirty-six (36) months.',
    months(36),
  ],
  ['Subscription Term | 3 years', years(3)],
  ['The contract is concluded for an indefinite period.', OPEN],
  ['These terms carry on until either of us ends them.', OPEN],
  ['The contract runs for an indefinite time and may be terminated.', OPEN],
  ['This Agreement continues in effect until terminated by either party.', OPEN],
  ['This Agreement continues until its End Date, unless earlier terminated.', NONE],
  ['Unless terminated under section 9, the licence expires on the last day of the royalty schedule.', NONE],
  ['The term is extended by twelve months.', NONE],
  ['Obligations of secrecy continue for five years after termination.', NONE],
]);

describeWordings('term.renewal.automatic', [
  ['The term renews automatically for successive one-year periods.', true],
  ['It is extended by twelve months in each case unless one of the Parties gives notice.', true],
  ['Your plan renews each month unless you cancel.', true],
  ['Upon expiry the contract is tacitly prolonged by one year.', true],
  ['The term will be extended for further periods of one year unless Client objects.', true],
  ['The term does not renew automatically.', false],
  [
    'The contract ends on expiry of the fixed term without any need for notice and is not extended automatically.',
    false,
  ],
  ['The term may be renewed only by written agreement.', false],
  ['Renewal prices are on the price list.', NONE],
]);

describeWordings('term.renewal.duration', [
  ['The term renews for successive periods of twelve (12) months.', months(12)],
  ['It is extended by twelve months in each case unless one of the Parties gives notice of three months.', months(12)],
  ['The contract is prolonged by one further year.', years(1)],
  ['Thereafter it renews month to month.', months(1)],
  ['Your plan renews for another year unless you cancel at least 30 days before.', years(1)],
  ['It renews for terms equal to the initial term.', SAME],
  ['Each renewal lasts as long as the first term.', SAME],
  ['The plan renews automatically each month.', months(1)],
  ['Notice of non-renewal must be given 60 days before.', NONE],
]);

describeWordings('term.renewal.nonrenewal_notice', [
  [
    'It is extended by twelve months in each case unless one of the Parties gives notice of non-extension in text form at least three months before the end of the respective term.',
    months(3, AT_LEAST),
  ],
  [
    'The term renews unless either party gives at least sixty (60) days notice prior to the end of the term.',
    days(60, AT_LEAST),
  ],
  [
    'Your plan renews unless you tell us at least 14 days before it ends that you do not want it to.',
    days(14, AT_LEAST),
  ],
  [
    'The contract is prolonged by one year unless terminated with a notice period of six weeks to the end of the term.',
    weeks(6),
  ],
  ['Renewal can be prevented by notice no later than 90 days before expiry.', days(90, WITHIN)],
  ['Either party may give 30 days notice that it does not wish to renew.', days(30)],
  ['Provider shall remind Client of the renewal 60 days before the end of the term.', NONE],
  ['The term renews for twelve months.', NONE],
]);

describeWordings('term.convenience.customer_notice', [
  ["Client may terminate for convenience upon thirty (30) days' prior written notice.", days(30)],
  ['You can end these terms whenever you like by giving us 30 days notice.', days(30)],
  [
    'After the minimum term, the Client may terminate the contract at any time with three months notice to the end of a month.',
    months(3),
  ],
  ['You can close your account at any time.', days(0)],
  ['The Client is entitled to ordinary termination with a notice period of four weeks.', weeks(4)],
  ['Either of us can end the contract by telling the other at least 60 days ahead.', days(60, AT_LEAST)],
  ['The contract may be terminated by either Party on 3 months notice.', months(3)],
  ['Provider may terminate on 90 days notice.', NONE],
  ['Client may terminate if Provider is in breach and fails to cure it within 30 days.', NONE],
]);

describeWordings('term.convenience.vendor_notice', [
  ["Provider may terminate this Agreement for any reason on ninety (90) days' written notice.", days(90)],
  ['We can end these terms by giving you 90 days notice.', days(90)],
  ['The Provider can terminate with a notice period of six months to the end of a year.', months(6)],
  ['Either of us can end the contract by telling the other at least 60 days ahead.', days(60, AT_LEAST)],
  ['The contract may be terminated by either Party on 3 months notice.', months(3)],
  ['Client may terminate on 30 days notice.', NONE],
  ['We may end these terms if you do not pay within 14 days.', NONE],
]);

describeWordings('term.cause.cure_period', [
  [
    'Either party may terminate if the other materially breaches and fails to cure within thirty (30) days after receipt of written notice.',
    days(30, WITHIN),
  ],
  [
    'If you seriously break these terms and do not put it right within 14 days of being asked to, we can end them.',
    days(14, WITHIN),
  ],
  [
    'Either of us can end these terms straight away if the other breaks them in a serious way and does not put it right within 10 days.',
    days(10, WITHIN),
  ],
  ['Termination is permissible only after a period of four weeks set for remedy has expired without result.', weeks(4)],
  ['The breach must be remedied within a period of 20 working days.', days(20, { ...BUSINESS, bound: 'max' })],
  [
    'A party may terminate where the other is in breach and the breach is not corrected within one month of a written demand.',
    months(1, WITHIN),
  ],
  ['Termination requires a prior warning and the fruitless expiry of a grace period of 14 days.', days(14)],
  ['Either party may terminate if bankruptcy proceedings are not dismissed within 60 days.', NONE],
  ['If fees are more than 30 days overdue, Provider may terminate for breach.', NONE],
  ['The Client may terminate if a certificate lapses for more than three months.', NONE],
]);

describeWordings('term.suspension.notice_period', [
  ["Provider may suspend access upon ten (10) business days' prior notice.", days(10, BUSINESS)],
  [
    'The suspension shall be announced at least ten working days in advance in text form.',
    days(10, { ...BUSINESS, bound: 'min' }),
  ],
  ['We will warn you at least 48 hours before we suspend your account.', hours(48, AT_LEAST)],
  ['The Provider may block access after announcing this five days ahead.', days(5)],
  ['The block shall be announced at least 3 days in advance.', days(3, AT_LEAST)],
  ['Provider may suspend the Services with reasonable prior notice.', WORDS],
  ['We can suspend your account without notice.', hours(0)],
  ['If an amount is thirty (30) or more days overdue, Provider may suspend.', NONE],
  ['Provider may block access if the Client is more than thirty days in arrears.', NONE],
  [
    "If any charge is 15 days or more overdue, Provider may, on at least five days' notice, suspend access.",
    days(5, AT_LEAST),
  ],
  ['We lift the suspension within 24 hours after you pay.', NONE],
]);

describeWordings('term.suspension.overdue_days', [
  [
    'If any undisputed amount is thirty (30) or more days overdue, Supplier may suspend the Services.',
    days(30, AT_LEAST),
  ],
  [
    "If any undisputed amount is thirty (30) or more days overdue, Supplier may suspend the Services upon ten (10) days' notice.",
    days(30, AT_LEAST),
  ],
  ['We can suspend your account if a bill is more than 15 days overdue.', days(15, AT_LEAST)],
  [
    'The Provider may block access if the Client is in arrears with remuneration for more than forty-five days.',
    days(45, AT_LEAST),
  ],
  ['The Provider may suspend if payment is delayed by more than 20 days.', days(20, AT_LEAST)],
  ['Where fees remain unpaid 60 days after the due date, access may be suspended.', days(60)],
  ['Provider may suspend if the Client is in default of payment for at least two months.', months(2, AT_LEAST)],
  ['Provider may block access if the Client is more than thirty days in arrears.', days(30, AT_LEAST)],
  ['Provider may suspend on ten days notice.', NONE],
  ['Invoices are due within 30 days; Provider may suspend for security reasons.', NONE],
]);

describeWordings('term.data_exit.retrieval_window', [
  ['For thirty (30) days after termination, Client may export its Content.', days(30)],
  ['You can download your data for 60 days after the end.', days(60)],
  ['The Client may retrieve its content for sixty days after the end of the contract.', days(60)],
  ['The Provider keeps the data available for retrieval for one month after the contract ends.', months(1)],
  ['You have 30 days to get your data out by export.', days(30)],
  ['Exported data are deleted within 30 days.', NONE],
  ['Client may export data at any time during the term.', NONE],
]);

describeWordings('term.data_exit.deletion_period', [
  ['Provider shall delete Client Content within ninety (90) days after termination.', days(90, WITHIN)],
  ['We delete your data within 30 days after that.', days(30, WITHIN)],
  ['Thereafter the Provider deletes the content within one month.', months(1, WITHIN)],
  ['All content is erased no later than 60 days after the end of the contract.', days(60, WITHIN)],
  ['Client may retrieve its data for 30 days before deletion.', NONE],
  ['Content is deleted when the contract ends.', NONE],
  ["We may delete, upon 30 days' notice, any content that has not been run for more than 3 months.", NONE],
  ['If you have not used your account during the previous 12 months, we may delete it.', NONE],
]);

describeWordings('term.switching.notice_period', [
  ["Client may switch to another provider upon two (2) months' prior notice.", months(2)],
  ['Tell us two months ahead if you want to move to another provider.', months(2)],
  ['It announces the change of provider with two months notice.', months(2)],
  ['Client notifies the Provider of the switch at least 30 days in advance.', days(30, AT_LEAST)],
  ['We help you for 30 days when you switch.', NONE],
  ['The switch takes a transitional period of 30 days.', NONE],
]);

describeWordings('term.switching.transition_period', [
  ['Provider assists with the switch for a transition period of up to thirty (30) days.', days(30, WITHIN)],
  [
    'The Provider supports the change for a transitional period of no more than thirty calendar days.',
    days(30, { basis: 'calendar', bound: 'max' }),
  ],
  ['We will keep the service running and help you move for 30 days.', days(30)],
  ['Switching is completed within 30 days after the notice period.', days(30, WITHIN)],
  ["Client may switch upon two (2) months' prior notice.", NONE],
  ['The Provider states the reasons within fourteen working days.', NONE],
]);

describeWordings('term.switching.charges', [
  ['Provider shall not charge any switching fees.', 'none'],
  ['Charges for the change are not levied.', 'none'],
  ['Moving away costs you nothing.', 'none'],
  ['No egress charges apply.', 'none'],
  ['The switch is free of charge for the Client.', 'none'],
  ['We do not charge for moving your data.', 'none'],
  ['We may charge what this costs us, but no more.', 'cost_only'],
  ['Switching charges do not exceed the costs incurred by Provider.', 'cost_only'],
  ['Data egress is billed at cost.', 'cost_only'],
  ['Only costs directly linked to the switch are passed on.', 'cost_only'],
  ['Assistance is charged at our then-current professional services rates.', 'standard_rates'],
  ['Help with the move is billed by the hour at our usual rates.', 'standard_rates'],
  ['Fees for the service are due until the switch is complete.', NONE],
]);

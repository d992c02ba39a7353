/** Service levels: wordings that were written down with their values before any rule was looked at. */
import { describeWordings, NONE } from '../amounts.js';

describeWordings('sla.uptime.percentage', [
  ['Provider guarantees that the Service will be available 99.9% of the time in each calendar month.', 99.9],
  ['Our Monthly Uptime Percentage target is at least 99.95%.', 99.95],
  ['The Platform shall have an availability of ninety-nine point five percent (99.5%) per month.', 99.5],
  ['If availability falls below 99.9%, Client receives a credit of 10%.', NONE],
]);

describeWordings('sla.uptime.period', [['Availability is measured over each calendar quarter.', 'quarter']]);

describeWordings('sla.uptime.commitment', [
  ['Provider guarantees a Monthly Uptime of 99.9%.', 'guarantee'],
  ['Provider will use commercially reasonable efforts to make the Service available 99.9% of the time.', 'efforts'],
]);

describeWordings('sla.credits.tiers', [
  [
    'If the Monthly Uptime Percentage is less than 99.9% but equal to or greater than 99.0%, Client receives a Service Credit of 10%; if less than 99.0%, 25%.',
    [
      { below: 99.9, at_least: 99, credit: 10 },
      { below: 99, credit: 25 },
    ],
  ],
  [
    '99.0% – 99.9%: 10% · 95.0% – 99.0%: 25% · < 95.0%: 100%',
    [
      { below: 99.9, at_least: 99, credit: 10 },
      { below: 99, at_least: 95, credit: 25 },
      { below: 95, credit: 100 },
    ],
  ],
  ['For every full hour of downtime beyond the commitment, Client receives a credit of 2% of the monthly fee.', NONE],
]);

describeWordings('sla.credits.max_credit', [
  ['Service Credits shall not exceed 25% of the monthly fees for the affected Service.', 25],
  ['The maximum credit in any month is one hundred percent (100%) of the monthly subscription fee.', 100],
  ['In no event will the total credits in a calendar month exceed thirty percent of the fees for that month.', 30],
]);

describeWordings('sla.credits.claim_window', [
  [
    'To receive a credit, Client must submit a request within thirty (30) days of the end of the month in which the failure occurred.',
    { count: 30, unit: 'day', bound: 'max' },
  ],
  [
    'Claims for credits must be made by email within 15 business days after the incident, otherwise they lapse.',
    { count: 15, unit: 'day', basis: 'business', bound: 'max' },
  ],
  [
    'Client must open a support ticket no later than the end of the second billing cycle after the incident to claim a credit.',
    NONE,
  ],
]);

describeWordings('sla.remedies.sole_remedy', [
  ['Service Credits are Client’s sole and exclusive remedy for any failure to meet the SLA.', true],
]);

describeWordings('sla.remedies.chronic_rule', [
  [
    'If availability falls below 99% in three consecutive months, Client may terminate.',
    { misses: 3, of: 3, unit: 'month', consecutive: true, below: 99 },
  ],
  [
    'Client may terminate if Provider misses the Uptime Commitment in any three months within a six-month period.',
    { misses: 3, of: 6, unit: 'month' },
  ],
]);

describeWordings('sla.maintenance.notice_period', [
  [
    'Provider will give at least five business days notice of scheduled maintenance.',
    { count: 5, unit: 'day', basis: 'business', bound: 'min' },
  ],
  ['Planned maintenance will be announced on the status page 48 hours in advance.', { count: 48, unit: 'hour' }],
]);

describeWordings('sla.support.hours', [
  ['Support is available 24 hours a day, 7 days a week, 365 days a year.', '24x7'],
  ['Support is provided Monday through Friday, 9am to 5pm Eastern Time, excluding holidays.', 'business_hours'],
]);

describeWordings('sla.support.response_matrix', [
  [
    'Priority 1: 1 hour; Priority 2: 4 hours; Priority 3: 1 business day.',
    [
      { severity: 1, response: { count: 1, unit: 'hour' } },
      { severity: 2, response: { count: 4, unit: 'hour' } },
      { severity: 3, response: { count: 1, unit: 'day', basis: 'business' } },
    ],
  ],
]);

describeWordings('sla.continuity.rto', [
  [
    'Provider maintains a disaster recovery plan with a Recovery Time Objective of 4 hours.',
    { count: 4, unit: 'hour' },
  ],
]);

describeWordings('sla.continuity.rpo', [['The recovery point objective is one hour.', { count: 1, unit: 'hour' }]]);

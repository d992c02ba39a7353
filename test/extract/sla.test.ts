/** How vendors of different countries write service levels, credits and remedies. */
import { BUSINESS, days, describeWordings, hours, minutes, months, NONE, WITHIN } from './amounts.js';

describeWordings('sla.uptime.percentage', [
  ['Provider shall ensure that the platform is available not less than 99.9 percent of the time.', 99.9],
  ['We keep the service up 99.5% of the time each month.', 99.5],
  ['The Provider owes an availability of 99.9 % on a monthly average.', 99.9],
  ['The annual average availability amounts to 99.5 %.', 99.5],
  ['Production Workspace | 99.95% | calendar month', 99.95],
  ['Uptime: 99.99%', 99.99],
  ['An outage of 40 minutes in a month of 30 days is an availability of 99.91%, which is below the commitment.', NONE],
  ['The uptime is (43,200 – 30) / 43,200 = 99.93 %.', NONE],
  ['The Monthly Uptime Percentage will be at least 99.9% for each region.', 99.9],
  ['Our target is that the API answers at least 99.8% of the time.', 99.8],
  ['The Supplier shall achieve a Service Level of 99.7% for Availability in every Service Period.', 99.7],
  ['Unavailability may amount to no more than 0.5 % of the month.', 99.5],
  ['Downtime in any month is limited to 0.1% of total minutes.', 99.9],
  ['Where uptime falls below 99.9% in a month, Client receives a credit of 10%.', NONE],
  ['A request that fails for more than 5% of users counts as downtime.', NONE],
  ['Availability in June was good; 20% of fees are credited.', NONE],
]);

describeWordings('sla.uptime.period', [
  ['Availability of 99.9% is measured per calendar month.', 'month'],
  ['We aim for 99.5% uptime in each month.', 'month'],
  ['Availability is 99.5 % on an annual average.', 'year'],
  ['Uptime of 99.9% is calculated over each calendar quarter.', 'quarter'],
  ['Uptime of 99.9% over any rolling 30-day period.', 'rolling'],
  ['Availability of 99% averaged over the contract year.', 'year'],
  ['Uptime of 99.9% in a billing cycle of one month', 'month'],
  ['We publish availability when we can.', NONE],
]);

describeWordings('sla.uptime.commitment', [
  ['The Provider guarantees an availability of 99.9%.', 'guarantee'],
  ['Guaranteed availability: 99.9%', 'guarantee'],
  ['We aim to keep the service available 99.5% of the time.', 'target'],
  ['We want the service to be available 99.5% of each month, and that is our goal.', 'target'],
  ['Provider will use commercially reasonable efforts to make the platform available 99.9%.', 'efforts'],
  ['Provider endeavours to achieve an availability of 99.9%.', 'efforts'],
  ['Provider shall ensure that the platform is available 99.9% of each month.', 'commitment'],
  ['We promise that the service is available 99.9% of the time.', 'commitment'],
  ['The Provider undertakes to keep the service available 99.9%.', 'commitment'],
  ['The Provider owes an availability of 99.5%.', 'commitment'],
  ['Provider does not guarantee any availability.', NONE],
]);

describeWordings('sla.exclusions.items', [
  [
    'The following is not counted as Downtime: planned maintenance and force majeure.',
    ['force_majeure', 'scheduled_maintenance'],
  ],
  ['We do not count time when the service is down because of something you did.', ['customer_cause']],
  [
    'Disregarded are failures for which the Client is responsible and failures of the internet.',
    ['customer_cause', 'internet_failure'],
  ],
  [
    'Not taken into account are announced maintenance and events beyond our reasonable control.',
    ['force_majeure', 'scheduled_maintenance'],
  ],
  [
    'Downtime does not include problems with your own network or code, or anything labelled beta features.',
    ['beta', 'customer_cause'],
  ],
  [
    'Excluded: outages of other companies whose services you connect, and cyber attacks.',
    ['third_party_attack', 'third_party_failure'],
  ],
  ['Times during which access is blocked under the contract do not count.', ['suspension']],
  ["Outages of Provider's own hosting provider are not excluded.", NONE],
  ['Client pays the fees on time.', NONE],
]);

describeWordings('sla.maintenance.notice_period', [
  [
    "Supplier shall give at least seventy-two (72) hours' prior notice of Scheduled Maintenance.",
    hours(72, { bound: 'min' }),
  ],
  ['We tell you about planned work at least five days ahead.', days(5, { bound: 'min' })],
  ['Planned maintenance is announced three working days in advance.', days(3, BUSINESS)],
  [
    'Maintenance work shall be announced in text form no later than 48 hours before it begins.',
    hours(48, { bound: 'max' }),
  ],
  ['Planned downtime | announced 7 days in advance', days(7)],
  ['Provider carries out scheduled maintenance for no more than 4 hours per month.', NONE],
  ['Scheduled maintenance lasts at most 6 hours.', NONE],
]);

describeWordings('sla.credits.max_credit', [
  ['The aggregate credits for any month shall not exceed thirty percent (30%) of the fees for that month.', 30],
  ['The most we will credit in a month is 25% of your bill.', 25],
  ['Credits are capped at 50% of the monthly fee.', 50],
  ['If uptime is less than 99.0% but greater than or equal to 95.0%, the credit is 25% of the fees.', NONE],
  ['Credit notes amount in total to a maximum of 20 % of the monthly remuneration.', 20],
  ['In no event will total service credits for a billing month be greater than 100% of the monthly charges.', 100],
  ['Service credits are limited in total to 15 % of the monthly fee.', 15],
  ['We never credit more than half of what you paid for the month.', 50],
  [
    'Service Credits are subject to a Service Credit Cap of 15% of the annual Charges.',
    { percent: 15, base: 'annual_fees' },
  ],
  ['A credit of 10% is due when uptime is below 99%.', NONE],
  ['Liability for other claims shall not exceed 50% of the fees.', NONE],
]);

describeWordings('sla.credits.claim_window', [
  ['Customer must submit a claim within thirty (30) days after the end of the month.', days(30, WITHIN)],
  ['To get a credit, open a ticket within 15 days after the end of the month.', days(15, WITHIN)],
  [
    'The credit must be asserted by the Client in text form within eight weeks of the end of the month.',
    { count: 8, unit: 'week', ...WITHIN },
  ],
  ['Claims for credits lapse unless they are asserted within two months.', months(2, WITHIN)],
  ['You have 30 days from the end of the month to ask for a credit.', days(30)],
  ['Credit requests must reach us no later than 60 days after the incident.', days(60, WITHIN)],
  ['Provider shall respond to each claim for a credit within twenty business days after receipt.', NONE],
  ['We check our monitoring and answer your credit claim within 20 business days.', NONE],
  ['The credit is shown on the next invoice within 30 days.', NONE],
  ['Client has ten days to ask for a second review of its credit.', NONE],
  ['Service credits will be issued within 30 days of the end of the month.', NONE],
]);

describeWordings('sla.remedies.sole_remedy', [
  ["Service Credits constitute Customer's sole and exclusive remedy for any failure.", true],
  ['Credits are the only thing you are entitled to if we miss the target.', true],
  ['A credit is all you can claim when the service is down.', true],
  ['Further claims of the Client because of unavailability are excluded.', true],
  ['Apart from credits, Client has no other rights or remedies for downtime.', true],
  ['The credits are in full satisfaction of all claims for missed service levels.', true],
  ['We have no other liability if we miss the uptime target than the credit.', true],
  ['The statutory rights of the Client remain unaffected by the credits.', false],
  ['The rights of the Client are not restricted by this SLA.', false],
  ['Credits are without prejudice to any other rights and remedies of Client.', false],
  ['Credits are not your only remedy.', false],
  [
    'Service credits shall be set off against claims for damages; further claims of the Client remain unaffected.',
    false,
  ],
  ['Customer may ask for a credit.', NONE],
  ['You are entitled to credits if we miss the target.', NONE],
]);

describeWordings('sla.remedies.chronic_rule', [
  [
    'Customer may terminate if uptime is missed in any two of three consecutive months.',
    { misses: 2, of: 3, unit: 'month', consecutive: true },
  ],
  [
    'If Availability is below 98.0 percent in any three (3) calendar months within a period of six (6) consecutive calendar months, Customer may terminate.',
    { misses: 3, of: 6, unit: 'month', consecutive: true, below: 98 },
  ],
  [
    'If we miss the target three months in a row, you can end the order.',
    { misses: 3, of: 3, unit: 'month', consecutive: true },
  ],
  [
    'If availability is not reached in two successive months, the Client may terminate.',
    { misses: 2, of: 2, unit: 'month', consecutive: true },
  ],
  [
    'If availability falls below 95% in any month, you may end the contract.',
    { misses: 1, of: 1, unit: 'month', below: 95 },
  ],
  [
    'Failure to meet the service level in 4 months during any 12-month period entitles Client to terminate.',
    { misses: 4, of: 12, unit: 'month' },
  ],
  [
    'Where the availability is less than 97 % in two consecutive months, Client may terminate without notice.',
    { misses: 2, of: 2, unit: 'month', consecutive: true, below: 97 },
  ],
  [
    'If the target is missed in three months within one calendar year, Client can leave.',
    { misses: 3, of: 12, unit: 'month' },
  ],
  ['Client may terminate on three months notice.', NONE],
  ['Credits are paid in the month after the claim.', NONE],
]);

describeWordings('sla.support.hours', [
  ['Support is provided 24 hours a day, seven days a week.', '24x7'],
  ['We answer around the clock.', '24x7'],
  ['Help is available at any time of day or night.', '24x7'],
  ['Support hours are Monday to Friday, 09:00 to 17:00.', 'business_hours'],
  ['The service desk can be reached on working days between 8 a.m. and 6 p.m.', 'business_hours'],
  ['Support is available on weekdays from 9 to 5.', 'business_hours'],
  ['24 hours a day from Monday to Friday we answer tickets.', '24x5'],
  ['Our systems are monitored 24/7.', NONE],
]);

describeWordings('sla.support.response_matrix', [
  ['Severity 1 | 1 hour', [{ severity: 1, response: hours(1) }]],
  ['Priority 2: answer within 4 business hours', [{ severity: 2, response: hours(4, { ...BUSINESS, bound: 'max' }) }]],
  [
    'critical: 30 minutes; high: 4 hours',
    [
      { severity: 1, response: minutes(30) },
      { severity: 2, response: hours(4) },
    ],
  ],
  [
    'Supplier shall respond to Severity 1 incidents within 15 minutes.',
    [{ severity: 1, response: minutes(15, WITHIN) }],
  ],
  [
    'Supplier shall provide a root cause analysis of each Severity 1 incident within ten business days after resolution.',
    NONE,
  ],
  ['After a P1 problem lasting more than four hours, we publish a report.', NONE],
  ['For Severity 1, Supplier gives hourly updates, at least every 2 hours.', NONE],
  ['P1: first response 15 min, updates every 2 h', [{ severity: 1, response: minutes(15) }]],
  ['Severity 3: minor fault, answer within 2 days', [{ severity: 3, response: days(2, WITHIN) }]],
  [
    'An answer comes within one hour for critical cases and four hours for normal cases.',
    [
      { severity: 1, response: hours(1, WITHIN) },
      { severity: 3, response: hours(4) },
    ],
  ],
  [
    'Level 4 denotes a complete stoppage. Work begins on a Level 4 error within 60 minutes.',
    [{ severity: 1, response: minutes(60, WITHIN) }],
  ],
  ['If a critical ticket is not fixed after 8 hours, it is escalated to a manager.', NONE],
]);

describeWordings('sla.continuity.rto', [
  [
    'The plan has a recovery time objective of four (4) hours and a recovery point objective of one (1) hour.',
    hours(4),
  ],
  ['RTO: 8 hours; RPO: 1 hour', hours(8)],
  ['If a data centre fails, we will have the service running again within 24 hours.', hours(24, WITHIN)],
  ['After a disaster the Provider restores the service within twelve hours.', hours(12, WITHIN)],
  ['In the event of an emergency, operation is resumed within 48 hours.', hours(48, WITHIN)],
  ['We aim to be back online within 6 hours after the loss of a site.', hours(6, { bound: 'max', soft: true })],
  ['The maximum recovery time is 72 hours.', hours(72)],
  ['Services are brought back up within one working day.', days(1, { ...BUSINESS, bound: 'max' })],
  ['No more than 4 hours of data are lost.', NONE],
  ['Backups are restored on request and kept for 30 days.', NONE],
]);

describeWordings('sla.continuity.rpo', [
  [
    'The plan has a recovery time objective of four (4) hours and a recovery point objective of one (1) hour.',
    hours(1),
  ],
  ['RTO: 8 hours; RPO: 15 minutes', minutes(15)],
  ['You would lose no more than 24 hours of work.', hours(24, WITHIN)],
  ['With no more than two hours of lost data', hours(2, WITHIN)],
  ['The service is working again within 8 hours, with no more than two hours of lost data.', hours(2, WITHIN)],
  ['The maximum data loss is 4 hours.', hours(4)],
  ['We back up the database every 24 hours.', NONE],
  ['If a data centre fails, we restore the service within 24 hours.', NONE],
]);

/** How vendors of different countries and styles write prices, commitments and payment. */
import { AT_LEAST, BUSINESS, days, describeWordings, months, NONE, WITHIN, weeks } from './amounts.js';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const usd = (amount: string) => ({ amount, currency: 'USD' });

describeWordings('fin.pricing.discount', [
  ['Client receives a discount of fifteen percent (15%) on list prices.', 15],
  ['We take 10% off our list price.', 10],
  ['Prices are the list prices less 12 %.', 12],
  ['Discount | 8 %', 8],
  ['You get up to 30% discount.', { count: 30, bound: 'max' }],
  ['The Provider grants a rebate of 5 % on the list prices.', 5],
  ['A service credit of 20% applies.', NONE],
  ['Fees rise by 5% each year.', NONE],
]);

describeWordings('fin.minimum_commitment.amount', [
  ['Client commits to spend at least US$250,000 over the term.', usd('250000')],
  ['You agree to spend a minimum of €50,000 a year.', eur('50000')],
  ['The Client undertakes to purchase services for at least EUR 1.2 million.', eur('1200000')],
  ['Minimum annual spend: USD 100,000', usd('100000')],
  ['Committed Spend | $500,000', usd('500000')],
  ['The minimum purchase volume amounts to 75.000 EUR per contract year.', eur('75000')],
  ['Your spend cap is $5,000 per month.', NONE],
  ['Provider shall insure itself for at least EUR 5 million of liability.', NONE],
]);

describeWordings('fin.minimum_commitment.period', [
  ['Client commits to spend at least US$250,000 over a 36-month period.', months(36)],
  ['The minimum commitment applies to each contract year.', months(12, { each: true })],
  ['Client undertakes to purchase for EUR 10,000 per calendar year.', months(12, { each: true })],
  ['The commitment may be ended by 3 months notice.', NONE],
  ['Client commits to spend US$250,000.', NONE],
]);

describeWordings('fin.minimum_commitment.upfront', [
  ['The full commitment is payable on signature.', 100],
  ['Half of the commitment is due in advance.', 50],
  ['30% of the committed amount is invoiced up front.', 30],
  ['The minimum commitment is invoiced in arrears.', NONE],
]);

describeWordings('fin.price_change.notice_period', [
  ["Supplier may increase the Fees upon ninety (90) days' prior written notice.", days(90)],
  ['We will tell you at least 30 days before a price goes up.', days(30, AT_LEAST)],
  ['It gives notice of the adjustment of prices at least six months in advance.', months(6, AT_LEAST)],
  ['Price changes are announced in text form six weeks before they take effect.', weeks(6)],
  ['New prices apply 14 days after we post them.', days(14)],
  ['We can change our prices at any time without notice.', days(0)],
  ['Fees are payable within 30 days.', NONE],
  ['If prices rise you may terminate within 30 days of the announcement.', NONE],
]);

describeWordings('fin.price_change.cap', [
  ['Any increase in fees shall not exceed five percent (5%) in any 12-month period.', 5],
  ['We will not raise your price by more than 7% a year.', 7],
  ['An increase of prices is limited to three per cent per year.', 3],
  ['Prices may rise by at most 4 % per contract year.', 4],
  ['The annual uplift of charges is capped at 6%.', 6],
  ['Fees may be raised by the lesser of 5% and CPI.', { op: 'lesser_of', terms: [5, 'CPI'] }],
  ['Price increases are limited to the change in the consumer price index.', { qualitative: 'index', index: 'CPI' }],
  ['Late amounts cost 1.5% a month.', NONE],
  ['The price was increased by 5% last year.', NONE],
]);

describeWordings('fin.payment.days', [
  ['Client shall pay each undisputed invoice within thirty (30) days from the date of the invoice.', days(30, WITHIN)],
  ['Customer shall pay undisputed amounts within 45 days of the invoice date.', days(45, WITHIN)],
  ['You pay each bill within 14 days of the date of the bill.', days(14, WITHIN)],
  ['Invoices are payable within forty-five days of receipt of the invoice.', days(45, WITHIN)],
  ['Invoices fall due thirty days after receipt, without deduction.', days(30)],
  ['Payment terms: net 30 days from invoice date', days(30)],
  ['The Buyer pays valid invoices within 30 days; all sums are exclusive of tax.', days(30, WITHIN)],
  ['The remuneration is due for payment 10 working days after invoicing.', days(10, BUSINESS)],
  ['Client pays all undisputed Charges no later than 60 days following receipt of an invoice.', days(60, WITHIN)],
  ['We may suspend the service when payment is 15 days overdue.', NONE],
  ['Client must dispute an invoice within 30 days of receipt.', NONE],
  ['Objections to invoices must be raised within eight weeks of receipt.', NONE],
  ['Refunds are paid within 30 days.', NONE],
  ['Client pays EUR 500 per month for each of the four months that follow.', NONE],
  ['If you think a bill is wrong, tell us within 60 days.', NONE],
]);

describeWordings('fin.payment.late_interest', [
  ['Overdue amounts bear interest at 1.5% per month.', { percent: 1.5, per: 'month' }],
  ['We can charge 2% a month on late payments.', { percent: 2, per: 'month' }],
  [
    'In default the Client owes interest at a rate of nine percentage points above the base rate per year.',
    { percent: 9, per: 'year', over: 'base_rate' },
  ],
  [
    'Late sums carry interest at 4% per annum above the base rate of a central bank.',
    { percent: 4, per: 'year', over: 'base_rate' },
  ],
  ['If you pay late, we add 8% a year in interest.', { percent: 8, per: 'year' }],
  ['Interest on arrears accrues at an annual rate of 5%.', { percent: 5, per: 'year' }],
  [
    'Unpaid sums accrue interest at the lower of 1% per month and the maximum rate permitted by law.',
    { percent: 1, per: 'month', ceiling: 'legal_max' },
  ],
  ['Fees rise by 5% per year.', NONE],
  ['A fee of EUR 40 is due for each reminder.', NONE],
]);

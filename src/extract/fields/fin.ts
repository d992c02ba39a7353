/** Rules of group fin: discounts, commitments, price changes, payment. */
import type { Json } from '../../model/key-term.js';
import type { Segment } from '../passage.js';
import type { Finding, Rule } from '../rule.js';
import { findMoney } from '../values/money.js';
import { findPercents } from '../values/percent.js';
import { findRates } from '../values/rate.js';
import { valueField } from './build.js';
import { periodField } from './period-field.js';
import { anyOf, defines, SINCE } from './words.js';

const PRICE = /\b(?:price|pricing|fee|rate|charge|cost)s?\b/;

export const FIN: readonly Rule[] = [
  valueField({
    field: 'fin.pricing.discount',
    near: /\bdiscount\w*|\brebate\b|\blist prices?\b/,
    not: /\b(?:interest|service credit|revenue share|royalt)/,
    find: ({ text }) =>
      findPercents(text)
        .slice(0, 1)
        .map(({ value, start, end }) => {
          const max = /\bup to $/.test(text.slice(0, start));
          return { value: max ? { count: value, bound: 'max' } : value, start, end };
        }),
  }),
  valueField({
    field: 'fin.minimum_commitment.amount',
    party: 'customer',
    near: /\b(?:commit\w*|minimum|at least)\b/,
    not: /\b(?:credit limit|spend cap|not exceed|liab\w*)\b/,
    find: ({ text }) =>
      findMoney(text)
        .slice(0, 1)
        .map(({ amount, currency, start, end }) => ({ value: { amount, currency }, start, end })),
    defer: /\bminimum commitment\b|\bcommitted\b/,
  }),
  periodField({
    field: 'fin.minimum_commitment.period',
    party: 'customer',
    near: /\b(?:commit\w*|minimum|each|period|over|term|year)\b/,
    not: /\bnot (?:\w+ )?(?:increase|rise|change)\b/,
    fixed: [
      [
        /(?<!\b(?:once|twice) )\b(?:each|every|per) (?:contract |calendar |subscription )?year\b|\bannual (?:minimum|commit)\w*/,
        { count: 12, unit: 'month', each: true },
      ],
    ],
    notBefore: /\bnot (?:consumed|used)\b[^.;]{0,20}$/,
    notAfter: /^['s]* ?(?:prior |written )*(?:notice|before|prior)\b/,
  }),
  valueField({ field: 'fin.minimum_commitment.upfront', party: 'customer', find: upfront }),
  periodField({
    field: 'fin.price_change.notice_period',
    party: 'vendor',
    also: ['fin.pricing'],
    about: PRICE,
    near: /\b(?:notice|notif\w*|inform\w*|post\w*|effect\w*|advance|prior|before|appl(?:y|ies)|announc\w*)\b/,
    words: ['reasonable'],
    notBefore:
      /\b(?:object\w*|refund\w*|dispute\w*|invoice|pay\w*|reimburs\w*|reject|terminat\w*|claims?|error\w*|charge customer's account)\b[^.;]{0,50}$/,
    notAfter: anyOf(/^[^.;]{0,25}\b(?:to pay|of (?:the )?invoice|to (?:object|reject))\b/, SINCE),
    zero: /\b(?:chang\w*|increas\w*|adjust\w*|modif\w*|rais\w*|updat\w*)\b[^.;]{0,60}\b(?:at any time (?:and )?without|without (?:prior )?notice)\b|\bat any time without (?:prior )?notice\b/,
    fixed: [
      [
        /\b(?:starting|beginning|effective)\b[^.;]{0,30}\b(?:next|following) (?:monthly )?billing (?:cycle|period)\b|\bin the (?:monthly )?billing cycle after the update\b/,
        { event: 'next_billing_cycle' },
      ],
    ],
    most: 400,
  }),
  valueField({
    field: 'fin.price_change.cap',
    party: 'vendor',
    also: ['term.renewal'],
    near: /\b(?:increas\w*|rise|rises|raise\w*|chang\w*|uplift|no more than|exceed\w*|inflation|index)\b/,
    about: PRICE,
    find: priceCap,
  }),
  periodField({
    field: 'fin.payment.days',
    party: 'customer',
    near: /\b(?:pay\w*|due|net|invoic\w*|remit\w*)\b/,
    not: /\b(?:disput\w*|refund\w*|interest|overdue|suspen\w*|past due|late|reimburse|withdraw\w*)\b/,
    anywhere: defines('(?:payment (?:period|terms?|due date)|due date)'),
    notBefore:
      /\b(?:past due|overdue|terminat\w*|notice|suspen\w*|renew\w*|objections?|trial|taxes)\b[^.;]{0,40}$|\bneeds?\b[^.;]{0,12}$|\beach (?:of (?:the )?)?$/,
    notAfter:
      /^['s]* ?(?:prior |written )*(?:notice|late|overdue|past due|period)\b|^ (?:of (?:termination|notice)|in advance|before)/,
    fixed: [
      [/\b(?:payable|due) (?:immediately )?(?:on|upon) receipt\b/, { count: 0, unit: 'day', from: 'receipt' }],
      [/\bnet[- ](\d+)\b(?: days)?(?<eom>,? (?:from )?(?:the )?end of (?:the )?month)?/, netDays],
    ],
    defer: /\b(?:payment (?:terms|interval|schedule|process)|due date)\b/,
    most: 200,
  }),
  valueField({
    field: 'fin.payment.late_interest',
    party: 'customer',
    near: /\b(?:interest|late|overdue|past due|unpaid|finance charge|per month|above)\b/,
    not: /\bdiscount\b/,
    find: ({ text }) => findRates(text).slice(0, 1),
  }),
];

/** "net 45 end of month": here `net` gives the number its unit. */
function netDays(match: RegExpExecArray): Json {
  return { count: Number(match[1]), unit: 'day', ...(match.groups?.eom ? { from: 'end_of_month' } : {}) };
}

/** Shares of a commitment said in words. */
const SHARES: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:full|entire|whole|total) (?:\w+ )?commitment\b[^.;]{0,40}\b(?:payable|due|paid|invoiced)\b|\b(?:payable|paid|due) in full\b[^.;]{0,20}\b(?:advance|signature|upfront)/,
    100,
  ],
  [/\bhalf\b[^.;]{0,30}\b(?:advance|upfront|signature|signing)\b/, 50],
];

function upfront({ text }: Segment): Finding[] {
  const percent = findPercents(text)[0];
  if (percent && /\b(?:advance|upfront|up front|signature|signing)\b/.test(text)) return [percent];
  for (const [pattern, value] of SHARES) {
    const hit = pattern.exec(text);
    if (hit) return [{ value, start: hit.index, end: hit.index + hit[0].length }];
  }
  return [];
}

const INDEX = /\b(?:inflation|consumer price index|cpi|rpi|retail price index|index)\b/;

function priceCap({ text }: Segment): Finding[] {
  const percent = findPercents(text)[0];
  const index = INDEX.exec(text);
  const limited =
    /\b(?:not exceed|no more than|not more than|exceed\w*|up to|maximum|at most|capped|greater of|lesser of|rise by|limited)\b|\b(?:not|never|n't)\b[^.;]{0,60}\bmore than\b/.test(
      text,
    );
  if (!limited) return [];
  if (percent && index) {
    const op = /\b(?:lesser|lower) of\b/.test(text)
      ? 'lesser_of'
      : /\b(?:greater|higher) of\b/.test(text)
        ? 'greater_of'
        : null;
    const value: Json = { op: op ?? 'sum', terms: [percent.value, indexName(index[0])] };
    return op
      ? [
          {
            value,
            start: Math.min(percent.start, index.index),
            end: Math.max(percent.end, index.index + index[0].length),
          },
        ]
      : [];
  }
  if (percent) return [percent];
  return index
    ? [
        {
          value: { qualitative: 'index', index: indexName(index[0]) },
          start: index.index,
          end: index.index + index[0].length,
        },
      ]
    : [];
}

function indexName(words: string): string {
  return /^r/.test(words) ? 'RPI' : 'CPI';
}

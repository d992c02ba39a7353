/** Rules of group ex: exclusivity, resale, channel, revenue share. Roles are read before directions (principle 14). */
import type { Json } from '../../model/key-term.js';
import type { Segment } from '../passage.js';
import type { Finding, Rule } from '../rule.js';
import type { CodeSpan } from '../values/choice.js';
import { findDates } from '../values/date.js';
import { findMoney } from '../values/money.js';
import { findPercents } from '../values/percent.js';
import { findPeriods } from '../values/period.js';
import { findPlaces } from '../values/places.js';
import { choiceField, setField, valueField } from './build.js';
import { CUSTOMER, MUST, rx } from './words.js';

export const EX: readonly Rule[] = [
  choiceField({
    field: 'ex.exclusivity.kind',
    table: [
      ['first_refusal', /\bright of first refusal\b/],
      ['first_offer', /\bright of first offer\b/],
      ['first_release', /\b(?:first release|before any other|first become available)\b/],
      [
        'non_exclusive',
        /\bnon-?exclusive(?:ly)?\b|\b(?:no longer|not|ceases? to be|without) (?:be )?(?:the |an |any )?exclusiv\w*/,
      ],
      ['sole', /\bsole\b/],
      [
        'exclusive',
        /\bexclusiv\w*\b|\bonly (?:cloud|platform|provider|supplier)\b/,
        /\b(?:no longer|not|ceases? to be|without) (?:be )?(?:the |an |any )?exclusiv\w*/,
      ],
      ['preferred', /\bpreferred\b/],
    ],
  }),
  choiceField({
    field: 'ex.exclusivity.holder',
    table: [
      ['platform', /\bgrants? (?:the )?platform\b|\bplatform (?:shall be|is|will be) the (?:only|exclusive|sole)\b/],
      ['customer', /\bgrants? customer\b/],
      ['reseller', /\bgrants? (?:the )?(?:reseller|distributor)\b/],
      [
        'vendor',
        /\bcustomer\b[^.;]{0,40}\b(?:buy|purchase|obtain|source)\b[^.;]{0,60}\b(?:all|exclusively|only)\b|\bexclusively from vendor\b/,
      ],
      ['mutual', /\beach party\b[^.;]{0,60}\bexclusiv/],
    ],
  }),
  setField({ field: 'ex.exclusivity.scope', near: /\b(?:exclusiv\w*|sole|only)\b/, extra: scope }),
  valueField({
    field: 'ex.exclusivity.end',
    near: /\b(?:until|through|ends?|expir\w*)\b/,
    find: ({ text }) => {
      const date = findDates(text)[0];
      if (date) return [date];
      const event = /\bends? when platform declines to support\b/.exec(text);
      return event
        ? [{ value: { event: 'platform_declines_support' }, start: event.index, end: event.index + event[0].length }]
        : [];
    },
  }),
  choiceField({
    field: 'ex.resale.permission',
    party: 'customer',
    also: ['lic.restrictions', 'lic.acceptable_use'],
    near: /\b(?:resell\w*|resale|sell|redistribut\w*|distribut\w*|sublicens\w*|rent|lease|offer)\b/,
    not: /\bsell\b[^.;]{0,30}\b(?:personal (?:data|information)|api keys)\b|\bapi keys\b/,
    table: [
      [
        'embedded_only',
        /\b(?:only|solely) as (?:a )?part of\b|\bexcept (?:as )?(?:integrated|embedded|incorporated|bundled)\b/,
      ],
      [
        'with_consent',
        /\b(?:resell(?:ing)?|sell(?:ing)?|distribut\w*|redistribut\w*|sublicens\w*)\b[^.;]{0,160}\b(?:without|except (?:as|with|where)|unless)\b[^.;]{0,60}\b(?:consent|permission|approv\w*|authori[sz]\w*|agreed)\b|\bresale\b[^.;]{0,40}\b(?:requires?|only with)\b[^.;]{0,40}\b(?:consent|approval|permission)\b/,
      ],
      ['authorised_channel', /\bauthori[sz]ed (?:reseller|partner|channel|distributor)\b/],
      [
        'prohibited',
        /\b(?:not|no|never|nor|prohibited|neither)\b[^.;]{0,200}\b(?:resell|sell|sublicense|redistribute|distribute|rent|lease)\b|\bresale\b[^.;]{0,60}\b(?:is|are) (?:prohibited|forbidden|excluded|not (?:permitted|allowed))\b|^(?:provide, |buy, )?(?:resell|sell|sublicense|rent|lease|provide, sell|transfer, distribute)\b/,
      ],
      ['permitted', /\bcustomer may (?:freely )?(?:resell|distribute|sublicense)\b/],
    ],
  }),
  choiceField({
    field: 'ex.channel_terms.contracting_party',
    table: [
      [
        'both',
        rx`\b${CUSTOMER} (?:must |shall |will )?also (?:accepts?|agrees? to|be bound by|(?:is|are) bound by|enters? into)\b[^.;]{0,80}\b(?:terms|licen[cs]e|contract|agreement)\b|\bin addition to (?:this|the) (?:agreement|contract|terms)\b[^.;]{0,80}\b(?:bound by|comply with|accepts?|agrees? to)\b[^.;]{0,60}\b(?:terms|licen[cs]e)\b`,
      ],
      [
        'platform',
        rx`\b(?:contract|agreement)\b[^.;]{0,40}\bis (?:made |concluded )?(?:only |exclusively |solely )with (?:vendor|(?:the )?platform)\b|\b(?:contract|agreement)\b[^.;]{0,40}\b(?:is|are) (?:made |concluded )?with (?:vendor|(?:the )?platform) (?:only|alone|exclusively)\b|\b(?:sole|only|exclusive) (?:contractual |contracting )?(?:partner|party|counterparty) (?:of|to) (?:the )?customer\b[^.;]{0,20}\b(?:vendor|platform)\b|\b(?:vendor|platform) is (?:the )?customer's (?:sole|only|exclusive) (?:contract\w* )?(?:partner|party|counterparty)\b|\b${CUSTOMER} contracts? (?:only |solely |exclusively )with (?:vendor|(?:the )?platform)\b|\b${CUSTOMER} contracts? with (?:vendor|(?:the )?platform) (?:only|alone)\b|\bno (?:contract|contractual relationship|agreement)\b[^.;]{0,60}\bcustomer and (?:the )?(?:model )?(?:developer|licensor|provider of the models?)\b`,
      ],
      [
        'model_vendor',
        /\b(?:accept|agree to|between customer and|subject to)\b[^.;]{0,60}\b(?:(?:model )?developer|third[- ]party (?:offering|model|service)|licensor)\b|\bagree to the terms of such\b/,
      ],
      ['platform', /\bwith the platform only\b|\bbetween customer and the platform\b/],
      ['reseller', /\bbetween customer and the (?:reseller|partner)\b/],
    ],
  }),
  choiceField({
    field: 'ex.channel_terms.data_processor',
    table: [
      [
        'platform',
        /\bprompts?\b[^.;]{0,60}\b(?:stay|remain|kept)\b[^.;]{0,60}\bplatform\b|\bnot sent to the developer\b/,
      ],
      ['model_vendor', /\bdeveloper (?:processes|receives|stores)\b/],
    ],
  }),
  choiceField({
    field: 'ex.channel_terms.hosting',
    table: [
      [
        'customer_infrastructure',
        /\b(?:infrastructure|systems|premises|environment)\b[^.;]{0,40}\bcustomer (?:controls|owns)\b|\b(?:owned or )?controlled by customer\b|\bself-hosted\b|\bcustomer's own (?:data ?cent(?:er|re)|infrastructure|cloud)/,
      ],
      ['sovereign_cloud', /\bsovereign cloud\b/],
      ['platform_cloud', /\bplatform's (?:cloud|infrastructure|data cent)/],
      [
        'vendor_cloud',
        /\bvendor's (?:own )?(?:data cent(?:er|re)s?|cloud|infrastructure|servers)\b|\b(?:operated|hosted|run|served) by (?:the )?vendor (?:on|in|from) its own (?:data cent(?:er|re)s?|cloud|infrastructure|servers)\b/,
      ],
    ],
  }),
  valueField({
    field: 'ex.revenue_share.percentage',
    near: /\b(?:revenue|royalt\w*|share|receipts|sales|pays?|remit)\b/,
    not: /\bdiscount\b/,
    find: ({ text }) => {
      const all = findPercents(text);
      return all.length === 1 ? all : [];
    },
  }),
  choiceField({
    field: 'ex.revenue_share.payer',
    table: [
      ['vendor', rx`\bvendor (?:${MUST} )?(?:pays?|remits?)\b`],
      ['platform', rx`\bplatform (?:${MUST} )?(?:pays?|remits?)\b`],
      ['customer', rx`\bcustomer (?:${MUST} )?(?:pays?|remits?)\b`],
      ['reseller', /\b(?:reseller|distributor) (?:shall |will |must )?(?:pays?|remits?)\b/],
    ],
  }),
  valueField({
    field: 'ex.revenue_share.cap',
    near: /\b(?:exceed\w*|cap|maximum|limit\w*)\b/,
    find: ({ text }) => {
      const separate = /\bcap agreed separately\b|\bseparately agreed cap\b/.exec(text);
      if (separate)
        return [
          {
            value: { status: 'deferred', to: 'separate_agreement' },
            start: separate.index,
            end: separate.index + separate[0].length,
          },
        ];
      return findMoney(text)
        .slice(0, 1)
        .map((m) => ({ value: moneyValue(m, text), start: m.start, end: m.end }));
    },
  }),
  valueField({ field: 'ex.revenue_share.end', near: /\b(?:through|until|for|ends?)\b/, find: shareEnd }),
];

function moneyValue(money: { amount: string; currency: string; end: number }, text: string): Json {
  const per = /^ ?(?:per|each|in any|a) (year|quarter|month)/.exec(text.slice(money.end))?.[1];
  return { amount: money.amount, currency: money.currency, ...(per ? { per } : {}) };
}

function shareEnd({ text }: Segment): Finding[] {
  const date = findDates(text)[0];
  if (date) return [date];
  const period = findPeriods(text)[0];
  const from = /\b(?:from|after|of) (?:the )?first (sale|release|launch)\b/.exec(text);
  if (!period || !from) return [];
  const value = { event: `first_${from[1]}`, plus: { count: period.value.count!, unit: period.value.unit! } };
  return [{ value, start: period.start, end: from.index + from[0].length }];
}

/** Tagged dimensions of an exclusive right. */
function scope(text: string): CodeSpan[] {
  const found: CodeSpan[] = [];
  const api = /\bapi(?: access)?\b/.exec(text);
  if (api) found.push({ code: 'channel:api', start: api.index, end: api.index + api[0].length });
  const product =
    /\b(?:host|distributor|provider|reseller) of the ([a-z]+(?: (?!(?:and|or|in|on|for|of|to|by|with|until|through|via|at|shall|will|may|must|is|are|does|do|that|which)\b)[a-z]+)?)\b/.exec(
      text,
    );
  if (product)
    found.push({
      code: `product:${product[1]!.replace(/ /g, '_')}`,
      start: product.index,
      end: product.index + product[0].length,
    });
  return [...found, ...findPlaces(text).map((p) => ({ ...p, code: `territory:${p.code}` }))];
}

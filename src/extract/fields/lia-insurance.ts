/** Rule of group lia on insurance: kinds of cover with their sums. */
import type { Json } from '../../model/key-term.js';
import type { Segment } from '../passage.js';
import type { Finding, Rule } from '../rule.js';
import { findMoney } from '../values/money.js';
import { valueField } from './build.js';

export const LIA_INSURANCE: readonly Rule[] = [valueField({ field: 'lia.insurance.coverages', find: coverages })];

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['cyber', /\bcyber\w*|\bprivacy liability\b|\bnetwork security\b/],
  ['professional', /\b(?:professional (?:liability|indemnity)|errors and omissions|e&o)\b/],
  ['general', /\b(?:commercial |public )?general liability\b|\bpublic liability\b/],
  ['workers', /\bworkers'? compensation\b/],
  ['employer', /\bemployers?'? liability\b/],
  ['auto', /\bauto(?:mobile)?\b/],
  ['umbrella', /\bumbrella\b|\bexcess liability\b/],
];

/** Kinds with the amounts that follow each: "cyber cover of at least usd 5000000 per claim". */
function coverages({ text }: Segment): Finding[] {
  const kinds = KINDS.flatMap(([kind, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ kind, at: match.index, end: match.index + match[0].length }] : [];
  }).sort((a, b) => a.at - b.at);
  const adequate = /\badequate\b|\bappropriate\b|\breasonable\b/.exec(text);
  if (kinds.length === 0)
    return adequate && /\b(?:cover|insur)/.test(text)
      ? [
          {
            value: [{ kind: 'unspecified', qualitative: adequate[0] }],
            start: adequate.index,
            end: adequate.index + adequate[0].length,
          },
        ]
      : [];
  const rows = kinds.flatMap(({ kind, at }, i) => {
    const stop = kinds[i + 1]?.at ?? text.length;
    return findMoney(text)
      .filter((m) => m.start >= at && m.start < stop)
      .map((m) => ({ m, row: coverageRow(kind, m, text) }));
  });
  if (rows.length === 0) return [];
  return [{ value: rows.map((r) => r.row), start: kinds[0]!.at, end: Math.max(...rows.map((r) => r.m.end)) }];
}

function coverageRow(
  kind: string,
  money: { amount: string; currency: string; start: number; end: number },
  text: string,
): Json {
  const per =
    /^[^.;]{0,20}\b(?:per|each|every|in the) (?:insured )?(claim|occurrence|year|aggregate|event|incident|accident)/.exec(
      text.slice(money.end, money.end + 40),
    )?.[1];
  const min = /\b(?:at least|not less than|no less than|minimum of|less than)\b[^.;]{0,20}$/.test(
    text.slice(Math.max(0, money.start - 40), money.start),
  );
  return {
    kind,
    amount: money.amount,
    currency: money.currency,
    ...(per ? { per } : {}),
    ...(min ? { bound: 'min' } : {}),
  };
}

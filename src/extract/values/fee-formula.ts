/**
 * Caps of liability: fees over a look-back, fixed amounts, multiples of another cap, and how they combine (N7).
 *
 *     "the greater of eur 100000 and the fees paid in the 12 months preceding the claim"
 *       -> {op: "greater_of", terms: [{kind: "fixed", …}, {kind: "fees", months: 12, multiple: 1, of: "paid", from: "claim"}]}
 *
 * One sentence at a time; null when it states no formula.
 */
import type { Json } from '../../model/key-term.js';
import { findMoney } from './money.js';

export interface FormulaSpan {
  readonly value: { readonly op: string; readonly terms: readonly Json[] };
  readonly start: number;
  readonly end: number;
}

interface Term {
  readonly value: { readonly [key: string]: Json };
  readonly start: number;
  readonly end: number;
}

const WHAT =
  '(?:fees|amounts?|charges|sums?|payments|price|consideration|compensation|royalties|remuneration|subscription fees|monies|what (?:customer|vendor) (?:has |have |actually )*(?:pays?|paid|receives?|received))';
const OWN_YEAR = '(?:contract|contractual|agreement|subscription|calendar|billing) year';
// The look-back: "in the 12 months preceding", "during the 6 month period prior to", "the preceding 12 months", "the previous year".
const LOOKBACK =
  /\b(?:(?:in|during|for|over|within|of) (?:the |any |such )?(?:immediately )?(?:(?:preceding|previous|prior|last|past) )?(?:(\d+)[ -](months?|years?)|(?:the )?(?:preceding|previous|prior|last) (year)|(year|month)(?= (?:immediately )?(?:preceding|prior|before)))|(\d+)[ -](months?|years?)(?: period)?,? (?:immediately )?(?:preceding|prior|before|leading up))/g;
const FEES = new RegExp(`\\b${WHAT}\\b`, 'g');
const ANNUAL = new RegExp(
  `\\b(?:annual(?:ly)?|yearly)\\b[^.;]{0,30}\\b${WHAT}\\b|\\b${WHAT}\\b[^.;]{0,40}\\b(?:annually|per (?:annum|year)|each year)\\b|\\b${WHAT}\\b[^.;\\d]{0,60}\\b(?:in|for|of|during|per|each|every) (?:(?:the|that|such|any|each|a|relevant|respective|same) ){0,2}(?:${OWN_YEAR}|year in which)\\b|\\b${WHAT}\\b[^.;\\d]{0,40}\\b(?:in|for|during) that year\\b`,
);
const MULTIPLE = /(\d+(?:\.\d+)?)(?:x| times| ?×)|\btwice\b|\bdouble\b|(\d+)% of/;
const OF_CAP =
  /(?:(\d+(?:\.\d+)?)(?:x| times)|\btwice\b|\bdouble\b) (?:the |such )?(?:general |standard |above |applicable |liability )*(?:cap|limit|maximum)\b(?: amount)?/g;

const RAISED_CAP = /\b(?:cap|limit) (?:is|are|shall be|will be) (?:doubled|(?<times>tripled|trebled))\b/g;

/** "one million US dollars (US$1,000,000)" is one amount, written twice. */
function distinct(terms: readonly Term[]): Term[] {
  const same = (a: Term, b: Term) => JSON.stringify(a.value) === JSON.stringify(b.value);
  return terms.filter((term, i) => !terms.slice(0, i).some((before) => same(before, term)));
}

/** The cap a sentence states. */
export function findFormula(text: string): FormulaSpan | null {
  const dated = [...ofCapTerms(text), ...feeTerms(text)];
  const fixed = fixedTerms(text);
  const total = dated.length === 0 && (fixed.length === 0 || isChoice(text)) ? totalTerm(text) : [];
  const terms = distinct(disjoint([...dated, ...total, ...fixed]));
  if (terms.length === 0) return null;
  const op = operator(text, terms);
  if (op === null) return null;
  const start = Math.min(...terms.map((t) => t.start));
  const opening = OPERATORS.map(([, pattern]) => pattern.exec(text.slice(0, start))).find((hit) => hit);
  return {
    value: { op, terms: terms.map((t) => t.value) },
    start: opening ? opening.index : start,
    end: Math.max(...terms.map((t) => t.end)),
  };
}

const OPERATORS: readonly (readonly [string, RegExp])[] = [
  ['greater_of', /\b(?:the )?(?:greater|higher|larger|greatest|highest) of\b/],
  ['lesser_of', /\b(?:the )?(?:lesser|lower|smaller|least|lowest) of\b/],
];

/** "The greater of …", "…, whichever is less". */
function isChoice(text: string): boolean {
  return OPERATORS.some(([, pattern]) => pattern.test(text)) || /\bwhichever is\b/.test(text);
}

function operator(text: string, terms: readonly Term[]): string | null {
  const named = OPERATORS.find(([, pattern]) => pattern.test(text))?.[0];
  // "The lesser of" something unread and an amount is not that amount.
  if (terms.length === 1) return named ? null : 'single';
  const between = text.slice(terms[0]!.end, terms[1]!.start);
  const after = text.slice(terms.at(-1)!.end);
  if (named) return named;
  if (/\bwhichever is (?:the )?(?:greater|higher|larger)\b/.test(after)) return 'greater_of';
  if (/\bwhichever is (?:the )?(?:less|lesser|lower|smaller)\b/.test(after)) return 'lesser_of';
  return /\bplus\b/.test(between) ? 'sum' : null;
}

function feeTerms(text: string): Term[] {
  const found: Term[] = [];
  for (const match of text.matchAll(LOOKBACK)) {
    const end = match.index + match[0].length;
    const floor = Math.max(0, match.index - 220, ...findMoney(text.slice(0, match.index)).map((m) => m.end));
    const head = text.slice(floor, match.index);
    const fees = [...head.matchAll(FEES)].filter((m) => !/[.;]/.test(head.slice(m.index))).at(0);
    if (!fees) continue;
    const start = match.index - head.length + fees.index;
    found.push(feeTerm(text, start, end, months(match)));
  }
  return found.length > 0 ? found : annualTerm(text);
}

const LIMITING =
  /\b(?:exceed\w*|limited (?:\w+ ){0,3}?to|capped at|(?:more|greater|higher) than|in excess of|up to|maximum of|(?:greater|higher|lesser|lower) of)\b[^.;]{0,100}$/;
const TOTAL = new RegExp(
  `\\b${WHAT}\\b[^.;]{0,60}?\\b(?:paid|payable|received|due|owed|owing|made)\\b(?<what>[^.;]{0,90})`,
  'g',
);
const SUBJECT =
  /\b(?:for|concerning|in respect of|with respect to|attributable to) (?:the|such|that|any|those|each) (?:\w+ ){0,3}?(?:products?|services?|software|deliverables?|works?|items?|goods)\b/;

/** Fees without a look-back: all that was paid under the contract, or for what the claim is about. */
function totalTerm(text: string): Term[] {
  const match = [...text.matchAll(TOTAL)].find((m) => LIMITING.test(text.slice(0, m.index)));
  if (!match) return [];
  const multiple = multipleBefore(text, match.index);
  const what = match.groups!.what!;
  const end = match.index + match[0].length - what.length;
  const over = SUBJECT.test(what) ? 'claim_subject' : 'agreement';
  return [{ value: { kind: 'fees', over, multiple: multiple.value, of: basis(match[0]) }, start: multiple.start, end }];
}

function annualTerm(text: string): Term[] {
  const body = text.slice(definedTerm(text));
  const match = ANNUAL.exec(body);
  const start = text.length - body.length + (match?.index ?? 0);
  return match ? [feeTerm(text, start, start + match[0].length, 12)] : [];
}

/** End of the term that a definition explains: its own words ("annual fees" means …) say nothing of the amount. */
function definedTerm(text: string): number {
  return /^[^"]{0,4}"[^"]{1,60}"[^.;]{0,20}\b(?:means?|is|are|refers? to)\b/.exec(text)?.[0].length ?? 0;
}

function feeTerm(text: string, start: number, end: number, count: number): Term {
  const multiple = multipleBefore(text, start);
  const after = text.slice(end, end + 160);
  const from = eventAfter(after);
  const stop = from ? end + from.length : end;
  const value = {
    kind: 'fees',
    months: count,
    multiple: multiple.value,
    of: basis(text.slice(start, end + 60)),
    ...(from ? { from: from.code } : {}),
  };
  return { value, start: multiple.start, end: stop };
}

function months(match: RegExpExecArray): number {
  const count = match[1] ?? match[5];
  const unit = match[2] ?? match[6] ?? match[3] ?? match[4] ?? 'year';
  return Number(count ?? 1) * (unit.startsWith('year') ? 12 : 1);
}

function basis(text: string): string {
  const paid = /\bpaid\b|\breceived\b|\bpays\b|\bhas paid\b/.test(text);
  const payable = /\bpayable\b|\bdue\b|\bowed\b|\bowing\b|\bto be paid\b/.test(text);
  return payable ? (paid ? 'paid_and_payable' : 'payable') : 'paid';
}

function multipleBefore(text: string, start: number): { value: number; start: number } {
  const head = text.slice(Math.max(0, start - 50), start);
  const match = MULTIPLE.exec(head);
  const lead = /\bthe (?:total |aggregate |actual |sum of )*$/.exec(head);
  if (!match) return { value: 1, start: lead ? start - lead[0].length : start };
  const value = match[1] ? Number(match[1]) : match[2] ? Number(match[2]) / 100 : 2;
  return { value, start: start - head.length + match.index };
}

const EVENTS: readonly (readonly [RegExp, string])[] = [
  [/\bnotice\b/, 'notice'],
  [/\bfirst claim\b/, 'first_claim'],
  [/\b(?:claim|cause of action)\b/, 'claim'],
  [/\b(?:event|incident|act|occurrence|breach|liability|loss|damages?)\b/, 'event'],
];

function eventAfter(after: string): { code: string; length: number } | null {
  const open =
    /^(?: period)?,? ?(?:immediately |directly )?(?:preceding|prior to|before|prior|leading up to|in which|when|from)?/.exec(
      after,
    )!;
  const tail = after.slice(open[0].length, open[0].length + 60).split(/[.;]/)[0]!;
  let best: { code: string; length: number } | null = null;
  for (const [pattern, code] of EVENTS) {
    const hit = pattern.exec(tail);
    const length = hit ? open[0].length + hit.index + hit[0].length : 0;
    if (hit && (!best || length < best.length)) best = { code, length };
  }
  return best;
}

function fixedTerms(text: string): Term[] {
  return findMoney(text).map(({ amount, currency, start, end }) => ({
    value: { kind: 'fixed', amount, currency },
    start,
    end,
  }));
}

function ofCapTerms(text: string): Term[] {
  return [...text.matchAll(OF_CAP), ...text.matchAll(RAISED_CAP)].map((match) => ({
    value: { kind: 'multiple_of_cap', multiple: match.groups?.times ? 3 : match[1] ? Number(match[1]) : 2 },
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function disjoint(terms: readonly Term[]): Term[] {
  const sorted = terms.toSorted((a, b) => a.start - b.start);
  return sorted.filter((t, i) => !sorted.slice(0, i).some((other) => other.end > t.start && other !== t));
}

/** The rule of a duration. A field's file fills in whose period it is: what stands before and after it, which words do for a number. */
import type { Json } from '../../model/key-term.js';
import type { Segment } from '../passage.js';
import type { Finding, Rule } from '../rule.js';
import { findPeriods, findPeriodWords, isSoft, type PeriodSpan } from '../values/period.js';
import { type Common, located, rule, segmentsFor, settle } from './spec.js';

export interface PeriodSpec extends Common {
  /** Tested on the words before a period, up to 140 letters back; `after` on up to 100 letters that follow. */
  readonly before?: RegExp;
  readonly notBefore?: RegExp;
  readonly after?: RegExp | undefined;
  readonly notAfter?: RegExp;
  /** Words right before a period that make `after` needless: "with notice of" six months. */
  readonly orBefore?: RegExp;
  /** Words accepted in place of a number. */
  readonly words?: readonly string[];
  /** Wording that means no period at all, with the unit to say so in. */
  readonly zero?: RegExp;
  readonly zeroUnit?: 'day' | 'hour';
  /** A zero may stand beside a number in one sentence: "30 days; changes in law take effect immediately". */
  readonly zeroBeside?: boolean;
  /** Further wordings with a fixed value: "for as long as the Agreement" -> {event: …}. */
  readonly fixed?: readonly (readonly [RegExp, Json | ((match: RegExpExecArray) => Json)])[];
  /** Keep the condition even of a single value. */
  readonly conditions?: boolean;
  /** Longest plausible period, in days; longer ones belong to something else. */
  readonly most?: number;
}

const DAYS: Readonly<Record<string, number>> = {
  second: 0,
  minute: 0.001,
  hour: 0.042,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};

/** A duration: numbers first, a word where no number is given, both together where they stand side by side. */
export function periodField(spec: PeriodSpec): Rule {
  return rule(spec, (passage) => {
    const found = segmentsFor(spec, passage).flatMap((segment) => periodsIn(spec, segment));
    return settle(found, spec.conditions ?? false);
  });
}

function periodsIn(spec: PeriodSpec, segment: Segment): Finding[] {
  const numbers = findPeriods(segment.text).filter((p) => placed(spec, segment, p) && plausible(spec, p));
  const words = findPeriodWords(segment.text, spec.words ?? []).filter((p) =>
    placed({ ...spec, after: undefined }, segment, p),
  );
  const merged = unlessOver(numbers, segment.text).map((n) => withWord(n, words));
  const spans = merged.length > 0 ? merged : strictest(words, spec.words ?? [], segment.text);
  const soft = spans.length === 1 && isSoft(ownDuty(segment.text, spans[0]!.start));
  const found = spans.map((s) => ({
    value: soft && !isEffort(s) ? { ...s.value, soft: true } : s.value,
    start: s.start,
    end: s.end,
  }));
  const beside = found.length > 0 && (spec.zeroBeside || merged.length === 0) ? zeros(spec, segment) : [];
  const instead = found.length === 0 ? others(spec, segment) : [];
  return [...found, ...beside, ...instead].map((f) => located(segment, f));
}

/** The first word, or, of two that are joined ("promptly and without undue delay"), the one that the field names first. */
function strictest(words: readonly PeriodSpan[], order: readonly string[], text: string): readonly PeriodSpan[] {
  const [first, second] = words;
  if (
    !first ||
    !second ||
    !/^,? (?:and|but) (?:in any (?:event|case) )?$/.test(text.slice(first.unitEnd, second.start))
  )
    return words.slice(0, 1);
  const rank = (span: PeriodSpan) => order.indexOf(String(span.value.qualitative));
  return [rank(second) < rank(first) ? second : first];
}

/** "After such 30-day period … within 90 days": beside another, a period that has run out by then is no value. */
function unlessOver(numbers: readonly PeriodSpan[], text: string): readonly PeriodSpan[] {
  const open = numbers.filter(
    (n) =>
      !/\b(?:after|following|expir\w+ of|end of) (?:such|the|this|that|a|an|said)(?: \w+)? $/.test(
        text.slice(0, n.start),
      ) || !/^ (?:[\w-]+ )?(?:period|window|term)\b/.test(text.slice(n.unitEnd)),
  );
  return open.length > 0 ? open : numbers;
}

/** Of "will use best efforts to work at night and will give 24 hours' notice" the duty that a value stands in. */
function ownDuty(text: string, at: number): string {
  const joint = [...text.slice(0, at).matchAll(/\band (?:will|shall|must)\b/g)].at(-1);
  return text.slice(joint?.index ?? 0);
}

function isEffort(span: PeriodSpan): boolean {
  return span.value.qualitative === 'reasonable_efforts';
}

function others(spec: PeriodSpec, segment: Segment): Finding[] {
  const fixed = (spec.fixed ?? []).flatMap(([pattern, value]) => {
    const hit = pattern.exec(segment.text);
    return hit
      ? [{ value: typeof value === 'function' ? value(hit) : value, start: hit.index, end: hit.index + hit[0].length }]
      : [];
  });
  return fixed.length > 0 ? fixed.slice(0, 1) : zeros(spec, segment);
}

function zeros(spec: PeriodSpec, segment: Segment): Finding[] {
  const hit = spec.zero?.exec(segment.text);
  return hit
    ? [{ value: { count: 0, unit: spec.zeroUnit ?? 'day' }, start: hit.index, end: hit.index + hit[0].length }]
    : [];
}

/** What comes before a list item's period is its own words and those that open the list: "may terminate by: (a) giving". */
function placed(spec: PeriodSpec, { lead, text }: Segment, span: PeriodSpan): boolean {
  const before = text.slice(Math.max(0, span.start - 140), span.start);
  const opened = `${lead} ${before}`.trimStart().slice(-140);
  const after = text.slice(span.unitEnd, span.unitEnd + 100);
  const around = (pattern: RegExp | undefined, part: string) => pattern === undefined || pattern.test(part);
  return (
    (around(spec.before, before) || around(spec.before, opened)) &&
    (around(spec.after, after) || spec.orBefore?.test(before) === true) &&
    !spec.notBefore?.test(before) &&
    !spec.notAfter?.test(after)
  );
}

function plausible(spec: PeriodSpec, span: PeriodSpan): boolean {
  return Number(span.value.count) * (DAYS[String(span.value.unit)] ?? 1) <= (spec.most ?? 3650);
}

/** "without undue delay and within 48 hours": one value (N5). */
function withWord(number: PeriodSpan, words: readonly PeriodSpan[]): PeriodSpan {
  const word = words.find(
    (w) => Math.min(Math.abs(number.start - w.unitEnd), Math.abs(w.start - number.unitEnd)) <= 90,
  );
  if (!word) return number;
  const value = {
    ...number.value,
    qualitative: word.value.qualitative!,
    ...((number.value.from ?? word.value.from) ? { from: (number.value.from ?? word.value.from)! } : {}),
  };
  return { ...number, value, start: Math.min(number.start, word.start), end: Math.max(number.end, word.unitEnd) };
}

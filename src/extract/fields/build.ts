/**
 * The few shapes a rule can have. A field's file fills in words: what must be near, what must not, which codes there are.
 *
 * All patterns see the reading (lower case, "vendor" and "customer" for the parties, digits for numbers). `near` and `not` are
 * tested on one segment (a sentence cut at semicolons), `about` on the headings, lead-in and text of the whole block.
 */
import type { Json, KeyTerm } from '../../model/key-term.js';
import type { Passage, Segment } from '../passage.js';
import { type Finding, inSegment, type Rule } from '../rule.js';
import { type CodeSpan, findChoice, findMembers, type Row } from '../values/choice.js';
import { conditionOf } from '../values/condition.js';
import { findDeferral } from '../values/deferral.js';
import { findPeriods, findPeriodWords, isSoft, type PeriodSpan } from '../values/period.js';

interface Common {
  readonly field: string;
  readonly party?: KeyTerm['party'];
  readonly also?: readonly string[];
  readonly anywhere?: RegExp;
  /** Headings, lead-in and text of the block. */
  readonly about?: RegExp;
  /** Must not be in headings, lead-in or text. */
  readonly notAbout?: RegExp;
  readonly near?: RegExp;
  readonly not?: RegExp;
  /** Must not be in the words that open the list a segment is an item of. */
  readonly notLead?: RegExp;
  /** Read whole sentences, enumerations included, instead of their parts. */
  readonly sentences?: boolean;
  /** Words that say "this field", for which a pointer to another paper is a `deferred` value. */
  readonly defer?: RegExp;
}

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

/** One value of a list. `table` runs from special to plain. */
export function choiceField(
  spec: Common & {
    table: readonly Row[];
    whole?: boolean;
    conditions?: boolean;
    /** Last word on the choices of a block. */
    refine?: (found: readonly Finding[]) => readonly Finding[];
  },
): Rule {
  return rule(spec, (passage) => {
    const parts = spec.whole ? wholeFor(spec, passage) : segmentsFor(spec, passage);
    const found = parts.flatMap((segment) => {
      const { text, floor } = withLead(segment);
      const hit = findChoice(text, spec.table, floor);
      return hit ? [located(segment, { value: hit.code, start: hit.start - floor, end: hit.end - floor })] : [];
    });
    const kept = spec.whole ? found.slice(0, 1) : found;
    return settle(spec.refine?.(kept) ?? kept, spec.conditions ?? false);
  });
}

/** Yes or no, where the paper says so. */
export function boolField(spec: Common & { yes: RegExp; no?: RegExp; whole?: boolean }): Rule {
  const table: Row[] = [...(spec.no ? [['false', spec.no] as const] : []), ['true', spec.yes]];
  const inner = choiceField({ ...spec, table });
  return {
    ...inner,
    find: (passage) =>
      inner.find(passage).map((f) => (typeof f.value === 'string' ? { ...f, value: f.value === 'true' } : f)),
  };
}

/** A set of codes, read over the whole block: sorted, without doubles. `extra` finds members no table can list. */
export function setField(
  spec: Common & {
    table?: readonly Row[];
    extra?: (text: string) => readonly CodeSpan[];
    /** Last word on the members of a block: drops what a better one makes superfluous. */
    refine?: (members: readonly CodeSpan[]) => readonly CodeSpan[];
  },
): Rule {
  return rule(spec, (passage) => {
    const found = segmentsFor(spec, passage).flatMap((segment) => membersIn(segment, spec.table ?? [], spec.extra));
    const members = spec.refine?.(found) ?? found;
    return members.length === 0 ? [] : [setOf(members)];
  });
}

/** Any other value, found by a function over segments. */
export function valueField(
  spec: Common & { find: (segment: Segment, passage: Passage) => readonly Finding[]; conditions?: boolean },
): Rule {
  return rule(spec, (passage) =>
    settle(
      segmentsFor(spec, passage).flatMap((segment) => spec.find(segment, passage).map((f) => inSegment(segment, f))),
      spec.conditions ?? false,
    ),
  );
}

/** Members of a segment by table and by function, at their places in the passage. */
export function membersIn(
  segment: Segment,
  table: readonly Row[],
  extra?: (text: string) => readonly CodeSpan[],
): CodeSpan[] {
  const { text, floor } = withLead(segment);
  const listed = findMembers(text, table, floor).map((m) => ({ ...m, start: m.start - floor, end: m.end - floor }));
  const found = [...listed, ...(extra?.(segment.text) ?? [])];
  return found.map((m) => ({ ...m, start: m.start + segment.start, end: m.end + segment.start }));
}

/** A list item read behind its lead-in, so that "will not:" reaches it. `floor` is where its own words start. */
function withLead({ lead, text }: Segment): { text: string; floor: number } {
  return lead === '' ? { text, floor: 0 } : { text: `${lead} ${text}`, floor: lead.length + 1 };
}

export function setOf(members: readonly CodeSpan[]): Finding {
  const value = [...new Set(members.map((m) => m.code))].sort();
  return { value, start: Math.min(...members.map((m) => m.start)), end: Math.max(...members.map((m) => m.end)) };
}

function rule(spec: Common, find: (passage: Passage) => readonly Finding[]): Rule {
  const { field, party = null, also, anywhere } = spec;
  return {
    field,
    party,
    ...(also ? { also } : {}),
    ...(anywhere ? { anywhere } : {}),
    find: (passage) => {
      const found = find(passage);
      return found.length > 0 ? found : deferred(spec, passage);
    },
  };
}

function deferred(spec: Common, passage: Passage): Finding[] {
  for (const segment of passage.segments) {
    if (!spec.defer?.test(segment.text) || spec.not?.test(segment.text)) continue;
    const hit = findDeferral(segment.text);
    if (
      hit &&
      !/\b(?:unless|except as|except where|obligations?|restrictions?)\b[^.;]{0,40}$/.test(
        segment.text.slice(0, hit.start),
      )
    )
      return [inSegment(segment, { ...hit, status: 'deferred' })];
  }
  return [];
}

function segmentsFor(spec: Common, passage: Passage): readonly Segment[] {
  if (!fitsBlock(spec, passage)) return [];
  const parts = spec.sentences ? passage.sentences : passage.segments;
  return parts.filter((s) => fits(spec, s));
}

function wholeFor(spec: Common, passage: Passage): readonly Segment[] {
  if (!fitsBlock(spec, passage)) return [];
  const whole = { text: passage.text, start: 0, lead: passage.leadIn };
  return fits(spec, whole) ? [whole] : [];
}

function fitsBlock(spec: Common, passage: Passage): boolean {
  const surroundings = `${passage.context}\n${passage.text}`;
  return (!spec.about || spec.about.test(surroundings)) && !spec.notAbout?.test(surroundings);
}

/** A list item is read together with its lead-in; only its own words can rule it out. */
function fits(spec: Common, { lead, text }: Segment): boolean {
  return (!spec.near || spec.near.test(`${lead} ${text}`)) && !spec.not?.test(text) && !spec.notLead?.test(lead);
}

function periodsIn(spec: PeriodSpec, segment: Segment): Finding[] {
  const numbers = findPeriods(segment.text).filter((p) => placed(spec, segment, p) && plausible(spec, p));
  const words = findPeriodWords(segment.text, spec.words ?? []).filter((p) =>
    placed({ ...spec, after: undefined }, segment, p),
  );
  const merged = unlessOver(numbers, segment.text).map((n) => withWord(n, words));
  const spans = merged.length > 0 ? merged : strictest(words, spec.words ?? [], segment.text);
  const soft = isSoft(segment.text) && spans.length === 1;
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

function located(segment: Segment, finding: Finding): Finding {
  const when = conditionOf(segment.text, finding.start, finding.end);
  return inSegment(segment, { ...finding, when });
}

/** A lone value's condition is mostly its trigger ("If there is a breach, …") and left out unless asked for. */
function settle(found: readonly Finding[], conditions: boolean): Finding[] {
  const values = new Set(found.map((f) => JSON.stringify(f.value)));
  return found.map((f) => (values.size > 1 || conditions ? f : { ...f, when: null }));
}

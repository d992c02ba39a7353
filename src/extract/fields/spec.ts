/**
 * What all shapes of rule share: where a field is looked for, what must be near, what must not, and what becomes of conditions.
 *
 * All patterns see the reading (lower case, "vendor" and "customer" for the parties, digits for numbers). `near` and `not` are
 * tested on one segment (a sentence cut at semicolons), `about` on the headings, lead-in and text of the whole block.
 */
import type { Passage, Segment } from '../passage.js';
import { type Finding, inSegment, type Rule } from '../rule.js';
import { conditionOf } from '../values/condition.js';
import { findDeferral } from '../values/deferral.js';

export interface Common extends Omit<Rule, 'find'> {
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

/** A rule of a field; where `find` finds nothing, a pointer to another paper counts. */
export function rule(spec: Common, find: (passage: Passage) => readonly Finding[]): Rule {
  const { field, party = null, also, anywhere, under } = spec;
  return {
    field,
    party,
    ...(also ? { also } : {}),
    ...(anywhere ? { anywhere } : {}),
    ...(under ? { under } : {}),
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

export function segmentsFor(spec: Common, passage: Passage): readonly Segment[] {
  if (!fitsBlock(spec, passage)) return [];
  const parts = spec.sentences ? passage.sentences : passage.segments;
  return parts.filter((s) => fits(spec, s));
}

export function wholeFor(spec: Common, passage: Passage): readonly Segment[] {
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

export function located(segment: Segment, finding: Finding): Finding {
  const when = conditionOf(segment.text, finding.start, finding.end);
  return inSegment(segment, { ...finding, when });
}

/** A lone value's condition is mostly its trigger ("If there is a breach, …") and left out unless asked for. */
export function settle(found: readonly Finding[], conditions: boolean): Finding[] {
  const values = new Set(found.map((f) => JSON.stringify(f.value)));
  return found.map((f) => (values.size > 1 || conditions ? f : { ...f, when: null }));
}

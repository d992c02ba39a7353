/** The other shapes that a rule can have: a choice, yes or no, a set, any value. A field's file fills in the codes and their wordings. */
import type { Passage, Segment } from '../passage.js';
import { type Finding, inSegment, type Rule } from '../rule.js';
import { type CodeSpan, findChoice, findMembers, type Row } from '../values/choice.js';
import { type Common, located, rule, segmentsFor, settle, wholeFor } from './spec.js';

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

/**
 * Key terms of a paper: for every block the rules of its clause types, each value with the words it rests on.
 *
 * A value is stated once per block and field. Values of one block that stand under different conditions become one
 * `conditional` term with variants (TAXONOMY principle 16). A value that a clause only names is read where the paper states
 * it, and both places are cited. Nothing is filled in from other papers: what the paper does not say is absent (N13).
 */
import type { Agreement } from '../model/agreement.js';
import type { BlockMapping } from '../model/clause.js';
import type { Json, KeyTerm } from '../model/key-term.js';
import type { Field, Taxonomy } from '../model/taxonomy.js';
import { displayOf } from './display.js';
import { RULES } from './fields/index.js';
import { type Retelling, retellings } from './named-values.js';
import { type Passage, passagesOf } from './passage.js';
import { placeIn } from './place-in.js';
import { written } from './reading.js';
import type { Finding, Rule } from './rule.js';
import { isTemplateText } from './template-text.js';
import { putBack } from './values/put-back.js';

/**
 * Terms in reading order. `mapping[i]` belongs to `agreement.blocks[i]`; a field unknown to the taxonomy is not
 * extracted, so that a library with fewer fields stays quiet about the rest.
 */
export function extractTerms(agreement: Agreement, mapping: readonly BlockMapping[], taxonomy: Taxonomy): KeyTerm[] {
  const fields = new Map(taxonomy.types.flatMap((type) => type.fields.map((field) => [field.key, field] as const)));
  const rules = RULES.filter((rule) => fields.has(rule.field));
  const extract = (passage: Passage) =>
    rules.filter((rule) => applies(rule, passage)).flatMap((rule) => termsOf(rule, fields.get(rule.field)!, passage));
  const passages = passagesOf(agreement, mapping);
  const stated = passages.flatMap(extract);
  return inOrder(
    withNamed(
      stated,
      retellings(passages).flatMap((told) => namedTerms(extract(told.passage), told)),
    ),
    passages,
  );
}

/** Values that the clause gives by a name only: those whose words reach into the place of the name. */
function namedTerms(terms: readonly KeyTerm[], { name, source, length, text }: Retelling): KeyTerm[] {
  return terms
    .filter((term) => term.status === 'stated' && term.start < name.start + length && term.end > name.start)
    .map((term) => {
      const { start, end } = putBack(term, name, length);
      return { ...term, start, end, quote: text.slice(start, end), source };
    });
}

/** A value found by its name takes the place of a pointer to elsewhere; what the clause itself states stands. */
function withNamed(stated: readonly KeyTerm[], named: readonly KeyTerm[]): KeyTerm[] {
  const same = (a: KeyTerm, b: KeyTerm) => a.block === b.block && a.field === b.field;
  const added = named.filter((term) => !stated.some((known) => same(known, term) && known.status !== 'deferred'));
  return [
    ...stated.filter((term) => term.status !== 'deferred' || !added.some((other) => same(other, term))),
    ...added,
  ];
}

function inOrder(terms: readonly KeyTerm[], passages: readonly Passage[]): KeyTerm[] {
  const places = new Map(passages.map(({ block }, i) => [block.id, i]));
  return terms.toSorted((a, b) => places.get(a.block)! - places.get(b.block)!);
}

function applies(rule: Rule, passage: Passage): boolean {
  const own = rule.field.slice(0, rule.field.lastIndexOf('.'));
  if (passage.types.some((type) => type === own || rule.also?.includes(type))) return true;
  if (passage.types.length === 0) return false;
  return rule.anywhere?.test(passage.text) === true || rule.under?.test(passage.context) === true;
}

function termsOf(rule: Rule, field: Field, passage: Passage): KeyTerm[] {
  const findings = distinct(rule.find(passage)).filter((finding) => isAgreed(finding, passage));
  if (isConditional(findings)) return [conditional(findings, rule, field, passage)];
  return findings.map((finding) => term(finding, rule, field, passage));
}

function isAgreed(finding: Finding, { block, reading }: Passage): boolean {
  return !isTemplateText(block.text, written(reading, finding.start, finding.end).end - 1);
}

function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = JSON.stringify(finding.value);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** Several values, all but at most one of them under a condition. */
function isConditional(findings: readonly Finding[]): boolean {
  return (
    findings.length > 1 && findings.filter((finding) => !finding.when).length <= 1 && findings.every((f) => !f.status)
  );
}

function conditional(findings: readonly Finding[], rule: Rule, field: Field, passage: Passage): KeyTerm {
  const variants = findings.map((f) => ({ when: whenOf(f, passage) ?? 'otherwise', value: f.value }));
  const start = Math.min(...findings.map((f) => f.start));
  const end = Math.max(...findings.map((f) => f.end));
  const value: Json = { variants };
  return term({ ...findings[0]!, value, start, end, status: 'conditional', when: null }, rule, field, passage);
}

function term(finding: Finding, rule: Rule, field: Field, passage: Passage): KeyTerm {
  return {
    field: rule.field,
    status: finding.status ?? statusOf(finding, passage),
    value: finding.value,
    display: displayOf(finding.value, field),
    party: finding.party ?? rule.party ?? null,
    when: whenOf(finding, passage),
    ...placeIn(passage.block, written(passage.reading, finding.start, finding.end)),
    ...(finding.source ? { source: finding.source } : {}),
  };
}

function statusOf(finding: Finding, passage: Passage): KeyTerm['status'] {
  const { value } = finding;
  if (value !== null && typeof value === 'object' && 'status' in value) return 'deferred';
  return passage.reading.conflicts.some((c) => c.start < finding.end && c.end > finding.start) ? 'conflict' : 'stated';
}

/** The condition in the paper's words. */
function whenOf(finding: Finding, passage: Passage): string | null {
  const { when } = finding;
  if (!when || typeof when === 'string') return when ?? null;
  const range = written(passage.reading, when.start, when.end);
  return passage.block.text.slice(range.start, range.end);
}

import { createHash } from 'node:crypto';
import type { Family } from '../../src/model/agreement.js';
import type { PaperSet } from '../../src/model/comparison.js';
import type { KeyTerm } from '../../src/model/key-term.js';
import type { MappedAgreement, MappedBlock } from '../../src/model/mapped.js';
import { mapReport } from '../../src/report/map.js';

/** What a test says of one paragraph: its clause types (none: heading), words, and the values stated in them. */
export interface Said {
  readonly clauses: readonly string[];
  readonly text: string;
  readonly label?: string;
  /** Field, value and the words that state it. */
  readonly terms?: readonly (readonly [field: string, value: KeyTerm['value'], quote: string])[];
  readonly review?: boolean;
  /** Of a paragraph without clause types; heading when not said. */
  readonly state?: MappedBlock['state'];
}

export interface PaperFacts {
  readonly family?: Family;
  readonly title?: string;
  readonly parties?: MappedAgreement['document']['parties'];
  readonly definitions?: MappedAgreement['document']['definitions'];
  readonly references?: MappedAgreement['document']['references'];
}

/** A paper as the pipeline would have it, from the few things a test is about. */
export function mapped(said: readonly Said[], facts: PaperFacts = {}): MappedAgreement {
  const family = facts.family ?? 'dpa';
  const blocks = said.map((s, i): MappedBlock => blockOf(s, i, family));
  const terms = said.flatMap((s, i) => termsOf(s, `b${i}`));
  const sha256 = createHash('sha256')
    .update(said.map((s) => s.text).join('\n'))
    .digest('hex');
  const document = {
    file: 'paper.pdf',
    sha256,
    format: 'pdf' as const,
    pages: 3,
    title: facts.title ?? 'Paper',
    family,
    effectiveDate: null,
    parties: facts.parties ?? [],
    definitions: facts.definitions ?? [],
    references: facts.references ?? [],
    furniture: [],
    messages: [],
  };
  const mapping = blocks.map((b) => ({ block: b.id, clauses: b.clauses, state: b.state, review: b.review }));
  return mapReport({ document, blocks }, mapping, terms);
}

export function paperSet(key: string, ...agreements: MappedAgreement[]): PaperSet {
  return { key, name: key.toUpperCase(), agreements, precedence: null };
}

function blockOf(said: Said, i: number, family: Family): MappedBlock {
  return {
    id: `b${i}`,
    kind: said.clauses.length ? 'paragraph' : 'heading',
    text: said.text,
    label: said.label ?? null,
    path: said.label ? [said.label] : [],
    headings: [],
    page: 1 + Math.floor(i / 10),
    endPage: 1 + Math.floor(i / 10),
    cells: null,
    runInEnd: null,
    leadIn: null,
    table: null,
    family,
    clauses: said.clauses.map((id) => ({ id, score: 0.9, why: ['test'] })),
    state: said.clauses.length ? null : (said.state ?? 'heading'),
    review: said.review ?? false,
  };
}

function termsOf(said: Said, block: string): KeyTerm[] {
  return (said.terms ?? []).map(([field, value, quote]) => {
    const start = said.text.indexOf(quote);
    if (start < 0) throw new Error(`“${quote}” is not in the text`);
    return {
      field,
      status: 'stated',
      value,
      display: quote,
      party: null,
      when: null,
      block,
      start,
      end: start + quote.length,
      quote,
    };
  });
}

/**
 * A file of labelled paragraphs -> checked values, to measure a library by. Plain YAML, one entry a paper:
 *
 *     - document: vendor/terms.pdf          # optional: where the paragraphs stand, seen from this file
 *       paragraphs:
 *         - text: We may suspend your access  # its beginning is enough where a document is named
 *           clauses: [term.suspension]
 *         - text: This page is left blank
 *           state: noise
 */
import { FAMILIES, type Family } from '../model/agreement.js';
import type { State } from '../model/clause.js';
import { STATES } from '../model/clause.js';
import { type Problem, parseChecked } from './checked-yaml.js';

export interface LabelledParagraph {
  /** 1-based line of the file. */
  readonly line: number;
  readonly text: string;
  /** Heading over it, where no document is named. */
  readonly heading: string | null;
  /** The right types, main one first; empty where `state` is set. */
  readonly types: readonly string[];
  readonly state: State | null;
}

export interface LabelledPaper {
  /** Path as written; null for paragraphs on their own. */
  readonly document: string | null;
  readonly family: Family;
  readonly paragraphs: readonly LabelledParagraph[];
}

interface PaperFile {
  readonly document?: string;
  readonly family?: Family;
  readonly paragraphs: readonly {
    readonly text: string;
    readonly heading?: string;
    readonly clauses?: readonly string[];
    readonly state?: State;
  }[];
}

/** `known` are the ids of the clause types. */
export function parseLabelled(
  text: string,
  file: string,
  known: ReadonlySet<string>,
): { papers: readonly LabelledPaper[]; problems: readonly Problem[] } {
  const { value, problems: found, ...parsed } = parseChecked<PaperFile[]>(text, file, LABELLED_SCHEMA);
  if (value === null || !('lineOf' in parsed)) return { papers: [], problems: found };
  const problems: Problem[] = [];
  const papers = value.map((paper, p): LabelledPaper => {
    const paragraphs = paper.paragraphs.map((given, i): LabelledParagraph => {
      const { clauses = [], state = null, heading = null } = given;
      const line = parsed.lineOf([p, 'paragraphs', i]);
      const unknown = clauses.find((id) => !known.has(id));
      if (unknown !== undefined) problems.push({ file, line, message: `there is no clause type ${unknown}` });
      if (clauses.length > 0 === (state !== null))
        problems.push({ file, line, message: 'wants clauses or a state, one of the two' });
      return { line, text: given.text, heading, types: clauses, state };
    });
    return { document: paper.document ?? null, family: paper.family ?? 'msa', paragraphs };
  });
  return { papers, problems };
}

const text = { type: 'string', minLength: 1 } as const;

const LABELLED_SCHEMA = {
  $id: 'clausediff/labelled@1',
  type: 'array',
  items: {
    type: 'object',
    required: ['paragraphs'],
    additionalProperties: false,
    properties: {
      document: text,
      family: { enum: FAMILIES },
      paragraphs: {
        type: 'array',
        items: {
          type: 'object',
          required: ['text'],
          additionalProperties: false,
          properties: { text, heading: text, clauses: { type: 'array', items: text }, state: { enum: STATES } },
        },
      },
    },
  },
} as const;

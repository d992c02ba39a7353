/** Paragraphs out of any paper -> an agreement to classify: each in a section of its own, so that none is judged by its neighbours. */
import type { Agreement, Block, Family } from '../model/agreement.js';
import type { ClauseType } from '../model/taxonomy.js';

export interface LooseParagraph {
  readonly text: string;
  readonly heading: string | null;
  readonly family: Family;
}

/** Paragraph number n is block 2n + 1; a heading stands before each. */
export function looseAgreement(paragraphs: readonly LooseParagraph[]): Agreement {
  const blocks = paragraphs.flatMap(({ text, heading, family }, n): Block[] => {
    const place = { label: null, path: [`${n + 1}`], page: null, endPage: null, cells: null, runInEnd: null, family };
    const rest = { ...place, leadIn: null, table: null };
    return [
      { ...rest, id: `b${2 * n}`, kind: 'heading', text: heading ?? 'Terms', headings: [] },
      { ...rest, id: `b${2 * n + 1}`, kind: 'paragraph', text, headings: heading === null ? [] : [heading] },
    ];
  });
  const lists = { parties: [], definitions: [], references: [], furniture: [], messages: [] };
  const facts = { format: 'txt' as const, pages: null, title: '', family: 'msa' as const, effectiveDate: null };
  return { document: { file: '', sha256: '', ...facts, ...lists }, blocks };
}

export const looseBlock = (n: number): number => 2 * n + 1;

/** A paper in which the type is expected. */
export const expectedFamily = (type: ClauseType | undefined): Family =>
  (type?.families[0]?.toLowerCase() ?? 'msa') as Family;

/** A worksheet of two invented papers, and ways to disturb it as people do. */
import type { WorksheetPaper, WorksheetRow } from '../../src/library/worksheet/row.js';
import { COLUMNS, PAPER_COLUMNS, type TableSheet, toTables } from '../../src/library/worksheet/table.js';

export const PAPERS: readonly WorksheetPaper[] = [
  {
    document: 'northmere/dpa.pdf',
    sha256: '0123456789abcdef'.repeat(4),
    vendor: 'Northmere Ltd',
    rows: [
      row('b42', 'Notification. Supplier shall ring the Customer’s duty officer – day & night – within 4 hours.', {
        ...{ section: '7.1', page: 3, types: ['dp.breach', 'sec.incidents'], score: 0.93, runInEnd: 13 },
        ...{ why: ['heading: Notification'], decision: 'accept', note: 'as agreed in spring', review: true },
      }),
      row('b7', '=SUM(A1) is no formula; nor is “_x0041_” a letter.', { decision: 'retype noise' }),
      row('b9', "  'tis the Supplier's <own> risk.", { types: ['lia.cap'], side: 'we' }),
    ],
  },
  {
    document: 'kestrel/terms.docx',
    sha256: 'fedcba9876543210'.repeat(4),
    vendor: null,
    rows: [
      row('b3', '12 months from the Effective Date.', { section: '12', types: ['term.initial'], decision: 'skip' }),
    ],
  },
];

function row(block: string, text: string, more: Partial<WorksheetRow>): WorksheetRow {
  const place = { line: 0, block, section: null, page: null, decision: '', types: [], score: null, why: [] };
  return { ...place, review: false, side: 'supplier', note: '', text, runInEnd: null, ...more };
}

/** What comes back of rows: without what is for people only, in the order of papers and blocks. */
export function essence(papers: readonly WorksheetPaper[]) {
  return papers.map(({ rows, ...paper }) => ({
    ...paper,
    rows: [...rows]
      .sort((a, b) => (a.block < b.block ? -1 : 1))
      .map(({ line: _, score: __, why: ___, text, ...r }) => ({ ...r, text: text.trim() })),
  }));
}

/** The two tables as sheets, each row an array by the given order of columns. */
export function sheetsOf(
  papers: readonly WorksheetPaper[],
  order: readonly string[] = COLUMNS,
  edit: (rows: string[][]) => string[][] = (rows) => rows,
): TableSheet[] {
  const { paragraphs, papers: paperRows } = toTables(papers);
  const moved = paragraphs.map((cells) => order.map((title) => String(cells[COLUMNS.indexOf(title as never)] ?? '')));
  return [toSheet([[...order], ...edit(moved)]), toSheet([[...PAPER_COLUMNS], ...paperRows.map((r) => [...r])])];
}

export function toSheet(rows: readonly (readonly string[])[]): TableSheet {
  return { rows: rows.map((cells, i) => ({ number: i + 1, cells })) };
}

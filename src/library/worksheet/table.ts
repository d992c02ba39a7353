/**
 * A worksheet <-> two tables, one row a paragraph and one row a paper, as a workbook holds them.
 *
 * Columns are known by their titles and papers by their path, so that a person may sort, filter, move columns and delete rows. What must
 * come back unchanged is proved by `Words`, the id of the paragraph's text.
 */
import type { Problem } from '../checked-yaml.js';
import { wordingId } from '../wording.js';
import { isSha256, type ReadWorksheet, type WorksheetPaper, type WorksheetRow } from './row.js';

/** In the order written: what to read, what to fill in, what the program needs. */
export const COLUMNS = [
  ...['Section', 'Page', 'Text', 'Proposed', 'Score', 'Why'],
  ...['Decision', 'Right type', 'Also', 'Side', 'Note'],
  ...['Review', 'Paper', 'Block', 'Heading', 'Words'],
] as const;
export const PAPER_COLUMNS = ['Paper', 'Vendor', 'SHA-256'] as const;

/** Between a type's id and its title in the list to choose from: "dp.breach · Personal-data breach notification". */
export const CHOICE_MARK = ' · ';

/** Rows without the titles. */
export interface WorksheetTables {
  readonly paragraphs: readonly (readonly (string | number)[])[];
  readonly papers: readonly (readonly string[])[];
}

export function toTables(papers: readonly WorksheetPaper[]): WorksheetTables {
  return {
    paragraphs: papers.flatMap((paper) => paper.rows.map((row) => paragraphCells(row, paper))),
    papers: papers.map(({ document, vendor, sha256 }) => [document, vendor ?? '', sha256]),
  };
}

function paragraphCells(row: WorksheetRow, paper: WorksheetPaper): (string | number)[] {
  const score = row.score === null ? '' : Math.round(row.score * 100) / 100;
  return [
    ...[row.section ?? '', row.page ?? '', row.text, row.types.join(', '), score, row.why.join('; ')],
    ...[row.decision, '', '', row.side, row.note],
    ...[row.review ? 'yes' : '', paper.document, row.block, row.text.slice(0, row.runInEnd ?? 0), wordingId(row.text)],
  ];
}

/** One sheet of a workbook as read: texts by column, each row with its number. */
export interface TableSheet {
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

/** Never throws: what cannot be read is a problem with its row, and everything else is read. */
export function parseTables(sheets: readonly TableSheet[], file: string): ReadWorksheet {
  const problems: Problem[] = [];
  const papers = papersIn(sheets, file, problems);
  const paragraphs = tableWith(sheets, ['Paper', 'Block', 'Words', 'Text']);
  if (!paragraphs)
    problems.push({ file, line: 1, message: 'no sheet has the columns Paper, Block, Words and Text of a worksheet' });
  const rows = (paragraphs ?? []).flatMap((record) => parseRecord(record, papers, file, problems));
  return { papers: papers.map((p) => ({ ...p, rows: rows.filter((r) => r.paper === p).map((r) => r.row) })), problems };
}

/** One row by the titles of its columns. */
interface TableRecord {
  readonly line: number;
  readonly cell: (title: string) => string;
}

/** Rows under the first row that holds all of the titles; null when no sheet has one. Empty rows are left out. */
function tableWith(sheets: readonly TableSheet[], titles: readonly string[]): TableRecord[] | null {
  for (const { rows } of sheets) {
    const at = rows.findIndex(({ cells }) => titles.every((title) => cells.some((cell) => cell.trim() === title)));
    if (at < 0) continue;
    const columns = new Map(rows[at]!.cells.map((title, i) => [title.trim(), i]));
    return rows
      .slice(at + 1)
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
      .map(({ number, cells }) => ({ line: number, cell: (title) => cells[columns.get(title) ?? -1]?.trim() ?? '' }));
  }
  return null;
}

function papersIn(sheets: readonly TableSheet[], file: string, problems: Problem[]): WorksheetPaper[] {
  const records = tableWith(sheets, ['Paper', 'SHA-256']);
  if (!records) problems.push({ file, line: 1, message: 'no sheet has the columns Paper and SHA-256' });
  return (records ?? []).map(({ line, cell }) => {
    const [document, sha256] = [cell('Paper'), cell('SHA-256')];
    if (!isSha256(sha256)) problems.push({ file, line, message: `"${document}" has lost its SHA-256` });
    return { document, sha256, vendor: cell('Vendor') || null, rows: [] };
  });
}

function parseRecord(
  { line, cell }: TableRecord,
  papers: readonly WorksheetPaper[],
  file: string,
  problems: Problem[],
): { paper: WorksheetPaper; row: WorksheetRow }[] {
  const paper = papers.find((p) => p.document === cell('Paper'));
  const say = (message: string) => problems.push({ file, line, message });
  if (!paper) say(`the sheet of papers has no "${cell('Paper')}"`);
  const text = cell('Text');
  if (wordingId(text) !== cell('Words')) say(`the text of ${cell('Block')} was changed`);
  return paper ? [{ paper, row: rowOf(line, cell, text) }] : [];
}

function rowOf(line: number, cell: TableRecord['cell'], text: string): WorksheetRow {
  const heading = cell('Heading');
  const types = typesIn(cell('Proposed'));
  return {
    line,
    block: cell('Block'),
    section: cell('Section') || null,
    page: /^\d+$/.test(cell('Page')) ? Number(cell('Page')) : null,
    decision: decisionOf(cell('Decision'), types, typesIn(cell('Right type')), typesIn(cell('Also'))),
    types,
    score: null,
    why: [],
    review: cell('Review') === 'yes',
    side: cell('Side') || 'vendor',
    note: cell('Note'),
    text,
    runInEnd: heading && text.startsWith(heading) ? heading.length : null,
  };
}

/** "dp.breach · Personal-data breach notification" or "dp.audit, dp.liability" -> ids. */
function typesIn(cell: string): string[] {
  const [ids = ''] = cell.split(CHOICE_MARK);
  return ids.split(/[\s,;]+/).filter(Boolean);
}

/** Three cells -> one decision in the words of the Markdown worksheet. A right type is a decision in itself. */
function decisionOf(
  verb: string,
  proposed: readonly string[],
  right: readonly string[],
  also: readonly string[],
): string {
  if (!right.length && !also.length) return verb;
  const named = [...new Set([...(right.length ? right : proposed), ...also])];
  if (named.join() === proposed.join() && /^(?:accept)?$/i.test(verb)) return 'accept';
  // "accept" beside a further type is no contradiction; beside another right type, or "skip", it is one that `decide` names.
  const adds = /^accept$/i.test(verb) && !right.length;
  return `${verb === '' || adds ? 'retype' : verb} ${named.join(', ')}`;
}

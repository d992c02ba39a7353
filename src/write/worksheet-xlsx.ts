/**
 * A worksheet of paragraphs to decide on -> a workbook: the paragraphs with cells to fill in and lists to choose from, how to do it, the
 * papers, and the lists themselves. `library/worksheet/table.ts` says what the columns are and reads them back.
 */
import type { WorksheetPaper } from '../library/worksheet/row.js';
import { CHOICE_MARK, COLUMNS, PAPER_COLUMNS, toTables } from '../library/worksheet/table.js';
import { STATES } from '../model/clause.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { writeWorkbook } from './xlsx/package.js';
import { type Cell, type Choice, cell, LONGEST_CELL, type Sheet, type Tone } from './xlsx/sheet.js';

/** @param date ISO date of the file */
export function writeWorksheetXlsx(papers: readonly WorksheetPaper[], taxonomy: Taxonomy, date: string): Uint8Array {
  const lists = listsOf(papers, taxonomy);
  const { paragraphs, papers: paperRows } = toTables(papers);
  const sheets: Sheet[] = [
    {
      name: 'Worksheet',
      head: COLUMNS,
      widths: COLUMNS.map((title) => LOOK[title].width),
      rows: paragraphs.map((row) => row.map((value, i) => cell(value, LOOK[COLUMNS[i]!].tone))),
      frozen: 0,
      choices: lists.map(({ title, entries }, column): Choice => {
        return { column: COLUMNS.indexOf(title), list: { sheet: LISTS, column, rows: entries.length } };
      }),
    },
    { name: 'How to', head: null, widths: [110], rows: HOW_TO.map((line) => [cell(line)]), frozen: 0 },
    table('Papers', PAPER_COLUMNS, [48, 32, 70], paperRows),
    listSheet(lists),
  ];
  return writeWorkbook(sheets, 'Paragraphs to decide on', date);
}

/** Paragraphs that a cell can hold whole: a wording that came back cut short would be another wording. */
export function fitsCell(row: { readonly text: string }): boolean {
  return row.text.length <= LONGEST_CELL;
}

type Column = (typeof COLUMNS)[number];

const LOOK: Readonly<Record<Column, { readonly width: number; readonly tone: Tone }>> = {
  Section: { width: 24, tone: 'strong' },
  Page: { width: 7, tone: 'text' },
  Text: { width: 80, tone: 'text' },
  Proposed: { width: 24, tone: 'strong' },
  Score: { width: 8, tone: 'text' },
  Why: { width: 36, tone: 'quiet' },
  Decision: { width: 12, tone: 'input' },
  'Right type': { width: 44, tone: 'input' },
  Also: { width: 30, tone: 'input' },
  Side: { width: 13, tone: 'input' },
  Note: { width: 30, tone: 'input' },
  Review: { width: 9, tone: 'quiet' },
  Paper: { width: 24, tone: 'quiet' },
  Block: { width: 8, tone: 'quiet' },
  Heading: { width: 18, tone: 'quiet' },
  Words: { width: 15, tone: 'quiet' },
};

const HOW_TO: readonly string[] = [
  'One row a paragraph. Fill in the yellow cells; leave the others as they are.',
  'Decision: "accept" when the proposed type is right – the wording is filed under it. "skip", or nothing, leaves the paragraph alone.',
  'Right type: choose the type when the proposed one is wrong. That is a decision in itself: the paragraph is corrected in this paper, and the wording is filed under the type you chose.',
  'The last entries of the list – heading, lead_in, noise, incorporated_text, unmapped – say that a paragraph states no rule. Then nothing is filed.',
  'Also: a further type that the same paragraph states. Two or more may be typed, with commas between.',
  'Side: who makes the promise, in the paper’s own word. Note: kept with the wording.',
  'You may sort, filter, move columns and delete rows. Rows are known by their columns Paper, Block and Words.',
  'Then run: clausediff library apply <this file> --reviewer "<your name>" --library <dir>',
];

const LISTS = 'Choices';

interface List {
  readonly title: Column;
  readonly entries: readonly string[];
}

function listsOf(papers: readonly WorksheetPaper[], taxonomy: Taxonomy): List[] {
  const types = taxonomy.types.map((t) => `${t.id}${CHOICE_MARK}${t.title}`);
  const sides = new Set([...papers.flatMap((p) => p.rows.map((r) => r.side)), 'vendor', 'customer', 'mutual']);
  return [
    { title: 'Decision', entries: ['accept', 'skip'] },
    { title: 'Right type', entries: [...types, ...STATES] },
    { title: 'Also', entries: types },
    { title: 'Side', entries: [...sides].sort() },
  ];
}

function listSheet(lists: readonly List[]): Sheet {
  const most = Math.max(...lists.map((l) => l.entries.length));
  const rows = Array.from({ length: most }, (_, i) => lists.map((l) => l.entries[i] ?? ''));
  return table(
    LISTS,
    lists.map((l) => l.title),
    [12, 60, 60, 16],
    rows,
  );
}

function table(name: string, head: readonly string[], widths: readonly number[], rows: readonly (readonly string[])[]) {
  const cells = rows.map((row): Cell[] => row.map((value) => cell(value)));
  return { name, head, widths, rows: cells, frozen: 0 };
}

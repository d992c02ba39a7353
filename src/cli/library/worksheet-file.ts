/** Worksheets as files: Markdown or XLSX, by the name's extension when written and by the bytes when read. */
import { writeFileSync } from 'node:fs';
import { parseWorksheetMarkdown, writeWorksheetMarkdown } from '../../library/worksheet/markdown.js';
import type { ReadWorksheet, WorksheetPaper } from '../../library/worksheet/row.js';
import { parseTables } from '../../library/worksheet/table.js';
import type { Taxonomy } from '../../model/taxonomy.js';
import { readWorkbook } from '../../read/xlsx/read-workbook.js';
import { fitsCell, writeWorksheetXlsx } from '../../write/worksheet-xlsx.js';
import { readBytes } from '../read-bytes.js';

export const WORKSHEET_FORMATS = ['md', 'xlsx'];

/** Problems of single rows are in the result. @throws ReadError when the file cannot be opened or read */
export async function readWorksheet(file: string): Promise<ReadWorksheet> {
  const bytes = readBytes(file, 'the worksheet');
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip
    ? parseTables(await readWorkbook(bytes, file), file)
    : parseWorksheetMarkdown(
        Buffer.from(bytes)
          .toString()
          .replace(/^\uFEFF/, ''),
        file,
      );
}

/** `date` is the ISO date that a workbook carries. */
export function writeWorksheet(file: string, papers: readonly WorksheetPaper[], taxonomy: Taxonomy, date: string) {
  if (!/\.xlsx$/i.test(file)) return writeFileSync(file, writeWorksheetMarkdown(papers));
  writeFileSync(file, writeWorksheetXlsx(papers.map(withoutTooLong), taxonomy, date));
}

function withoutTooLong(paper: WorksheetPaper): WorksheetPaper {
  for (const row of paper.rows.filter((r) => !fitsCell(r)))
    process.stderr.write(
      `clausediff: ${paper.document}, ${row.block} is too long for a cell and left out; a Markdown worksheet (.md) holds it\n`,
    );
  return { ...paper, rows: paper.rows.filter(fitsCell) };
}

/**
 * Memo → workbook: clauses × platforms, key terms × platforms, differences, what is missing, and every paragraph of the papers as
 * evidence that the cells are linked to.
 */
import type { Comparison, PaperSet } from '../model/comparison.js';
import type { Memo } from '../model/memo.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { citesOf } from './evidence.js';
import { memoDate } from './memo-date.js';
import {
  clauseMatrix,
  differenceSheet,
  missingSheet,
  paperSheet,
  reviewSheet,
  type Sources,
} from './xlsx/comparison-sheets.js';
import { evidenceSheet } from './xlsx/evidence-sheet.js';
import { aboutSheet, memoSheet } from './xlsx/memo-sheets.js';
import { writeWorkbook } from './xlsx/package.js';

export async function writeMemoXlsx(
  memo: Memo,
  comparison: Comparison,
  sets: readonly PaperSet[],
  taxonomy: Taxonomy,
): Promise<Uint8Array> {
  const citeOf = citesOf(memo, sets);
  const titles = new Map(taxonomy.types.map((t) => [t.id, t.title]));
  const evidence = evidenceSheet(sets, citeOf, (id) => titles.get(id) ?? id);
  const sources: Sources = { comparison, sets, taxonomy, citeOf, linkOf: evidence.linkOf };
  const sheets = [
    clauseMatrix(sources),
    memoSheet(memo, 'key-terms', 'Key terms', evidence.linkOf),
    differenceSheet(sources),
    missingSheet(sources),
    memoSheet(memo, 'service-levels', 'Service levels', evidence.linkOf),
    memoSheet(memo, 'gdpr-28', 'GDPR Art. 28', evidence.linkOf),
    reviewSheet(sources),
    paperSheet(sources),
    evidence.sheet,
  ].filter((s) => s !== null);
  return writeWorkbook([aboutSheet(memo, sheets), ...sheets], memo.title, memoDate(memo));
}

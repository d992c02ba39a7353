/** The memo made again, from the sources just opened and the options it records. */
import { comparePaperSets, redlineAgreements, type Tools } from '../../compare.js';
import type { PaperSet } from '../../model/comparison.js';
import type { MemoRecord } from '../../model/memo-record.js';
import type { Playbook } from '../../model/playbook.js';
import { everyPart, readPackage } from '../../read/docx/package.js';
import { checkPaperSets } from '../../report/check.js';
import { composeMemo } from '../../report/memo.js';
import { parseMemoDocx } from '../../report/verify/docx.js';
import { parseMemoHtml } from '../../report/verify/html.js';
import type { JsonResult } from '../../report/verify/json-passages.js';
import { parseMemoMarkdown } from '../../report/verify/markdown.js';
import type { MemoText } from '../../report/verify/memo-text.js';
import type { Source } from '../../report/verify/sources.js';
import { writeMemoHtml } from '../../write/html.js';
import { writeMemoMarkdown } from '../../write/markdown.js';
import { writeRecordComment } from '../../write/record-comment.js';
import type { TextFormat } from './open-memo.js';

export async function remakeMemo(
  record: MemoRecord,
  sources: readonly Source[],
  tools: Tools,
  playbook: Playbook | null,
  format: TextFormat,
): Promise<MemoText> {
  const { sets, unread, comparison, check } = comparedAgain(record, sources, tools, playbook);
  const memo = composeMemo(comparison, sets, tools.taxonomy, record, unread, check);
  const comment = writeRecordComment(record);
  switch (format) {
    case 'md':
      return parseMemoMarkdown(`${writeMemoMarkdown(memo)}${comment}`);
    case 'html':
      return parseMemoHtml(`${writeMemoHtml(memo, comparison, sets, tools.taxonomy)}${comment}`);
    case 'docx': {
      const { writeMemoDocx } = await import('../../write/docx.js'); // as in compare: few runs need it
      return parseMemoDocx((await readPackage(await writeMemoDocx(memo, { record }), 'memo.docx', everyPart)).parts);
    }
  }
}

export function remakeComparison(
  record: MemoRecord,
  sources: readonly Source[],
  tools: Tools,
  playbook: Playbook | null,
): JsonResult {
  const { comparison, check } = comparedAgain(record, sources, tools, playbook);
  return asJson({ ...comparison, ...(check ? { check } : {}) });
}

/** Null when a paper of the result is not there. */
export function remakeResult(schema: string, sources: readonly Source[], tools: Tools): JsonResult | null {
  const paper = (key: string) => sources.find((s) => s.key === key)?.agreement ?? null;
  const [old, revised, document] = ['old', 'new', 'document'].map(paper);
  if (schema === 'clausediff/map@1') return document ? asJson(document) : null;
  return old && revised ? asJson(redlineAgreements(old, revised, tools)) : null;
}

function comparedAgain(record: MemoRecord, sources: readonly Source[], tools: Tools, playbook: Playbook | null) {
  const sets = setsOf(record, sources);
  const unread = record.platforms.flatMap((p) => p.papers.flatMap((paper) => paper.unread ?? []));
  const comparison = comparePaperSets(sets, tools, record.baseline ?? null);
  const check = playbook && checkPaperSets(sets, playbook, tools.taxonomy, unread);
  return { sets, unread, comparison, check };
}

function setsOf(record: MemoRecord, sources: readonly Source[]): PaperSet[] {
  const sets = record.platforms.map(({ key, name, precedence }) => ({
    key,
    name,
    precedence,
    agreements: sources.filter((s) => s.key.slice(0, s.key.lastIndexOf('/')) === key).flatMap((s) => s.agreement ?? []),
  }));
  return sets.filter((s) => s.agreements.length > 0);
}

/** As it would be after writing and reading: what JSON leaves out is left out. */
const asJson = (value: object): JsonResult => JSON.parse(JSON.stringify(value)) as JsonResult;

/** A memo's file → what can be taken apart of it. One entry a format: add docx here when its writer records. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { MemoRecord } from '../../model/memo-record.js';
import { ReadError } from '../../model/message.js';
import { parseMemoHtml } from '../../report/verify/html.js';
import { JSON_SCHEMAS, type JsonResult } from '../../report/verify/json-passages.js';
import { parseMemoMarkdown } from '../../report/verify/markdown.js';
import type { MemoText } from '../../report/verify/memo-text.js';
import { asRecord } from '../../report/verify/record-comment.js';
import { UsageError } from '../exit-codes.js';

export type TextFormat = 'md' | 'html';

export type OpenedMemo =
  | { readonly kind: 'text'; readonly format: TextFormat; readonly text: MemoText; readonly record: MemoRecord | null }
  | { readonly kind: 'json'; readonly json: JsonResult; readonly record: MemoRecord | null };

/** @throws UsageError for a format that cannot be taken apart @throws ReadError when the file is not what its name says */
export function openMemo(file: string): OpenedMemo {
  const open = FORMATS[extname(file).toLowerCase()];
  if (!open) throw new UsageError(`verify reads ${Object.keys(FORMATS).join(', ')}, not "${extname(file)}"`);
  return open(readText(file), file);
}

const FORMATS: Readonly<Record<string, (text: string, file: string) => OpenedMemo>> = {
  '.md': (markdown) => textMemo('md', parseMemoMarkdown(markdown)),
  '.html': (html) => textMemo('html', parseMemoHtml(html)),
  '.json': (source, file) => {
    const json = parseResult(source, file);
    return { kind: 'json', json, record: asRecord(json.made) };
  },
};

const textMemo = (format: TextFormat, text: MemoText): OpenedMemo => ({
  kind: 'text',
  format,
  text,
  record: text.record,
});

function parseResult(source: string, file: string): JsonResult {
  const remedy = 'name a result written by compare, redline or map';
  try {
    const json = JSON.parse(source.replace(/^\uFEFF/, '')) as JsonResult | null;
    if (JSON_SCHEMAS.includes(String(json?.schema))) return json as JsonResult;
  } catch (cause) {
    throw new ReadError(file, 'not-json', 'this is not JSON', remedy, { cause });
  }
  throw new ReadError(file, 'not-a-result', 'this is no result of clausediff', remedy);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ReadError(file, 'cannot-open', 'the memo cannot be opened', 'check the path', { cause });
  }
}

/** A memo's file → what can be taken apart of it. One entry a format. */
import { extname } from 'node:path';
import type { MemoRecord } from '../../model/memo-record.js';
import { ReadError } from '../../model/message.js';
import { everyPart, readPackage } from '../../read/docx/package.js';
import { parseMemoDocx } from '../../report/verify/docx.js';
import { parseMemoHtml } from '../../report/verify/html.js';
import { JSON_SCHEMAS, type JsonResult } from '../../report/verify/json-passages.js';
import { parseMemoMarkdown } from '../../report/verify/markdown.js';
import type { MemoText } from '../../report/verify/memo-text.js';
import { asRecord } from '../../report/verify/record-comment.js';
import { UsageError } from '../exit-codes.js';
import { readBytes } from '../read-bytes.js';

export type TextFormat = 'md' | 'html' | 'docx';

export type OpenedMemo =
  | { readonly kind: 'text'; readonly format: TextFormat; readonly text: MemoText; readonly record: MemoRecord | null }
  | { readonly kind: 'json'; readonly json: JsonResult; readonly record: MemoRecord | null };

/** @throws UsageError for a format that cannot be taken apart @throws ReadError when the file is not what its name says */
export async function openMemo(file: string): Promise<OpenedMemo> {
  const open = FORMATS[extname(file).toLowerCase()];
  if (!open) throw new UsageError(`verify reads ${Object.keys(FORMATS).join(', ')}, not "${extname(file)}"`);
  return open(readBytes(file, 'the memo'), file);
}

const FORMATS: Readonly<Record<string, (bytes: Uint8Array, file: string) => OpenedMemo | Promise<OpenedMemo>>> = {
  '.md': (bytes) => textMemo('md', parseMemoMarkdown(textOf(bytes))),
  '.html': (bytes) => textMemo('html', parseMemoHtml(textOf(bytes))),
  '.docx': async (bytes, file) => textMemo('docx', parseWord((await readPackage(bytes, file, everyPart)).parts, file)),
  '.json': (bytes, file) => {
    const json = parseResult(textOf(bytes), file);
    return { kind: 'json', json, record: asRecord(json.made) };
  },
};

const textMemo = (format: TextFormat, text: MemoText): OpenedMemo => ({
  kind: 'text',
  format,
  text,
  record: text.record,
});

function parseWord(parts: ReadonlyMap<string, Uint8Array>, file: string): MemoText {
  try {
    return parseMemoDocx(parts);
  } catch (cause) {
    throw new ReadError(file, 'damaged', 'the Word file is damaged', 'name the memo as it was written', { cause });
  }
}

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

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

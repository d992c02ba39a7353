/** The record in the comment that ends a memo, Markdown and HTML alike; what is left is the memo, its line numbers unchanged. */
import type { MemoRecord } from '../../model/memo-record.js';

const OPEN = '<!-- clausediff record ';
const CLOSE = '-->';

/** The record is the last comment of its kind; what stands after it is part of the body. */
export function takeRecord(text: string): { body: string; record: MemoRecord | null } {
  const start = text.lastIndexOf(OPEN);
  const end = start < 0 ? -1 : text.indexOf(CLOSE, start);
  if (end < 0) return { body: text, record: null };
  const comment = text.slice(start, end + CLOSE.length);
  const body = text.replace(comment, () => comment.replace(/[^\n]+/g, ''));
  return { body, record: parseRecord(comment.slice(comment.indexOf('\n'), -CLOSE.length)) };
}

/** Null where it is not one. */
export function parseRecord(json: string): MemoRecord | null {
  try {
    return asRecord(JSON.parse(json));
  } catch {
    return null;
  }
}

/** Null where it is not a record; memos come from outside. */
export function asRecord(value: unknown): MemoRecord | null {
  const record = value as MemoRecord | null;
  const whole =
    record?.schema === 'clausediff/record@1' &&
    Array.isArray(record.platforms) &&
    record.platforms.every((p) => Array.isArray(p?.papers) && p.papers.every((d: unknown) => isPaper(d)));
  return whole ? record : null;
}

const isPaper = (value: unknown): boolean => typeof (value as { file?: unknown } | null)?.file === 'string';

/** Short names of the papers that the memo cites. */
export const citedNames = (record: MemoRecord | null): string[] =>
  (record?.platforms ?? []).flatMap((p) => p.papers.flatMap((paper) => paper.cited ?? []));

/**
 * The Markdown memo taken apart again. It prints a quotation as “words” [Azure DPA, § 2.7, p. 3], and ends with a comment that holds
 * the record.
 */
import type { MemoLine, MemoText } from './memo-text.js';
import { passagesOf } from './printed-passages.js';
import { citedNames, takeRecord } from './record-comment.js';

export function parseMemoMarkdown(markdown: string): MemoText {
  const { body, record } = takeRecord(markdown.replace(/^\uFEFF/, ''));
  const names = citedNames(record);
  const lines = body.split(/\r?\n/).flatMap((text, i): MemoLine[] => {
    const printed = text.trim();
    return printed === '' ? [] : [memoLine(printed, `line ${i + 1}`, names)];
  });
  return { record, lines };
}

function memoLine(printed: string, at: string, names: readonly string[]): MemoLine {
  return {
    at,
    printed,
    compared: printed,
    ...passagesOf(unescaped(printed), names),
    prose: !/^(?:[|#>]|[-*+] |\d+[.)] |\*\*)/.test(printed),
  };
}

const unescaped = (text: string): string => text.replace(/\\([\\`*_[\]<>~|#+=.)-])/g, '$1').replace(/\s+/g, ' ');

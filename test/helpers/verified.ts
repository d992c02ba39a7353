import { strFromU8, unzipSync } from 'fflate';
import type { MemoRecord } from '../../src/model/memo-record.js';
import type { Verification } from '../../src/model/verification.js';
import { recordOf } from '../../src/report/record.js';
import { parseMemoDocx } from '../../src/report/verify/docx.js';
import { parseMemoHtml } from '../../src/report/verify/html.js';
import type { JsonResult } from '../../src/report/verify/json-passages.js';
import { parseMemoMarkdown } from '../../src/report/verify/markdown.js';
import type { Source } from '../../src/report/verify/sources.js';
import { verifyJsonResult, verifyMemoText } from '../../src/report/verify.js';
import { writeMemoDocx } from '../../src/write/docx.js';
import { writeMemoHtml } from '../../src/write/html.js';
import { writeMemoMarkdown } from '../../src/write/markdown.js';
import { writeRecordComment } from '../../src/write/record-comment.js';
import { taxonomy } from './library.js';
import { deal } from './memo.js';

const { memo, comparison, sets } = deal(3);

const record: MemoRecord = recordOf(
  sets.map((s) => ({
    key: s.key,
    name: s.name,
    precedence: null,
    papers: s.agreements.map((a) => ({ file: `${s.key}/${a.document.family}.pdf`, family: null, unread: null })),
  })),
  comparison,
  sets,
  taxonomy,
  { title: 'One model, three channels', client: 'Tern & Gull GmbH', side: 'neutral', date: '2026-01-31' },
  { version: '0.1.0', revisions: 'accept', libraryFolder: null, playbook: null },
);

/** The memo of three platforms, as Markdown, HTML and JSON, and the papers it rests on. */
export const MARKDOWN = `${writeMemoMarkdown(memo)}${writeRecordComment(record)}`;

export const HTML = `${writeMemoHtml(memo, comparison, sets, taxonomy)}${writeRecordComment(record)}`;

/** Parts of the Word memo, as text. */
export const WORD: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(unzipSync(await writeMemoDocx(memo, { record }))).map(([path, bytes]) => [path, strFromU8(bytes)]),
);

export const JSON_RESULT = JSON.stringify({ ...comparison, made: record });

export const SOURCES: readonly Source[] = record.platforms.flatMap((p) =>
  p.papers.map((paper, i) => ({
    key: `${p.key}/${i}`,
    cited: paper.cited,
    file: paper.file,
    recorded: String(paper.sha256),
    found: String(paper.sha256),
    agreement: sets.find((s) => s.key === p.key)?.agreements[i] ?? null,
    problem: null,
  })),
);

/** As the command does it: the memo is made again only where every source is as recorded. */
export function verifyMarkdown(markdown: string, sources = SOURCES): Verification {
  const whole = sources.every((s) => s.found === s.recorded && s.agreement !== null);
  return verifyMemoText('memo.md', parseMemoMarkdown(markdown), sources, whole ? parseMemoMarkdown(MARKDOWN) : null);
}

export function verifyJson(json: string, sources = SOURCES): Verification {
  return verifyJsonResult('memo.json', JSON.parse(json) as JsonResult, sources, JSON.parse(JSON_RESULT) as JsonResult);
}

export function verifyHtml(html: string): Verification {
  return verifyMemoText('memo.html', parseMemoHtml(html), SOURCES, parseMemoHtml(HTML));
}

export function verifyWord(parts: Readonly<Record<string, string>>): Verification {
  return verifyMemoText('memo.docx', parsedWord(parts), SOURCES, parsedWord(WORD));
}

const parsedWord = (parts: Readonly<Record<string, string>>) =>
  parseMemoDocx(new Map(Object.entries(parts).map(([path, text]) => [path, new TextEncoder().encode(text)])));

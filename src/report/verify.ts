/**
 * A memo and its sources, re-opened → does every statement still hold, and if not, what and where.
 *
 * Three independent proofs: the files' hashes; each quotation and citation against the text read now; the whole memo against one made
 * again from the same files with the same options, which proves displays, verdicts and counts as well. The last is left out where a
 * source has changed, because everything might differ then.
 */

import type { Finding, FindingCode, Verification } from '../model/verification.js';
import { differingLines, lineFinding } from './verify/compare-lines.js';
import { jsonDifferences } from './verify/json-differences.js';
import { type JsonResult, jsonPassageFindings } from './verify/json-passages.js';
import type { MemoText } from './verify/memo-text.js';
import { indexPassages, lineFindings } from './verify/quotes.js';
import { shortened } from './verify/shortened.js';
import { type Source, sourceFindings } from './verify/sources.js';

/** @param made the memo made again; null where that is not possible */
export function verifyMemoText(
  memo: string,
  given: MemoText,
  sources: readonly Source[],
  made: MemoText | null,
): Verification {
  const index = indexPassages(sources);
  const passages = given.lines.flatMap((line) => lineFindings(line, index));
  const { findings, notes } = made ? compareLines(given, made, passages) : { findings: [], notes: [] };
  const checked = {
    quotes: sum(given.lines.map((l) => l.quotes.length)),
    citations: sum(given.lines.map((l) => l.cites.length)),
    files: sources.length,
  };
  return verification(memo, [...sourceFindings(sources), ...passages, ...findings], notes, checked);
}

export function verifyJsonResult(
  memo: string,
  given: JsonResult,
  sources: readonly Source[],
  made: JsonResult | null,
): Verification {
  const { findings, checked } = jsonPassageFindings(given, sources);
  const differing = made ? jsonDifferences(given, made) : [];
  const told = new Set(findings.map((f) => f.where));
  const all = [...sourceFindings(sources), ...findings, ...differing.filter((f) => !told.has(f.where))];
  return verification(memo, all, [], { ...checked, files: sources.length });
}

/** For a memo of which nothing can be proved, with the reason. */
export function unverifiable(memo: string, message: string, code: FindingCode = 'no-record'): Verification {
  return verification(memo, [{ code, where: null, message }], [], { quotes: 0, citations: 0, files: 0 });
}

/** For a memo none of whose papers is where it was: nothing is said of its lines. */
export function withoutSources(memo: string, files: readonly string[], looked: string): Verification {
  const named = `${files.slice(0, 3).join(', ')}${files.length > 3 ? ' …' : ''}`;
  const message = `none of its papers was found ${looked} (${named}); name their folder with --sources. Nothing in it was checked`;
  return unverifiable(memo, message, 'no-sources');
}

/** The same verification with a further finding, told first. */
export function withFinding(verified: Verification, finding: Finding): Verification {
  return { ...verified, holds: false, findings: [finding, ...verified.findings] };
}

function verification(
  memo: string,
  findings: readonly Finding[],
  notes: readonly Finding[],
  checked: Verification['checked'],
): Verification {
  const shown = findings.slice(0, MOST);
  const rest = findings.length - shown.length;
  const more: Finding[] = rest > 0 ? [{ code: 'more', where: null, message: `and ${rest} more` }] : [];
  return {
    schema: 'clausediff/verify@1',
    memo,
    holds: findings.length === 0,
    findings: [...shown, ...more],
    notes,
    checked,
  };
}

/** Enough to see what is wrong; a memo of other sources would differ in every line. */
const MOST = 100;

/** A line whose quotation or citation was found wrong is not told of twice. */
function compareLines(given: MemoText, made: MemoText, passages: readonly Finding[]) {
  const told = new Set(passages.map((f) => f.where));
  const findings: Finding[] = [];
  const notes: Finding[] = [];
  for (const difference of differingLines(given.lines, made.lines)) {
    const line = difference.given;
    if (line && told.has(line.at)) continue;
    const finding = lineFinding(difference);
    if (finding) findings.push(finding);
    else if (line)
      notes.push({ code: 'added', where: line.at, message: `added by hand, not proved: “${shortened(line.printed)}”` });
  }
  return { findings, notes };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/**
 * A verification as text: a line a finding, "memo.md, line 41: what", then the notes, then one line that sums up.
 *
 *     42 quotes, 130 citations, 6 files hold.
 */
import type { Finding, Verification } from '../model/verification.js';

export function writeVerificationText(verified: Verification): string {
  const findings = verified.findings.map((f) => line(f, verified.memo));
  const notes = verified.notes.map((f) => `note: ${line(f, verified.memo)}`);
  return `${[...findings, ...notes, sum(verified)].join('\n')}\n`;
}

function line({ code, where, message }: Finding, memo: string): string {
  if (code === 'more') return `${message}.`;
  const place = where === null ? memo : code.startsWith('source-') ? where : `${memo}, ${where}`;
  return `${place}: ${message}`;
}

function sum({ holds, checked, findings, memo }: Verification): string {
  if (findings.some((f) => f.code === 'no-sources')) return `${memo} was not verified.`;
  const { quotes, citations, files } = checked;
  const counted = `${count(quotes, 'quote')}, ${count(citations, 'citation')}, ${count(files, 'file')}`;
  if (holds) return `${counted} hold.`;
  return `${memo} does not hold: ${count(findings.length, 'finding')} (${counted} looked at).`;
}

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

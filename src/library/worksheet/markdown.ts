/**
 * Proposed wordings <-> a Markdown worksheet that a paralegal edits: one heading a paper, one smaller heading a paragraph, a
 * line `- decision:` to fill in. Plain lines rather than a table, because a clause of two hundred words does not fit a cell.
 *
 *     ### b42 · 7.1 Notification · page 3
 *     - decision: accept
 *     - type: dp.breach (0.93; heading: Notification)
 *     - side: supplier
 *     - note:
 *     - words: w-910fb178e1
 *
 *     > **Notification.** Supplier shall notify Customer …
 *
 * `words` is the id of the quoted paragraph: reading back proves that the text was not changed in passing.
 */
import type { Problem } from '../checked-yaml.js';
import { wordingId } from '../wording.js';
import { isSha256, type ReadWorksheet, type WorksheetPaper, type WorksheetRow } from './row.js';

export function writeWorksheetMarkdown(papers: readonly WorksheetPaper[]): string {
  return [HEAD, ...papers.map(writePaper)].join('\n');
}

const HEAD = `# Wordings proposed for the clause library

Write after \`decision:\` of each paragraph one of

- \`accept\` – the type is right: file the wording under it
- \`retype dp.audit\` – the type is wrong: correct it for this paper and file the wording under the type you name
  (\`retype dp.audit, dp.liability\` for several, the main one first; \`retype noise\`, \`lead_in\`, \`heading\`,
  \`incorporated_text\` or \`unmapped\` where it is no clause at all: then nothing is filed)
- \`skip\`, or nothing – leave it

\`side\` is who makes the promise; \`note\` is kept with the wording. Leave the quoted text as it is. Then run
\`clausediff library apply <this file> --reviewer "<your name>" --library <dir>\`.
`;

function writePaper(paper: WorksheetPaper): string {
  const head = `## ${paper.document}\n\n- sha256: ${paper.sha256}\n- vendor: ${paper.vendor ?? ''}\n`;
  return [head, ...paper.rows.map(writeRow)].join('\n');
}

function writeRow(row: WorksheetRow): string {
  const place = [row.block, row.section, row.page === null ? null : `page ${row.page}`].filter((part) => part !== null);
  const lines: [string, string][] = [
    ['decision', row.decision],
    ['type', `${row.types.join(', ') || 'none'}${remark(row)}`],
    ...(row.review ? [['review', 'yes'] as [string, string]] : []),
    ['side', row.side],
    ['note', row.note],
    ['words', wordingId(row.text)],
  ];
  const list = lines.map(([key, value]) => `- ${key}: ${value}`.trimEnd()).join('\n');
  return `### ${place.join(' · ')}\n\n${list}\n\n> ${quote(row)}\n`;
}

/** " (0.93; heading: Notification)"; nothing where there is nothing to say. */
function remark({ score, why }: WorksheetRow): string {
  const parts = [...(score === null ? [] : [score.toFixed(2)]), ...why];
  return parts.length ? ` (${parts.join('; ')})` : '';
}

function quote({ text, runInEnd }: WorksheetRow): string {
  return runInEnd ? `**${text.slice(0, runInEnd)}**${text.slice(runInEnd)}` : text;
}

/** Never throws: what cannot be read is a problem with its line, and everything else is read. */
export function parseWorksheetMarkdown(markdown: string, file: string): ReadWorksheet {
  const lines = markdown.split(/\r?\n/).map((text, i) => ({ text, line: i + 1 }));
  const problems: Problem[] = [];
  const papers = sections(lines, /^## (.+)$/).map((section) => parsePaper(section, file, problems));
  return { papers, problems };
}

interface Line {
  readonly text: string;
  readonly line: number;
}

interface Section {
  readonly title: string;
  readonly line: number;
  readonly body: readonly Line[];
}

/** Cuts lines at the headings that match; what stands before the first is left out. */
function sections(lines: readonly Line[], heading: RegExp): Section[] {
  const starts = lines.flatMap((l, i) => (heading.test(l.text) ? [i] : []));
  return starts.map((start, n) => ({
    title: heading.exec(lines[start]!.text)?.[1]?.trim() ?? '',
    line: lines[start]!.line,
    body: lines.slice(start + 1, starts[n + 1] ?? lines.length),
  }));
}

function parsePaper(section: Section, file: string, problems: Problem[]): WorksheetPaper {
  const sha256 = entry(section, 'sha256');
  if (!isSha256(sha256))
    problems.push({ file, line: section.line, message: `"${section.title}" has lost its sha256 line` });
  const rows = sections(section.body, /^### (.+)$/).map((row) => parseRow(row, file, problems));
  return { document: section.title, sha256, vendor: entry(section, 'vendor') || null, rows };
}

function parseRow(section: Section, file: string, problems: Problem[]): WorksheetRow {
  const { text, runInEnd } = unquote(section.body);
  if (wordingId(text) !== entry(section, 'words'))
    problems.push({ file, line: section.line, message: `the quoted text of ${section.title} was changed` });
  const [block = '', ...place] = section.title.split(' · ');
  const page = place.at(-1)?.match(/^page (\d+)$/)?.[1];
  const types = entry(section, 'type').replace(/\(.*$/, '').trim();
  return {
    line: section.line,
    block,
    section: place.slice(0, page ? -1 : undefined).join(' · ') || null,
    page: page ? Number(page) : null,
    decision: entry(section, 'decision'),
    types: types === 'none' || types === '' ? [] : types.split(/\s*,\s*/),
    score: null,
    why: [],
    review: entry(section, 'review') === 'yes',
    side: entry(section, 'side') || 'vendor',
    note: entry(section, 'note'),
    text,
    runInEnd,
  };
}

/** Value of the first "- key: value" line; "" when there is none. */
function entry(section: Section, key: string): string {
  const start = `- ${key}:`;
  return (
    section.body
      .find((l) => l.text.startsWith(start))
      ?.text.slice(start.length)
      .trim() ?? ''
  );
}

function unquote(lines: readonly Line[]): { text: string; runInEnd: number | null } {
  const quoted = lines.filter((l) => l.text.startsWith('>')).map((l) => l.text.slice(1).trim());
  const whole = quoted.join(' ').trim();
  const runIn = /^\*\*(.+?)\*\*/.exec(whole)?.[1];
  return runIn
    ? { text: runIn + whole.slice(runIn.length + 4), runInEnd: runIn.length }
    : { text: whole, runInEnd: null };
}

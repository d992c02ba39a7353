/**
 * A check as Markdown: head and overview (positions down, platforms across), then every position that is not met everywhere with what
 * each paper says, the firm's comment and the wording to propose, then the positions met, in one table with their sources.
 */
import type { CheckedPosition, CheckReport, Evidence, PositionResult, PositionStatus } from '../model/check.js';
import { citeText } from './cite-text.js';
import { cell, citeMarkdown, escapeMarkdown } from './redline/escape.js';

/** `date` is printed as given, YYYY-MM-DD. */
export function writeCheckMarkdown(report: CheckReport, options: { readonly date: string }): string {
  const open = report.positions.filter((p) => p.results.some((r) => r.status !== 'met'));
  const parts = [
    head(report, options.date),
    overview(report),
    ...section(
      'Not met everywhere',
      open.map((p) => position(p, report)),
    ),
    metTable(report),
    notAsked(report),
    CLOSING,
  ];
  return `${parts.filter((p) => p !== '').join('\n\n')}\n`;
}

const STATUS: Readonly<Record<PositionStatus, string>> = {
  met: 'met',
  fallback: 'fallback',
  outside: 'outside',
  silent: 'silent',
  needs_reading: 'needs reading',
};

const CLOSING =
  '“Silent” says that the search found no such clause, not that there is none. “Needs reading” says that a clause or value is there and could not be ranked by rule. Values under conditions are told apart in the quoted words. This check is a working paper for a lawyer, not advice.';

function head({ playbook, platforms, unread }: CheckReport, date: string): string {
  const papers = platforms.flatMap((p) =>
    p.documents.map((d) => `| ${cell(p.name)} | ${cell(d.title)} | ${cell(d.file)} | ${d.sha256.slice(0, 16)}… |`),
  );
  return [
    `# Check: ${escapeMarkdown(playbook.title)}`,
    `Prepared ${date} with the playbook ${escapeMarkdown(playbook.file)}.`,
    ...(playbook.about ? [escapeMarkdown(playbook.about.trim())] : []),
    ...(unread.length ? [unread.map((u) => `- **Caution:** not read: ${escapeMarkdown(u)}`).join('\n')] : []),
    ['| | Paper | File | SHA-256 |', '| --- | --- | --- | --- |', ...papers].join('\n'),
  ].join('\n\n');
}

function overview({ platforms, positions, summary }: CheckReport): string {
  const rows = positions.map((p) =>
    row([
      p.title,
      ...platforms.map(({ key }) => {
        const result = p.results.find((r) => r.platform === key);
        return result ? statusOf(result) : 'not asked';
      }),
    ]),
  );
  const sums = platforms.map(({ key }) =>
    Object.entries(STATUS)
      .map(([status, name]) => `${summary[key]?.[status as PositionStatus] ?? 0} ${name}`)
      .join(', '),
  );
  const names = platforms.map((p) => p.name);
  const head_ = [row(['Position', ...names]), `|${' --- |'.repeat(names.length + 1)}`];
  return ['## Overview', [...head_, ...rows, row(['**Sum**', ...sums], true)].join('\n')].join('\n\n');
}

const row = (cells: readonly string[], raw = false): string => `| ${(raw ? cells : cells.map(cell)).join(' | ')} |`;

function statusOf(result: PositionResult): string {
  if (result.walkAway) return 'outside (walk away)';
  return result.fallback === null ? STATUS[result.status] : `fallback ${result.fallback}`;
}

const section = (title: string, bodies: readonly string[]): string[] =>
  bodies.length ? [`## ${title}`, ...bodies] : [];

function position(p: CheckedPosition, report: CheckReport): string {
  const results = p.results.map((r) => resultItem(r, nameOf(report, r.platform))).join('\n');
  return [
    `### ${escapeMarkdown(p.title)}`,
    asked(p),
    results,
    ...(p.comment ? [`**Comment:** ${escapeMarkdown(p.comment)}`] : []),
    ...(p.wording ? [`**Proposed wording:**\n\n> ${escapeMarkdown(p.wording)}`] : []),
  ].join('\n\n');
}

function asked(p: CheckedPosition): string {
  const source = p.source ? ` Source: ${escapeMarkdown(p.source)}.` : '';
  if (p.kind !== 'ladder') return `A clause of this kind is ${p.kind}: ${code(p.types.join(', '))}.${source}`;
  const rungs = [
    `preferred ${code(p.preferred ?? '')}`,
    ...p.fallbacks.map((f, i) => `fallback ${i + 1} ${code(f)}`),
    ...(p.walkAway ? [`walk away ${code(p.walkAway)}`] : []),
  ];
  return `Asked: ${rungs.join('; ')}.${source}`;
}

const code = (text: string): string => `\`${text.replaceAll('`', '’').replace(/\s+/g, ' ')}\``;

const nameOf = (report: CheckReport, key: string): string => report.platforms.find((p) => p.key === key)?.name ?? key;

function resultItem(result: PositionResult, name: string): string {
  const why = result.why.length ? ` – ${escapeMarkdown(result.why.join('; '))}` : '';
  const comment = result.comment ? [`  - Comment: ${escapeMarkdown(result.comment)}`] : [];
  const evidence = result.evidence.map((e) => `  - ${evidenceText(e)}`);
  return [`- **${escapeMarkdown(name)}: ${statusOf(result)}**${why}`, ...evidence, ...comment].join('\n');
}

/** 48 hours: “… within 48 hours …” [Azure DPA, § 7.1, p. 3] */
function evidenceText(e: Evidence): string {
  const value = e.display === null ? '' : `${escapeMarkdown(e.display)}: `;
  return `${value}“${escapeMarkdown(e.quote)}” ${cite(e)}`;
}

const cite = (e: Evidence): string => citeMarkdown(citeText(e), '');

function metTable(report: CheckReport): string {
  const rows = report.positions.flatMap((p) =>
    p.results
      .filter((r) => r.status === 'met')
      .map((r) => {
        const values = [...new Set(r.evidence.map((e) => e.display ?? 'clause found'))].join('; ') || r.why.join('; ');
        const places = r.evidence.map((e) => `“${escapeMarkdown(e.quote)}” ${cite(e)}`);
        const words = [...new Set(places)].join(' ');
        return row([cell(p.title), cell(nameOf(report, r.platform)), cell(values), words], true);
      }),
  );
  if (!rows.length) return '';
  return ['## Met', ['| Position | Platform | Value | Words |', '| --- | --- | --- | --- |', ...rows].join('\n')].join(
    '\n\n',
  );
}

function notAsked(report: CheckReport): string {
  const items = report.platforms.flatMap(({ key, name }) => {
    const titles = report.positions.filter((p) => p.notAsked.includes(key)).map((p) => p.title);
    return titles.length ? [`- **${escapeMarkdown(name)}:** ${escapeMarkdown(titles.join('; '))}`] : [];
  });
  return items.length ? `## Not asked of these papers\n\n${items.join('\n')}` : '';
}

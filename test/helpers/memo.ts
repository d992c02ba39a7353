import { alignProvisions } from '../../src/align/provisions.js';
import { diffTexts } from '../../src/diff/words.js';
import type { Comparison, PaperSet } from '../../src/model/comparison.js';
import type { Cite, Inline, Memo, MemoNode } from '../../src/model/memo.js';
import { reportComparison } from '../../src/report/comparison.js';
import { composeMemo } from '../../src/report/memo.js';
import { taxonomy } from './library.js';
import { mapped, paperSet, type Said } from './mapped.js';

export interface Deal {
  readonly memo: Memo;
  readonly comparison: Comparison;
  readonly sets: readonly PaperSet[];
}

/** Words that would do harm if a format took them for more than words. */
export const HOSTILE =
  '=HYPERLINK("http://evil.example","x") <script>alert(1)</script> & </style><img src=x onerror=alert(2)>';

/** Papers of two or three platforms, compared and composed as the command line does it. */
export function deal(platforms: 2 | 3 = 3): Deal {
  const sets = [north(), harbour(), ridge()].slice(0, platforms);
  const comparison = reportComparison(sets, taxonomy, { align: alignProvisions, diff: diffTexts });
  const memo = composeMemo(comparison, sets, taxonomy, {
    title: 'One model, three channels',
    client: 'Tern & Gull GmbH',
    side: 'neutral',
    date: '2026-01-31',
  });
  return { memo, comparison, sets };
}

const north = (): PaperSet =>
  paperSet(
    'north',
    mapped(
      [head('1', 'Breaches'), breach('1.1', '48 hours', 48, 'hour'), audit('2', 'once a year'), secrecy('3', 'shall')],
      {
        title: 'Northlight Data Processing Addendum',
        parties: [{ name: 'Northlight Ltd.', role: 'vendor', aliases: ['Northlight'] }],
        references: [
          { text: 'Acceptable Use Policy', url: 'https://northlight.example/aup', block: 'b1', read: false },
        ],
      },
    ),
    mapped([uptime('99.95%', 99.95)], { family: 'sla', title: 'Northlight SLA' }),
  );

const harbour = (): PaperSet =>
  paperSet(
    'harbour',
    mapped(
      [breach('4.1', '72 hours', 72, 'hour'), secrecy('4.2', 'will'), { ...secrecy('4.3', 'may'), text: HOSTILE }],
      {
        title: 'Harbour DPA',
      },
    ),
    mapped([uptime('99.9%', 99.9)], { family: 'sla', title: 'Harbour SLA' }),
  );

const ridge = (): PaperSet =>
  paperSet(
    'ridge',
    mapped([breach('7', '5 days', 5, 'day'), { ...audit('8', 'twice a year'), review: true }], { title: 'Ridge DPA' }),
  );

const head = (label: string, text: string): Said => ({ clauses: [], label, text });

const breach = (label: string, words: string, count: number, unit: string): Said => ({
  clauses: ['dp.breach'],
  label,
  text: `Provider shall notify Customer of a personal data breach within ${words} of becoming aware of it, and shall describe what is known.`,
  terms: [['dp.breach.notice_period', { count, unit }, words]],
});

const audit = (label: string, often: string): Said => ({
  clauses: ['dp.audit'],
  label,
  text: `Customer may inspect the premises ${often}, on thirty days’ notice and at its own expense.`,
});

const secrecy = (label: string, verb: string): Said => ({
  clauses: ['dp.personnel'],
  label,
  text: `Provider ${verb} bind the persons who see the data to secrecy, and ${verb} train them before they begin.`,
});

const uptime = (words: string, value: number): Said => ({
  clauses: ['sla.uptime'],
  label: '2',
  text: `The Service is available for at least ${words} of each calendar month.`,
  terms: [['sla.uptime.percentage', value, words]],
});

/** Every quotation and citation of a memo, redlines' ends included, in reading order. */
export function citations(memo: Memo): { cites: Cite[]; quotes: { text: string; cite: Cite }[] } {
  const inlines = memo.sections.flatMap((s) => s.nodes.flatMap(inlinesOf));
  const quotes = inlines.flatMap((i) => (i.type === 'quote' ? [{ text: i.text, cite: i.cite }] : []));
  const ends = memo.sections.flatMap((s) => s.nodes.flatMap((n) => (n.type === 'redline' ? [n.from, n.to] : [])));
  const plain = inlines.flatMap((i) => (i.type === 'cite' ? [i.cite] : []));
  return { cites: [...plain, ...quotes.map((q) => q.cite), ...ends], quotes };
}

function inlinesOf(node: MemoNode): readonly Inline[] {
  if (node.type === 'paragraph') return node.content;
  if (node.type === 'list') return node.items.flat();
  return node.type === 'table' ? node.rows.flat(2) : [];
}

/** Printed words of the row that begins so, cell by cell, in the first table of a section. */
export function rowOf(memo: Memo, section: string, first: string): string[] {
  const nodes = memo.sections.find((s) => s.id === section)?.nodes ?? [];
  const rows = nodes.flatMap((n) => (n.type === 'table' ? n.rows : []));
  const row = rows.find((r) => printed(r[0] ?? []) === first) ?? [];
  return row.map(printed);
}

const printed = (inlines: readonly Inline[]): string => inlines.map((i) => ('text' in i ? i.text : '')).join('');

/** An invented contract of about so many pages, with headings, clauses, lists and tables; the same on every run. */
import type { Block, Clause, Paper, Settings } from '../samples/paper.js';

const SETTINGS: Settings = {
  out: 'bench',
  numbering: 'decimal',
  automatic: true,
  header: 'Hosting Agreement | Confidential',
  footer: 'Page {page} of {pages}',
  font: 'Times',
  size: 10.5,
  paper: 'a4',
  columns: 1,
  justify: true,
  hyphenate: false,
  inlineLabels: false,
  grid: true,
  dated: '2026-01-01',
  author: 'Benchmark',
};

/** A section (a heading, clauses, a list, and a table in every fourth) fills two thirds of a page. */
export function makePaper(pages: number): Paper {
  const next = counter();
  const sections = Array.from({ length: Math.round(pages * 1.5) }, (_, i) => sectionBlocks(i + 1, next));
  const title = 'Hosting Agreement';
  return { settings: SETTINGS, title, blocks: [{ type: 'title', text: title }, ...sections.flat()], footnotes: {} };
}

function sectionBlocks(section: number, next: () => number): Block[] {
  const clause = (level: Clause['level'], label: string, words: number): Block => ({
    type: 'clause',
    level,
    label,
    reference: label,
    text: sentence(words, next),
    list: 0,
  });
  const clauses = [1, 2, 3, 4, 5].map((n) => clause(2, `${section}.${n}`, 55));
  const list = ['(a)', '(b)', '(c)', '(d)'].map((label) => clause(3, label, 22));
  return [clause(1, `${section}.`, 4), ...clauses, ...list, ...(section % 4 === 0 ? [table(next)] : [])];
}

function table(next: () => number): Block {
  const rows = Array.from({ length: 4 }, () => [sentence(4, next), `${90 + (next() % 10)} %`, sentence(6, next)]);
  return { type: 'table', widths: [2, 1, 3], rows: [['Measure', 'Level', 'Credit'], ...rows] };
}

function sentence(words: number, next: () => number): string {
  const chosen = Array.from({ length: words }, () => WORDS[next() % WORDS.length]!);
  const text = chosen.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${words > 4 ? '.' : ''}`;
}

/** A linear congruence is random enough for words. */
function counter(): () => number {
  let state = 1;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state >> 8;
  };
}

const WORDS = (
  'the provider customer shall notify within thirty days after written notice of any material breach and keep personal data ' +
  'confidential unless required by law to disclose it subject to this agreement services fees are due each month without set-off ' +
  'or deduction either party may terminate for cause liability is limited to amounts paid under order form during twelve months'
).split(' ');

/**
 * How well real, old and untidy PDFs are read: the CUAD contracts against the text that its experts worked on.
 *
 *     npx tsx scripts/score-cuad-reading.ts [--shared ../shared] [--details]
 *
 * words      share of the experts' words (as a multiset) found in our blocks and the lines left out as furniture; target 99 %.
 *            "in blocks" counts the blocks alone: experts' texts keep page numbers and running heads, so it is below by nature.
 * snippets   share of the experts' quotes of at least eight words that stand in one block, or two neighbouring ones; target 97 %.
 *            A quote that takes in a whole list ("…: (a) … (b) …") cannot: its items are blocks of their own. Those that stand in
 *            consecutive blocks, each but the first with a printed number or bullet, are counted apart as lists. "torn" are in
 *            consecutive blocks that are no such list: mostly tables, or a paragraph broken in two where it should not be.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { MappedAgreement } from '../src/model/mapped.js';
import { parseCsv } from './reading/csv.js';
import { parsePythonList } from './reading/python-list.js';
import { readPaper } from './reading/read-paper.js';
import { skipWithout } from './reading/skip-without.js';
import { countWords, wordsOf } from './reading/words.js';

const { values } = parseArgs({
  options: { shared: { type: 'string', default: '../shared' }, details: { type: 'boolean', default: false } },
});
const FOLDER = join(values.shared, 'corpus/cuad');
const MIN_WORDS = 8;

interface PaperScore {
  readonly name: string;
  readonly words: number;
  readonly kept: number;
  readonly keptInBlocks: number;
  readonly found: Readonly<Record<Finding, number>>;
  readonly missed: readonly (readonly [Finding, string])[];
}

type Finding = 'close' | 'list' | 'torn' | 'absent';

async function main(): Promise<void> {
  skipWithout(FOLDER);
  const quotes = quotesByFile();
  const scores: PaperScore[] = [];
  for (const file of readdirSync(join(FOLDER, 'pdf')).sort()) {
    const name = file.replace(/\.pdf$/, '');
    const paper = await readPaper(join(FOLDER, 'pdf', file));
    scores.push(scorePaper(name, paper, readFileSync(join(FOLDER, 'txt', `${name}.txt`), 'utf8'), quotes));
    if (values.details) printDetails(scores.at(-1)!);
  }
  printTotal(scores);
}

/** Experts' quotes by file; each once, since one sentence may answer several of their questions. */
function quotesByFile(): Map<string, string[]> {
  const records = parseCsv(readFileSync(join(FOLDER, 'master_clauses.csv'), 'utf8'));
  return new Map(
    records.map(({ File = '', Filename, ...fields }) => {
      const lists = Object.entries(fields).filter(([name]) => !name.endsWith('-Answer'));
      const quotes = lists.flatMap(([, list]) => parsePythonList(list));
      return [File, [...new Set(quotes)].filter((quote) => wordsOf(quote).length >= MIN_WORDS)];
    }),
  );
}

function scorePaper(
  name: string,
  paper: MappedAgreement,
  text: string,
  quotes: ReadonlyMap<string, readonly string[]>,
): PaperScore {
  const wanted = wordsOf(text);
  const blocks = paper.blocks.map((block) => `${block.label ?? ''} ${block.text}`);
  const furniture = paper.document.furniture.flatMap(({ text, pages }) => Array<string>(pages.length).fill(text));
  const places = placesOf(paper);
  const findings = (quotes.get(name) ?? []).map((quote) => [findQuote(quote, places), quote] as const);
  const count = (finding: Finding) => findings.filter(([of]) => of === finding).length;
  return {
    name,
    words: wanted.length,
    kept: countKept(wanted, wordsOf([...blocks, ...furniture].join(' '))),
    keptInBlocks: countKept(wanted, wordsOf(blocks.join(' '))),
    found: { close: count('close'), list: count('list'), torn: count('torn'), absent: count('absent') },
    missed: findings.filter(([finding]) => finding !== 'close'),
  };
}

function countKept(wanted: readonly string[], got: readonly string[]): number {
  const left = countWords(got);
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

/** Letters and digits alone: the experts' text parts words where the print does not, and the other way round. */
const squeeze = (text: string) => wordsOf(text).join('');

interface Places {
  /** All blocks, squeezed and joined. */
  readonly text: string;
  /** Where each block begins in `text`. */
  readonly starts: readonly number[];
  /** True for a block with a printed number or a bullet. */
  readonly items: readonly boolean[];
}

function placesOf({ blocks }: MappedAgreement): Places {
  const squeezed = blocks.map((block) => squeeze(`${block.label ?? ''} ${block.text}`));
  let at = 0;
  const starts = squeezed.map((text) => {
    at += text.length;
    return at - text.length;
  });
  return {
    text: squeezed.join(''),
    starts,
    items: blocks.map(({ label, kind }) => label !== null || kind === 'listItem'),
  };
}

const FINDINGS: readonly Finding[] = ['close', 'list', 'torn', 'absent'];

/** An expert's quote may leave words out in its middle ("<omitted>"); each piece is looked for, the worst one counts. */
function findQuote(quote: string, places: Places): Finding {
  const pieces = quote.split(/<omitted>/i).filter((piece) => wordsOf(piece).length >= 3);
  const ranks = pieces.map((piece) => FINDINGS.indexOf(findPiece(squeeze(piece), places)));
  return FINDINGS[Math.max(0, ...ranks)]!;
}

/** The best of the places where the piece stands. */
function findPiece(piece: string, { text, starts, items }: Places): Finding {
  let best: Finding = 'absent';
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    const inside = starts.flatMap((start, block) => (start > at && start < at + piece.length ? [block] : []));
    if (inside.length <= 1) return 'close';
    best = inside.every((block) => items[block]) ? 'list' : best === 'list' ? 'list' : 'torn';
  }
  return best;
}

function printDetails({ name, words, kept, found, missed }: PaperScore): void {
  const counts = FINDINGS.map((finding) => `${finding} ${found[finding]}`).join(', ');
  process.stdout.write(`${percent(kept, words)} words  ${counts}  ${name.slice(0, 60)}\n`);
  for (const [finding, quote] of missed)
    process.stdout.write(`    ${finding}: ${quote.replace(/\s+/g, ' ').slice(0, 200)}\n`);
}

function printTotal(scores: readonly PaperScore[]): void {
  const sum = (of: (score: PaperScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  const words = sum((s) => s.words);
  const [close, list, torn, absent] = FINDINGS.map((finding) => sum((s) => s.found[finding])) as [
    number,
    number,
    number,
    number,
  ];
  const worst = [...scores].sort((a, b) => a.kept / a.words - b.kept / b.words)[0]!;
  process.stdout.write(
    `${scores.length} papers
words     ${percent(
      sum((s) => s.kept),
      words,
    )} of ${words} (in blocks ${percent(
      sum((s) => s.keptInBlocks),
      words,
    )}); worst ${percent(worst.kept, worst.words)} ${worst.name.slice(0, 50)}
snippets  ${percent(close, close + list + torn + absent)} of ${close + list + torn + absent} in one block or two
          ${percent(close, close + torn + absent)} of the ${close + torn + absent} that are no lists; ${list} lists, ${torn} torn, ${absent} not found\n`,
  );
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;

await main();

/**
 * The labels that we compute from Word's numbering against those that LibreOffice prints.
 *
 *     npx tsx scripts/score-docx-labels.ts [--shared ../shared] [--details]
 *
 * Over every DOCX of the corpus and fifteen of our own, one trait of numbering each. Counted are paragraphs that either program
 * numbers and that both read; target 99 % equal. Rows of tables are left out: LibreOffice prints cells on lines of their own.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SourceBlock } from '../src/model/source.js';
import { readDocx } from '../src/read/docx/read-docx.js';
import { hasLibreOffice, printedLines } from './reading/libreoffice.js';
import { numberingPapers } from './reading/numbering-papers.js';

const { values } = parseArgs({
  options: { shared: { type: 'string', default: '../shared' }, details: { type: 'boolean', default: false } },
});

interface Verdict {
  readonly ours: string;
  readonly theirs: string;
  readonly text: string;
}

interface PaperScore {
  readonly name: string;
  readonly verdicts: readonly Verdict[];
  /** Numbered by us, not found among LibreOffice's lines. */
  readonly unmatched: number;
}

async function main(): Promise<void> {
  if (!hasLibreOffice()) {
    process.stdout.write(
      'skipped: soffice is not installed (apt-get install --no-install-recommends libreoffice-writer)\n',
    );
    return;
  }
  await scoreAll('fifteen of ours', [...numberingPapers()]);
  const corpus = join(values.shared, 'corpus');
  if (!existsSync(corpus)) process.stdout.write(`skipped: ${corpus} is not here\n`);
  else await scoreAll('corpus', docxUnder(corpus));
}

function docxUnder(folder: string): [string, Uint8Array][] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.docx')).sort();
  return files.map((file) => [basename(file), new Uint8Array(readFileSync(join(folder, file)))]);
}

async function scoreAll(title: string, files: readonly [string, Uint8Array][]): Promise<void> {
  const printed = printedLines(files.map(([, bytes]) => bytes));
  const scores: PaperScore[] = [];
  for (const [n, [name, bytes]] of files.entries()) {
    const { blocks } = await readDocx(bytes, name);
    scores.push({ name, ...compare(blocks, printed[n]!) });
  }
  const all = scores.flatMap(({ verdicts }) => verdicts);
  const equal = all.filter(isEqual).length;
  const unmatched = scores.reduce((sum, score) => sum + score.unmatched, 0);
  process.stdout.write(
    `${title}: ${files.length} files, ${equal} of ${all.length} labels equal (${((100 * equal) / all.length).toFixed(2)} %), ${unmatched} paragraphs not found\n`,
  );
  for (const score of scores) printMisses(score);
}

function printMisses({ name, verdicts, unmatched }: PaperScore): void {
  const wrong = verdicts.filter((verdict) => !isEqual(verdict));
  if (wrong.length + unmatched === 0) return;
  process.stdout.write(`  ${name}: ${wrong.length} of ${verdicts.length} differ, ${unmatched} not found\n`);
  for (const { ours, theirs, text } of wrong.slice(0, values.details ? 1000 : 2))
    process.stdout.write(`    ours "${ours}", LibreOffice "${theirs}": ${text.slice(0, 70)}\n`);
}

const isEqual = ({ ours, theirs }: Verdict) => ours === theirs;

/** Both readings go forward together; short words are looked for within the next lines only, since they may stand anywhere. */
function compare(blocks: readonly SourceBlock[], lines: readonly string[]): Omit<PaperScore, 'name'> {
  const verdicts: Verdict[] = [];
  let unmatched = 0;
  let from = 0;
  for (const { kind, text, autoLabel } of blocks) {
    if (kind === 'tableRow' || kind === 'toc' || kind === 'footnote') continue;
    const opening = text.slice(0, 60);
    const at = findLine(lines, from, opening);
    if (at < 0) {
      if (autoLabel !== null) unmatched++;
      continue;
    }
    const line = lines[at]!;
    from = at + 1;
    const theirs = withoutBullet(line.slice(0, line.indexOf(opening)).trim());
    const ours = (autoLabel ?? '').replace(/\s+/g, ' ').trim();
    if (ours !== '' || theirs !== '') verdicts.push({ ours, theirs, text });
  }
  return { verdicts, unmatched };
}

/** The next line that has these words at its start, a label aside; a line of short words is to end with them too. */
function findLine(lines: readonly string[], from: number, opening: string): number {
  const isShort = opening.length < 30;
  const end = isShort ? from + REACH : lines.length;
  return lines.findIndex((line, at) => {
    if (at < from || at >= end) return false;
    const start = line.indexOf(opening);
    return start >= 0 && start <= LONGEST_LABEL && (!isShort || start + opening.length === line.length);
  });
}

const REACH = 150;
const LONGEST_LABEL = 24;

/** A bullet is no label, whatever its sign. */
function withoutBullet(prefix: string): string {
  return /[\p{L}\p{N}§]/u.test(prefix) && prefix !== 'o' ? prefix : '';
}

await main();

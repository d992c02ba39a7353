/**
 * Speed and memory of reading, whole processes, start-up included; then of redlines, after reading.
 *
 *     npm run bench [-- --runs 5] [--sizes 10,100] [--redlines 100,400] [files…]
 *
 * Papers of 10, 100 and 1,000 pages are made as PDF and DOCX, and read together with any files given. A row is the median of the runs:
 * pages a second (of the reading alone), CPU seconds and peak memory (of the process), and how many times the CPU of pdfjs's plain
 * getTextContent over the same pages, and of pdftotext where it is installed. The runs of the programs take turns, as a busy
 * machine would otherwise favour one. A DOCX has no pages: those of the PDF of the same paper are taken.
 *
 * For redlines, a paper and an edited version of it are compared by us and, as the same words, by jsdiff's diffWords.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { editPaper } from './bench/edit-paper.js';
import { makePaper } from './bench/make-paper.js';
import { writeDocx } from './samples/docx/write-docx.js';
import { writePdf } from './samples/pdf/write-pdf.js';

const { values, positionals } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '10,100,1000' },
    redlines: { type: 'string', default: '100,400' },
  },
  allowPositionals: true,
});
const RUN_ONCE = fileURLToPath(new URL('./bench/run-once.mjs', import.meta.url));
const REDLINE_ONCE = fileURLToPath(new URL('./bench/redline-once.mjs', import.meta.url));
const HAS_PDFTOTEXT = spawnSync('pdftotext', ['-v']).error === undefined;

interface Figures {
  readonly pages: number | null;
  readonly blocks: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'clausediff-bench-'));
  try {
    print(['paper', 'pages', 'blocks', 'pages/s', 'CPU s', 'ms/page', 'MB', '× pdfjs', '× pdftotext']);
    for (const size of values.sizes.split(',').map(Number)) await benchPaper(folder, size);
    for (const file of positionals) benchFile(file, null);
    print(['redline', 'pages', 'changes', 's', 'MB', 'jsdiff s', 'jsdiff MB', 'parts']);
    for (const size of values.redlines.split(',').map(Number)) await benchRedline(folder, size);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function benchPaper(folder: string, size: number): Promise<void> {
  const paper = makePaper(size);
  const [pdf, docx] = [join(folder, `${size}.pdf`), join(folder, `${size}.docx`)];
  writeFileSync(pdf, await writePdf(paper));
  writeFileSync(docx, await writeDocx(paper));
  benchFile(docx, benchFile(pdf, null));
}

async function benchRedline(folder: string, size: number): Promise<void> {
  const paper = makePaper(size);
  const files = [join(folder, `${size}-old.docx`), join(folder, `${size}-new.docx`)];
  writeFileSync(files[0]!, await writeDocx(paper));
  writeFileSync(files[1]!, await writeDocx(editPaper(paper)));
  const [ours, jsdiff] = [redlineOnce('ours', files), redlineOnce('jsdiff', files)];
  const figures = ({ seconds, megabytes }: RedlineFigures) => [seconds.toFixed(2), megabytes.toFixed(0)];
  print([`${size} pages`, size, ours.found, ...figures(ours), ...figures(jsdiff), jsdiff.found ?? 'gave up']);
}

interface RedlineFigures {
  /** Changes or parts; null when it gave up. */
  readonly found: number | null;
  readonly seconds: number;
  readonly megabytes: number;
}

function redlineOnce(how: 'ours' | 'jsdiff', files: readonly string[]): RedlineFigures {
  return JSON.parse(
    execFileSync(process.execPath, [REDLINE_ONCE, how, ...files], { encoding: 'utf8' }),
  ) as RedlineFigures;
}

/** The file's pages, for the next one that has none. */
function benchFile(file: string, pages: number | null): number | null {
  const isPdf = /\.pdf$/i.test(file);
  const ours: Figures[] = [];
  const pdfjs: number[] = [];
  const poppler: number[] = [];
  for (let run = 0; run < Number(values.runs); run++) {
    ours.push(runOnce('ours', file));
    if (isPdf) pdfjs.push(runOnce('pdfjs', file).cpu);
    if (isPdf && HAS_PDFTOTEXT) poppler.push(pdftotextCpu(file));
  }
  const counted = ours[0]!.pages ?? pages;
  printRow(basename(file), counted, ours, median(pdfjs), median(poppler));
  return counted;
}

function runOnce(how: 'ours' | 'pdfjs', file: string): Figures {
  return JSON.parse(execFileSync(process.execPath, [RUN_ONCE, how, file], { encoding: 'utf8' })) as Figures;
}

/** The shell's `times` is the one portable word on what a child used: "0m0.01s 0m0.00s", second line for children. */
function pdftotextCpu(file: string): number {
  const said = execFileSync('sh', ['-c', 'pdftotext "$1" - > /dev/null; times', 'sh', file], { encoding: 'utf8' });
  const parts = (said.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g);
  return [...parts].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function printRow(name: string, pages: number | null, ours: readonly Figures[], pdfjs: number, poppler: number): void {
  const cpu = median(ours.map((run) => run.cpu));
  const seconds = median(ours.map((run) => run.seconds));
  const megabytes = Math.max(...ours.map((run) => run.megabytes));
  print([
    name,
    pages,
    ours[0]!.blocks,
    pages && (pages / seconds).toFixed(0),
    cpu.toFixed(2),
    pages && ((cpu / pages) * 1000).toFixed(1),
    megabytes.toFixed(0),
    ratio(cpu, pdfjs),
    ratio(cpu, poppler),
  ]);
}

const ratio = (ours: number, theirs: number) => (theirs > 0 ? (ours / theirs).toFixed(2) : null);

function print(cells: readonly (string | number | null)[]): void {
  const [name, ...numbers] = cells.map((cell) => String(cell ?? '–'));
  process.stdout.write(`${name!.slice(0, 28).padEnd(28)}${numbers.map((cell) => cell.padStart(12)).join('')}\n`);
}

await main();

/**
 * Tracked changes, accepted and rejected by LibreOffice, against the papers they were made of.
 *
 *     npx tsx scripts/score-tracked.ts [--shared ../shared] [--details]
 *
 * Over all pairs of versions in the corpus that are Word files, and small ones of our own with one trait of Word's format each. Lines are
 * compared as LibreOffice prints them, once without the numbers and bullets before them and once with. Our own reading of every redline
 * is checked when it is made; how many had to be set anew is told.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Input, mapAgreement, type Tools, trackVersions } from '../src/compare.js';
import { loadLibrary } from '../src/library/load.js';
import { loadModel } from '../src/library/load-model.js';
import { docx } from '../test/read/docx/build-docx.js';
import { PAIRS } from '../test/write/tracked/pairs.js';
import { hasLibreOffice } from './reading/libreoffice.js';
import { settledLines } from './tracked/libreoffice.js';

const { values } = parseArgs({
  options: { shared: { type: 'string', default: '../shared' }, details: { type: 'boolean', default: false } },
});

interface Papers {
  readonly name: string;
  readonly old: Uint8Array;
  readonly new: Uint8Array;
}

async function main(): Promise<void> {
  if (!hasLibreOffice()) return void process.stdout.write('skipped: soffice is not installed\n');
  await score(
    'of ours',
    PAIRS.map((pair) => ({ name: pair.name, old: docx(pair.old), new: docx(pair.new) })),
  );
  const corpus = join(values.shared, 'corpus');
  if (existsSync(corpus)) await score('corpus', corpusPairs(corpus));
  else process.stdout.write(`skipped: ${corpus} is not here\n`);
}

function corpusPairs(corpus: string): Papers[] {
  const { pairs } = JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8')) as {
    pairs: readonly { id: string; old: string; new: string }[];
  };
  const path = (name: string) => join(corpus, `${name}.docx`);
  return pairs
    .filter((p) => existsSync(path(p.old)) && existsSync(path(p.new)))
    .map((p) => ({
      name: p.id,
      old: new Uint8Array(readFileSync(path(p.old))),
      new: new Uint8Array(readFileSync(path(p.new))),
    }));
}

async function score(title: string, papers: readonly Papers[]): Promise<void> {
  const tools: Tools = { taxonomy: loadLibrary(), model: loadModel() };
  const redlines: { bytes: Uint8Array; anew: boolean }[] = [];
  for (const paper of papers) redlines.push(await redlineOf(paper, tools));
  const lines = settledLines(
    papers.flatMap((paper, i) => [
      { bytes: paper.new, how: null },
      { bytes: redlines[i]!.bytes, how: 'accept' as const },
      { bytes: paper.old, how: null },
      { bytes: redlines[i]!.bytes, how: 'reject' as const },
    ]),
  );
  const results = papers.flatMap(({ name }, i) => [
    { name: `${name}, accepted`, wanted: lines[4 * i]!, found: lines[4 * i + 1]! },
    { name: `${name}, rejected`, wanted: lines[4 * i + 2]!, found: lines[4 * i + 3]! },
  ]);
  const words = results.filter((r) => isSame(r.found.map(withoutNumber), r.wanted.map(withoutNumber)));
  const numbers = words.filter((r) => isSame(r.found, r.wanted));
  process.stdout.write(
    `${title}: ${papers.length} pairs, ${redlines.filter((r) => r.anew).length} set anew; of ${results.length} settlings LibreOffice prints ${words.length} with the same words, ${numbers.length} with the same numbers too\n`,
  );
  for (const result of results) if (!numbers.includes(result)) tell(result, words.includes(result));
}

async function redlineOf(paper: Papers, tools: Tools): Promise<{ bytes: Uint8Array; anew: boolean }> {
  const version = async (bytes: Uint8Array) => {
    const input: Input = { file: `${paper.name}.docx`, bytes };
    return { input, mapped: await mapAgreement(input, tools) };
  };
  const signature = { author: 'clausediff', date: '1980-01-01' };
  const { bytes, messages } = await trackVersions(await version(paper.old), await version(paper.new), signature);
  return { bytes, anew: messages.some((m) => m.code === 'set-anew') };
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, i) => line === b[i]);

/** "2.1", "(a)", "iv.", "•" before the words of a line. */
const withoutNumber = (line: string): string =>
  line.replace(/^(?:[•◦▪–-]|\(?(?:[ivxlc]+|\d+(?:\.\d+)*|[a-z]{1,2})[.)]|(?:Section )?\d+(?:\.\d+)+)\s+/i, '');

function tell({ name, found, wanted }: { name: string; found: string[]; wanted: string[] }, sameWords: boolean): void {
  const at = wanted.findIndex((line, i) => line !== found[i]);
  const shown = (line = '') => line.slice(0, values.details ? 300 : 70);
  process.stdout.write(
    `  ${name}: ${sameWords ? 'numbers' : 'WORDS'} differ, line ${at + 1}: “${shown(found[at])}” for “${shown(wanted[at])}”\n`,
  );
}

await main();

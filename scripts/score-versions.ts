/**
 * Versions of real papers: are all figures that changed told, and is a paper against itself silent?
 *
 *     npx tsx scripts/score-versions.ts [--shared ../shared] [--only figures|silence]
 *
 * figures  For each pair of versions in the corpus' manifest: how many of its changed figures stand in a change, how many of those that are
 *          no section numbers, dates or addresses in one ranked medium or high; then the ones that do not, with the change they stand in.
 * silence  For each paper: changes against itself, which must be none, and of its PDF against its DOCX; of these none may be ranked above
 *          "none", and at most 2 % of the blocks may stand in a change at all (a new number apart).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mapAgreement, redlineAgreements, type Tools } from '../src/compare.js';
import { openLibrary } from '../src/library/load.js';
import { loadModel } from '../src/library/load-model.js';
import type { Change } from '../src/model/change.js';
import type { MappedAgreement } from '../src/model/mapped.js';
import { ReadError } from '../src/model/message.js';
import { skipWithout } from './reading/skip-without.js';
import { placesOfFigure } from './versions/figures.js';

const { values } = parseArgs({
  options: { shared: { type: 'string', default: '../shared' }, only: { type: 'string' } },
});
const CORPUS = join(values.shared, 'corpus');

/** A paper of two pairs is read once. */
const papers = new Map<string, Promise<MappedAgreement | null>>();

interface VersionPair {
  readonly id: string;
  readonly old: string;
  readonly new: string;
  readonly changed_figures?: readonly string[];
}

interface Manifest {
  readonly pairs: readonly VersionPair[];
}

async function main(): Promise<void> {
  skipWithout(CORPUS);
  const tools = { ...openLibrary(), model: loadModel() };
  const { pairs } = JSON.parse(readFileSync(join(CORPUS, 'manifest.json'), 'utf8')) as Manifest;
  if (values.only !== 'silence') await scoreFigures(pairs, tools);
  if (values.only !== 'figures') await scoreSilence(pairs, tools);
}

async function scoreFigures(pairs: readonly VersionPair[], tools: Tools): Promise<void> {
  const missed: string[] = [];
  const total = { figures: 0, told: 0, weighty: 0, ranked: 0 };
  print('figures: changed · told | of weight · ranked medium or high');
  for (const pair of pairs) {
    const [old, revised] = [await read(pair.old, ['docx', 'pdf'], tools), await read(pair.new, ['docx', 'pdf'], tools)];
    if (!old || !revised) {
      print(`  skipped ${pair.id}: no rendering that can be read`);
      continue;
    }
    const { changes } = redlineAgreements(old, revised, tools);
    const figures = (pair.changed_figures ?? []).map((figure) => placesOfFigure(figure, changes, old, revised));
    const weighty = figures.filter((f) => f.kind === 'figure');
    const counts = {
      figures: figures.length,
      told: figures.filter((f) => f.told).length,
      weighty: weighty.length,
      ranked: weighty.filter((f) => isMaterial(f.changes)).length,
    };
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += counts[key];
    print(`  ${pair.id}: ${counts.figures} · ${counts.told} | ${counts.weighty} · ${counts.ranked}`);
    for (const f of figures)
      if (!f.told || (f.kind === 'figure' && !isMaterial(f.changes)))
        missed.push(`  ${pair.id} | ${f.figure} | ${f.told ? describe(f.changes) : 'in no change'}`);
  }
  print(
    `all: ${total.figures} changed · ${total.told} told | ${total.weighty} of weight · ${total.ranked} ranked medium or high`,
  );
  print(['not told, or not ranked:', ...missed].join('\n'));
}

const isMaterial = (changes: readonly Change[]): boolean =>
  changes.some((c) => c.materiality === 'high' || c.materiality === 'medium');

function describe(changes: readonly Change[]): string {
  const [first] = changes;
  return first ? `${first.type}, ${first.materiality}: ${first.reasons.slice(0, 2).join('; ')}` : '';
}

async function scoreSilence(pairs: readonly VersionPair[], tools: Tools): Promise<void> {
  const papers = [...new Set(pairs.flatMap((p) => [p.old, p.new]))].sort();
  const total = { itself: 0, blocks: 0, differing: 0, ranked: 0 };
  print('silence: changes against itself | PDF against DOCX: blocks · in a change · changes ranked above none');
  for (const paper of papers) {
    const [docx, pdf] = [await read(paper, ['docx'], tools), await read(paper, ['pdf'], tools)];
    const itself = [docx, pdf].reduce((n, p) => n + (p ? redlineAgreements(p, p, tools).changes.length : 0), 0);
    const across = docx && pdf ? acrossFormats(pdf, docx, tools) : { blocks: 0, differing: 0, ranked: 0 };
    total.itself += itself;
    for (const key of ['blocks', 'differing', 'ranked'] as const) total[key] += across[key];
    if (itself || across.differing)
      print(`  ${paper}: ${itself} | ${across.blocks} · ${across.differing} · ${across.ranked}`);
  }
  const share = ((total.differing / Math.max(1, total.blocks)) * 100).toFixed(2);
  print(
    `all ${papers.length} papers: ${total.itself} | ${total.blocks} · ${total.differing} (${share} %) · ${total.ranked}`,
  );
}

function acrossFormats(pdf: MappedAgreement, docx: MappedAgreement, tools: Tools) {
  const changes = redlineAgreements(pdf, docx, tools).changes.filter((c) => c.type !== 'renumber');
  return {
    blocks: pdf.blocks.length + docx.blocks.length,
    differing: changes.reduce((n, c) => n + (c.old?.blocks.length ?? 0) + (c.new?.blocks.length ?? 0), 0),
    ranked: changes.filter((c) => c.materiality !== 'none').length,
  };
}

/** The first of the renderings that is there and can be read. */
async function read(paper: string, formats: readonly string[], tools: Tools): Promise<MappedAgreement | null> {
  const file = formats.map((f) => join(CORPUS, `${paper}.${f}`)).find((f) => existsSync(f));
  if (file === undefined) return null;
  const mapped = papers.get(file) ?? mapFile(file, tools);
  papers.set(file, mapped);
  return mapped;
}

/** Null when it cannot be read. */
async function mapFile(file: string, tools: Tools): Promise<MappedAgreement | null> {
  try {
    return await mapAgreement({ file, bytes: new Uint8Array(readFileSync(file)) }, tools);
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

await main();

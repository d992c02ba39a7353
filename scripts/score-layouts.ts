/**
 * One paper in eleven layouts: any two must redline to nothing but new numbers.
 *
 *     npx tsx scripts/score-layouts.ts [--shared ../shared] [--details]
 *
 * Printed: for each paper the share of blocks that stand in a change other than "renumber", over its 55 pairs of layouts, and the
 * count for each pair. Target: at most 0.5 %. --details lists each difference once, with the pairs that show it, worst first.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { alignVersions } from '../src/align/versions.js';
import { diffTexts } from '../src/diff/words.js';
import { loadLibrary } from '../src/library/load.js';
import type { Change } from '../src/model/change.js';
import type { MappedAgreement } from '../src/model/mapped.js';
import { reportRedline } from '../src/report/redline.js';
import { readPaper } from './reading/read-paper.js';
import { skipWithout } from './reading/skip-without.js';

const { values } = parseArgs({
  options: { shared: { type: 'string', default: '../shared' }, details: { type: 'boolean', default: false } },
});
const FOLDER = join(values.shared, 'corpus/layouts');
const TARGET = 0.005;

interface Difference {
  readonly pair: string;
  readonly change: Change;
}

interface PairScore {
  readonly pair: string;
  readonly blocks: number;
  readonly differing: number;
  readonly differences: readonly Difference[];
}

async function main(): Promise<void> {
  skipWithout(FOLDER);
  const taxonomy = loadLibrary();
  const redline = (old: MappedAgreement, revised: MappedAgreement) =>
    reportRedline(old, revised, alignVersions(old.blocks, revised.blocks), diffTexts, taxonomy).changes;
  const all: PairScore[] = [];
  for (const [paper, layouts] of papersByName()) {
    const read = await Promise.all(layouts.map((layout) => readPaper(join(FOLDER, `${paper}__${layout}.pdf`))));
    const scores = pairsOf(layouts).map(([a, b]) =>
      scorePair(`${layouts[a]}-${layouts[b]}`, read[a]!, read[b]!, redline),
    );
    printPaper(paper, layouts, scores);
    if (values.details) printDetails(scores);
    all.push(...scores);
  }
  printTotal('all papers', all);
}

function papersByName(): Map<string, string[]> {
  const papers = new Map<string, string[]>();
  for (const name of readdirSync(FOLDER).sort()) {
    const [, paper, layout] = /^(.+)__(\w+)\.pdf$/.exec(name) ?? [];
    if (paper && layout) papers.set(paper, [...(papers.get(paper) ?? []), layout]);
  }
  return papers;
}

function pairsOf(layouts: readonly string[]): [number, number][] {
  return layouts.flatMap((_, a) => layouts.slice(a + 1).map((_, k): [number, number] => [a, a + 1 + k]));
}

function scorePair(
  pair: string,
  old: MappedAgreement,
  revised: MappedAgreement,
  redline: (old: MappedAgreement, revised: MappedAgreement) => readonly Change[],
): PairScore {
  const changes = redline(old, revised).filter(({ type }) => type !== 'renumber');
  return {
    pair,
    blocks: old.blocks.length + revised.blocks.length,
    differing: changes.reduce((sum, c) => sum + (c.old?.blocks.length ?? 0) + (c.new?.blocks.length ?? 0), 0),
    differences: changes.map((change) => ({ pair, change })),
  };
}

function printPaper(paper: string, layouts: readonly string[], scores: readonly PairScore[]): void {
  process.stdout.write('\n');
  printTotal(paper, scores);
  const counts = new Map(scores.map(({ pair, differing }) => [pair, differing]));
  process.stdout.write(`${['', ...layouts.slice(1)].map((l) => l.padStart(5)).join('')}\n`);
  layouts.slice(0, -1).forEach((row, a) => {
    const cells = layouts.slice(1).map((column, b) => (b >= a ? String(counts.get(`${row}-${column}`)) : ''));
    process.stdout.write(`${[row, ...cells].map((cell) => cell.padStart(5)).join('')}\n`);
  });
}

function printTotal(name: string, scores: readonly PairScore[]): void {
  const [differing, blocks] = [sum(scores, 'differing'), sum(scores, 'blocks')];
  const share = differing / blocks;
  const types = countBy(scores.flatMap(({ differences }) => differences.map(({ change }) => change.type)));
  process.stdout.write(
    `${name}: ${differing} of ${blocks} blocks differ (${(share * 100).toFixed(2)} %, ${share <= TARGET ? 'within' : 'above'} target) ${types}\n`,
  );
}

const sum = (scores: readonly PairScore[], key: 'differing' | 'blocks') =>
  scores.reduce((total, score) => total + score[key], 0);

function countBy(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}

/** The same passage differs in many pairs when one layout reads it otherwise: shown once, with the layouts it parts. */
function printDetails(scores: readonly PairScore[]): void {
  const groups = new Map<string, Difference[]>();
  for (const difference of scores.flatMap(({ differences }) => differences)) {
    const key = passageKey(difference.change);
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  for (const group of [...groups.values()].sort((a, b) => b.length - a.length)) {
    const { change } = group[0]!;
    process.stdout.write(`  ${group.length} pairs, ${countBy(group.map((g) => g.change.type))}: ${layoutsOf(group)}\n`);
    process.stdout.write(`    - ${shown(change.old)}\n    + ${shown(change.new)}\n`);
  }
}

function passageKey({ old, new: new_ }: Change): string {
  return (old ?? new_)!.text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 24);
}

/** Layouts by how many of the pairs they are in: the odd one out comes first. */
function layoutsOf(group: readonly Difference[]): string {
  return countBy(group.flatMap(({ pair }) => pair.split('-')).sort());
}

function shown(side: Change['old']): string {
  if (!side) return '(nothing)';
  const text = side.text.replace(/\n/g, ' ⏎ ');
  return `${side.label ?? ''} ${text.length > 160 ? `${text.slice(0, 100)} … ${text.slice(-50)}` : text}`.trim();
}

await main();

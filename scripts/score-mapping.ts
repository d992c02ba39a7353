/**
 * How well paragraphs of an unknown vendor's papers are classified: each vendor of the labelled papers is held out in turn.
 *
 *     npx tsx scripts/score-mapping.ts [--shared ../shared] [--details] [--curve]
 *
 * The figures are those of the scorer (`mapping`). A score on papers that were learnt from says nothing; these were not. `--details` lists
 * the misses; `--curve` prints, instead of the table, the figures by the number of vendors learnt from (a quarter of an hour).
 */
import { parseArgs } from 'node:util';
import { knowledgeOf } from '../src/classify/library-knowledge.js';
import { loadLibrary } from '../src/library/load.js';
import { baseWithout, crossFit, type HeldOut, heldOutMappings } from './train/cross-fit.js';
import { cuadRows } from './train/cuad.js';
import { type CurvePoint, learningCurve } from './train/learning-curve.js';
import { addPaper, figuresOf, type Miss, newTally } from './train/measure.js';
import { loadPapers } from './train/papers.js';
import { observePaper } from './train/rows.js';

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    details: { type: 'boolean', default: false },
    curve: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const taxonomy = loadLibrary();
  const papers = await loadPapers(values.shared);
  const knowledge = knowledgeOf(taxonomy);
  const observed = papers.map((paper) => observePaper(paper, knowledge));
  const cuad = cuadRows(values.shared, taxonomy, knowledge);
  if (values.curve) return printCurve(learningCurve(observed, taxonomy, cuad, CURVE));
  const studied = crossFit(
    observed,
    taxonomy,
    (vendor) => baseWithout(vendor, observed, taxonomy, cuad),
    () => {},
  );
  const heldOut = heldOutMappings(studied);
  for (const key of ['format', 'vendor', 'family'] as const) printBy(key, heldOut);
  const misses = print('all', heldOut);
  if (values.details) for (const miss of misses) process.stdout.write(`${describe(miss)}\n`);
}

const CURVE = [2, 4, 6, 8];

function printCurve(points: Iterable<CurvePoint>): void {
  for (const { vendors, figures } of points) process.stdout.write(`${vendors} vendors  ${inWords(figures)}\n`);
}

function printBy(key: 'format' | 'vendor' | 'family', heldOut: readonly HeldOut[]): void {
  const names = [...new Set(heldOut.map((h) => h.paper[key]))].sort();
  for (const name of names)
    print(
      name,
      heldOut.filter((h) => h.paper[key] === name),
    );
}

function print(name: string, heldOut: readonly HeldOut[]): Miss[] {
  const tally = newTally();
  const misses = heldOut.flatMap(({ paper, mapping }) => addPaper(tally, paper, mapping));
  process.stdout.write(`${name.padEnd(14)}${inWords(figuresOf(tally))}\n`);
  return misses;
}

const inWords = (figures: Readonly<Record<string, number>>) =>
  Object.entries(figures)
    .map(([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(3)}`)
    .join('  ');

function describe({ paper, unit, got }: Miss): string {
  const want = unit.clauses.length ? unit.clauses.join(', ') : unit.state;
  return `${paper.id}.${paper.format} #${unit.n} want ${want} got ${got.join(', ')} | ${unit.text.slice(0, 90)}`;
}

await main();

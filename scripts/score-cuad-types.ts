/**
 * How well clause types are found in contracts of other trades: the CUAD contracts, whose experts marked what answers their questions.
 *
 *     npx tsx scripts/score-cuad-types.ts [--shared ../shared]
 *
 * Every paragraph of every contract is asked for every type; right are those that hold a snippet of a label that stands for the type. The
 * words' weights are trained without the snippets of the contract's filer (five groups of filers are held out in turn); the forests of the
 * shipped model never saw a CUAD contract. Printed are the precision where four of five such paragraphs are found (P@80R) and the average
 * precision. What the experts left unmarked counts as wrong, though some of it is right.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contextOf } from '../src/classify/context.js';
import { judge, settle } from '../src/classify/judge.js';
import { knowledgeOf } from '../src/classify/library-knowledge.js';
import { LOCAL_WIDTH, localEvidence } from '../src/classify/local-evidence.js';
import { type Observation, observe } from '../src/classify/observe.js';
import { logOdds, probability } from '../src/classify/trees.js';
import { typedEvidence } from '../src/classify/typed-evidence.js';
import { WIDE_WIDTH, wideEvidence } from '../src/classify/wide-evidence.js';
import { loadLibrary } from '../src/library/load.js';
import { loadModel } from '../src/library/load-model.js';
import { readPdf } from '../src/read/pdf/read-pdf.js';
import { structureAgreement } from '../src/structure/structure-agreement.js';
import { skipWithout } from './reading/skip-without.js';
import { wordsOf } from './reading/words.js';
import type { BaseModel } from './train/base-model.js';
import { baseWithout } from './train/cross-fit.js';
import { type CuadContract, cuadContracts, cuadFolder, cuadPaper, cuadRows, typesByLabel } from './train/cuad.js';
import { loadPapers } from './train/papers.js';
import { observePaper } from './train/rows.js';

const { values } = parseArgs({ options: { shared: { type: 'string', default: '../shared' } } });

/** Pooled: labels whose meaning is that of one of our types, or of the two kinds of audit. */
const POOLED = [
  'Governing Law',
  'Anti-Assignment',
  'Cap on Liability',
  'Termination for Convenience',
  'Renewal Term',
  'Audit Rights',
  'Insurance',
  'License Grant',
];

const GROUPS = 5;
const RECALL = 0.8;

const taxonomy = loadLibrary();
const knowledge = knowledgeOf(taxonomy);
const model = loadModel();

interface ReadContract extends CuadContract {
  readonly observations: readonly Observation[];
}

/** One paragraph asked for the types of one label. */
interface Answer {
  readonly label: string;
  readonly score: number;
  readonly right: boolean;
}

async function main(): Promise<void> {
  skipWithout(cuadFolder(values.shared));
  const labels = typesByLabel(taxonomy);
  const contracts = await Promise.all(cuadContracts(values.shared).map(readContract));
  const answers = contracts.length ? await answerAll(contracts, labels) : [];
  const asked = [...labels.keys()].filter((label) => POOLED.includes(label) || labels.get(label)!.length === 1);
  const figures = asked.map((label) => [label, figuresOf(answers.filter((a) => a.label === label))] as const);
  for (const pooled of [true, false])
    for (const [label, figure] of figures) if (POOLED.includes(label) === pooled) print(label, figure);
  print('pooled: the first eight', figuresOf(answers.filter((a) => POOLED.includes(a.label))));
}

async function readContract(contract: CuadContract): Promise<ReadContract> {
  const file = join(cuadFolder(values.shared), 'pdf', `${contract.file}.pdf`);
  const agreement = structureAgreement(await readPdf(new Uint8Array(readFileSync(file)), file), { file, sha256: '' });
  return { ...contract, observations: observe(agreement, knowledge) };
}

async function answerAll(
  contracts: readonly ReadContract[],
  labels: ReadonlyMap<string, readonly number[]>,
): Promise<Answer[]> {
  const papers = (await loadPapers(values.shared)).map((paper) => observePaper(paper, knowledge));
  const rows = cuadRows(values.shared, taxonomy, knowledge);
  const filers = [...new Set(contracts.map((c) => c.filer))].sort();
  return Array.from({ length: GROUPS }, (_, group) => {
    const out = contracts.filter((c) => filers.indexOf(c.filer) % GROUPS === group);
    const unseen = new Set(out.map((c) => cuadPaper(c.file)));
    const base = baseWithout(
      null,
      papers,
      taxonomy,
      rows.filter((row) => !unseen.has(row.paper ?? '')),
    );
    return out.flatMap((contract) => answersOf(contract, base, labels));
  }).flat();
}

function answersOf(contract: ReadContract, base: BaseModel, labels: ReadonlyMap<string, readonly number[]>): Answer[] {
  const { observations, snippets } = contract;
  const scores = scoresOf(observations, base);
  const texts = observations.map(({ passage: { block } }) =>
    ['heading', 'title', 'toc'].includes(block.kind) ? '' : squeeze(block.text),
  );
  return [...labels].flatMap(([label, types]) => {
    const holding = blocksHolding(snippets.get(label) ?? [], texts);
    return [...texts.keys()]
      .filter((i) => texts[i] !== '')
      .map((i) => ({ label, score: Math.max(...types.map((t) => scores[i]![t]!)), right: holding.has(i) }));
  });
}

/** Probability of each type for each block: that it states a rule at all, and this one. */
function scoresOf(observations: readonly Observation[], base: BaseModel): Float32Array[] {
  const context = contextOf(observations, taxonomy, base);
  const count = taxonomy.types.length;
  const local = localEvidence(context);
  const first = judge(local, model.first, count, LOCAL_WIDTH);
  const second = settle(first, judge(wideEvidence(context, local, first), model.second, count, WIDE_WIDTH));
  const typed = typedEvidence(context, second).map((row) => probability(logOdds(model.typed, row)));
  return second.map((judgment, i) => judgment.map((p) => p * typed[i]!));
}

/** Letters and digits alone: the experts' text parts words where the print does not, and the other way round. */
const squeeze = (text: string) => wordsOf(text).join('');

/** Blocks that hold half of a piece of a snippet, or half of whose text a piece holds; "<omitted>" parts pieces. */
function blocksHolding(snippets: readonly string[], texts: readonly string[]): Set<number> {
  const pieces = snippets.flatMap((s) => s.split(/<omitted>/i)).filter((piece) => wordsOf(piece).length >= 4);
  const whole = texts.join('');
  const found = new Set<number>();
  for (const piece of pieces.map(squeeze)) {
    const at = whole.indexOf(piece);
    if (at < 0) continue;
    let start = 0;
    for (const [block, text] of texts.entries()) {
      const shared = Math.min(start + text.length, at + piece.length) - Math.max(start, at);
      if (shared > 0 && (shared >= piece.length / 2 || shared >= text.length / 2)) found.add(block);
      start += text.length;
    }
  }
  return found;
}

interface Figure {
  readonly paragraphs: number;
  readonly precision: number;
  readonly average: number;
}

function figuresOf(answers: readonly Answer[]): Figure {
  const ranked = [...answers].sort((a, b) => b.score - a.score);
  const wanted = ranked.filter((a) => a.right).length;
  let right = 0;
  let sum = 0;
  let precision = 0;
  for (const [n, answer] of ranked.entries()) {
    if (!answer.right) continue;
    right += 1;
    sum += right / (n + 1);
    if (precision === 0 && right >= wanted * RECALL) precision = right / (n + 1);
  }
  return { paragraphs: wanted, precision, average: wanted ? sum / wanted : 0 };
}

function print(name: string, { paragraphs, precision, average }: Figure): void {
  const figure = (value: number) => value.toFixed(3);
  process.stdout.write(
    `${name.padEnd(38)}${String(paragraphs).padStart(4)} paragraphs  P@80R ${figure(precision)}  average precision ${figure(average)}\n`,
  );
}

await main();

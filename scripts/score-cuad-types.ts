/**
 * How well clause types are found in contracts of other trades: the CUAD contracts, whose experts marked what answers their questions.
 *
 *     npx tsx scripts/score-cuad-types.ts [--shared ../shared]
 *
 * Paragraphs are asked for the types that a label stands for; right are those that hold one of its snippets. The words' weights are trained
 * without the snippets of the contract's filer (five groups of filers are held out in turn); the forests of the shipped model never saw a
 * CUAD contract. Printed is the precision where four of five right paragraphs are found (P@80R), twice:
 *
 * marked     among the paragraphs that hold a snippet of any label: is what the experts marked filed under the type they meant?
 * all        among all paragraphs. What the experts left unmarked counts as wrong here, though much of it is right: the second of two
 *            sentences on assignment, an insurer's list of covers, the duty to keep the books that may be audited.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeAll } from '../src/classify/classify-agreement.js';
import { contextOf } from '../src/classify/context.js';
import { knowledgeOf } from '../src/classify/library-knowledge.js';
import { type Observation, observe } from '../src/classify/observe.js';
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

/** Pooled: labels whose meaning is that of one of our types, or of the two kinds of audit. Experts mark exclusions of loss as caps, too. */
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

/** Shorter pieces of a snippet stand elsewhere as well. */
const MIN_WORDS = 8;
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
  /** The paragraph holds a snippet of some label. */
  readonly marked: boolean;
}

async function main(): Promise<void> {
  skipWithout(cuadFolder(values.shared));
  const labels = typesByLabel(taxonomy);
  const contracts = await Promise.all(cuadContracts(values.shared).map(readContract));
  const answers = contracts.length ? await answerAll(contracts, labels) : [];
  const others = [...labels.keys()].filter((label) => !POOLED.includes(label) && labels.get(label)!.length === 1);
  for (const label of [...POOLED, ...others])
    print(
      label,
      answers.filter((a) => a.label === label),
    );
  print(
    'pooled: the first eight',
    answers.filter((a) => POOLED.includes(a.label)),
  );
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
  const holding = new Map([...snippets].map(([label, quotes]) => [label, blocksHolding(quotes, texts)]));
  const marked = new Set([...holding.values()].flatMap((blocks) => [...blocks]));
  const paragraphs = [...texts.keys()].filter((i) => texts[i] !== '');
  return [...labels].flatMap(([label, types]) =>
    paragraphs.map((i): Answer => {
      const score = Math.max(...types.map((t) => scores[i]![t]!));
      return { label, score, right: holding.get(label)?.has(i) ?? false, marked: marked.has(i) };
    }),
  );
}

/** Probability of each type for each block: that it states a rule at all, and this one. */
function scoresOf(observations: readonly Observation[], base: BaseModel): Float32Array[] {
  const { second, typed } = judgeAll(contextOf(observations, taxonomy, base), model);
  return second.map((judgment, i) => judgment.map((p) => p * typed[i]!));
}

/** Letters and digits alone: the experts' text parts words where the print does not, and the other way round. */
const squeeze = (text: string) => wordsOf(text).join('');

/** Blocks that hold half of a piece of a snippet, or half of whose text a piece holds; "<omitted>" parts pieces. */
function blocksHolding(snippets: readonly string[], texts: readonly string[]): Set<number> {
  const pieces = snippets.flatMap((s) => s.split(/<omitted>/i)).filter((piece) => wordsOf(piece).length >= MIN_WORDS);
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

/** Precision where this share of the right answers is found. */
function precisionOf(answers: readonly Answer[]): number {
  const ranked = [...answers].sort((a, b) => b.score - a.score);
  const wanted = ranked.filter((a) => a.right).length;
  let right = 0;
  for (const [n, answer] of ranked.entries()) {
    if (answer.right) right += 1;
    if (right > 0 && right >= wanted * RECALL) return right / (n + 1);
  }
  return 0;
}

function print(name: string, answers: readonly Answer[]): void {
  const count = String(answers.filter((a) => a.right).length).padStart(4);
  const marked = precisionOf(answers.filter((a) => a.marked)).toFixed(3);
  const all = precisionOf(answers).toFixed(3);
  process.stdout.write(`${name.padEnd(36)}${count} paragraphs  P@80R marked ${marked}  all ${all}\n`);
}

await main();

/**
 * What a forest says of rows of evidence: log-odds, or the probability they stand for.
 *
 * Trees are not walked. Each question whose answer is "more" strikes out the leaves on its left; the first leaf that remains is the one a
 * walk would end in. The questions about one figure lie in ascending order, so that the first "at most" ends them: half the time of a walk,
 * whose turns a processor cannot foresee.
 */
import type { Forest, Tree } from '../model/classifier-model.js';
import { oncePer } from '../text/once-per.js';

export function logOdds(forest: Forest, row: ArrayLike<number>): number {
  return allLogOdds(forest, row, 1)[0]!;
}

/** Of `count` rows that lie one after the other, all equally long. */
export function allLogOdds(forest: Forest, rows: ArrayLike<number>, count: number): Float64Array {
  const { begins, value, tree, remaining, leaf, firstLeaf } = questionsOf(forest);
  const sums = new Float64Array(count).fill(forest.base);
  const left = new Int32Array(firstLeaf.length);
  const width = rows.length / count;
  for (let k = 0; k < count; k++) {
    left.fill(-1);
    for (let figure = 0; figure + 1 < begins.length; figure++) {
      const x = rows[k * width + figure]!;
      const end = begins[figure + 1]!;
      for (let q = begins[figure]!; q < end && x > value[q]!; q++) left[tree[q]!]! &= remaining[q]!;
    }
    for (let t = 0; t < left.length; t++) sums[k]! += leaf[firstLeaf[t]! + lowestBit(left[t]!)]!;
  }
  return sums;
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

const lowestBit = (bits: number) => 31 - Math.clz32(bits & -bits);

/** The questions of all trees, figure by figure, by ascending value. */
interface Questions {
  /** Where the questions about each figure begin; one more at the end. */
  readonly begins: Int32Array;
  readonly value: Float64Array;
  /** Which tree asks. */
  readonly tree: Int32Array;
  /** Bits of the leaves that remain when the figure is more. */
  readonly remaining: Int32Array;
  /** Values of all leaves, tree by tree, from left to right. */
  readonly leaf: Float64Array;
  readonly firstLeaf: Int32Array;
}

interface Question {
  readonly figure: number;
  readonly value: number;
  readonly tree: number;
  readonly remaining: number;
}

const questionsOf = oncePer(collect);

function collect({ trees }: Forest): Questions {
  const questions: Question[] = [];
  const leaves: number[] = [];
  const firstLeaf = trees.map((tree, t) => {
    const own: number[] = [];
    questions.push(...ask(tree, 0, own).map((q) => ({ ...q, tree: t })));
    return leaves.push(...own) - own.length;
  });
  questions.sort((a, b) => a.figure - b.figure || a.value - b.value);
  const figures = questions.reduce((most, q) => Math.max(most, q.figure + 1), 0);
  return {
    begins: Int32Array.from({ length: figures + 1 }, (_, f) => questions.filter((q) => q.figure < f).length),
    value: Float64Array.from(questions, (q) => q.value),
    tree: Int32Array.from(questions, (q) => q.tree),
    remaining: Int32Array.from(questions, (q) => q.remaining),
    leaf: Float64Array.from(leaves),
    firstLeaf: Int32Array.from(firstLeaf),
  };
}

/** Bits hold so many leaves; trees of depth 3 have eight. */
const MOST_LEAVES = 32;

/** The questions from this node on; writes the values of its leaves behind those in `leaves`. */
function ask(tree: Tree, node: number, leaves: number[]): Omit<Question, 'tree'>[] {
  const figure = tree.feature[node]!;
  if (figure < 0) {
    if (leaves.push(tree.value[node]!) > MOST_LEAVES) throw new RangeError(`a tree has over ${MOST_LEAVES} leaves`);
    return [];
  }
  const from = leaves.length;
  const atMost = ask(tree, tree.left[node]!, leaves);
  const onLeft = 2 ** (leaves.length - from) - 1;
  const own = { figure, value: tree.value[node]!, remaining: ~(onLeft << from) };
  return [...atMost, own, ...ask(tree, tree.right[node]!, leaves)];
}

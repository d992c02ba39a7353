/** What a forest says of one row of evidence: log-odds, or the probability they stand for. */
import type { Forest } from '../model/classifier-model.js';

export function logOdds(forest: Forest, row: ArrayLike<number>, offset = 0): number {
  let sum = forest.base;
  for (const { feature, value, left, right } of forest.trees) {
    let node = 0;
    while (feature[node]! >= 0) node = row[offset + feature[node]!]! <= value[node]! ? left[node]! : right[node]!;
    sum += value[node]!;
  }
  return sum;
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

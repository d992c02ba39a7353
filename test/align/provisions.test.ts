import { describe, expect, it } from 'vitest';
import { alignProvisions } from '../../src/align/provisions.js';

const notice = 'vendor tells customer thirty days before a new sub-processor starts';
const objection = 'customer may object within ten days on reasonable grounds';
const both = `${notice}; ${objection}`;

describe('aligning provisions of different papers', () => {
  it('pairs by content, whatever the order', () => {
    const groups = alignProvisions([notice, objection], [objection, notice]);
    expect(groups.map((g) => [g.left, g.right])).toEqual([
      [[0], [1]],
      [[1], [0]],
    ]);
  });

  it('lets one clause answer two', () => {
    expect(alignProvisions([both], [notice, objection]).map((g) => [g.left, g.right])).toEqual([[[0], [0, 1]]]);
  });

  it('leaves a provision alone that resembles nothing', () => {
    const groups = alignProvisions([notice, 'vendor carries cyber insurance of five million'], [notice]);
    expect(groups.map((g) => [g.left, g.right])).toEqual([
      [[0], [0]],
      [[1], []],
    ]);
  });

  it('puts every provision of both sides into exactly one group', () => {
    const left = [notice, objection, both, 'payment is due in euro'];
    const right = ['fees are paid in dollars', both, notice];
    const groups = alignProvisions(left, right);
    expect(groups.flatMap((g) => g.left).sort()).toEqual([0, 1, 2, 3]);
    expect(groups.flatMap((g) => g.right).sort()).toEqual([0, 1, 2]);
  });
});

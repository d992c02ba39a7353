/**
 * The heaviest set of links that run in the same order on both sides: the weighted form of a longest increasing
 * subsequence, in O(k log k) by a Fenwick tree of the best chain ending at or before each right index.
 */
export interface Link {
  readonly left: number;
  readonly right: number;
  /** > 0 */
  readonly weight: number;
}

/** Chosen links, both indexes strictly increasing. Of equally heavy chains the one with earlier links. */
export function heaviestChain<L extends Link>(links: readonly L[]): L[] {
  const order = [...links].sort((a, b) => a.left - b.left || b.right - a.right);
  const best = new Float64Array(order.length);
  const before = new Int32Array(order.length).fill(-1);
  const tree = fenwick(order.reduce((most, { right }) => Math.max(most, right), 0) + 1, best);
  order.forEach((link, at) => {
    const last = tree.bestUpTo(link.right - 1);
    best[at] = link.weight + (last < 0 ? 0 : best[last]!);
    before[at] = last;
    tree.offer(link.right, at);
  });
  let end = -1;
  for (let at = 0; at < order.length; at++) if (end < 0 || best[at]! > best[end]!) end = at;
  const chain: L[] = [];
  for (; end >= 0; end = before[end]!) chain.push(order[end]!);
  return chain.reverse();
}

/** Prefix maximum over right indexes; -1 where there is none. */
function fenwick(length: number, best: Float64Array) {
  const nodes = new Int32Array(length + 1).fill(-1);
  const better = (a: number, b: number) => (b >= 0 && (a < 0 || best[b]! > best[a]!) ? b : a);
  return {
    bestUpTo(index: number): number {
      let found = -1;
      for (let n = index + 1; n > 0; n -= n & -n) found = better(found, nodes[n]!);
      return found;
    },
    offer(index: number, at: number): void {
      for (let n = index + 1; n <= length; n += n & -n) nodes[n] = better(nodes[n]!, at);
    },
  };
}

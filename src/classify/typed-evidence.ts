/** The evidence whether a block states a rule at all, rather than leading in a list or being page furniture: one row a block. */
import type { EvidenceContext, Judgment } from './evidence.js';

export const TYPED_WIDTH = 21;

export function typedEvidence(
  { knowledge, observations, scores }: EvidenceContext,
  judged: readonly Judgment[],
): Float32Array[] {
  const leads = new Float32Array(observations.length);
  for (const o of observations) if (o.passage.leadInIndex >= 0) leads[o.passage.leadInIndex]! += 1;
  const tops = judged.map((j) => topTwo(j));
  const count = knowledge.ids.length;
  return observations.map((o, i) => {
    const { linear } = scores[i]!;
    const { block, text, signs } = o.passage;
    const has = (sign: string) => (signs.includes(sign) ? 1 : 0);
    return Float32Array.from([
      ...tops[i]!,
      ...linear.subarray(count, count + 3),
      Math.max(...linear.subarray(0, count)),
      has('ends-colon'),
      Math.min(leads[i]!, 5),
      Math.log1p(text.words.length),
      block.leadIn === null ? 0 : 1,
      has('no-verb'),
      block.kind === 'listItem' ? 1 : block.kind === 'tableRow' ? 2 : 0,
      o.passage.defines ? 1 : 0,
      i / observations.length,
      has('box') + has('blank'),
      tops[i - 1]?.[0] ?? 0,
      tops[i + 1]?.[0] ?? 0,
      Math.max(0, ...o.named.own.values()),
      /[.;]$/.test(block.text) ? 1 : 0,
      capitalShare(block.text),
      block.label === null ? 0 : 1,
    ]);
  });
}

/** Share of the longer words that begin with a capital: headings that were read as paragraphs have many. */
function capitalShare(text: string): number {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length ? words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length : 0;
}

function topTwo(judgment: Judgment): [number, number] {
  let [first, second] = [0, 0];
  for (const p of judgment) {
    if (p > first) [first, second] = [p, first];
    else if (p > second) second = p;
  }
  return [first, second];
}

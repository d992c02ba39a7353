/** Damage that any file can meet: flipped bits, cuts, stretches lost, doubled, swapped or overwritten. */
import type { Random } from './random.js';

export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  return random.pick(WAYS)(bytes, random);
}

type Way = (bytes: Uint8Array, random: Random) => Uint8Array;

const WAYS: readonly Way[] = [
  flipBits,
  flipBits,
  cutEnd,
  cutFront,
  loseStretch,
  doubleStretch,
  swapStretches,
  overwrite,
];

function flipBits(bytes: Uint8Array, random: Random): Uint8Array {
  const out = Uint8Array.from(bytes);
  const flips = random.pick([1, 2, 8, 40, 200]);
  for (let n = 0; n < flips; n++) out[random.below(out.length)]! ^= 1 << random.below(8);
  return out;
}

function cutEnd(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.slice(0, random.below(bytes.length));
}

function cutFront(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.slice(random.below(Math.min(bytes.length, 300)));
}

function loseStretch(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = stretch(bytes, random);
  return join(bytes.subarray(0, from), bytes.subarray(to));
}

function doubleStretch(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = stretch(bytes, random);
  return join(bytes.subarray(0, to), bytes.subarray(from));
}

function swapStretches(bytes: Uint8Array, random: Random): Uint8Array {
  const [a, b, c, d] = [0, 0, 0, 0].map(() => random.below(bytes.length)).sort((x, y) => x - y) as [
    number,
    number,
    number,
    number,
  ];
  const part = (from: number, to?: number) => bytes.subarray(from, to);
  return join(part(0, a), part(c, d), part(b, c), part(a, b), part(d));
}

function overwrite(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = stretch(bytes, random);
  return Uint8Array.from(bytes).fill(random.pick([0, 32, 255, 48]), from, to);
}

function stretch(bytes: Uint8Array, random: Random): [number, number] {
  const from = random.below(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random.below(random.pick([4, 100, 4000])))];
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

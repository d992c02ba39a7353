/**
 * Which texts are the same wording but for a word or two: Jaccard overlap of their word pairs, 0.8 or more.
 *
 * Words for the two parties are made alike first (supplier, processor, we -> vendor), so that a wording is recognised in the
 * paper of another vendor. MinHash picks the pairs worth comparing; every pair reported has then been compared exactly.
 *
 *     "We shall notify you within 24 hours" / "Supplier must notify Customer within 24 hours"  ->  1, the same but for names
 *
 * Pairs rather than the usual longer runs: one changed word must not separate a sentence of sixteen words from its twin.
 */

import { STAND_INS } from './role-words.js';

/** Below, texts that share a formula but say different things begin to meet: "… within 24 hours after becoming aware …". */
export const NEAR = 0.8;

export type Shingles = ReadonlySet<number>;

/** Hashes of the text's word pairs; the one hash of its word when it has no more. */
export function shinglesOf(text: string): Shingles {
  const plain = text.toLowerCase().replace(WRITTEN_TWICE, '$1');
  const words = (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => STAND_INS.get(word) ?? word);
  if (words.length < SIZE) return new Set(words.length ? [hashText(words.join(' '))] : []);
  const shingles = new Set<number>();
  for (let i = 0; i + SIZE <= words.length; i++) shingles.add(hashText(words.slice(i, i + SIZE).join(' ')));
  return shingles;
}

/** 0..1; 0 when either is empty. */
export function jaccard(a: Shingles, b: Shingles): number {
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

export interface NearPair {
  /** Indexes into the texts, a before b. */
  readonly a: number;
  readonly b: number;
  /** NEAR..1 */
  readonly overlap: number;
}

/** Pairs of near-duplicates, in the order of the texts. */
export function nearPairs(texts: readonly string[]): NearPair[] {
  const shingles = texts.map(shinglesOf);
  const pairs = candidates(shingles).map(({ a, b }) => ({ a, b, overlap: jaccard(shingles[a]!, shingles[b]!) }));
  return pairs.filter((pair) => pair.overlap >= NEAR).sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Groups of texts that hang together by near pairs or by `links`, as indexes; a text without either is a group of its own. */
export function nearGroups(texts: readonly string[], links: readonly { a: number; b: number }[] = []): number[][] {
  const head = texts.map((_, i) => i);
  const find = (i: number): number => (head[i] === i ? i : find(head[i]!));
  for (const { a, b } of [...nearPairs(texts), ...links]) {
    const [x, y] = [find(a), find(b)];
    head[Math.max(x, y)] = Math.min(x, y);
  }
  const groups = new Map<number, number[]>();
  for (const i of head.keys()) groups.set(find(i), [...(groups.get(find(i)) ?? []), i]);
  return [...groups.values()];
}

const SIZE = 2;

/** "forty-eight (48)" is one number: another one in its place is one change, not three. */
const WRITTEN_TWICE = /\b[a-z]+(?:-[a-z]+)? \((\d+)\)/g;

/** FNV-1a, 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** 16 bands of 4 minima: two texts that overlap by 0.8 share a band in 9998 of 10000 cases, by 0.4 in one of three. */
const BANDS = 16;
const ROWS = 4;

function candidates(shingles: readonly Shingles[]): { a: number; b: number }[] {
  const pairs = new Map<string, { a: number; b: number }>();
  const buckets = new Map<string, number[]>();
  for (const [b, set] of shingles.entries()) {
    for (const band of set.size ? bandsOf(set) : []) {
      const bucket = buckets.get(band) ?? [];
      for (const a of bucket) pairs.set(`${a} ${b}`, { a, b });
      buckets.set(band, [...bucket, b]);
    }
  }
  return [...pairs.values()];
}

function bandsOf(shingles: Shingles): string[] {
  const minima = MULTIPLIERS.map(({ factor, shift }) => {
    let least = 0xffffffff;
    for (const shingle of shingles) least = Math.min(least, mix(shingle, factor, shift));
    return least;
  });
  return Array.from({ length: BANDS }, (_, i) => `${i}:${minima.slice(i * ROWS, (i + 1) * ROWS).join(',')}`);
}

/** One of many orders of the 32-bit numbers; murmur's finishing steps spread the bits. */
function mix(value: number, factor: number, shift: number): number {
  let x = Math.imul(value ^ shift, factor);
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  return (x ^ (x >>> 13)) >>> 0;
}

const MULTIPLIERS = Array.from({ length: BANDS * ROWS }, (_, i) => ({
  factor: (Math.imul(i + 1, 0x9e3779b1) | 1) >>> 0,
  shift: Math.imul(i + 7, 0xc2b2ae35) >>> 0,
}));

/**
 * The same words divided into other paragraphs, as when a list in Word was set as one paragraph in the PDF.
 *
 * From every place where a free left and a free right block begin alike, both sides are read on block by block until
 * they have said the same and end together; what was read is one group (1:N, N:1, now and then N:M).
 */
import { addTo } from '../../text/add-to.js';
import { type Gap, gapsOf, link, type Pairing } from './pairing.js';
import type { Profile } from './profile.js';

/** First letters that decide whether two blocks begin alike. */
const OPENING = 12;

/** Letters of a line that may stand between two halves of a paragraph without belonging to it. */
const STRAY = 40;

/** Paragraphs that a reader may have run together: a page of lines is the extreme. */
const MOST_BLOCKS = 400;

export function pairRejoined(pairing: Pairing): void {
  for (const gap of gapsOf(pairing))
    if (gap.left.length !== gap.right.length || gap.left.length > 1) rejoin(pairing, gap);
}

function rejoin(pairing: Pairing, gap: Gap): void {
  const openings = new Map<string, number[]>();
  gap.right.forEach((_, at) => {
    for (const opening of openingsAt(pairing.right, gap.right, at)) addTo(openings, opening, at);
  });
  let [l, r] = [0, 0];
  while (l < gap.left.length) {
    const starts = openingsAt(pairing.left, gap.left, l).flatMap((opening) => openings.get(opening) ?? []);
    const group = starts
      .filter((at) => at >= r)
      .map((at) => readOn(pairing, gap, l, at))
      .find((found) => found !== null);
    if (group) link(pairing, group.left, group.right);
    l += group?.left.length ?? 1;
    if (group) r = gap.right.indexOf(group.right.at(-1)!) + 1;
  }
}

/** The first letters of a free block and, where it is shorter, of those behind it; with and without its label. */
function openingsAt(profiles: readonly Profile[], free: readonly number[], at: number): string[] {
  const first = profiles[free[at]!]!;
  let behind = '';
  for (let k = at + 1; k < free.length && first.key.length + behind.length < OPENING; k++)
    behind += lettersOf(profiles[free[k]!]!);
  const openings = [first.key, first.labelledKey].map((key) => (key + behind).slice(0, OPENING));
  return [...new Set(openings)];
}

/** "" for a bullet on a line of its own. */
function lettersOf({ key }: Profile): string {
  return /[\p{L}\p{N}]/u.test(key) ? key : '';
}

/**
 * The blocks from `l` and `r` on that together say the same; null when their words part before they end together. `rest`
 * is what the side that is ahead has said and the other still has to say.
 */
function readOn(pairing: Pairing, gap: Gap, l: number, r: number): { left: number[]; right: number[] } | null {
  const left = { at: l, free: gap.left, taken: [gap.left[l]!], keys: pairing.left };
  const right = { at: r, free: gap.right, taken: [gap.right[r]!], keys: pairing.right };
  const start = commonStart(left.keys[left.taken[0]!]!, right.keys[right.taken[0]!]!);
  if (start === null) return null;
  const [a, b] = start;
  let behind = a.length < b.length ? left : right;
  let rest = a.length < b.length ? b.slice(a.length) : a.slice(b.length);
  while (rest !== '') {
    const next = nextThatGoesOn(behind, rest);
    if (next === null || left.taken.length + right.taken.length >= MOST_BLOCKS) return null;
    behind.taken.push(...next.blocks);
    const { key } = next;
    if (key.length > rest.length) behind = behind === left ? right : left;
    rest = key.length > rest.length ? key.slice(rest.length) : rest.slice(key.length);
  }
  return { left: left.taken, right: right.taken };
}

interface Side {
  at: number;
  readonly free: readonly number[];
  readonly taken: number[];
  readonly keys: Pairing['left'];
}

/** Keys of two blocks, with or without their labels, of which one begins the other. */
function commonStart(left: Profile, right: Profile): [string, string] | null {
  for (const a of [left.key, left.labelledKey])
    for (const b of [right.key, right.labelledKey]) if (a.startsWith(b) || b.startsWith(a)) return [a, b];
  return null;
}

/**
 * The next free block when it goes on with what is to be said. A stray line before it (a page number) is passed over; a bullet on a line of
 * its own is taken along.
 */
function nextThatGoesOn(side: Side, rest: string): { blocks: readonly number[]; key: string } | null {
  const bullets: number[] = [];
  for (const step of [1, 2]) {
    const next = side.free[side.at + step];
    if (next === undefined || next > side.taken.at(-1)! + step) return null;
    const profile = side.keys[next]!;
    const key = [profile.key, profile.labelledKey].find((said) => rest.startsWith(said) || said.startsWith(rest));
    if (key !== undefined) {
      side.at += step;
      return { blocks: [...bullets, next], key };
    }
    if (profile.key.length > STRAY) return null;
    if (lettersOf(profile) === '') bullets.push(next);
  }
  return null;
}

/**
 * What is left in a gap and keeps its place: a heading whose section stayed, a paragraph under the same number that was
 * written anew, a row of tiers. Here the neighbours speak for the pair and the words only must not speak against it.
 */
import { type Gap, gapsOf, link, type Pairing } from './pairing.js';
import type { Profile } from './profile.js';
import { headLikeness, likeness } from './similarity.js';

/**
 * Below this a text was replaced by another subject; shown as deleted and inserted. SAME_NUMBER counts the number itself (0.08): of real
 * pairs under one number those up to 0.31 spoke of different things, those from 0.37 on were the same rule written anew.
 */
const SAME_NUMBER = 0.33;
const ALONE = 0.28;

/** Letters of a title that is more than a word like "Fees". */
const SHORTEST_TITLE = 8;

/** Letters and digits of such a line as carries the version. */
const SHORT_LINE = 40;

/** Blocks with one mark ("(a)" occurs often) that are tried. */
const MOST_CANDIDATES = 40;

export function pairInPlace(pairing: Pairing): void {
  for (const gap of gapsOf(pairing)) {
    const candidates = candidatesIn(pairing, gap);
    let from = -1;
    for (const i of gap.left) {
      const j = candidates(i).find((at) => at > from && answersInPlace(pairing, gap, i, at));
      if (j === undefined) continue;
      link(pairing, [i], [j]);
      from = j;
    }
  }
}

/** Right blocks of a gap that could answer a left one: under the same number, with the same first word, or before the same section. */
function candidatesIn(pairing: Pairing, gap: Gap): (left: number) => number[] {
  const byMark = new Map<string, number[]>();
  for (const j of gap.right)
    for (const mark of marksOf(pairing.right[j]!)) {
      const list = byMark.get(mark);
      if (list) list.push(j);
      else byMark.set(mark, [j]);
    }
  const free = new Set(gap.right);
  return (i) => {
    const marked = marksOf(pairing.left[i]!).flatMap((mark) => byMark.get(mark)?.slice(0, MOST_CANDIDATES) ?? []);
    const above = (pairing.ofLeft[i + 1]?.right[0] ?? 0) - 1;
    const alone = gap.right.length === 1 ? gap.right : [];
    return [...new Set([...marked, ...alone, ...(free.has(above) ? [above] : [])])].sort((a, b) => a - b);
  };
}

function marksOf({ label, words, isRow }: Profile): string[] {
  const first = words.values().next().value ?? '';
  const plain = /^\p{N}/u.test(first) ? '#' : first;
  return [`word ${isRow ? '|' : ''}${plain}`, ...(label === null ? [] : [`label ${label}`])];
}

function answersInPlace(pairing: Pairing, gap: Gap, i: number, j: number): boolean {
  const [a, b] = [pairing.left[i]!, pairing.right[j]!];
  if (a.isHeading !== b.isHeading || a.isRow !== b.isRow) return false;
  if (a.isHeading) return sectionStayed(pairing, i, j);
  if (a.isRow && headLikeness(a, b) < 0.5) return false;
  if (isSameLine(a, b)) return true;
  const score = likeness(pairing, i, j);
  if (a.label !== null && a.label === b.label && (score >= SAME_NUMBER || isBegunBy(a, b))) return true;
  return gap.left.length === 1 && gap.right.length === 1 && score >= ALONE;
}

/** "Last updated: 1 May 2025" and "Last updated: 3 June 2026": a short line with another figure in it. */
function isSameLine(a: Profile, b: Profile): boolean {
  if (Math.max(a.key.length, b.key.length) > SHORT_LINE || !/\p{N}/u.test(a.key) || !/\p{N}/u.test(b.key)) return false;
  const first = (profile: Profile) => profile.words.values().next().value;
  return first(a) === first(b) || a.key.replace(/\p{N}+/gu, '#') === b.key.replace(/\p{N}+/gu, '#');
}

/** "Reports." that became "Reports. Vendor keeps …", or the other way round. */
function isBegunBy(a: Profile, b: Profile): boolean {
  const [short, long] = a.key.length < b.key.length ? [a.key, b.key] : [b.key, a.key];
  return short.length >= SHORTEST_TITLE && long.startsWith(short);
}

/** The first block under both headings is the same pair. */
function sectionStayed(pairing: Pairing, i: number, j: number): boolean {
  const group = pairing.ofLeft[i + 1];
  return group !== null && group !== undefined && group === pairing.ofRight[j + 1];
}

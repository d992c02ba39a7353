/** Changes of dress: signs, capitals, spelling, links, the way a number is written. Each returns its signal, or null when the words changed. */
import { findNumbers } from '../../text/numbers.js';
import { foldWording, matchKey } from '../../text/wording.js';
import { type Hunk, snippet } from './hunk.js';
import { isPageMark } from './passage-kind.js';
import { isAddress } from './places.js';
import type { Signal } from './signal.js';

export function cosmeticSignal(hunk: Hunk): Signal | null {
  for (const rule of RULES) {
    const signal = rule(hunk);
    if (signal) return signal;
  }
  return null;
}

const RULES: readonly ((hunk: Hunk) => Signal | null)[] = [
  ({ removed, added }) =>
    foldWording(removed) === foldWording(added)
      ? { force: 'silent', reason: 'quotation marks, dashes or spaces only' }
      : null,
  (hunk) => (isSignsOnly(hunk) ? { force: 'silent', reason: 'punctuation only' } : null),
  ({ removed, added }) =>
    removed && added && matchKey(removed) === matchKey(added)
      ? { force: 'slight', reason: `capitals or punctuation: ${snippet(removed)} → ${snippet(added)}` }
      : null,
  ({ removed, added }) =>
    NAMING.test(removed + added) && matchKey(withoutNames(removed)) === matchKey(withoutNames(added))
      ? { force: 'slight', reason: `name for what stands there: ${snippet(added || removed)}` }
      : null,
  ({ removed, added }) =>
    isPageMark(removed) && isPageMark(added) ? { force: 'silent', reason: 'page number among the words' } : null,
  (hunk) => (isTypedNumber(hunk) ? { force: 'silent', reason: 'number before the text' } : null),
  (hunk) => (isPostal(hunk) ? { force: 'slight', reason: 'postal address changed' } : null),
  (hunk) => (isLinksOnly(hunk) ? { force: 'slight', reason: 'link or address changed' } : null),
  (hunk) => (isSameFigure(hunk) ? { force: 'silent', reason: 'same figure written another way' } : null),
  (hunk) => (isGlueOnly(hunk) ? { force: 'slight', reason: 'articles or small words only' } : null),
  ({ removed, added }) =>
    isSpelling(removed.trim(), added.trim())
      ? { force: 'slight', reason: `spelling or word form: ${snippet(removed)} → ${snippet(added)}` }
      : null,
];

function isSignsOnly({ removedTokens, addedTokens }: Hunk): boolean {
  return [...removedTokens, ...addedTokens].every(({ kind }) => kind === 'sign');
}

/** '(“EEA”)', '(collectively, the “Models”)': the words before it get a name. */
const NAMING = /\((?:the |each,? an? |collectively,? (?:the )?)?["“][^"“”()]{1,50}["”]\)/iu;

const NAMINGS = new RegExp(NAMING, 'giu');

const withoutNames = (text: string): string => text.replace(NAMINGS, '').trim();

/** "(b) " that one reader took for the number of the paragraph and another for its first word. */
function isTypedNumber({ removed, added, oldStart, newStart }: Hunk): boolean {
  const isNumber = (text: string) => /^\s*(?:\(?[a-z0-9]{1,4}(?:\.[a-z0-9]{1,4}){0,5}[.)]\s*)?$/i.test(text);
  return oldStart === 0 && newStart === 0 && isNumber(removed) && isNumber(added);
}

function isPostal({ removed, added }: Hunk): boolean {
  return removed.length + added.length < 300 && (isAddress(removed) || isAddress(added));
}

function isLinksOnly({ removedTokens, addedTokens }: Hunk): boolean {
  const all = [...removedTokens, ...addedTokens].filter(({ kind }) => kind !== 'sign');
  return all.length > 0 && all.every(({ kind }) => kind === 'link');
}

function isSameFigure({ removed, added }: Hunk): boolean {
  const values = (text: string) => findNumbers(text).map(({ value }) => value);
  const rest = (text: string) =>
    findNumbers(text)
      .reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
      .trim();
  const [a, b] = [values(removed), values(added)];
  return a.length > 0 && a.join() === b.join() && matchKey(rest(removed)) === matchKey(rest(added));
}

const SMALL = /^(?:a|an|the|that|of|in|to|and|its|their|this|these|such|is|are|be|for|by|on|with|as|it)$/i;

function isGlueOnly({ removedTokens, addedTokens }: Hunk): boolean {
  return [...removedTokens, ...addedTokens].every(({ kind, text }) => kind === 'sign' || SMALL.test(text));
}

/** Words that differ by a letter or two and by everything in law. */
const FALSE_FRIENDS = /(?:or|er|ee|ees|ors)$/i;

/**
 * One or two letters more, fewer or other behind a common beginning: "fulfil/fulfill", "agrees/agree". Not at the
 * beginning ("lawful/unlawful"), not between parties ("licensor/licensee"), not in short words ("may/must").
 */
function isSpelling(removed: string, added: string): boolean {
  const [a, b] = [removed.split(/\s+/), added.split(/\s+/)];
  if (removed === '' || added === '' || a.length !== b.length) return false;
  return a.every((word, i) => word === b[i] || isSameWordForm(word.toLowerCase(), b[i]!.toLowerCase()));
}

function isSameWordForm(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || /\d/.test(a + b) || a.slice(0, 4) !== b.slice(0, 4)) return false;
  if (FALSE_FRIENDS.test(a) && FALSE_FRIENDS.test(b) && a.slice(-2) !== b.slice(-2)) return false;
  return distance(a, b) <= 2;
}

/** Letters to insert, delete or replace, up to 3. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++)
      next[k] = Math.min(row[k]! + 1, next[k - 1]! + 1, row[k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

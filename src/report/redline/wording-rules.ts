/**
 * Words whose coming or going changes the deal, as a table: what to look for, how much it matters, how to say it. Each
 * rule counts its words in the removed and the added part of one change; only the difference is told.
 */
import type { Hunk } from './hunk.js';
import { snippet } from './hunk.js';
import type { Force, Signal } from './signal.js';

interface Rule {
  readonly name: string;
  readonly words: RegExp;
  /** In a change of a few words; in a long one the same words are one of many. */
  readonly force: Force;
  /** Quote what follows the word: the condition itself is what matters. */
  readonly quoted?: boolean;
}

const RULES: readonly Rule[] = [
  {
    name: 'negation',
    words: /\b(?:not|never|nor|neither|cannot|no(?! later| more| less| longer| event| sooner| earlier))\b/giu,
    force: 'decisive',
  },
  {
    name: 'exception',
    words: /\b(?:except|unless|other than|excluding|excluded|notwithstanding|does not apply|do not apply)\b/giu,
    force: 'plain',
    quoted: true,
  },
  {
    name: 'condition',
    words:
      /\b(?:provided(?:,? (?:however,? )?that)|subject to|only if|if|to the extent|in the event|on condition|conditioned (?:up)?on|so long as|until|when required)\b/giu,
    force: 'plain',
    quoted: true,
  },
  {
    name: 'qualifier',
    words:
      /\b(?:sole(?:ly)?|only|exclusive(?:ly)?|non-exclusive|reasonabl[ey]|commercially|material(?:ly)?|best|promptly|immediately|without undue delay|timely|knowing(?:ly)?|wil?lful(?:ly)?|gross(?:ly)?|direct(?:ly)?|indirect(?:ly)?|aggregate|discretion|prior|written|in writing|irrevocabl[ey]|perpetual|royalty-free|transferable|worldwide|unlimited|substantial(?:ly)?|express(?:ly)?|automatic(?:ally)?|mutual(?:ly)?|good faith)\b/giu,
    force: 'plain',
  },
  {
    name: 'purpose',
    words:
      /\b(?:and|or) (?:also )?to (?!the |an? |our |your |its |their |you\b|us\b|any |each |such |that |this |all )[a-z]{3,}/giu,
    force: 'strong',
    quoted: true,
  },
  {
    name: 'open list',
    words:
      /\b(?:including but not limited to|including,? without limitation|including|such as|and similar|or similar|or otherwise|any other)\b/giu,
    force: 'plain',
    quoted: true,
  },
];

/** Content words on both sides up to which a change counts as one of a few words. */
export const FEW_WORDS = 8;

export function wordingSignals(hunk: Hunk, isLong: boolean): Signal[] {
  return RULES.flatMap((rule) => {
    const [removed, added] = netMatches(rule.words, hunk.removed, hunk.added);
    const force = isLong && rule.force === 'decisive' ? 'plain' : rule.force;
    const say = (text: string, found: readonly Found[], verb: string): Signal[] =>
      found.slice(0, 2).map(({ word, at }) => ({
        force,
        reason: `${rule.name} ${verb}: ${rule.quoted ? snippet(text.slice(at)) : `“${word}”`}`,
      }));
    return [...say(hunk.removed, removed, 'removed'), ...say(hunk.added, added, 'added')];
  });
}

interface Found {
  readonly word: string;
  readonly at: number;
}

function netMatches(pattern: RegExp, removed: string, added: string): [Found[], Found[]] {
  const [a, b] = [matches(pattern, removed), matches(pattern, added)];
  const words = (found: readonly Found[]) => found.map(({ word }) => word);
  return [without(a, words(b)), without(b, words(a))];
}

function matches(pattern: RegExp, text: string): Found[] {
  return [...text.matchAll(pattern)].map((match) => ({ word: match[0].toLowerCase(), at: match.index }));
}

function without(found: readonly Found[], others: string[]): Found[] {
  return found.filter(({ word }) => {
    const at = others.indexOf(word);
    if (at >= 0) others.splice(at, 1);
    return at < 0;
  });
}

/**
 * The HTML memo taken apart again: one line for each piece of markup between block elements, style, script and the papers as read
 * included. All of it must be equal in the page made again; nobody writes a word of her own into a page.
 */
import type { MemoLine, MemoText } from './memo-text.js';
import { takeRecord } from './record-comment.js';

export function parseMemoHtml(html: string): MemoText {
  const { body, record } = takeRecord(html.replace(/^\uFEFF/, ''));
  let heading = 'head';
  const lines = body.split(BLOCKS).flatMap((piece, i): MemoLine[] => {
    const compared = piece.trim();
    if (compared === '') return [];
    const printed = wordsOf(compared);
    if (/^<h[1-6]/.test(compared)) heading = printed;
    return [{ ...passage(compared, printed), at: `piece ${i + 1}, under “${heading}”` }];
  });
  return { record, lines };
}

/** Before each element that begins a line of its own. */
const BLOCKS = /(?=<(?:p|li|tr|h[1-6]|dt|dd|th|td|section|div|nav|main|style|script|label|option)[ >])|\r?\n/;

const CITE = /<a class="cite"[^<>]*>([^<>]*)<\/a>/g;
const QUOTE = /“<q[^<>]*>([^<>]*)<\/q>”(?: \[…\])? <a class="cite"[^<>]*>([^<>]*)<\/a>/g;

function passage(compared: string, printed: string): Omit<MemoLine, 'at'> {
  const quotes = [...compared.matchAll(QUOTE)].map(([, words = '', cite = '']) => ({
    text: wordsOf(words),
    cite: wordsOf(cite),
  }));
  const cites = [...compared.matchAll(CITE)].map(([, cite = '']) => wordsOf(cite));
  return { printed, compared, quotes, cites, prose: false };
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'", amp: '&' };

/** What a reader sees: tags taken off, entities resolved, white space single. */
function wordsOf(markup: string): string {
  return markup
    .replace(/<[^<>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

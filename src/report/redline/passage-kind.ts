/** What sort of passage a block is, where that decides how much its coming or going can mean. */
import type { MappedBlock } from '../../model/mapped.js';
import { diffTokens } from '../../text/diff-tokens.js';

export function isHeadingLike(block: MappedBlock): boolean {
  return block.kind === 'heading' || block.kind === 'title' || block.kind === 'toc' || block.table?.header === true;
}

const VERSION =
  /^\W*(?:last\s+)?(?:updated?|revised|modified|effective(?:\s+(?:as of|date|on|from))?|version|date|posted|published|in force (?:since|from))\b/iu;

/** "Last updated: 1 May 2026", "Version 2.0": a line about the paper, not of it. */
export function isVersionLine(text: string): boolean {
  return text.length <= 80 && (VERSION.test(text) || /^\W*\d+(?:\.\d+){1,2}\W*$/.test(text)) && /\d/.test(text);
}

/** "Page 3 of 12", "- page 3 -": furniture that a reader took for text. True for blank text. */
export function isPageMark(text: string): boolean {
  return /^[\s\-–—|]*(?:page\s\d{1,4}(?:\s(?:of|\/)\s\d{1,4})?[\s\-–—|]*)?$/i.test(text);
}

/** A paragraph that is a title by its look: a few words, the longer ones capitalised, without a full stop; or a short question. */
export function isTitleLike({ kind, text }: MappedBlock): boolean {
  const words = text.split(/\s+/);
  if (kind !== 'paragraph') return false;
  if (text.endsWith('?')) return words.length <= 20;
  return (
    words.length <= 8 && !/[.;,]$|:\s/.test(text) && words.every((word) => word.length < 4 || /^[^\p{Ll}]/u.test(word))
  );
}

/** Links, addresses and signs without a sentence around them. */
export function isContactLine(text: string): boolean {
  const words = diffTokens(text).tokens.filter(({ kind }) => kind !== 'sign');
  const links = words.filter(({ kind }) => kind === 'link').length;
  return links > 0 && words.length - links <= 4;
}

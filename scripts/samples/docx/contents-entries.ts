/**
 * The lines Word would have cached in a table of contents field.
 *
 * Nothing here lays out pages, so the page is an estimate from the words before the heading. Readers of the file treat
 * the field as furniture; a person who opens it is offered fresh numbers by Word.
 */
import type { Block, Paper } from '../paper.js';

/** Words on an average page of the samples, counted on their PDF siblings. */
const WORDS_PER_PAGE = 470;

export function contentsEntries(paper: Paper): { title: string; level: number; page: number }[] {
  let words = 0;
  return paper.blocks.flatMap((block) => {
    const title = entryTitle(block);
    const page = 1 + Math.floor(words / WORDS_PER_PAGE);
    words += JSON.stringify(block).split(' ').length;
    return title ? [{ title, level: 1, page }] : [];
  });
}

function entryTitle(block: Block): string | null {
  if (block.type === 'attachment') return `${block.label} – ${block.text}`;
  return block.type === 'clause' && block.level === 1 && block.list === 0 ? `${block.label} ${block.text}` : null;
}

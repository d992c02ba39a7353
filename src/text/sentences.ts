/**
 * Text to sentences with offsets, for contract prose.
 *
 * A full stop ends a sentence when white space and a capital, a digit or an opening bracket or quotation mark follow,
 * and it neither closes an abbreviation ("Inc.", "e.g.") nor a section number ("Section 4. Fees" stays whole up to the
 * heading's end). Semicolons do not end sentences: list items of one rule belong together (TAXONOMY principle 5).
 * Ranges cover the text but for the white space between sentences.
 */

export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const END = /[.!?]["”’')\]]*\s+(?=["“‘'([]*[\p{Lu}\d])/gu;

const ABBREVIATION =
  /(?:^|[\s("“])(?:inc|ltd|co|corp|llc|no|nos|art|arts|sec|sect|cl|para|e\.g|i\.e|etc|cf|vs|mr|ms|mrs|dr|st|u\.s|u\.k|approx|incl|fig|lit|resp|s\.a|a\.g|[a-z])\.$/iu;

/** Sentences in order; one for a text without a full stop, none for blank text. */
export function splitSentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const stop = match.index + match[0].trimEnd().length;
    if (ABBREVIATION.test(text.slice(Math.max(0, match.index - 12), match.index + 1))) continue;
    push(found, text, start, stop);
    start = match.index + match[0].length;
  }
  push(found, text, start, text.length);
  return found;
}

function push(found: Sentence[], text: string, start: number, end: number): void {
  const slice = text.slice(start, end);
  const trimmed = slice.trim();
  if (trimmed === '') return;
  const from = start + slice.indexOf(trimmed);
  found.push({ text: trimmed, start: from, end: from + trimmed.length });
}

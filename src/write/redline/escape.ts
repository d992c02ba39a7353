/** Words of a contract in Markdown: printed as they are, never read as marks. */

export function escapeMarkdown(text: string): string {
  return text.replace(MARKS, (marks) => marks.replace(/./g, '\\$&')).replace(/\s+/g, ' ');
}

/** An underscore inside a word sets no type, and an address with a backslash in it leads nowhere. */
const MARKS = /[\\`*[\]<>~|]|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu;

/**
 * A citation in brackets, which need no escape unless what follows would make a link of them.
 *
 * @param next the character that is printed after it
 */
export function citeMarkdown(cite: string, next: string): string {
  const words = escapeMarkdown(cite);
  return /[([:]/.test(next) ? `\\[${words}\\]` : `[${words}]`;
}

/** Text of a table cell, on one line. */
export function cell(text: string): string {
  return escapeMarkdown(text.trim());
}

/** One line of a table from what its cells hold, escaped already; an empty cell is one space. */
export function tableLine(cells: readonly string[]): string {
  return `|${cells.map((c) => (c === '' ? ' ' : ` ${c} `)).join('|')}|`;
}

/** At the start of a line some signs would open a list or a heading. */
export function escapeLineStart(line: string): string {
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^([#+=-])/, '\\$1');
}

/** Words of a contract in Markdown: printed as they are, never read as marks. */

export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]/g, '\\$&').replace(/\s+/g, ' ');
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

/** Papers from lines: "# Fees" a heading, "| a | b" a table row, "~ line" of a table of contents, "2.1 text" or "(a) text" labelled, else a paragraph. */
import { type AlignBlock, alignVersions } from '../../src/align/versions.js';

export function paper(...lines: readonly string[]): AlignBlock[] {
  let heading: string | null = null;
  return lines.map((line) => {
    const block = blockOf(line, heading);
    if (block.kind === 'heading') heading = block.text;
    return block;
  });
}

function blockOf(line: string, heading: string | null): AlignBlock {
  const mark = /^[#|~] /.exec(line)?.[0].trim() ?? '';
  const plain = mark ? line.slice(2) : line;
  const label = mark === '|' ? null : (/^(?:\d+(?:\.\d+)*|\([a-z]\))(?= )/.exec(plain)?.[0] ?? null);
  return {
    kind: ({ '#': 'heading', '|': 'tableRow', '~': 'toc' } as const)[mark as '#'] ?? 'paragraph',
    text: label ? plain.slice(label.length + 1) : plain,
    label,
    headings: heading ? [heading] : [],
    cells: mark === '|' ? plain.split(' | ') : null,
    table: mark === '|' ? { index: 0, header: false } : null,
  };
}

/** "equal 0-0", "edit 1-1", "insert -2", "split 3-3,4" … in the order given. */
export function aligned(left: readonly AlignBlock[], right: readonly AlignBlock[]): string[] {
  return alignVersions(left, right).map((pair) => `${pair.kind} ${pair.left.join()}-${pair.right.join()}`);
}

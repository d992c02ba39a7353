/** Redlines as `<ins>` and `<del>`: coloured, underlined and struck. */
import type { DiffOp } from '../../model/change.js';
import { text } from './markup.js';

export function redlineMarkup(ops: readonly DiffOp[]): string {
  return `<p class="redline">${ops.map(opMarkup).join('')}</p>`;
}

const ELEMENTS = { '=': 'span', '-': 'del', '+': 'ins' } as const;

/** Provisions of one side are joined by a line feed. */
function opMarkup(op: DiffOp): string {
  const element = ELEMENTS[op.op];
  return op.text
    .split('\n')
    .map((line) => (line === '' ? '' : `<${element}>${text(line)}</${element}>`))
    .join('<br>');
}

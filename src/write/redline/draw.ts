/**
 * Ops to a block quotation with struck and added words.
 *
 * Signs that only changed their kind (straight for curly quotes) are printed as in the new paper. Long unchanged stretches are cut to
 * "[…]".
 */
import type { DiffOp } from '../../model/change.js';
import { foldWording } from '../../text/wording.js';
import { escapeLineStart, escapeMarkdown } from './escape.js';
import { markOp } from './marks.js';

export function drawOps(ops: readonly DiffOp[]): string {
  const shown = withoutSilent(ops);
  const text = shown.map((op, i) => drawOp(op, shown[i - 1], shown[i + 1])).join('');
  return text
    .split('\n')
    .map((line) => `> ${escapeLineStart(line.trim())}`)
    .join('\n>\n');
}

/** Replacements that say the same become the new spelling. */
function withoutSilent(ops: readonly DiffOp[]): DiffOp[] {
  const shown: DiffOp[] = [];
  for (let i = 0; i < ops.length; i++) {
    const [op, next] = [ops[i]!, ops[i + 1]];
    const replaced = op.op === '-' && next?.op === '+' && foldWording(op.text) === foldWording(next.text);
    const kept: DiffOp = replaced ? { op: '=', text: drawnBreak(op.text, next.text) } : op;
    if (replaced) i++;
    const last = shown.at(-1);
    if (kept.op === '=' && last?.op === '=') shown[shown.length - 1] = { op: '=', text: last.text + kept.text };
    else shown.push(kept);
  }
  return shown;
}

/** A paragraph that ends in one paper only is worth a sign. */
function drawnBreak(removed: string, added: string): string {
  if (removed.includes('\n') === added.includes('\n')) return added;
  return added.includes('\n') ? added.replace('\n', ' ¶\n') : added;
}

/** Letters of an unchanged stretch that are kept at each end, and the length from which it is cut. */
const KEPT = 160;
const LONG = 500;

function drawOp({ op, text }: DiffOp, before: DiffOp | undefined, after: DiffOp | undefined): string {
  if (op === '=') return drawEqual(text, before !== undefined, after !== undefined);
  if (text.trim() === '') return op === '+' ? text : '';
  return text
    .split('\n')
    .map((line) => markOp(op, line, escapeMarkdown))
    .join(op === '+' ? '\n' : ' ');
}

function drawEqual(text: string, hasBefore: boolean, hasAfter: boolean): string {
  if (text.length < LONG || !(hasBefore || hasAfter)) return drawPlain(text);
  const start = hasBefore ? text.slice(0, text.indexOf(' ', KEPT) + 1) : '';
  const end = hasAfter ? text.slice(text.lastIndexOf(' ', text.length - KEPT)) : '';
  return `${drawPlain(start)}[…]${drawPlain(end)}`;
}

function drawPlain(text: string): string {
  return text.split('\n').map(escapeMarkdown).join('\n');
}

/**
 * The word changes of one paragraph → which ranges of its text are struck and what is put in where.
 *
 * Three corrections stand between a diff and marks that Word can undo: white space that only changed its kind is left as it was; a field
 * whose words changed is struck whole, because half a field prints what it likes; and a change at the edge of a link stands outside it.
 */
import type { DiffOp } from '../../model/change.js';
import type { Field, Leaf, ParagraphText } from './leaves.js';

export interface Edit {
  /** Range of the old text; empty for a pure insertion. */
  readonly from: number;
  readonly to: number;
  /** Range of the new text; empty for a pure deletion. */
  readonly newFrom: number;
  readonly newTo: number;
}

export function editsOf(ops: readonly DiffOp[], old: ParagraphText, new_: ParagraphText): Edit[] {
  const edits = joined(changedRanges(ops)).filter((edit) => !isBlankChange(edit, old.text, new_.text));
  return edits.length ? widenedToFields(edits, old) : [];
}

function changedRanges(ops: readonly DiffOp[]): Edit[] {
  const edits: Edit[] = [];
  let [at, newAt] = [0, 0];
  for (const { op, text } of ops) {
    const [to, newTo] = [op === '+' ? at : at + text.length, op === '-' ? newAt : newAt + text.length];
    if (op !== '=') edits.push({ from: at, to, newFrom: newAt, newTo });
    [at, newAt] = [to, newTo];
  }
  return edits;
}

/** Edits that touch become one. */
function joined(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last && last.to >= edit.from && last.newTo >= edit.newFrom)
      result[result.length - 1] = { ...last, to: Math.max(last.to, edit.to), newTo: Math.max(last.newTo, edit.newTo) };
    else result.push(edit);
  }
  return result;
}

/** One kind of white space for another, or white space at the end of a paragraph: no reader sees either. */
function isBlankChange({ from, to, newFrom, newTo }: Edit, old: string, new_: string): boolean {
  const [removed, added] = [old.slice(from, to), new_.slice(newFrom, newTo)];
  if (/\S/.test(removed + added) || /[\n\f]/.test(removed + added)) return false;
  const atEnd = old.slice(to).trim() === '' && new_.slice(newTo).trim() === '';
  const besideSpace = /\s$/.test(old.slice(0, from)) || /^\s/.test(old.slice(to)) || from === 0;
  return atEnd || besideSpace || (removed !== '' && added !== '');
}

/** Between two edits the texts are equal, so a range of the old text has one in the new that answers it. */
function widenedToFields(edits: readonly Edit[], old: ParagraphText): Edit[] {
  const touched = old.fields.filter((field) => edits.some((edit) => touches(edit, field)));
  if (touched.length === 0) return [...edits];
  const wide = touched.map((field): Edit => {
    const [newFrom, newTo] = [newPlace(field.start, edits, false), newPlace(field.end, edits, true)];
    return { from: field.start, to: field.end, newFrom, newTo };
  });
  return joined([...edits, ...wide].sort((a, b) => a.from - b.from || a.newFrom - b.newFrom || a.to - b.to));
}

const touches = ({ from, to }: Edit, field: Field): boolean =>
  from === to ? field.start < from && from < field.end : from < field.end && to > field.start;

/** A place outside every edit moves with those before it; words put in right at the edge of a field stay outside. */
function newPlace(at: number, edits: readonly Edit[], isEnd: boolean): number {
  let shift = 0;
  for (const { from, to, newFrom, newTo } of edits) {
    if (to < at || (to === at && !(isEnd && from === to))) shift = newTo - to;
    else if (from < at) return isEnd ? newTo : newFrom;
    else break;
  }
  return at + shift;
}

/** Where inserted words go: beside a leaf, on one of its sides, or at a place within it. */
export interface Anchor {
  readonly leaf: number;
  /** Place in the text. */
  readonly at: number;
  readonly side: 'before' | 'within' | 'after';
}

/** Null for a paragraph that holds nothing. */
export function anchorOf({ from, to }: Edit, { leaves }: ParagraphText): Anchor | null {
  const before = leaves.findLastIndex((l) => l.start < to && l.end >= to);
  if (from < to) return lastOfField(before, to, leaves);
  const here = leaves.findIndex((l) => l.start < from && from < l.end);
  if (here >= 0) return { leaf: here, at: from, side: 'within' };
  const after = leaves.findIndex((l) => l.start >= from && l.end > l.start);
  if (before >= 0 && isOpen(leaves[before], leaves[after])) return { leaf: before, at: from, side: 'after' };
  if (after >= 0 && isOpen(leaves[after], leaves[before]))
    return { leaf: firstOfField(after, leaves), at: from, side: 'before' };
  if (before >= 0) return { leaf: leaves[before]?.field?.last ?? before, at: from, side: 'after' };
  return leaves.length
    ? {
        leaf: after >= 0 ? firstOfField(after, leaves) : leaves.length - 1,
        at: from,
        side: after >= 0 ? 'before' : 'after',
      }
    : null;
}

/** New words beside this leaf do not become part of a link or field that they are not in. */
const isOpen = (leaf: Leaf | undefined, other: Leaf | undefined): boolean =>
  leaf !== undefined && (leaf.inside === null || leaf.inside === other?.inside);

function lastOfField(leaf: number, at: number, leaves: readonly Leaf[]): Anchor {
  const field = leaves[leaf]?.field;
  return field
    ? { leaf: field.last, at, side: 'after' }
    : { leaf, at, side: leaves[leaf]?.end === at ? 'after' : 'within' };
}

const firstOfField = (leaf: number, leaves: readonly Leaf[]): number => leaves[leaf]?.field?.first ?? leaf;

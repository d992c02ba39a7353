/**
 * One pair of passages to a change, or to null when nothing changed. A passage whose words stayed counts as edited when a reference in
 * it now leads elsewhere.
 */
import type { Pair } from '../../model/alignment.js';
import type { Change, ChangeSide, ChangeType } from '../../model/change.js';
import type { MappedBlock } from '../../model/mapped.js';
import { isSameWording } from '../../text/wording.js';
import { type Context, weightOf } from './context.js';
import { editSignals } from './edits.js';
import { passageSignals } from './passages.js';
import { judge, type Signal } from './signal.js';
import { staleReferenceSignals } from './stale-references.js';

export type Draft = Omit<Change, 'id'>;

export function changeOf(context: Context, pair: Pair): Draft | null {
  const oldBlocks = pair.left.map((i) => context.old.blocks[i]!);
  const newBlocks = pair.right.map((j) => context.new.blocks[j]!);
  if ([...oldBlocks, ...newBlocks].every(({ kind }) => kind === 'toc')) return null;
  const [old, new_] = [sideOf(oldBlocks), sideOf(newBlocks)];
  const ops = opsOf(context, old, new_);
  const stale = old && new_ ? staleReferenceSignals(context.targets, ops) : [];
  const type = typeOf(pair, oldBlocks, newBlocks) ?? (stale.length ? 'edit' : null);
  if (type === null) return null;
  const signals = [...signalsOf(context, type, { oldBlocks, newBlocks, ops, old, new: new_ }), ...stale];
  return {
    type,
    ...judge(signals, weightOf(context, [...newBlocks, ...oldBlocks])),
    clause: clauseOf([...newBlocks, ...oldBlocks]),
    old,
    new: new_,
    ops,
  };
}

function typeOf(pair: Pair, oldBlocks: readonly MappedBlock[], newBlocks: readonly MappedBlock[]): ChangeType | null {
  if (pair.kind === 'edit' && isNumberReadAsWord(oldBlocks[0]!, newBlocks[0]!)) return null;
  if (pair.kind !== 'equal') return pair.kind;
  return plainLabel(oldBlocks[0]!.label) === plainLabel(newBlocks[0]!.label) ? null : 'renumber';
}

/** "(b)" and "Fees …" against "(b) Fees …": the same paragraph, whose number one reader left among the words. */
function isNumberReadAsWord(old: MappedBlock, new_: MappedBlock): boolean {
  const whole = ({ label, text }: MappedBlock) => `${label ?? ''} ${text}`;
  return (old.label === null) !== (new_.label === null) && isSameWording(whole(old), whole(new_));
}

/** "(a)" in Word, "a)" in a PDF: the same label. */
function plainLabel(label: string | null): string {
  return (label ?? '').toLowerCase().replace(/[^\p{L}\p{N}.]+|\.+$/gu, '');
}

function sideOf(blocks: readonly MappedBlock[]): ChangeSide | null {
  const [first] = blocks;
  if (!first) return null;
  return {
    block: first.id,
    blocks: blocks.map(({ id }) => id),
    label: first.label,
    page: first.page,
    text: blocks.map(({ text }) => text).join('\n'),
  };
}

function opsOf(context: Context, old: ChangeSide | null, new_: ChangeSide | null) {
  if (old && new_) return context.diff(old.text, new_.text);
  return old ? [{ op: '-' as const, text: old.text }] : [{ op: '+' as const, text: new_!.text }];
}

interface Sides {
  readonly oldBlocks: readonly MappedBlock[];
  readonly newBlocks: readonly MappedBlock[];
  readonly old: ChangeSide | null;
  readonly new: ChangeSide | null;
  readonly ops: Draft['ops'];
}

function signalsOf(context: Context, type: ChangeType, sides: Sides): Signal[] {
  const { oldBlocks, newBlocks, old, new: new_, ops } = sides;
  if (!old) return passageSignals(context.new, newBlocks, 'added');
  if (!new_) return passageSignals(context.old, oldBlocks, 'removed');
  const place = placeSignal(type, old, new_);
  if (isSameWording(old.text, new_.text)) return place;
  const edit = { oldBlocks, newBlocks, oldText: old.text, newText: new_.text, ops };
  return [...editSignals(context, edit), ...place];
}

/** What is to be said of the place, whatever became of the words. */
function placeSignal(type: ChangeType, old: ChangeSide, new_: ChangeSide): Signal[] {
  const labels = old.label === new_.label ? '' : ` (${old.label ?? 'no number'} → ${new_.label ?? 'no number'})`;
  switch (type) {
    case 'move':
      return [{ force: 'slight', reason: `moved, same words${labels}` }];
    case 'moveEdit':
      return [{ force: 'slight', reason: `moved${labels}` }];
    case 'split':
      return [{ force: 'silent', reason: `one paragraph divided into ${new_.blocks.length}` }];
    case 'merge':
      return [{ force: 'silent', reason: `${old.blocks.length} paragraphs joined` }];
    case 'renumber':
      return [{ force: 'silent', reason: `renumbered ${old.label ?? '(none)'} → ${new_.label ?? '(none)'}` }];
    case 'edit':
      return labels ? [{ force: 'silent', reason: `renumbered${labels}` }] : [];
    case 'insert':
    case 'delete':
      return [];
  }
}

function clauseOf(blocks: readonly MappedBlock[]): string | null {
  return blocks.find(({ clauses }) => clauses.length)?.clauses[0]?.id ?? null;
}

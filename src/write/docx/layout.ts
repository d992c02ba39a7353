/**
 * Memo → stretches of pages that stand upright or sideways, or are set small: the passages flagged for review in one column, the appendix in
 * two. A wide table takes the headings right before it along, so that none is left
 * alone at the foot of the page before.
 */
import type { Memo, MemoNode, MemoSection } from '../../model/memo.js';
import { isWide } from './table.js';

/** A node of the memo, or the title of a section (level 1) with the anchor that the table of contents links to. */
export type TextPiece =
  | { readonly type: 'section'; readonly text: string; readonly anchor: string }
  | { readonly type: 'node'; readonly node: MemoNode };

export type Piece = TextPiece | { readonly type: 'contents' };

export type Setting = 'upright' | 'sideways' | 'small' | 'columns';

export interface Stretch {
  readonly setting: Setting;
  readonly pieces: readonly Piece[];
}

export function layOut(memo: Memo): Stretch[] {
  const stretches: { setting: Setting; pieces: Piece[] }[] = [];
  for (const { piece, setting } of memo.sections.flatMap((section, i) => [
    ...settled(section),
    ...(i === 0 ? [CONTENTS] : []),
  ])) {
    const last = stretches.at(-1);
    if (last?.setting === setting) last.pieces.push(piece);
    else stretches.push({ setting, pieces: [piece] });
  }
  return stretches;
}

/** Behind the bottom line, which has the first page. */
const CONTENTS = { piece: { type: 'contents' }, setting: 'upright' } as const;

/** A short section with a wide table is turned as a whole, so that what stands around the table does not get pages of its own. */
function settled(section: MemoSection): { piece: Piece; setting: Setting }[] {
  const pieces: Piece[] = [
    { type: 'section', text: section.title, anchor: anchorOf(section.id) },
    ...section.nodes.map((node): Piece => ({ type: 'node', node })),
  ];
  const fixed = FIXED[section.id];
  if (fixed) return pieces.map((piece) => ({ piece, setting: fixed }));
  const sideways = pieces.map((_, i) => isSideways(pieces, i));
  const whole = section.nodes.length <= SHORT && sideways.includes(true);
  return pieces.map((piece, i) => ({ piece, setting: whole || sideways[i] ? 'sideways' : 'upright' }));
}

/** The first page stands upright whatever is on it. */
const FIXED: Readonly<Record<string, Setting>> = { 'bottom-line': 'upright', review: 'small', appendix: 'columns' };

/** Nodes of a section that fit a few pages: tables with their headings and notes. */
const SHORT = 8;

/** Word's bookmark names: a letter first, no hyphens, forty characters at most. */
export const anchorOf = (id: string): string => `memo_${id.replace(/\W/g, '_')}`.slice(0, 40);

function isSideways(pieces: readonly Piece[], at: number): boolean {
  let i = at;
  while (isHeading(pieces[i])) i++;
  const piece = pieces[i];
  return piece?.type === 'node' && piece.node.type === 'table' && isWide(piece.node);
}

const isHeading = (piece: Piece | undefined): boolean =>
  piece?.type === 'section' || (piece?.type === 'node' && piece.node.type === 'heading');

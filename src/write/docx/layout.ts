/**
 * Memo → stretches of pages that stand upright or sideways. A wide table takes the headings right before it along, so that none is left
 * alone at the foot of the page before.
 */
import type { Memo, MemoNode, MemoSection } from '../../model/memo.js';
import { isWide } from './table.js';

/** A node of the memo, or the title of a section (level 1) with the anchor that the table of contents links to. */
export type Piece =
  | { readonly type: 'section'; readonly text: string; readonly anchor: string }
  | { readonly type: 'node'; readonly node: MemoNode };

export interface Stretch {
  readonly landscape: boolean;
  readonly pieces: readonly Piece[];
}

export function layOut(memo: Memo): Stretch[] {
  const stretches: { landscape: boolean; pieces: Piece[] }[] = [];
  for (const { piece, landscape } of memo.sections.flatMap(turned)) {
    const last = stretches.at(-1);
    if (last?.landscape === landscape) last.pieces.push(piece);
    else stretches.push({ landscape, pieces: [piece] });
  }
  return stretches;
}

/** A short section with a wide table is turned as a whole, so that what stands around the table does not get pages of its own. */
function turned(section: MemoSection): { piece: Piece; landscape: boolean }[] {
  const pieces: Piece[] = [
    { type: 'section', text: section.title, anchor: anchorOf(section.id) },
    ...section.nodes.map((node): Piece => ({ type: 'node', node })),
  ];
  const sideways = pieces.map((_, i) => isSideways(pieces, i));
  const whole = section.nodes.length <= SHORT && sideways.includes(true);
  return pieces.map((piece, i) => ({ piece, landscape: whole || (sideways[i] ?? false) }));
}

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

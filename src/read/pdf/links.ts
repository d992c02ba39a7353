/** Web addresses behind words, each with the block it stands in. */
import type { Link } from '../../model/source.js';
import type { PlacedBlock } from './blocks.js';
import type { Line } from './line.js';
import type { LinkArea, Page, TextItem } from './page.js';

/** A link that runs over a line's end is two areas on the page, in any order, and one link here. */
export function collectLinks(pages: readonly Page[], blocks: readonly PlacedBlock[]): Link[] {
  const pieces = pages.flatMap((page) => page.links.flatMap((area) => pieceOf(page, area, blocks)));
  return joined(pieces).map((link) => ({ text: textOf(link), url: link[0]!.url, block: link[0]!.block }));
}

/** The words over one area, and where they stand: which block, which of its lines. */
interface Piece {
  readonly text: string;
  readonly url: string;
  readonly block: number | null;
  readonly line: number;
  readonly x: number;
}

function pieceOf(page: Page, area: LinkArea, blocks: readonly PlacedBlock[]): Piece[] {
  if (!/^(?:https?|mailto):/i.test(area.url)) return [];
  const inside = page.items.filter((item) => isIn(item, area));
  const text = inside.map((item) => part(item, area)).join(' ');
  return [{ text, url: area.url, x: area.x0, ...placeOf(blocks, page.number, inside[0]) }];
}

/** Pieces that follow each other with one address in one block are one link. */
function joined(pieces: readonly Piece[]): Piece[][] {
  const links: Piece[][] = [];
  for (const piece of pieces) {
    const last = links.at(-1);
    const before = last?.[0];
    if (last && piece.block !== null && before?.url === piece.url && before.block === piece.block) last.push(piece);
    else links.push([piece]);
  }
  return links;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces
    .toSorted((a, b) => a.line - b.line || a.x - b.x)
    .map((piece) => piece.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function isIn(item: TextItem, area: LinkArea): boolean {
  const middle = item.y - item.size * 0.3;
  return (
    middle > area.y0 &&
    middle < area.y1 &&
    item.x < area.x1 - 1 &&
    item.x + item.width > area.x0 + 1 &&
    item.text.trim() !== ''
  );
}

/** The words of an item that lie over the area, by their share of its width. */
function part({ x, width, text }: TextItem, { x0, x1 }: LinkArea): string {
  if (x >= x0 - 2 && x + width <= x1 + 2) return text;
  const at = (edge: number) => Math.round(((Math.min(x + width, Math.max(x, edge)) - x) / width) * text.length);
  const from = text.lastIndexOf(' ', at(x0) + 1) + 1;
  const to = text.indexOf(' ', Math.max(from, at(x1) - 1));
  return text.slice(from, to < 0 ? undefined : to);
}

/** Which block, and which of its lines, the item stands in. */
function placeOf(
  blocks: readonly PlacedBlock[],
  page: number,
  item: TextItem | undefined,
): { readonly block: number | null; readonly line: number } {
  if (!item) return { block: null, line: 0 };
  const middle = item.x + Math.min(item.width, 4) / 2;
  const isOn = (line: Line) =>
    line.page === page && Math.abs(line.y - item.y) < line.size * 0.5 && middle >= line.x0 - 2 && middle <= line.x1 + 2;
  const block = blocks.findIndex(({ lines }) => lines.some(isOn));
  return block < 0 ? { block: null, line: 0 } : { block, line: blocks[block]!.lines.findIndex(isOn) };
}

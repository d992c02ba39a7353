/** Web addresses behind words, each with the block it stands in. */
import type { Link } from '../../model/source.js';
import type { PlacedBlock } from './blocks.js';
import type { LinkArea, Page, TextItem } from './page.js';

/** A link that runs over a line's end is two areas on the page and one link here. */
export function collectLinks(pages: readonly Page[], blocks: readonly PlacedBlock[]): Link[] {
  const links: Link[] = [];
  for (const page of pages)
    for (const area of page.links) {
      if (!/^(?:https?|mailto):/i.test(area.url)) continue;
      const inside = page.items.filter((item) => isIn(item, area));
      const text = inside
        .map((item) => part(item, area))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
      const block = inside.length ? blockAt(blocks, page.number, inside[0] as TextItem) : null;
      const last = links.at(-1);
      if (last && last.url === area.url && last.block === block && block !== null)
        links[links.length - 1] = { ...last, text: `${last.text} ${text}`.trim() };
      else links.push({ text, url: area.url, block });
    }
  return links;
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

function blockAt(blocks: readonly PlacedBlock[], page: number, item: TextItem): number | null {
  const middle = item.x + Math.min(item.width, 4) / 2;
  const index = blocks.findIndex(({ lines }) =>
    lines.some(
      (line) =>
        line.page === page &&
        Math.abs(line.y - item.y) < line.size * 0.5 &&
        middle >= line.x0 - 2 &&
        middle <= line.x1 + 2,
    ),
  );
  return index < 0 ? null : index;
}

/** Paragraphs, table rows and notes of a paper -> blocks in reading order, each with the lines it was printed as. */
import type { BlockKind, Furniture, SourceBlock } from '../../model/source.js';
import { stripBullet } from '../../text/number-label.js';
import { plainBlock } from '../plain-block.js';
import type { Column, Region } from './columns.js';
import { settingOf } from './headings.js';
import { joinLines, type Vocabulary, vocabularyOf } from './hyphens.js';
import { joinTables, type WrittenTable } from './join-tables.js';
import type { Line } from './line.js';
import { bodySizeOf, type Measures, measure } from './measures.js';
import { takeNotes } from './notes.js';
import { isContentsLine } from './paragraph-starts.js';
import { findParagraphs, type Paragraph } from './paragraphs.js';
import { runInEnd } from './run-in.js';
import { markTitle } from './title-block.js';

export interface PlacedBlock {
  readonly block: SourceBlock;
  readonly lines: readonly Line[];
}

/** `repeated`: header rows of tables that were printed again overleaf. */
export function writeBlocks(regions: readonly Region[]): { blocks: PlacedBlock[]; repeated: Furniture[] } {
  const all = regions.flatMap((r) => (r.type === 'column' ? [r.column] : []));
  const { columns, notes } = takeNotes(all, bodySizeOf(all));
  const context = {
    measures: measure(columns),
    vocabulary: vocabularyOf(columns.flatMap((c) => c.lines)),
    edges: leftEdges(columns),
  };
  const { written, repeated } = joinTables(regions, context.vocabulary);
  const body = inOrder(regions, columns, written).flatMap((part) =>
    'index' in part
      ? tableBlocks(part)
      : findParagraphs(part.columns, context.measures).flatMap((p) => paragraphBlock(p, context) ?? []),
  );
  const noteBlocks = notes.flatMap((note) => paragraphBlock({ ...note, label: null }, context, 'footnote') ?? []);
  return { blocks: withNotes(markTitle(body), noteBlocks), repeated };
}

interface Context {
  readonly measures: Measures;
  readonly vocabulary: Vocabulary;
  /** Left edge of the text of each column. */
  readonly edges: ReadonlyMap<Column, number>;
}

/** Tables where they begin, and the columns between two tables together. */
function inOrder(regions: readonly Region[], columns: readonly Column[], tables: readonly (WrittenTable | null)[]) {
  const parts: ({ columns: Column[] } | WrittenTable)[] = [];
  let next = 0;
  regions.forEach((region, i) => {
    const table = tables[i];
    const last = parts.at(-1);
    if (region.type === 'table') {
      if (table) parts.push(table);
      return;
    }
    const column = columns[next++]!;
    if (last && 'columns' in last) last.columns.push(column);
    else parts.push({ columns: [column] });
  });
  return parts;
}

/** The leftmost line of all columns that begin at about the same place. */
function leftEdges(columns: readonly Column[]): Map<Column, number> {
  const key = (column: Column) => Math.round(column.x0 / 20);
  const edges = new Map<number, number>();
  for (const column of columns) {
    const left = Math.min(...column.lines.map((line) => line.x0));
    edges.set(key(column), Math.min(left, edges.get(key(column)) ?? left));
  }
  return new Map(columns.map((column) => [column, edges.get(key(column)) ?? column.x0]));
}

function paragraphBlock(paragraph: Paragraph, context: Context, kind?: BlockKind): PlacedBlock | null {
  const { lines, column } = paragraph;
  const joined = joinLines(lines, context.vocabulary);
  const bare = stripBullet(joined.text);
  const text = bare || joined.text;
  if (!/\S/.test(text)) return null;
  const setting = settingOf(paragraph, text, context.measures);
  const cut = joined.text.length - text.length;
  const block = plainBlock(text, {
    kind: kind ?? kindOf(paragraph, text, setting.heading, bare !== null && bare !== ''),
    indent: round(lines[0]!.x0 - (context.edges.get(column) ?? lines[0]!.x0)),
    bullet: Boolean(bare),
    runInEnd: setting.heading ? null : runInEnd(lines, joined.starts, text, cut),
    page: lines[0]!.page,
    endPage: lines.at(-1)!.page,
    centered: setting.centered,
    strong: setting.strong,
  });
  return { block, lines };
}

function kindOf({ label }: Paragraph, text: string, heading: boolean, bullet: boolean): BlockKind {
  if (isContentsLine(text)) return 'toc';
  if (heading && !bullet) return 'heading';
  return bullet || label !== null ? 'listItem' : 'paragraph';
}

const round = (points: number) => Math.max(0, Math.round(points * 10) / 10);

function tableBlocks({ index, rows }: WrittenTable): PlacedBlock[] {
  return rows
    .filter((row) => row.cells.some(Boolean))
    .map(({ cells, header, lines, page, endPage }) => ({
      lines,
      block: plainBlock(cells.filter(Boolean).join(' | '), {
        kind: 'tableRow',
        page,
        endPage,
        cells,
        table: { index, header },
        strong: lines.every((line) => line.bold > 0.85),
      }),
    }));
}

/** Each note after the last block that begins on its page or before. */
function withNotes(body: readonly PlacedBlock[], notes: readonly PlacedBlock[]): PlacedBlock[] {
  const out: PlacedBlock[] = [];
  let next = 0;
  for (const placed of body) {
    while (next < notes.length && notes[next]!.block.page! < placed.block.page!) out.push(notes[next++]!);
    out.push(placed);
  }
  return [...out, ...notes.slice(next)];
}

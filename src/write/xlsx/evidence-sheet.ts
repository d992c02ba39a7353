/** The papers as rows, one a paragraph in reading order: what cells of the other sheets are linked to. */
import type { PaperSet } from '../../model/comparison.js';
import type { MappedBlock } from '../../model/mapped.js';
import type { Cite } from '../../model/memo.js';
import type { CiteOf } from '../evidence.js';
import { type Cell, cell, LONGEST_CELL, type Sheet } from './sheet.js';

export const EVIDENCE = 'Evidence';

export interface Evidence {
  readonly sheet: Sheet;
  /** Where a passage stands on the sheet; undefined when the papers do not hold it. */
  readonly linkOf: (cite: Pick<Cite, 'platform' | 'document' | 'block'>) => Cell['link'];
}

export function evidenceSheet(
  sets: readonly PaperSet[],
  citeOf: CiteOf,
  titleOf: (clause: string) => string,
): Evidence {
  const rows: Cell[][] = [];
  const places = new Map<string, number>();
  for (const set of sets) {
    set.agreements.forEach((agreement, document) => {
      for (const block of agreement.blocks) {
        places.set(`${set.key} ${document} ${block.id}`, rows.length + 2);
        rows.push(...blockRows(set, block, citeOf(set.key, document, block.id), titleOf));
      }
    });
  }
  return {
    sheet: { name: EVIDENCE, head: HEAD, widths: [14, 20, 16, 7, 28, 110], rows, frozen: 0 },
    linkOf: ({ platform, document, block }) => {
      const row = places.get(`${platform} ${document} ${block}`);
      return row === undefined ? undefined : { sheet: EVIDENCE, row };
    },
  };
}

const HEAD = ['Platform', 'Paper', 'Place', 'Page', 'Read as', 'Words of the paper'];

/** A paragraph longer than a cell goes on in the next row. */
function blockRows(set: PaperSet, block: MappedBlock, cite: Cite, titleOf: (clause: string) => string): Cell[][] {
  const readAs = block.clauses.map((c) => titleOf(c.id)).join('; ') || (block.state ?? '').replace('_', ' ');
  return piecesOf(block.text).map((words, i) => [
    cell(set.name),
    cell(cite.paper),
    cell(i === 0 ? cite.place : `${cite.place} (continued)`),
    cell(block.page ?? ''),
    cell(readAs, block.clauses.length ? 'text' : 'quiet'),
    cell(words),
  ]);
}

function piecesOf(words: string): string[] {
  const count = Math.ceil(words.length / LONGEST_CELL);
  return Array.from({ length: count }, (_, i) => words.slice(i * LONGEST_CELL, (i + 1) * LONGEST_CELL));
}

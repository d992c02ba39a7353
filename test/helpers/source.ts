import type { SourceBlock, SourceDocument } from '../../src/model/source.js';
import { plainBlock } from '../../src/read/plain-block.js';

/** A block as a reader returns it; only what the test is about needs saying. */
export const sourceBlock = plainBlock;

export const heading = (text: string, level: number | null = null): SourceBlock =>
  sourceBlock(text, { kind: 'heading', level, strong: true });

export const item = (text: string): SourceBlock => sourceBlock(text, { kind: 'listItem' });

export const row = (cells: readonly string[], header = false, index = 0): SourceBlock =>
  sourceBlock(cells.join(' | '), { kind: 'tableRow', cells, table: { index, header } });

export function sourceDocument(blocks: readonly SourceBlock[], given: Partial<SourceDocument> = {}): SourceDocument {
  return { format: 'txt', pages: null, title: null, blocks, furniture: [], links: [], messages: [], ...given };
}

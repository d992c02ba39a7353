/** A block with nothing remarkable about it: an unlabelled paragraph without a page. Readers say what is otherwise. */
import type { SourceBlock } from '../model/source.js';

export function plainBlock(text: string, given: Partial<SourceBlock> = {}): SourceBlock {
  return {
    kind: 'paragraph',
    text,
    autoLabel: null,
    level: null,
    indent: null,
    bullet: false,
    runInEnd: null,
    page: null,
    endPage: null,
    cells: null,
    table: null,
    centered: false,
    strong: false,
    ...given,
  };
}

import type { Agreement, Family } from '../../src/model/agreement.js';
import type { BlockMapping } from '../../src/model/clause.js';
import { readMarkdown } from '../../src/read/markdown.js';
import { structureAgreement } from '../../src/structure/structure-agreement.js';

/** An agreement from Markdown, as the pipeline would structure it. */
export function paper(markdown: string, family?: Family): Agreement {
  return structureAgreement(readMarkdown(markdown), { file: 'paper.md', sha256: '0'.repeat(64), family });
}

/** The mapping of the one block that holds these words. */
export function mappingOf(agreement: Agreement, mapping: readonly BlockMapping[], words: string): BlockMapping {
  const at = agreement.blocks.findIndex((block) => block.text.includes(words));
  if (at < 0) throw new Error(`no block holds “${words}”`);
  return mapping[at]!;
}

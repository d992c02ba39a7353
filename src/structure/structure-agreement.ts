/**
 * Blocks as read -> one agreement: labels taken off, outline, headings over each paragraph, lists with their lead-ins, and what
 * the paper says of itself (title, family, parties, definitions, date, papers it points to).
 *
 * Works on words and labels, not on looks alone: a paper read from PDF and the same paper read from Word give the same outline.
 */
import type { Agreement, Block, DocumentInfo, Family } from '../model/agreement.js';
import type { SourceDocument } from '../model/source.js';
import { markContents } from './contents.js';
import { findDefinitions } from './definitions.js';
import { findEffectiveDate } from './effective-date.js';
import { detectFamily, familyOfParts } from './family.js';
import { type LabelledBlock, labelBlocks } from './labels.js';
import { outline } from './outline.js';
import { findParties } from './parties.js';
import { findReferences } from './references.js';
import { markSignatures } from './signatures.js';
import { findTitle } from './title.js';

export interface FileFacts {
  readonly file: string;
  readonly sha256: string;
  /** Overrides detection. */
  readonly family?: Family | undefined;
}

export function structureAgreement(source: SourceDocument, facts: FileFacts): Agreement {
  const labelled = markSignatures(markContents(labelBlocks(source.blocks)));
  const title = findTitle(labelled, source.title, facts.file);
  const family = facts.family ?? detectFamily(title, labelled);
  const blocks = placeBlocks(labelled, family);
  return { document: describe(source, facts, title, family, blocks), blocks };
}

function placeBlocks(labelled: readonly LabelledBlock[], family: Family): Block[] {
  const places = outline(labelled);
  const families = familyOfParts(labelled, family);
  return labelled.map((block, i) => ({
    id: `b${i}`,
    kind: block.kind,
    text: block.text,
    label: block.label,
    path: places[i]?.path ?? [],
    headings: places[i]?.headings ?? [],
    page: block.page,
    endPage: block.endPage,
    cells: block.cells,
    runInEnd: block.runInEnd,
    leadIn: places[i]?.leadIn === null || places[i] === undefined ? null : `b${places[i].leadIn}`,
    table: block.table,
    family: families[i] ?? family,
  }));
}

function describe(
  source: SourceDocument,
  facts: FileFacts,
  title: string,
  family: Family,
  blocks: readonly Block[],
): DocumentInfo {
  const definitions = findDefinitions(blocks);
  return {
    file: facts.file,
    sha256: facts.sha256,
    format: source.format,
    pages: source.pages,
    title,
    family,
    effectiveDate: findEffectiveDate(blocks),
    parties: findParties(blocks),
    definitions,
    references: findReferences(blocks, source.links, definitions, title),
    furniture: source.furniture,
    messages: source.messages,
  };
}

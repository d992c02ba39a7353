/**
 * The pipeline, top to bottom: bytes → blocks → sections → clauses → key terms, one agreement a file; then two versions of one paper
 * are redlined, or the paper sets of several platforms compared. Stages do not know each other; they are joined here only.
 */
import { createHash } from 'node:crypto';
import { alignProvisions } from './align/provisions.js';
import { alignVersions } from './align/versions.js';
import { classifyAgreement } from './classify/classify-agreement.js';
import { diffTexts } from './diff/words.js';
import { extractTerms } from './extract/extract-terms.js';
import { applyOverrides, type DocumentOverrides } from './library/overrides.js';
import { type OwnWordings, recogniseOwnWordings } from './library/own-wordings.js';
import type { Family } from './model/agreement.js';
import type { Redline } from './model/change.js';
import type { ClassifierModel } from './model/classifier-model.js';
import type { Comparison, PaperSet } from './model/comparison.js';
import type { MappedAgreement } from './model/mapped.js';
import type { SourceDocument } from './model/source.js';
import type { Taxonomy } from './model/taxonomy.js';
import { type ReadOptions, readSource } from './read/read-source.js';
import { reportComparison } from './report/comparison.js';
import { mapReport } from './report/map.js';
import { reportRedline } from './report/redline.js';
import { structureAgreement } from './structure/structure-agreement.js';

/** One file as the user gave it. */
export interface Input {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Overrides detection. */
  readonly family?: Family | undefined;
}

/** The clause library and the classifier trained from it, loaded once. */
export interface Tools {
  readonly taxonomy: Taxonomy;
  readonly model: ClassifierModel;
  /** Corrections that a reviewer made for particular papers. */
  readonly overrides?: readonly DocumentOverrides[];
  /** Wordings that a reviewer filed. */
  readonly own?: OwnWordings;
}

/** Reads a file's bytes: in this thread, or in a bounded worker (`boundedReader`). */
export type Reader = (bytes: Uint8Array, file: string, options: ReadOptions) => Promise<SourceDocument>;

/** @throws ReadError when the file cannot be read */
export async function mapAgreement(
  input: Input,
  tools: Tools,
  options: ReadOptions = {},
  read: Reader = readSource,
): Promise<MappedAgreement> {
  const sha256 = createHash('sha256').update(input.bytes).digest('hex');
  const source = await read(input.bytes, input.file, options);
  const agreement = structureAgreement(source, { file: input.file, sha256, family: input.family });
  const classified = classifyAgreement(agreement, tools.taxonomy, tools.model);
  const recognised = recogniseOwnWordings(classified, agreement.blocks, tools.own ?? new Map());
  const mapping = applyOverrides(recognised, agreement.blocks, sha256, tools.overrides ?? []);
  const terms = extractTerms(agreement, mapping, tools.taxonomy);
  return mapReport(agreement, mapping, terms);
}

/** Two versions of one paper → every change, ranked. */
export function redlineAgreements(old: MappedAgreement, revised: MappedAgreement, tools: Tools): Redline {
  const pairs = alignVersions(old.blocks, revised.blocks);
  return reportRedline(old, revised, pairs, diffTexts, tools.taxonomy);
}

/** Papers of several platforms → what answers what, what differs, what is missing; `baseline` is the key of the platform to compare with. */
export function comparePaperSets(sets: readonly PaperSet[], tools: Tools, baseline: string | null = null): Comparison {
  return reportComparison(sets, tools.taxonomy, { align: alignProvisions, diff: diffTexts }, baseline);
}

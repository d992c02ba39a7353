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
import { type OwnWording, recogniseOwnWordings } from './library/own-wordings.js';
import type { Family } from './model/agreement.js';
import type { Redline } from './model/change.js';
import type { ClassifierModel } from './model/classifier-model.js';
import type { Comparison, PaperSet } from './model/comparison.js';
import type { MappedAgreement } from './model/mapped.js';
import { type Message, ReadError } from './model/message.js';
import type { SourceDocument } from './model/source.js';
import type { Taxonomy } from './model/taxonomy.js';
import { everyPart, readPackage } from './read/docx/package.js';
import { type ReadOptions, readSource } from './read/read-source.js';
import { reportComparison } from './report/comparison.js';
import { mapReport } from './report/map.js';
import { misreading } from './report/redline/proof.js';
import { reportRedline } from './report/redline.js';
import { structureAgreement } from './structure/structure-agreement.js';
import { cleanPackage } from './write/clean-docx.js';
import {
  CannotTrack,
  packageBytes,
  type Signature,
  type Tracked,
  trackChanges,
  type WordPackage,
} from './write/tracked-docx.js';

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
  readonly own?: readonly OwnWording[];
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
  const recognised = recogniseOwnWordings(classified, agreement.blocks, tools.own ?? []);
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

/** A version of a paper, as a file and as mapped. */
export interface Version {
  readonly input: Input;
  readonly mapped: MappedAgreement;
}

/**
 * Two versions of one paper → a Word file in which every change is tracked: accepted it is the new paper, rejected the old one.
 *
 * The old file keeps its looks where both are Word files; otherwise, and where the result read back is not what it must be, both papers
 * are set anew. Nothing is handed over that was not read back.
 */
export async function trackVersions(
  old: Version,
  revised: Version,
  signature: Signature,
  options: ReadOptions = {},
  read: Reader = readSource,
): Promise<Tracked> {
  const isWord = [old, revised].every(({ mapped }) => mapped.document.format === 'docx');
  const messages: Message[] = isWord ? furnitureMessages(old, revised) : [SET_ANEW];
  if (isWord) {
    const packages = () =>
      Promise.all([old, revised].map(({ input }) => readPackage(input.bytes, input.file, everyPart)));
    const tracked = await track(packages, signature, options, read).catch(reasonNot);
    if (typeof tracked !== 'string') return { ...tracked, messages: [...tracked.messages, ...messages] };
    messages.push({
      code: 'set-anew',
      message: `The old file could not be marked up: ${tracked}. Both papers were set anew.`,
    });
  }
  const packages = async () => [old, revised].map(({ mapped }) => cleanPackage(mapped.blocks));
  const tracked = await track(packages, signature, {}, read);
  return { ...tracked, messages: [...tracked.messages, ...messages] };
}

const SET_ANEW: Message = {
  code: 'set-anew',
  message: 'Both papers were set anew, because tracked changes keep the looks of Word files only.',
};

/** @throws CannotTrack when the papers cannot be marked up, or the result read back is not what it must be */
async function track(
  packages: () => Promise<WordPackage[]>,
  signature: Signature,
  { revisions = 'accept' }: ReadOptions,
  read: Reader,
): Promise<Tracked> {
  const [from, to] = (await packages()) as [WordPackage, WordPackage];
  const tracked = trackChanges(from, to, { ...signature, revisions, align: alignVersions, diff: diffTexts });
  for (const [how, wanted] of [
    ['accept', to],
    ['reject', from],
  ] as const) {
    const found = await read(tracked.bytes, 'the redline', { revisions: how });
    const wrong = misreading(found, await read(packageBytes(wanted), 'the paper', { revisions }));
    if (wrong) throw new CannotTrack(`with all changes ${how}ed ${wrong}`);
  }
  return tracked;
}

function reasonNot(error: unknown): string {
  if (error instanceof CannotTrack) return error.message;
  if (error instanceof ReadError) return error.found;
  throw error;
}

/** Headers and footers stay as the old paper has them. */
function furnitureMessages(old: Version, revised: Version): Message[] {
  const [was, is] = [old, revised].map(({ mapped }) => mapped.document.furniture.map((f) => f.text).join('\n'));
  const message = 'Headers and footers differ; they were left as the old paper has them.';
  return was === is ? [] : [{ code: 'headers-differ', message }];
}

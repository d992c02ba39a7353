/** One contract: its map, and on request a worksheet in which a person corrects it (`library apply` reads it back). */
import { proposeRows } from '../library/propose.js';
import { wordingsOf } from '../library/wording.js';
import type { MappedAgreement } from '../model/mapped.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { writeMapMarkdown } from '../write/map-markdown.js';
import { dateOf, loadTools, mapFile, toJson } from './inputs.js';
import { WORKSHEET_FORMATS, writeWorksheet } from './library/worksheet-file.js';
import type { CommonOptions } from './options.js';
import { checkOutputs, deliver } from './output.js';

interface MapOptions extends CommonOptions {
  /** Where to write the worksheet. */
  readonly review?: string;
  /** With `review`: every paragraph, not only those the program is unsure of. */
  readonly all?: boolean;
}

export async function mapCommand(file: string, options: MapOptions): Promise<void> {
  checkOutputs(['md', 'json'], options.output, options.format, [file]);
  if (options.review !== undefined) checkOutputs(WORKSHEET_FORMATS, [options.review], 'md', [file]);
  const date = dateOf(options); // a map prints none, but a mistyped one is told all the same
  const tools = loadTools(options);
  const mapped = await mapFile(file, tools, options);
  if (options.review !== undefined) writeReview(options.review, mapped, tools.taxonomy, date, options);
  if (options.review !== undefined && !options.output.length) return;
  await deliver(
    { md: () => writeMapMarkdown(mapped, tools.taxonomy), json: () => toJson(mapped) },
    options.output,
    options.format,
  );
}

/** The one line on stdout is what a person wants to know who asked for the worksheet alone. */
function writeReview(to: string, mapped: MappedAgreement, taxonomy: Taxonomy, date: string, options: MapOptions): void {
  const paper = proposeRows(mapped, wordingsOf(taxonomy), { reviewOnly: true, all: options.all ?? false });
  writeWorksheet(to, [paper], taxonomy, date);
  if (options.output.length) return;
  const what = options.all ? 'paragraphs to correct' : `of ${mapped.blocks.length} paragraphs to review`;
  process.stdout.write(`${to}: ${paper.rows.length} ${what}\n`);
}

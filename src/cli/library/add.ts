/** Files one reviewed wording in a firm's library, with where it was read, and says which wordings it is near to. */
import { wordingFamilies } from '../../library/families.js';
import { fileWording } from '../../library/filing.js';
import { type LoadedLayer, loadLayer } from '../../library/load.js';
import { sourceOf, wordingText } from '../../library/place.js';
import { writeWordings } from '../../library/store.js';
import { type FiledWording, type WordingSource, wordingId } from '../../library/wording.js';
import { UsageError } from '../exit-codes.js';
import { findType } from './find-type.js';
import { filedUnder, openOwnLibrary, reviewDate } from './own-library.js';
import { type BrowseOptions, print } from './print.js';
import { findBlock, readPaper } from './read-paper.js';

interface AddOptions extends BrowseOptions {
  readonly text?: string;
  readonly from?: string;
  readonly block?: string;
  readonly side: string;
  readonly style: string;
  readonly reviewer: string;
  readonly vendor?: string;
  readonly password?: string;
  readonly also?: string;
  readonly note?: string;
  readonly supersedes?: string;
  readonly date?: string;
}

export async function addCommand(typeId: string, options: AddOptions): Promise<void> {
  const folder = openOwnLibrary(options.library);
  const before = loadLayer(folder);
  const type = findType(before.taxonomy, typeId).id;
  const wording = await wordingFrom(options, before, type);
  const file = writeWordings(folder, type, fileWording(filedUnder(before, type), wording));
  const family =
    wordingFamilies(loadLayer(folder), type).find((members) => members.some((m) => m.id === wording.id)) ?? [];
  const near = family.filter((m) => m.id !== wording.id).map((m) => m.id);
  const canonical = family[0]?.id ?? wording.id;
  print(
    options,
    () => ({ schema: 'clausediff/library-add@1', id: wording.id, type, file, near, canonical }),
    () => `Filed ${wording.id} under ${type} in ${file}.\n${near.length ? nearNote(near, canonical) : ''}`,
  );
}

async function wordingFrom(options: AddOptions, library: LoadedLayer, type: string): Promise<FiledWording> {
  const { text, sources } = await textAndSources(options);
  if (options.supersedes) checkSuperseded(options.supersedes, library, type);
  const also = furtherTypes(options.also, library);
  return {
    id: wordingId(text),
    text,
    side: options.side,
    style: options.style,
    ...(also.length ? { also } : {}),
    date: reviewDate(options.date),
    reviewer: options.reviewer,
    ...(options.note ? { note: options.note } : {}),
    ...(options.supersedes ? { supersedes: options.supersedes } : {}),
    sources,
  };
}

async function textAndSources(options: AddOptions): Promise<{ text: string; sources: WordingSource[] }> {
  if ((options.text === undefined) === (options.from === undefined))
    throw new UsageError('say what to file: --text "…", or --from <file> with --block <id>');
  if (options.text !== undefined) return { text: cleanText(options.text), sources: [] };
  if (!options.block) throw new UsageError('--from wants --block <id>: which paragraph of the file');
  const paper = await readPaper(options.from ?? '', options.password);
  const block = findBlock(paper, options.block);
  const source = sourceOf(paper.document, block, { date: reviewDate(options.date), reviewer: options.reviewer });
  return { text: wordingText(block), sources: [{ ...source, vendor: options.vendor ?? source.vendor }] };
}

/** "sec.incidents, dp.assistance" -> ids that exist. */
function furtherTypes(given: string | undefined, library: LoadedLayer): string[] {
  const ids = (given ?? '').split(/[\s,]+/).filter(Boolean);
  return ids.map((id) => findType(library.taxonomy, id).id);
}

function cleanText(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  if (clean.length < 10) throw new UsageError('--text is too short to be a wording');
  return clean;
}

function checkSuperseded(id: string, library: LoadedLayer, type: string): void {
  const known = wordingFamilies(library, type).flat();
  if (!known.some((w) => w.id === id))
    throw new UsageError(`there is no wording ${id} under ${type}; "clausediff library show ${type}" lists them`);
}

function nearNote(near: readonly string[], canonical: string): string {
  return `Near-duplicate of ${near.join(', ')}; canonical is ${canonical}. "clausediff library variants ${canonical}" compares them.\n`;
}

/** An edited worksheet -> filed wordings and corrections. All rows are checked before the first file is written. */
import { type Problem, problemLines } from '../../library/checked-yaml.js';
import { type Decision, decide } from '../../library/decide.js';
import { typeIdOf } from '../../library/files.js';
import { type Filed, fileOverrides, refileWording } from '../../library/filing.js';
import { type LoadedLayer, loadLayer } from '../../library/load.js';
import type { BlockOverride } from '../../library/overrides.js';
import { isWording, wordingText } from '../../library/place.js';
import { writeOverrides, writeWordings } from '../../library/store.js';
import { type FiledWording, wordingId } from '../../library/wording.js';
import type { ReadWorksheet, WorksheetPaper, WorksheetRow } from '../../library/worksheet/row.js';
import { UsageError } from '../exit-codes.js';
import { openOwnLibrary, reviewDate } from './own-library.js';
import { type BrowseOptions, print } from './print.js';
import { readWorksheet } from './worksheet-file.js';

interface ApplyOptions extends BrowseOptions {
  readonly reviewer: string;
  readonly date?: string;
}

interface Review {
  readonly reviewer: string;
  readonly date: string;
}

export async function applyCommand(file: string, options: ApplyOptions): Promise<void> {
  const worksheet = await readWorksheet(file);
  const folder = openOwnLibrary(options.library);
  const library = loadLayer(folder);
  const review = { reviewer: options.reviewer, date: reviewDate(options.date) };
  const decided = decideAll(worksheet, file, library);
  const files = [
    ...fileWordings(decided, library, folder, review),
    ...fileCorrections(decided, library, folder, review),
  ];
  const counts = countsOf(decided);
  print(
    options,
    () => ({ schema: 'clausediff/library-apply@1', ...counts, files }),
    () => `${writeCounts(counts)}\n${files.map((f) => `  ${f}\n`).join('')}`,
  );
}

interface Decided {
  readonly paper: WorksheetPaper;
  readonly row: WorksheetRow;
  readonly decision: Decision;
  /** It was to be filed, but its few words are no wording; the correction stands. */
  readonly tooShort: boolean;
}

/** @throws UsageError with a line for every row that cannot be followed */
function decideAll({ papers, problems }: ReadWorksheet, file: string, library: LoadedLayer): Decided[] {
  const known = new Set(library.taxonomy.types.map((t) => t.id));
  const found: Problem[] = [...problems];
  if (!papers.length && !found.length)
    throw new UsageError(`${file} is no worksheet: it names no paper; map --review and library import write them`);
  const decided = papers.flatMap((paper) =>
    paper.rows.flatMap((row): Decided[] => {
      const decision = decide(row, known);
      if (typeof decision !== 'string') return [decidedFor(paper, row, decision)];
      found.push({ file, line: row.line, message: decision });
      return [];
    }),
  );
  found.sort((a, b) => a.line - b.line);
  if (found.length) throw new UsageError(problemLines(found));
  return decided;
}

function decidedFor(paper: WorksheetPaper, row: WorksheetRow, decision: Decision): Decided {
  const tooShort = decision.types.length > 0 && !isWording(wordingText(row));
  return { paper, row, decision: tooShort ? { ...decision, types: [] } : decision, tooShort };
}

/** Returns the files written. */
function fileWordings(decided: readonly Decided[], library: LoadedLayer, folder: string, review: Review): string[] {
  const before: Filed = new Map(library.parsed.wordings.map((file) => [typeIdOf(file.path), file.value]));
  let filed = before;
  for (const { paper, row, decision } of decided) {
    const [type, ...also] = decision.types;
    if (type !== undefined) filed = refileWording(filed, type, toWording(paper, row, also, review));
  }
  const changed = [...filed].filter(([type, wordings]) => wordings !== before.get(type));
  return changed.map(([type, wordings]) => writeWordings(folder, type, wordings));
}

function toWording(paper: WorksheetPaper, row: WorksheetRow, also: readonly string[], review: Review): FiledWording {
  const text = wordingText(row);
  const { document, sha256, vendor } = paper;
  const { section, page, block } = row;
  return {
    id: wordingId(text),
    text,
    side: row.side,
    style: 'contract',
    ...(also.length ? { also } : {}),
    ...review,
    ...(row.note ? { note: row.note } : {}),
    sources: [{ document, sha256, vendor, section, page, block, ...review }],
  };
}

function fileCorrections(decided: readonly Decided[], library: LoadedLayer, folder: string, review: Review): string[] {
  const papers = [...new Set(decided.map((d) => d.paper))];
  return papers.flatMap((paper) => {
    const blocks = decided.filter((d) => d.paper === paper).flatMap((d) => toOverride(d, review));
    if (!blocks.length) return [];
    const before = library.parsed.overrides.map((o) => o.value).find((o) => o.sha256 === paper.sha256);
    const { document, sha256 } = paper;
    return [writeOverrides(folder, fileOverrides(before, { document, sha256, blocks }))];
  });
}

function toOverride({ row, decision }: Decided, review: Review): BlockOverride[] {
  if (!decision.override) return [];
  const begins = row.text.split(' ').slice(0, 8).join(' ');
  const note = row.note ? { note: row.note } : {};
  return [{ block: row.block, words: wordingId(row.text), begins, ...decision.override, ...review, ...note }];
}

function countsOf(decided: readonly Decided[]) {
  return {
    wordings: decided.filter((d) => d.decision.types.length).length,
    corrections: decided.filter((d) => d.decision.override).length,
    tooShort: decided.filter((d) => d.tooShort).length,
    skipped: decided.filter((d) => d.row.decision.toLowerCase() === 'skip').length,
    undecided: decided.filter((d) => d.row.decision === '').length,
  };
}

function writeCounts(c: ReturnType<typeof countsOf>): string {
  const short = c.tooShort ? `, ${c.tooShort} too short to file` : '';
  return `${c.wordings} wordings filed${short}, ${c.corrections} corrections kept, ${c.skipped} skipped, ${c.undecided} undecided.`;
}

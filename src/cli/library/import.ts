/** Whole contracts -> a worksheet of wordings that may be worth keeping, for a person to decide on. Nothing is filed here. */
import { type ProposeOptions, proposeRows } from '../../library/propose.js';
import { wordingsOf } from '../../library/wording.js';
import { writeWorksheetMarkdown } from '../../library/worksheet/markdown.js';
import { ReadError } from '../../model/message.js';
import { EXIT } from '../exit-codes.js';
import { dateOf, loadTools, mapFiles } from '../inputs.js';
import { checkOutputs } from '../output.js';
import { libraryFolder } from './config.js';
import { WORKSHEET_FORMATS, writeWorksheet } from './worksheet-file.js';

interface ImportOptions extends ProposeOptions {
  readonly library?: string;
  readonly output?: string;
  readonly password?: string;
  readonly date?: string;
}

export async function importCommand(files: readonly string[], options: ImportOptions): Promise<void> {
  checkOutputs(WORKSHEET_FORMATS, options.output === undefined ? [] : [options.output], 'md', files);
  const common = { ...options, library: libraryFolder(options.library), output: [], format: 'md' };
  const date = dateOf(common);
  const tools = loadTools(common);
  const mapped = await mapFiles(
    files.map((file) => ({ file })),
    tools,
    common,
  );
  const wordings = wordingsOf(tools.taxonomy);
  const papers = mapped.flatMap((m) => (m instanceof ReadError ? tellUnread(m) : [proposeRows(m, wordings, options)]));
  if (options.output === undefined) return void process.stdout.write(writeWorksheetMarkdown(papers));
  writeWorksheet(options.output, papers, tools.taxonomy, date);
  const rows = papers.reduce((sum, paper) => sum + paper.rows.length, 0);
  process.stdout.write(`${options.output}: ${rows} paragraphs to decide on\n`);
}

/** A batch goes on past a bad file. */
function tellUnread(error: ReadError): [] {
  process.stderr.write(`clausediff: ${error.message}\n`);
  process.exitCode = EXIT.unreadable;
  return [];
}

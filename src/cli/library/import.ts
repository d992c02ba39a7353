/** Whole contracts -> a worksheet of wordings that may be worth keeping, for a person to decide on. Nothing is filed here. */
import { writeFileSync } from 'node:fs';
import { type ProposeOptions, proposeRows } from '../../library/propose.js';
import { wordingsOf } from '../../library/wording.js';
import { writeWorksheet } from '../../library/worksheet.js';
import { ReadError } from '../../model/message.js';
import { EXIT } from '../exit-codes.js';
import { loadTools, mapFiles } from '../inputs.js';
import { libraryFolder } from './config.js';

interface ImportOptions extends ProposeOptions {
  readonly library?: string;
  readonly output?: string;
  readonly password?: string;
}

export async function importCommand(files: readonly string[], options: ImportOptions): Promise<void> {
  const library = libraryFolder(options.library);
  const common = { ...options, library, output: [], format: 'md' };
  const tools = loadTools(common);
  const mapped = await mapFiles(
    files.map((file) => ({ file })),
    tools,
    common,
  );
  const wordings = wordingsOf(tools.taxonomy);
  const papers = mapped.flatMap((m) => (m instanceof ReadError ? tellUnread(m) : [proposeRows(m, wordings, options)]));
  const worksheet = writeWorksheet(papers);
  if (options.output === undefined) process.stdout.write(worksheet);
  else writeFileSync(options.output, worksheet);
}

/** A batch goes on past a bad file. */
function tellUnread(error: ReadError): [] {
  process.stderr.write(`clausediff: ${error.message}\n`);
  process.exitCode = EXIT.unreadable;
  return [];
}

/** The firm's own library as the filing commands open it, and the date they write. */
import { mkdirSync } from 'node:fs';
import { typeIdOf } from '../../library/files.js';
import { isShipped, type LoadedLayer } from '../../library/load.js';
import type { FiledWording } from '../../library/wording.js';
import { UsageError } from '../exit-codes.js';
import { dateOf } from '../inputs.js';
import { CONFIG_FILE, libraryFolder } from './config.js';

/**
 * The folder to write to, made when it is not there.
 *
 * @throws UsageError when none is named, or the shipped library is: an update of the program would lose what is written there
 */
export function openOwnLibrary(given: string | undefined): string {
  const folder = libraryFolder(given);
  if (folder === undefined)
    throw new UsageError(
      `say which library to write to: --library <dir> (made if it is not there), or the key "library" in ${CONFIG_FILE}`,
    );
  if (isShipped(folder))
    throw new UsageError("wordings go to a firm's own library, not to the shipped one; see --library");
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Filed wordings of a type, superseded ones included. */
export function filedUnder(library: LoadedLayer, type: string): readonly FiledWording[] {
  return library.parsed.wordings.filter((file) => typeIdOf(file.path) === type).flatMap((file) => file.value);
}

/** --date, else SOURCE_DATE_EPOCH, else today. */
export function reviewDate(date: string | undefined): string {
  return dateOf({ output: [], format: 'md', ...(date === undefined ? {} : { date }) });
}

/** Errors (the library does not load) and warnings (it loads, but something is doubtful), one a line: "file:line: error: what". */
import type { Problem } from '../../library/checked-yaml.js';
import { strayFiles } from '../../library/files.js';
import { lintLibrary } from '../../library/lint.js';
import { LibraryError, type LoadedLayer, loadLayer, SHIPPED_LIBRARY } from '../../library/load.js';
import { EXIT } from '../exit-codes.js';
import { libraryFolder } from './config.js';
import { classifierDoubts } from './doubts.js';
import { checkPlaybooks } from './playbook-problems.js';
import { type BrowseOptions, print } from './print.js';

interface ValidateOptions extends BrowseOptions {
  readonly strict?: boolean;
}

export function validateCommand(options: ValidateOptions): void {
  const folder = libraryFolder(options.library) ?? SHIPPED_LIBRARY;
  const report = check(folder);
  print(
    options,
    () => ({ schema: 'clausediff/library-validate@1', ...report }),
    () => writeReport(report),
  );
  if (report.errors.length || (options.strict && report.warnings.length)) process.exitCode = EXIT.found;
}

interface Report {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly types: number;
  readonly wordings: number;
  readonly playbooks: number;
}

function check(folder: string): Report {
  try {
    const library = loadLayer(folder);
    const playbooks = checkPlaybooks(folder, library.taxonomy);
    const warnings = [...unread(folder), ...lintLibrary(library), ...classifierDoubts(library, folder)];
    return { errors: playbooks.problems, warnings, ...counts(library), playbooks: playbooks.count };
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    return { errors: error.problems, warnings: [], types: 0, wordings: 0, playbooks: 0 };
  }
}

const unread = (folder: string): Problem[] =>
  strayFiles(folder).map(({ file, reason }) => ({ file, line: 1, message: `the file is not read: ${reason}` }));

function counts({ taxonomy }: LoadedLayer) {
  return { types: taxonomy.types.length, wordings: taxonomy.types.reduce((sum, t) => sum + t.exemplars.length, 0) };
}

function writeReport({ errors, warnings, types, wordings, playbooks }: Report): string {
  const lines = [...errors.map((p) => line('error', p)), ...warnings.map((p) => line('warning', p))];
  const sum = errors.length
    ? `${errors.length} to mend.`
    : `${types} types, ${wordings} wordings${playbooks ? `, ${playbooks} playbooks` : ''}: nothing wrong${warnings.length ? `, ${warnings.length} doubtful` : ''}.`;
  return `${[...lines, sum].join('\n')}\n`;
}

const line = (level: string, p: Problem): string => `${p.file}:${p.line}: ${level}: ${p.message}`;

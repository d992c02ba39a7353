/**
 * clause-library/ on disk -> the checked taxonomy, a firm's own folder layered over it. Reads files only; nothing is fetched.
 *
 * Every file is checked before the first error is thrown, so that one run shows everything there is to mend.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Taxonomy } from '../model/taxonomy.js';
import { type Problem, problemLines } from './checked-yaml.js';
import { readCompiled, writeCompiled } from './compiled.js';
import { crossCheck } from './cross-check.js';
import { type LibraryFile, readLibraryFiles } from './files.js';
import { EMPTY, layer } from './layer.js';
import type { DocumentOverrides } from './overrides.js';
import { type OwnWording, ownWordings } from './own-wordings.js';
import { type ParsedLibrary, parseLibrary } from './parse-library.js';

/** The library's files do not fit: one problem a line, "file:line: what". */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';

  constructor(readonly problems: readonly Problem[]) {
    super(problemLines(problems));
  }
}

/** The library that ships in the package, beside dist/ and src/. */
export const SHIPPED_LIBRARY = fileURLToPath(new URL('../../clause-library', import.meta.url));

/** What a run needs of a library: the clause types, and what a firm said of single papers and of single wordings. */
export interface Library {
  readonly taxonomy: Taxonomy;
  readonly overrides: readonly DocumentOverrides[];
  readonly own: readonly OwnWording[];
}

/**
 * The shipped library, or the shipped library with `folder` layered over it.
 *
 * @throws LibraryError naming file and line of everything that is wrong
 */
export function openLibrary(folder: string = SHIPPED_LIBRARY): Library {
  if (isShipped(folder)) return { taxonomy: loadShipped(), overrides: [], own: [] };
  const { taxonomy, parsed } = loadLayer(folder);
  return { taxonomy, overrides: parsed.overrides.map((o) => o.value), own: ownWordings(parsed) };
}

/** The clause types alone. @throws LibraryError */
export function loadLibrary(folder: string = SHIPPED_LIBRARY): Taxonomy {
  return openLibrary(folder).taxonomy;
}

/** A library as read from its YAML, with what was parsed, for those who check or change it. */
export interface LoadedLayer {
  readonly parsed: ParsedLibrary;
  readonly below: Taxonomy;
  readonly taxonomy: Taxonomy;
}

/** @throws LibraryError */
export function loadLayer(folder: string): LoadedLayer {
  return checkLayer(filesOf(folder), isShipped(folder) ? EMPTY : loadShipped());
}

/** @throws LibraryError */
export function checkLayer(files: readonly LibraryFile[], below: Taxonomy): LoadedLayer {
  const parsed = parseLibrary(files, new Set(below.types.map((t) => t.id)));
  if (parsed.problems.length) throw new LibraryError(parsed.problems);
  const taxonomy = layer(below, parsed);
  const problems = crossCheck(parsed, below, taxonomy);
  if (problems.length) throw new LibraryError(problems);
  return { parsed, below, taxonomy };
}

/** For the build: checks the shipped library and writes it as one JSON file. */
export function compileLibrary(): void {
  writeCompiled(filesOf(SHIPPED_LIBRARY), loadLayer(SHIPPED_LIBRARY).taxonomy);
}

export const isShipped = (folder: string): boolean => resolve(folder) === SHIPPED_LIBRARY;

function loadShipped(): Taxonomy {
  return readCompiled(filesOf(SHIPPED_LIBRARY)) ?? loadLayer(SHIPPED_LIBRARY).taxonomy;
}

function filesOf(folder: string): LibraryFile[] {
  const files = readLibraryFiles(folder);
  if (files) return files;
  throw new LibraryError([
    { file: folder, line: 1, message: 'there is no such folder; "library add" and "library apply" make one' },
  ]);
}

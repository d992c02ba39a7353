/** What all commands do first: load the tools, read the files, tell a person at a terminal what is going on. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { type Input, mapAgreement, type Tools } from '../compare.js';
import { openLibrary } from '../library/load.js';
import { loadModel } from '../library/load-model.js';
import type { Family } from '../model/agreement.js';
import type { MappedAgreement } from '../model/mapped.js';
import { ReadError } from '../model/message.js';
import { type BoundedReader, boundedReader, DEFAULT_LIMITS } from '../read/bounded-reader.js';
import type { ReadOptions } from '../read/read-source.js';
import { UsageError } from './exit-codes.js';
import { libraryFolder } from './library/config.js';
import type { CommonOptions } from './options.js';

export function loadTools(options: CommonOptions): Tools {
  const folder = libraryFolder(options.library);
  return { ...openLibrary(folder), model: loadModel(folder) };
}

export interface FileToMap {
  readonly file: string;
  readonly family?: Family | undefined;
}

/** In the order given; a file that cannot be read leaves its error in its place, so that the others are not lost. */
export async function mapFiles(
  files: readonly FileToMap[],
  tools: Tools,
  options: CommonOptions,
): Promise<(MappedAgreement | ReadError)[]> {
  const reader = boundedReader({ ...DEFAULT_LIMITS, jobs: jobsOf(options) });
  try {
    return await Promise.all(files.map((f) => mapOne(f, tools, options, reader).catch(keepReadError)));
  } finally {
    await reader.close();
  }
}

/** @throws ReadError when the file is not there or cannot be read */
export async function mapFile(file: string, tools: Tools, options: CommonOptions): Promise<MappedAgreement> {
  const [mapped] = await mapFiles([{ file }], tools, options);
  if (!mapped || mapped instanceof ReadError) throw mapped;
  return mapped;
}

async function mapOne(
  { file, family }: FileToMap,
  tools: Tools,
  options: CommonOptions,
  reader: BoundedReader,
): Promise<MappedAgreement> {
  progress(`reading ${file}`, options);
  const input = openInput(file, family ?? (options.family as Family | undefined));
  return mapAgreement(input, tools, readOptions(options), reader.read);
}

function readOptions({ password, revisions, ocr }: CommonOptions): ReadOptions {
  return {
    ...(ocr ? { ocr } : {}),
    ...(password === undefined ? {} : { password }),
    ...(revisions === undefined ? {} : { revisions }),
  };
}

function keepReadError(error: unknown): ReadError {
  if (error instanceof ReadError) return error;
  throw error;
}

function jobsOf(options: CommonOptions): number {
  if (options.jobs === undefined) return Math.min(4, availableParallelism());
  if (!/^[1-9]\d?$/.test(options.jobs))
    throw new UsageError(`--jobs wants a number from 1 to 99, not "${options.jobs}"`);
  return Number(options.jobs);
}

function openInput(file: string, family: Family | undefined): Input {
  try {
    return { file, bytes: new Uint8Array(readFileSync(file)), family };
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const found =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'this is a folder, not a file'
          : `the file cannot be opened (${code})`;
    throw new ReadError(file, 'cannot-open', found, 'check the path', { cause });
  }
}

export function progress(text: string, options: CommonOptions): void {
  if (process.stderr.isTTY && !options.quiet) process.stderr.write(`${text}\n`);
}

/** --date, else SOURCE_DATE_EPOCH (reproducible-builds.org), else today in UTC. */
export function dateOf(options: CommonOptions): string {
  if (options.date !== undefined) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(options.date) || Number.isNaN(Date.parse(options.date)))
      throw new UsageError(`--date wants YYYY-MM-DD, not "${options.date}"`);
    return options.date;
  }
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const moment = epoch && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
  return moment.toISOString().slice(0, 10);
}

export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

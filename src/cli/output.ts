/** Where results go: to the files named by -o, whose extension picks the format, else to stdout in --format. */
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { UsageError } from './exit-codes.js';

/** One writer a format, called only for the formats asked for. */
export type Writers = Readonly<Record<string, Writer>>;

type Writer = () => Written | Promise<Written>;
type Written = string | Uint8Array;

export async function deliver(writers: Writers, outputs: readonly string[], stdoutFormat: string): Promise<void> {
  if (outputs.length === 0) process.stdout.write(await pick(writers, stdoutFormat)());
  for (const file of outputs) writeFileSync(file, await pick(writers, formatOf(file))());
}

/**
 * Checked before any work is done: a mistyped extension costs no waiting, and a contract is never written over by what was made of it.
 *
 * @param inputs files that the command reads
 */
export function checkOutputs(
  formats: readonly string[],
  outputs: readonly string[],
  stdoutFormat: string,
  inputs: readonly string[],
): void {
  const read = new Set(inputs.map((file) => resolve(file)));
  for (const file of outputs) {
    if (read.has(resolve(file)))
      throw new UsageError(`${file} is one of the papers; choose another name for the result`);
    if (!existsSync(dirname(resolve(file)))) throw new UsageError(`${file} cannot be written: there is no such folder`);
  }
  for (const format of outputs.length ? outputs.map(formatOf) : [stdoutFormat]) {
    if (!formats.includes(format))
      throw new UsageError(`cannot write format "${format}" here; choose one of ${formats.join(', ')}`);
  }
}

const formatOf = (file: string): string => extname(file).slice(1).toLowerCase() || file;

function pick(writers: Writers, format: string): Writer {
  const writer = writers[format];
  if (!writer)
    throw new UsageError(`cannot write format "${format}" here; choose one of ${Object.keys(writers).join(', ')}`);
  return writer;
}

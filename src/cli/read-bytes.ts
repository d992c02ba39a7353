/** Files that a person names and that are no contracts: a deal, a worksheet, a template, a memo. Contracts go through the bounded reader. */
import { readFileSync } from 'node:fs';
import { ReadError } from '../model/message.js';

/** @param what as the message calls it: "the deal file" @throws ReadError when it cannot be opened */
export function readBytes(file: string, what: string, remedy = 'check the path'): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (cause) {
    throw new ReadError(file, 'cannot-open', `${what} cannot be opened`, remedy, { cause });
  }
}

/** UTF-8, a byte order mark included. @throws ReadError when it cannot be opened */
export function readText(file: string, what: string): string {
  return Buffer.from(readBytes(file, what)).toString();
}

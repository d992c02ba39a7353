/** Runs in a worker thread: reads one file after another; keeps nothing between them but the loaded libraries. */
import { parentPort } from 'node:worker_threads';
import { ReadError } from '../model/message.js';
import type { Answer } from './bounded-reader.js';
import { type ReadOptions, readSource } from './read-source.js';

export interface Task {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly options: ReadOptions;
}

parentPort?.on('message', async ({ bytes, file, options }: Task) => {
  parentPort?.postMessage(await answer(bytes, file, options));
});

async function answer(bytes: Uint8Array, file: string, options: ReadOptions): Promise<Answer> {
  try {
    return { ok: true, source: await readSource(bytes, file, options) };
  } catch (error) {
    // An error loses its class on the way between threads; its parts do not.
    if (error instanceof ReadError)
      return { ok: false, readError: { code: error.code, found: error.found, remedy: error.remedy } };
    return { ok: false, defect: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

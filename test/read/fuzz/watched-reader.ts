/**
 * Reads bytes in a worker of the built program and tells how that ended.
 *
 * The worker is warm, as in use; one that hangs or breaks is replaced, and what an earlier file left behind (a promise that
 * fails late) is told with the next. Without the memory watch of `boundedReader`, which is not what is tested here.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer } from '../../../src/read/bounded-reader.js';

const ENTRY = resolve(import.meta.dirname, '../../../dist/read/worker-entry.js');

/** "read", "refused: <code>", or "disorder: …". */
export type Ending = string;

export interface WatchedReader {
  readonly read: (bytes: Uint8Array, file: string, milliseconds: number) => Promise<Ending>;
  readonly close: () => Promise<void>;
}

export function watchedReader(): WatchedReader {
  if (!existsSync(ENTRY)) throw new Error('dist/ is missing: run npm run build first');
  let worker = new Worker(ENTRY);
  return {
    read: async (bytes, file, milliseconds) => {
      const ending = await askWithin(worker, { bytes, file, options: {} }, milliseconds);
      if (!ending.startsWith('disorder')) return ending;
      await worker.terminate();
      worker = new Worker(ENTRY);
      return ending;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

function askWithin(worker: Worker, task: unknown, milliseconds: number): Promise<Ending> {
  return new Promise((resolve) => {
    const end = (ending: Ending) => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', failed);
      resolve(ending);
    };
    const answered = (answer: Answer) => end(endingOf(answer));
    const failed = (error: Error) => end(`disorder: worker lost, ${error.stack ?? error.message}`);
    const timer = setTimeout(() => end(`disorder: not done after ${milliseconds} ms`), milliseconds);
    worker.on('message', answered).on('error', failed);
    worker.postMessage(task);
  });
}

function endingOf(answer: Answer): Ending {
  if (answer.ok) return 'read';
  return 'defect' in answer ? `disorder: ${answer.defect.slice(0, 600)}` : `refused: ${answer.readError.code}`;
}

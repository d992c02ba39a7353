/**
 * Reads files in worker threads, several at once, each within a limit of time and memory.
 *
 * Contracts come from the other side of the table: a file built to hang or to fill memory costs its own worker and a clear error,
 * never the whole run. pdf.js has no limits of its own, and V8's do not bound its buffers, so the process's memory is watched too.
 */
import { Worker } from 'node:worker_threads';
import { ReadError } from '../model/message.js';
import type { SourceDocument } from '../model/source.js';
import type { ReadOptions } from './read-source.js';

export type Answer =
  | { readonly ok: true; readonly source: SourceDocument }
  | {
      readonly ok: false;
      readonly readError: { readonly code: string; readonly found: string; readonly remedy: string };
    }
  | { readonly ok: false; readonly defect: string };

export interface Limits {
  /** Files read at once. */
  readonly jobs: number;
  readonly milliseconds: number;
  /** Growth of the process's memory while a file is read. */
  readonly megabytes: number;
}

/** 120 s and 1.5 GB: a 5,000-page paper needs about a sixth of either (PDF.md, section 4). */
export const DEFAULT_LIMITS: Limits = { jobs: 2, milliseconds: 120_000, megabytes: 1500 };

export interface BoundedReader {
  readonly read: (bytes: Uint8Array, file: string, options: ReadOptions) => Promise<SourceDocument>;
  /** Ends the workers; the process cannot exit before. */
  readonly close: () => Promise<void>;
}

export function boundedReader(
  limits: Limits = DEFAULT_LIMITS,
  entry: URL = new URL('./worker-entry.js', import.meta.url),
): BoundedReader {
  const all = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let running = 0;

  const start = (): Worker => {
    const worker = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: limits.megabytes } });
    all.add(worker);
    return worker;
  };
  const take = async (): Promise<Worker> => {
    if (running >= limits.jobs) await new Promise<void>((resolve) => waiting.push(resolve));
    running++;
    return idle.pop() ?? start();
  };
  const give = async (worker: Worker, alive: boolean): Promise<void> => {
    running--;
    if (alive) idle.push(worker);
    waiting.shift()?.();
    if (alive) return;
    all.delete(worker);
    await worker.terminate();
  };
  return {
    read: async (bytes, file, options) => {
      const worker = await take();
      const { answer, alive } = await askWithin(worker, { bytes, file, options }, limits);
      await give(worker, alive);
      return sourceOf(answer, file);
    },
    // Busy workers too: a defect elsewhere must end the run, not leave it waiting for them.
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

interface Ended {
  readonly answer: Answer;
  /** False: the worker is lost and must not be used again. */
  readonly alive: boolean;
}

function askWithin(worker: Worker, task: unknown, limits: Limits): Promise<Ended> {
  return new Promise((resolve) => {
    const before = process.memoryUsage().rss;
    const end = (answer: Answer, alive: boolean) => {
      clearTimeout(timer);
      clearInterval(watch);
      // Only our own: a worker that is used again needs the listeners that Node keeps on it.
      for (const [event, listener] of listeners) worker.off(event, listener);
      resolve({ answer, alive });
    };
    const listeners = [
      ['message', (answer: Answer) => end(answer, true)],
      ['error', (error: NodeJS.ErrnoException) => end(lost(error, limits), false)],
      ['exit', () => end({ ok: false, defect: 'the worker that read it has stopped' }, false)],
    ] as const;
    const timer = setTimeout(
      () =>
        end(
          failure('too-slow', `reading it took longer than ${limits.milliseconds / 1000} seconds`, ASK_ANOTHER),
          false,
        ),
      limits.milliseconds,
    );
    const watch = setInterval(() => {
      if (process.memoryUsage().rss - before > limits.megabytes * 1e6)
        end(failure('too-large', `reading it takes more than ${limits.megabytes} MB of memory`, ASK_ANOTHER), false);
    }, 100);
    for (const [event, listener] of listeners) worker.on(event, listener);
    worker.postMessage(task);
  });
}

const ASK_ANOTHER = 'ask the sender for another copy, or split the file';

function lost(error: NodeJS.ErrnoException, limits: Limits): Answer {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return failure('too-large', `reading it takes more than ${limits.megabytes} MB of memory`, ASK_ANOTHER);
  return { ok: false, defect: error.stack ?? error.message };
}

const failure = (code: string, found: string, remedy: string): Answer => ({
  ok: false,
  readError: { code, found, remedy },
});

function sourceOf(answer: Answer, file: string): SourceDocument {
  if (answer.ok) return answer.source;
  if ('defect' in answer) throw new Error(`reading ${file}: ${answer.defect}`);
  throw new ReadError(file, answer.readError.code, answer.readError.found, answer.readError.remedy);
}

/**
 * The pdfjs library, set up to cost no more than it must: its two halves on this thread, without copies between them.
 *
 * pdfjs is made to parse in a worker. In Node it parses on the calling thread all the same, but still copies every message by
 * `structuredClone`, which takes an eighth of the time. Whole files are read in a worker of ours, so one thread is what we want.
 */
import type { PDFWorker } from 'pdfjs-dist';

export type Pdfjs = typeof import('pdfjs-dist');

/** Loads the library at the first call: that takes longer than a short contract takes to read. */
export async function loadPdfjs(): Promise<Pdfjs> {
  const pdfjs = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as Pdfjs;
  await workerHalf();
  Array.prototype.push = PUSH;
  return pdfjs;
}

// The polyfills of pdfjs replace this one for lists of more than 2 ** 32 entries, which V8 got wrong; theirs takes an eighth of the time.
const PUSH = Array.prototype.push;

/** Parses on this thread; takes part in one document and is destroyed after it. */
export async function startParser(pdfjs: Pdfjs): Promise<PDFWorker> {
  const port = new SharedPort();
  (await workerHalf()).initializeFromPort(port);
  return new pdfjs.PDFWorker({ port: port as unknown as null, verbosity: pdfjs.VerbosityLevel.ERRORS });
}

interface WorkerHalf {
  initializeFromPort(port: SharedPort): void;
}

async function workerHalf(): Promise<WorkerHalf> {
  // Ships without types.
  const file: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs';
  const { WorkerMessageHandler } = (await import(file)) as { WorkerMessageHandler: WorkerHalf };
  return WorkerMessageHandler;
}

type Listener = (event: { data: unknown }) => void;

/** Both halves post to it and listen at it; each knows from a message whether it is meant. */
class SharedPort {
  readonly #listeners = new Set<Listener>();

  /** Heard after the sender has finished, as with a real port. */
  postMessage(message: unknown): void {
    const event = { data: copyContainers(message, CONTAINERS) };
    queueMicrotask(() => {
      for (const listener of this.#listeners) listener(event);
    });
  }

  addEventListener(_: string, listener: Listener, options?: { signal?: AbortSignal }): void {
    this.#listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  removeEventListener(_: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }
}

// A message holds a chunk, a chunk its lists: the sender empties those and fills them again for the next one. What they list stays as sent.
const CONTAINERS = 3;

/** `value` with its plain objects and lists copied down to so many levels; what lies deeper is shared. */
function copyContainers(value: unknown, levels: number): unknown {
  if (levels === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return levels === 1 ? value.slice() : value.map((entry) => copyContainers(entry, levels - 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = copyContainers((value as Record<string, unknown>)[key], levels - 1);
  return copy;
}

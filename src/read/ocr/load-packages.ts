/**
 * Finds the packages that recognise text: peers that a user installs who needs them, as they weigh more than all the rest.
 *
 * Looked for beside this program only, never where the user stands: that folder may hold what the other side sent. The English data
 * comes in a package as well, so that nothing is fetched while a contract is read.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ReadError } from '../../model/message.js';

/** What is used of tesseract.js; lengths are pixels of the picture. */
export interface Recogniser {
  recognize(picture: Buffer, options: object, output: { blocks: true; text: false }): Promise<{ data: Recognised }>;
  terminate(): Promise<unknown>;
}

export interface Recognised {
  /** Mean confidence in the words, 0..100. */
  readonly confidence: number;
  readonly blocks: readonly { readonly paragraphs: readonly { readonly lines: readonly RecognisedLine[] }[] }[] | null;
}

export interface RecognisedLine {
  readonly baseline: Box;
  readonly rowAttributes: { readonly rowHeight: number };
  readonly words: readonly { readonly text: string; readonly bbox: Box; readonly confidence: number }[];
}

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

interface Tesseract {
  createWorker(language: string, mode: number, options: object): Promise<Recogniser>;
}

const PACKAGES = ['tesseract.js', '@tesseract.js-data/eng/package.json'] as const;
const INSTALL = 'npm install tesseract.js@7 @tesseract.js-data/eng@1';

/** Throws ReadError "ocr-not-installed" with the command to run. `from`: the file from whose folder upwards the packages are looked for. */
export async function openRecogniser(file: string, from = import.meta.url): Promise<Recogniser> {
  const [program, data] = PACKAGES.map((name) => locate(name, file, from)) as [string, string];
  const { default: tesseract } = (await import(pathToFileURL(program).href)) as { default: Tesseract };
  const langPath = join(dirname(data), '4.0.0_best_int');
  return tesseract.createWorker('eng', 1, { langPath, gzip: true, cacheMethod: 'none' });
}

function locate(name: string, file: string, from: string): string {
  try {
    return createRequire(from).resolve(name);
  } catch (cause) {
    throw new ReadError(
      file,
      'ocr-not-installed',
      'reading pictures of text needs two packages that are not installed',
      `run beside clausediff: ${INSTALL}`,
      { cause },
    );
  }
}

/**
 * Bytes of a .docx -> its XML parts, inflated within limits.
 *
 * Papers come from the other side of the table, so sizes are checked from the directory before anything is inflated
 * and again while inflating (yauzl's validateEntrySizes); media, fonts and macros are never inflated at all. Duplicate
 * parts are refused: two programs that each read another one would show two contracts.
 */
import yauzl from 'yauzl';
import { ReadError } from '../../model/message.js';

export interface Package {
  /** Every entry, inflated or not. */
  readonly names: readonly string[];
  /** XML parts by path without a leading slash. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Chosen far above the largest real paper seen (1,900 pages: 23 MB of XML) and far below what hurts a laptop. */
const LIMITS = { entries: 5000, partBytes: 150e6, totalBytes: 300e6, ratio: 300, ratioFrom: 5e6 };

/**
 * Read the package; ReadError "damaged", "unsafe" or "encrypted" when that cannot be done safely.
 *
 * @param isWanted which parts to inflate; those that hold text, or say where text is, unless told otherwise
 */
export async function readPackage(bytes: Uint8Array, file: string, isWanted = holdsText): Promise<Package> {
  const zip = await openZip(bytes, file);
  const names = new Set<string>();
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  try {
    for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip)) {
      const name = entry.fileName;
      if (names.size >= LIMITS.entries) throw unsafe(file, `it holds more than ${LIMITS.entries} parts`);
      if (names.has(name)) throw unsafe(file, `it holds two parts named ${name}`);
      names.add(name);
      if (!isWanted(name)) continue;
      total += entry.uncompressedSize;
      checkEntry(entry, total, file);
      parts.set(name, await inflate(zip, entry));
    }
  } catch (cause) {
    throw cause instanceof ReadError ? cause : damaged(file, cause);
  } finally {
    zip.close();
  }
  return { names: [...names], parts };
}

async function openZip(bytes: Uint8Array, file: string): Promise<yauzl.ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (cause, zip) =>
      cause ? reject(damaged(file, cause)) : resolve(zip),
    );
  });
}

function nextEntry(zip: yauzl.ZipFile): Promise<yauzl.Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void) => {
      zip.removeAllListeners();
      done();
    };
    zip.once('entry', (entry: yauzl.Entry) => settle(() => resolve(entry)));
    zip.once('end', () => settle(() => resolve(null)));
    zip.once('error', (cause: Error) => settle(() => reject(cause)));
    zip.readEntry();
  });
}

function holdsText(name: string): boolean {
  return /\.(xml|rels)$/i.test(name) && !/customXml|theme|webSettings|fontTable|glossary\/|diagrams|charts/i.test(name);
}

/** For who hands the package on: pictures and fonts as well. */
export const everyPart = (name: string): boolean => !name.endsWith('/');

function checkEntry(entry: yauzl.Entry, total: number, file: string): void {
  if (entry.isEncrypted())
    throw new ReadError(file, 'encrypted', 'its parts are encrypted', 'save it without password');
  const size = entry.uncompressedSize;
  const swollen = size > LIMITS.ratioFrom && size > LIMITS.ratio * Math.max(1, entry.compressedSize);
  if (size > LIMITS.partBytes || total > LIMITS.totalBytes || swollen)
    throw unsafe(file, `${entry.fileName} would inflate to ${Math.round(size / 1e6)} MB`);
}

async function inflate(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (cause, stream) => {
      if (cause) return reject(cause);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}

function damaged(file: string, cause: unknown): ReadError {
  const why = cause instanceof Error ? ` (${cause.message})` : '';
  const found = `the Word file is damaged or incomplete${why}`;
  return new ReadError(file, 'damaged', found, 'ask for it again, or open it in Word and save it as a new .docx', {
    cause,
  });
}

function unsafe(file: string, found: string): ReadError {
  return new ReadError(
    file,
    'unsafe',
    `not a Word file as Word writes it: ${found}`,
    'open it in Word and save it as a new .docx',
  );
}

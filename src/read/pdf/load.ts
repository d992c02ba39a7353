/**
 * Bytes -> an open PDF, or a `ReadError` that says what the file is instead and what to do.
 *
 * pdf-parse names the kinds of failure; both share one copy of pdfjs, since two versions in one process break each other.
 */
import { fileURLToPath } from 'node:url';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ReadError } from '../../model/message.js';
import { loadPdfjs, type Pdfjs, startParser } from './pdfjs.js';

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly pdfjs: Pdfjs;
  close(): Promise<void>;
}

/** The bytes are copied: pdfjs takes its buffer away from the caller. */
export async function openPdf(bytes: Uint8Array, file: string, password?: string): Promise<OpenPdf> {
  refuseForeignBytes(bytes, file);
  const pdfjs = await loadPdfjs();
  const worker = await startParser(pdfjs);
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    worker,
    ...SETTINGS,
    ...resources(),
    ...(password !== undefined && { password }),
  });
  const close = async () => {
    await task.destroy();
    worker.destroy();
  };
  try {
    return { document: await task.promise, pdfjs, close };
  } catch (error) {
    await close();
    throw await asReadError(error, bytes, file, password);
  }
}

const SETTINGS = {
  verbosity: 0,
  // Pictures are not read, and decoding those of a scan takes seconds.
  maxImageSize: 1,
  isEvalSupported: false,
  // Fonts are for a document to show: without one, pdfjs works out the outline of each letter instead, a sixth of all its work.
  disableFontFace: false,
  ownerDocument: blankDocument() as never,
  useSystemFonts: false,
  enableXfa: false,
  disableAutoFetch: true,
} as const;

/** Takes style rules and shows nothing. */
function blankDocument() {
  const sheet = { insertRule() {}, cssRules: [] };
  const element = { sheet, append() {}, remove() {}, getElementsByTagName: () => [element] };
  return { createElement: () => element, documentElement: element };
}

/** Folders of pdfjs with the maps of Asian encodings, fonts and picture decoders; read from disk, never from the network. */
export function resources() {
  const entry = import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = (name: string) => fileURLToPath(new URL(`../../${name}/`, entry));
  return {
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
  };
}

/** What a file without the PDF mark begins with, and what its owner should be told. */
const FOREIGN: readonly (readonly [RegExp, string, string])[] = [
  [/^PK[^ -~]/, 'is a Word or zip file, not a PDF', 'give it the ending .docx if it is a Word document'],
  [/^ÐÏ/, 'is an old Word or Office file, not a PDF', 'save it as .docx or print it to PDF'],
  [/^\s*(?:<!doctype html|<html)/i, 'is a web page, not a PDF', 'print the page to PDF and try again'],
  [/^\{\\rtf/, 'is a rich text file, not a PDF', 'save it as .docx or print it to PDF'],
];

function refuseForeignBytes(bytes: Uint8Array, file: string): void {
  if (bytes.length === 0)
    throw new ReadError(file, 'empty-file', 'the file is empty (zero bytes)', 'download or export it again');
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return;
  const known = FOREIGN.find(([pattern]) => pattern.test(head));
  throw new ReadError(
    file,
    'not-a-pdf',
    known?.[1] ?? 'is not a PDF',
    known?.[2] ?? 'check that the right file was chosen',
  );
}

async function asReadError(error: unknown, bytes: Uint8Array, file: string, password?: string): Promise<ReadError> {
  const { getException } = await import('pdf-parse');
  const { name, message } = getException(error);
  const options = { cause: error };
  if (name === 'PasswordException') return lockedError(file, password, options);
  if (name === 'InvalidPDFException' && !hasTrailer(bytes))
    return new ReadError(
      file,
      'truncated',
      'the PDF breaks off before its end',
      'download or export it again',
      options,
    );
  return new ReadError(
    file,
    'damaged',
    `the PDF is damaged (${sentence(message)})`,
    'open it in a PDF viewer and save a fresh copy',
    options,
  );
}

function lockedError(file: string, password: string | undefined, options: { cause: unknown }): ReadError {
  return password === undefined
    ? new ReadError(
        file,
        'encrypted',
        'the PDF is encrypted and asks for a password',
        'save a copy without a password, or give the password',
        options,
      )
    : new ReadError(
        file,
        'wrong-password',
        'the PDF is encrypted and the password given does not open it',
        'check the password',
        options,
      );
}

const sentence = (message: string) => message.replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 120);

/** A whole PDF ends in "%%EOF", give or take some padding. */
function hasTrailer(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-2048)).toString('latin1').includes('%%EOF');
}

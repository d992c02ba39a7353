/**
 * What kind of file is this? Told from its bytes, since names lie: a .pdf may be a web page, a .docx an old .doc.
 *
 * Files that cannot be read are named for what they are, with what to do about it; the name of the file settles only
 * Markdown against plain text.
 */
import { ReadError } from '../model/message.js';
import type { Format } from '../model/source.js';
import { decodeText } from './decode-text.js';

export function detectFormat(bytes: Uint8Array, file: string): Format {
  if (bytes.length === 0)
    throw new ReadError(file, 'empty', 'the file is empty (0 bytes)', 'check that it was copied or downloaded fully');
  const head = latin1(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  for (const [matches, code, found, remedy] of REFUSED)
    if (matches(bytes, head)) throw new ReadError(file, code, found, remedy);
  return head.startsWith('PK\x03\x04') ? 'docx' : textFormat(bytes, file);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

type Refusal = readonly [
  matches: (bytes: Uint8Array, head: string) => boolean,
  code: string,
  found: string,
  remedy: string,
];

const SAVE_AS_DOCX = 'open it in Word or LibreOffice and save it as .docx first';
const AS_TEXT = 'run text recognition (OCR) on it, or ask for the PDF or Word file';
const UNPACK = 'unpack it and give the contract itself, as .docx or PDF';

/** Tried in this order; the first that matches is told. */
const REFUSED: readonly Refusal[] = [
  [
    ole('EncryptedPackage'),
    'encrypted',
    'the Office file is locked with a password',
    'open it in Word and save it without password',
  ],
  [ole('WordDocument'), 'legacy-doc', 'it is an old Word file (.doc)', SAVE_AS_DOCX],
  [ole('Workbook'), 'not-a-contract', 'it is an Excel workbook (.xls)', 'save the text as .docx or PDF first'],
  [ole('PowerPoint Document'), 'not-a-contract', 'it is a presentation (.ppt)', 'save the text as .docx or PDF first'],
  [
    ole('__substg1.0_'),
    'not-a-contract',
    'it is an e-mail saved from Outlook (.msg)',
    'save its attachment and give that',
  ],
  [ole(''), 'not-a-contract', 'it is an old Office file of unknown kind', SAVE_AS_DOCX],
  [starts('{\\rtf'), 'rtf', 'it is a Rich Text file (RTF)', SAVE_AS_DOCX],
  [zipHolds('mimetypeapplication/vnd.oasis.opendocument'), 'odt', 'it is an OpenDocument file (ODT)', SAVE_AS_DOCX],
  [
    zipHolds('mimetypeapplication/epub'),
    'not-a-contract',
    'it is an e-book (EPUB)',
    'give the contract as .docx or PDF',
  ],
  [starts('PK\x05\x06'), 'not-a-word-file', 'it is an empty zip archive', 'check that the right file was chosen'],
  [starts('\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'BM'), 'picture', 'it is a picture', AS_TEXT],
  [
    (_, head) => /^RIFF.{4}WEBP/s.test(head) || /^.{4}ftyp(heic|heix|mif1|avif)/s.test(head),
    'picture',
    'it is a picture',
    AS_TEXT,
  ],
  [starts('Rar!', '7z\xbc\xaf', '\x1f\x8b', 'BZh', '\xfd7zXZ'), 'archive', 'it is a compressed archive', UNPACK],
  [
    (_, head) => /^(\xef\xbb\xbf)?\s*(<!doctype html|<html|<head|<body)/i.test(head),
    'html',
    'it is a web page (HTML)',
    'print it to PDF, or open it in Word and save it as .docx',
  ],
  [(_, head) => /^(\xef\xbb\xbf)?\s*<\?xml/.test(head), 'xml', 'it is an XML file', SAVE_AS_DOCX],
  [isBinary, 'not-a-contract', 'it is a binary file of unknown kind', 'give the contract as .docx or PDF'],
];

function starts(...marks: readonly string[]): Refusal[0] {
  return (_, head) => marks.some((mark) => head.startsWith(mark));
}

/** Old Office files keep a directory of streams, named in UTF-16. */
function ole(stream: string): Refusal[0] {
  const name = Buffer.from(stream, 'utf16le');
  return (bytes, head) =>
    head.startsWith('\xd0\xcf\x11\xe0') && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
}

/** The format's first entry is stored plainly, so that it can be told without unpacking. */
function zipHolds(mark: string): Refusal[0] {
  return (_, head) => head.startsWith('PK\x03\x04') && head.slice(30).startsWith(mark);
}

/** Text has no NUL and few other control characters; UTF-16 text announces itself by a byte order mark. */
function isBinary(bytes: Uint8Array, head: string): boolean {
  const wide = /^(\xff\xfe|\xfe\xff)/.test(head);
  if (wide || head.startsWith('PK\x03\x04')) return false;
  const sample = bytes.subarray(0, 65536);
  let control = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32)) control++;
  return sample.includes(0) || control > sample.length / 50;
}

function textFormat(bytes: Uint8Array, file: string): Format {
  const extension = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  if (/^(md|markdown|mdown|mkd)$/.test(extension)) return 'md';
  if (/^(txt|text)$/.test(extension)) return 'txt';
  return /^(#{1,6} \S|={3,}$|-{3,}$)/m.test(decodeText(bytes)) ? 'md' : 'txt';
}

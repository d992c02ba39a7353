import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ReadError } from '../../src/model/message.js';
import { detectFormat } from '../../src/read/detect-format.js';

function bytes(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

function refusal(data: Uint8Array, file = 'paper.docx'): ReadError {
  try {
    detectFormat(data, file);
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

test.each([
  ['%PDF-1.7', 'paper.docx', 'pdf'],
  ['junk before\n%PDF-1.4', 'paper', 'pdf'],
  ['PK\x03\x04\x14\x00', 'paper.pdf', 'docx'],
  ['1. Term', 'terms.md', 'md'],
  ['# Term', 'terms.txt', 'txt'],
  ['# Term\n\nText', 'terms', 'md'],
  ['Term\n\nText', 'terms', 'txt'],
  ['\xff\xfeT\0e\0r\0m\0', 'terms.txt', 'txt'],
])('%j named %s is %s', (text, file, format) => {
  expect(detectFormat(bytes(text), file)).toBe(format);
});

/** The head of an old Office file, with a stream of that name in its directory. */
function ole(stream: string): Uint8Array {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(stream, 'utf16le')]);
}

test.each([
  [new Uint8Array(), 'empty', /0 bytes/],
  [ole('WordDocument'), 'legacy-doc', /\.doc\).*save it as \.docx first/],
  [ole('EncryptedPackage'), 'encrypted', /password/],
  [ole('Workbook'), 'not-a-contract', /Excel/],
  [ole('Whatever'), 'not-a-contract', /old Office file/],
  [bytes('{\\rtf1\\ansi Term}'), 'rtf', /RTF.*save it as \.docx first/],
  [
    zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
    'odt',
    /OpenDocument.*save it as \.docx first/,
  ],
  [bytes('PK\x05\x06'), 'not-a-word-file', /empty zip/],
  [bytes('\x89PNG\r\n\x1a\n'), 'picture', /OCR/],
  [bytes('\xff\xd8\xff\xe0'), 'picture', /OCR/],
  [bytes('<!DOCTYPE html><html>'), 'html', /web page/],
  [bytes('<?xml version="1.0"?><w:wordDocument/>'), 'xml', /save it as \.docx first/],
  [bytes('Rar!\x1a\x07'), 'archive', /unpack/],
  [bytes('\x7fELF\x02\x01\x01\x00'), 'not-a-contract', /binary/],
])('%# what cannot be read is named, with what to do', (data, code, said) => {
  const error = refusal(data);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(said);
  expect(error.message).toMatch(/^paper\.docx: /);
});

test('a Word file that embeds another Office file is still taken for Word', () => {
  const inner = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] });
  expect(
    detectFormat(zipSync({ 'word/document.xml': strToU8('<a/>'), 'word/embeddings/x.odt': inner }), 'a.docx'),
  ).toBe('docx');
});

/**
 * Whether the compressed parts of a PDF are what was written.
 *
 * pdfjs stops at the first broken byte of a page and says nothing, so that half a page may be missing unseen. Every
 * Flate stream ends in a checksum; this inflates those that are no pictures and counts the ones that fail it.
 */
import { constants, inflateSync } from 'node:zlib';

/** Number of compressed parts that are broken. Encrypted files give 0: their parts cannot be told apart from broken ones. */
export function countBrokenParts(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.includes('/Encrypt')) return 0;
  let broken = 0;
  for (let at = file.indexOf(OPEN); at >= 0; ) {
    const end = file.indexOf(CLOSE, at + OPEN.length);
    if (end < 0) break;
    if (isFlate(file, at) && isBroken(file.subarray(bodyStart(file, at), end))) broken++;
    at = file.indexOf(OPEN, end + CLOSE.length);
  }
  return broken;
}

const OPEN = 'stream';
const CLOSE = 'endstream';

/** The dictionary before the stream names Flate as its only filter and no picture. */
function isFlate(file: Buffer, at: number): boolean {
  const before = file.toString('latin1', Math.max(0, at - 400), at);
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
  return (
    /\/Filter\s*\[?\s*\/FlateDecode\s*(?:\]|\/(?!\w*Decode)|>)/.test(dictionary) &&
    !/\/Subtype\s*\/Image/.test(dictionary)
  );
}

function bodyStart(file: Buffer, at: number): number {
  const start = at + OPEN.length;
  return file[start] === 0x0d && file[start + 1] === 0x0a ? start + 2 : start + 1;
}

// A part that inflates to more than this is no page of text.
const MOST = 1 << 25;

function isBroken(body: Buffer): boolean {
  try {
    inflateSync(body, { maxOutputLength: MOST, finishFlush: constants.Z_SYNC_FLUSH });
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'Z_DATA_ERROR';
  }
}

/**
 * Parts → a zip package whose bytes depend on nothing but the parts: fixed time stamps, one order, one compressor in plain JavaScript.
 *
 * fflate writes a date's local fields, so the stamp is made from local fields too: the same bytes in every time zone.
 */
import { strToU8, type Zippable, zipSync } from 'fflate';

/** The first day a zip can name; noon, which exists in every time zone. */
const STAMP = new Date(1980, 0, 1, 12, 0, 0);

/** @param parts path without leading slash → content; written in this order (Office wants `[Content_Types].xml` first) */
export function writeZip(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of parts) entries[path] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(entries, { level: 6, mtime: STAMP });
}

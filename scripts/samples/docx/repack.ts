/**
 * A Word package as the docx library leaves it -> the same package without any trace of when it was made.
 *
 * The library stamps the clock into docProps/core.xml and into every zip entry; both are replaced by the paper's own
 * date, and parts are packed in a fixed order.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** `dated` is YYYY-MM-DD. */
export function repack(bytes: Uint8Array, dated: string): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts)
    .filter((name) => !name.endsWith('/'))
    .sort(contentTypesFirst);
  const [year = 0, month = 1, day = 1] = dated.split('-').map(Number);
  // Zip times are local by definition: built from local parts, they come out alike in every time zone.
  const mtime = new Date(year, month - 1, day, 9, 0, 0);
  const files: Zippable = {};
  for (const name of names) files[name] = [fixed(name, parts[name] ?? new Uint8Array(), dated), { mtime, level: 6 }];
  return zipSync(files);
}

/** OPC readers expect [Content_Types].xml at the front. */
function contentTypesFirst(a: string, b: string): number {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function fixed(name: string, bytes: Uint8Array, dated: string): Uint8Array {
  if (name !== 'docProps/core.xml') return bytes;
  const stamp = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
  return strToU8(strFromU8(bytes).replace(stamp, `$1${dated}T09:00:00Z`));
}

/** Characters as a reader means them: ligatures resolved, invisible marks gone, every kind of space a plain one. */

const LIGATURES: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};

// Anything outside printable ASCII sends a run through the slow path; most runs never do.
const PLAIN = /^[\x20-\x7E]*$/;

/** One run of a page. A soft hyphen stays, for the line that ends in it: see `hyphens.ts`. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[\uFB00-\uFB06]/g, (c) => LIGATURES[c] ?? c)
    .replace(/[\u200B-\u200D\u2060\uFEFF\u200E\u200F]/g, '')
    .replace(/[\s\u00A0\u2000-\u200A\u202F\u205F]/g, ' ')
    .replace(/\p{Cc}/gu, '');
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "3" -> "³": a note mark must not read as part of the figure before it, as in "99.9%3". */
export function superscriptDigits(text: string): string {
  return text.replace(/\d/g, (d) => SUPERSCRIPTS[Number(d)] ?? d);
}

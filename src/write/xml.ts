/** Words of contracts as XML text. */

/** `&`, `<`, `>` and quotes as entities; characters that XML 1.0 cannot hold as U+FFFD, or Word would call the file damaged. */
export function xmlText(words: string): string {
  return xmlChars(words).replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);
}

/** Only the forbidden characters replaced: control characters (tab and line feed stay), lone surrogates, U+FFFE and U+FFFF. */
export function xmlChars(words: string): string {
  return words.replace(FORBIDDEN, '\uFFFD');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** What makes any result on a set of papers doubtful, whatever is done with them: the same file twice, hardly any text, another language. */
import type { MappedAgreement } from '../model/mapped.js';

export function paperWarnings(papers: readonly MappedAgreement[]): string[] {
  return [...doubled(papers), ...papers.flatMap(tooShort), ...papers.flatMap(notEnglish)];
}

/** By the files' hashes. */
export function doubled(papers: readonly MappedAgreement[]): string[] {
  const seen = new Map<string, string>();
  return papers.flatMap(({ document }) => {
    const before = seen.get(document.sha256);
    seen.set(document.sha256, document.file);
    return before === undefined ? [] : [`${before} and ${document.file} are the same file, byte for byte.`];
  });
}

/** A page or less is hardly a contract: the wrong file, or one that was badly extracted. */
export function tooShort({ document, blocks }: MappedAgreement): string[] {
  const words = blocks.reduce((n, b) => n + b.text.split(' ').length, 0);
  return words < 150
    ? [`${document.file} holds only ${words} words; most of what follows is missing for that reason.`]
    : [];
}

/**
 * Clause types and values are read in English; a paper with few of its commonest words is in another language or badly extracted. A short
 * one must show words of another language or letters of another script: a form has few common words in any.
 */
export function notEnglish({ document, blocks }: MappedAgreement): string[] {
  const text = blocks.map((b) => b.text).join(' ');
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const share = (pattern: RegExp) => words.filter((w) => pattern.test(w)).length / words.length;
  const english = share(/^(?:the|of|and|to|in|or|any|for|by|be)$/);
  const foreign = words.length > 100 ? english < 0.08 : words.length > 15 && share(FOREIGN) > Math.max(0.08, english);
  return foreign || otherScript(text)
    ? [`${document.file} does not read as English; its clauses and values were probably not recognised.`]
    : [];
}

/** Common words of German, French, Spanish, Italian, Dutch, Portuguese and Swedish that are none of English. */
const FOREIGN =
  /^(?:der|das|und|oder|ist|von|mit|für|nicht|le|la|les|des|du|et|est|pour|dans|el|los|las|que|para|con|il|di|che|della|het|een|van|niet|och|att|som|inte|não|uma|dos|da|em)$/;

/** Most of the letters of more than a line are not Latin ones. */
function otherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length > 60 && letters.filter((c) => !/\p{Script=Latin}/u.test(c)).length > letters.length / 2;
}

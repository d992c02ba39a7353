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

/** Clause types and values are read in English; a paper with few of its commonest words is in another language or badly extracted. */
export function notEnglish({ document, blocks }: MappedAgreement): string[] {
  const words =
    blocks
      .map((b) => b.text)
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const common = words.filter((w) => /^(?:the|of|and|to|in|or|any|for|by|be)$/.test(w)).length;
  return words.length > 100 && common / words.length < 0.08
    ? [`${document.file} does not read as English; its clauses and values were probably not recognised.`]
    : [];
}

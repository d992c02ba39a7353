/** Guards against comparing the wrong papers; said before anything else. */
import type { PaperSet } from '../../model/comparison.js';

export function mismatchWarnings(sets: readonly PaperSet[]): string[] {
  return [...doubled(sets), ...unlikeFamilies(sets), ...tooShort(sets), ...notEnglish(sets)];
}

function doubled(sets: readonly PaperSet[]): string[] {
  const seen = new Map<string, string>();
  return sets
    .flatMap((s) => s.agreements)
    .flatMap(({ document }) => {
      const before = seen.get(document.sha256);
      seen.set(document.sha256, document.file);
      return before === undefined ? [] : [`${before} and ${document.file} are the same file, byte for byte.`];
    });
}

function unlikeFamilies(sets: readonly PaperSet[]): string[] {
  const families = sets.map((s) => new Set(s.agreements.map((a) => a.document.family)));
  const common = [...(families[0] ?? [])].filter((f) => families.every((set) => set.has(f)));
  if (common.length) return [];
  const said = sets.map((s, i) => `${s.name}: ${[...(families[i] ?? [])].join(', ')}`).join('; ');
  return [`The platforms' papers have no kind in common (${said}); much will show as one-sided.`];
}

/** A page or less is hardly a contract: the wrong file, or one that was badly extracted. */
function tooShort(sets: readonly PaperSet[]): string[] {
  return sets
    .flatMap((s) => s.agreements)
    .flatMap((a) => {
      const words = a.blocks.reduce((n, b) => n + b.text.split(' ').length, 0);
      return words < 150
        ? [`${a.document.file} holds only ${words} words; most of what follows is missing for that reason.`]
        : [];
    });
}

/** Clause types and values are read in English; a paper with few of its commonest words is in another language or badly extracted. */
function notEnglish(sets: readonly PaperSet[]): string[] {
  return sets
    .flatMap((s) => s.agreements)
    .flatMap((a) => {
      const words =
        a.blocks
          .map((b) => b.text)
          .join(' ')
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [];
      const common = words.filter((w) => /^(?:the|of|and|to|in|or|any|for|by|be)$/.test(w)).length;
      return words.length > 100 && common / words.length < 0.08
        ? [`${a.document.file} does not read as English; its clauses and values were probably not recognised.`]
        : [];
    });
}

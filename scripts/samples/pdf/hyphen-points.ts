/**
 * Where an English word may be parted: "processing" -> after "proc-", "process-".
 *
 * A rule of thumb, not a dictionary: before a common suffix, and between two consonants that stand between vowels. It
 * is wrong now and then, as the hyphenation of real papers is.
 */
const SUFFIX = /(?:tions?|sions?|ments?|ness|able|ible|ally|ance|ence|ities|ity)(?=[.,;:)”]*$)/;
const PAIR = /[aeiouy](?!ch|ck|gh|ph|qu|sh|th|wh|st|ng)[bcdfghjklmnpqrstvwxz](?=[bcdfghjklmnpqrstvwxz][aeiouy])/g;

/** Offsets in `word`, rising; none for capitals, digits, URLs and short words. */
export function hyphenPoints(word: string): number[] {
  if (!/^[“(]?[A-Za-z]?[a-z]{6,}[.,;:)”]*$/.test(word)) return [];
  const suffix = SUFFIX.exec(word)?.index;
  const pairs = [...word.matchAll(PAIR)].map((match) => match.index + 2);
  const points = suffix === undefined ? pairs : [...pairs, suffix];
  return [...new Set(points)].filter((at) => at >= 3 && at <= word.length - 4).sort((a, b) => a - b);
}

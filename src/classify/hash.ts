/** Strings to 32-bit numbers (FNV-1a): features are stored as numbers, so that the shipped model holds no text. */

export function hashText(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Order counts: "not shall" is not "shall not". */
export function hashPair(first: number, second: number): number {
  return (Math.imul(first ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35)) >>> 0;
}

/** "key term" → "Key term"; what has a capital keeps it. */
export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Duties, rights and wishes: shall/must/will, may/is entitled to, should/endeavours. A change from one to another is told as "shall → may". */
import { type Hunk, netWords } from './hunk.js';
import type { Signal } from './signal.js';

export type Modal = 'duty' | 'right' | 'wish';

const FAMILIES: readonly (readonly [Modal, RegExp])[] = [
  [
    'right',
    /\b(?:may|can|is entitled to|are entitled to|will be entitled to|(?:has|have) the right to|reserves? (?:the|a|its) right|is permitted to|are permitted to)\b/giu,
  ],
  [
    'wish',
    /\b(?:should|endeavou?rs? to|(?:reasonable|best) (?:efforts|endeavours)|intends? to|aims? to|strives? to)\b/giu,
  ],
  [
    'duty',
    /\b(?:shall|must|will|(?:is|are) (?:required|obliged|obligated) to|agrees? to|undertakes? to|(?:is|are) responsible for|warrants?|represents? and warrants?|(?:is|are) prohibited from)\b/giu,
  ],
];

/** "may not" and "will not be able" stay what they are; the negation rule speaks of "not". */
export function modalsOf(text: string): { family: Modal; word: string }[] {
  let rest = text;
  return FAMILIES.flatMap(([family, pattern]) => {
    const found = [...rest.matchAll(pattern)].map((match) => ({ family, word: match[0].toLowerCase() }));
    rest = rest.replace(pattern, ' ');
    return found;
  });
}

const NAMES: Readonly<Record<Modal, string>> = { duty: 'duty', right: 'right', wish: 'non-binding wording' };

export function modalitySignals({ removed, added }: Hunk, isLong: boolean): Signal[] {
  const [before, after] = [modalsOf(removed), modalsOf(added)];
  const words = (modals: readonly { word: string }[]) => modals.map(({ word }) => word);
  const net = netWords(words(before), words(after));
  const gone = before.find(({ word }) => net.removed.includes(word));
  const come = after.find(({ word }) => net.added.includes(word));
  if (gone && come) {
    if (gone.family === come.family) return [{ force: 'slight', reason: `${gone.word} → ${come.word} (same force)` }];
    return [{ force: isLong ? 'strong' : 'decisive', reason: `${gone.word} → ${come.word}` }];
  }
  if (gone) return [{ force: 'strong', reason: `${NAMES[gone.family]} removed: “${gone.word}”` }];
  return come ? [{ force: 'strong', reason: `${NAMES[come.family]} added: “${come.word}”` }] : [];
}

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

/**
 * Signals over all changes of a passage. A modal replaced within one change is told as a replacement; those that only went
 * or only came are told once a word, and not at all when the same word came or went elsewhere in the passage.
 */
export function modalitySignals(hunks: readonly Hunk[], isLong: (hunk: Hunk) => boolean): Signal[] {
  const shifts = hunks.map((hunk) => ({ hunk, ...netModals(hunk) }));
  const replaced = shifts.flatMap(({ hunk, gone, come }) =>
    gone && come ? [shiftSignal(gone, come, isLong(hunk))] : [],
  );
  const gone = shifts.flatMap((shift) => (shift.gone && !shift.come ? [shift.gone] : []));
  const come = shifts.flatMap((shift) => (shift.come && !shift.gone ? [shift.come] : []));
  return [...replaced, ...loneSignals(gone, come, 'removed'), ...loneSignals(come, gone, 'added')];
}

type Found = ReturnType<typeof modalsOf>[number];

/** The first modal that went and the first that came when equal ones have cancelled out. */
function netModals({ removed, added }: Hunk): { gone: Found | undefined; come: Found | undefined } {
  const [before, after] = [modalsOf(removed), modalsOf(added)];
  const words = (modals: readonly Found[]) => modals.map(({ word }) => word);
  const net = netWords(words(before), words(after));
  return {
    gone: before.find(({ word }) => net.removed.includes(word)),
    come: after.find(({ word }) => net.added.includes(word)),
  };
}

function shiftSignal(gone: Found, come: Found, isLong: boolean): Signal {
  if (gone.family === come.family) return { force: 'slight', reason: `${gone.word} → ${come.word} (same force)` };
  return { force: isLong ? 'strong' : 'decisive', reason: `${gone.word} → ${come.word}` };
}

function loneSignals(found: readonly Found[], others: readonly Found[], verb: string): Signal[] {
  return found
    .filter(({ word }) => !others.some((other) => other.word === word))
    .map(({ family, word }) => ({ force: 'strong', reason: `${NAMES[family]} ${verb}: “${word}”` }));
}

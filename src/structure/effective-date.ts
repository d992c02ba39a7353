/**
 * The date from which the paper applies, as it says itself. "Effective" beats "dated", which beats "last updated": the last is only
 * when the words were written, but often all there is.
 */
import type { Block } from '../model/agreement.js';
import { findDates } from '../text/dates.js';

/** ISO date or null. Looks at the opening and the closing of the paper, where it is printed. */
export function findEffectiveDate(blocks: readonly Block[]): string | null {
  const places = [...blocks.slice(0, 30), ...blocks.slice(-12)];
  for (const lead of LEADS) {
    for (const block of places) {
      const date = dateAfter(block.text, lead);
      if (date) return date;
    }
  }
  return null;
}

const LEADS = [
  /effective(?:\s+date)?|applies (?:from|as of)|in force (?:from|since)|takes? effect|valid from|commencement date/gi,
  /\bdated\b|entered into|made (?:and entered )?(?:as of|on)|as of/gi,
  /(?:last|date)\s+(?:updated|modified|revised|amended|of last)|updated|published|version|revised/gi,
];

function dateAfter(text: string, lead: RegExp): string | null {
  const dates = findDates(text);
  if (!dates.length) return null;
  for (const match of text.matchAll(lead)) {
    const end = match.index + match[0].length;
    const date = dates.find((d) => d.start >= end && d.start - end < 40);
    if (date) return date.iso;
  }
  return null;
}

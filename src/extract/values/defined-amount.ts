/**
 * A cap whose amount stands in a definition: "limited to the annual fees", where "annual fees" means "twice the fees payable
 * for the year". The meaning is put in the name's place and the sentence is read once more; the quote stays the name.
 *
 * Only names behind a limiting word count, and only where the sentence gives no fees of its own ("the fees paid in the 12
 * months …", with "fees" defined). Two factors ("three times the annual fees", themselves "twice …") are not multiplied.
 */

import { type FormulaSpan, findFormula } from './fee-formula.js';
import { putBack } from './put-back.js';

/** A defined name and the sentence that defines it, both as readings. */
export interface Defined {
  readonly term: string;
  readonly meaning: string;
}

const LIMITING =
  /\b(?:exceed\w*|limited (?:\w+ ){0,3}to|capped at|(?:more|greater|higher) than|up to|(?:greater|higher|larger|lesser|lower) of)\b[^.;]{0,80}$/;
const FACTOR = /\d(?:x| times| ?×|% of)|\b(?:twice|double)\b/;

/** The cap that a sentence states by a defined name; null when it states none that way. */
export function findDefinedFormula<T extends Defined>(
  text: string,
  defined: readonly T[],
): (FormulaSpan & { readonly by: T }) | null {
  for (const by of defined) {
    const { term, meaning } = by;
    const at = placeOf(term, text);
    if (at < 0 || meaning.includes(text) || !LIMITING.test(text.slice(0, at))) continue;
    const amount = findFormula(meaning);
    if (!amount || hasFees(withName(text, at, term, 'fees'))) continue;
    const words = meaning.slice(amount.start, amount.end);
    if (FACTOR.test(words) && FACTOR.test(text.slice(Math.max(0, at - 30), at))) continue;
    const hit = placed(findFormula(withName(text, at, term, words)), at, term.length, words.length);
    return hit && { ...hit, by };
  }
  return null;
}

function placeOf(term: string, text: string): number {
  if (term.length < 4) return -1;
  const at = text.indexOf(term);
  const letter = (index: number) => /\w/.test(text[index] ?? ' ');
  return at >= 0 && (letter(at - 1) || letter(at + term.length)) ? -1 : at;
}

function withName(text: string, at: number, term: string, words: string): string {
  return text.slice(0, at) + words + text.slice(at + term.length);
}

function hasFees(text: string): boolean {
  return findFormula(text)?.value.terms.some((term) => (term as { kind?: string }).kind === 'fees') ?? false;
}

/** Offsets of the longer sentence, brought back to the one with the name. */
function placed(hit: FormulaSpan | null, at: number, short: number, long: number): FormulaSpan | null {
  return hit && { value: hit.value, ...putBack(hit, { start: at, end: at + short }, long) };
}

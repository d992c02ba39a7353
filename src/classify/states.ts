/**
 * States that a block's form gives away, whatever its words weigh: headings and titles, tables of contents, standard text reproduced.
 *
 * Everything else is judged; a block judged to state no rule takes the state its form and words suggest.
 */
import type { Block } from '../model/agreement.js';
import type { State } from '../model/clause.js';
import type { Observation } from './observe.js';
import type { Passage } from './passage.js';

export function formalState({ block }: Passage, titles: ReadonlySet<string>): State | null {
  if (block.kind === 'toc') return 'noise';
  if (block.kind === 'title') return 'heading';
  if (block.kind === 'heading') return isSentence(block.text) ? null : 'heading';
  const repeatsTitle = block.kind === 'paragraph' && titles.has(block.text.toLowerCase());
  return repeatsTitle || isFurniture(block.text) ? 'noise' : null;
}

/** Titles of the paper, in small letters: where one stands again as a line of its own, it is a running head that was not recognised. */
export const titlesOf = (observations: readonly Observation[]): Set<string> =>
  new Set(observations.flatMap(({ passage: { block } }) => (block.kind === 'title' ? [block.text.toLowerCase()] : [])));

/** Readers take some short bold sentences for headings. */
const isSentence = (text: string) =>
  text.length > 60 && /\b(?:shall|will|must|may not|are|is|agree)\b/i.test(text) && /[.:]$/.test(text);

const FURNITURE = [
  /^(?:last\s+)?(?:updated?|revised|modified)(?:\s+(?:on|date))?\s*:?\s*[\w,./ -]{4,24}\.?$/i,
  /^(?:version|rev(?:ision)?|v)\.?\s*:?\s*\d[\d.]*$/i,
  /^(?:\(?(?:download|view|print|see)\b.{0,40}\b(?:pdf|previous|version|archive|here)\b.{0,40}\)?)$/i,
  /^(?:table of )?contents$/i,
  /^page \d+(?: of \d+)?$/i,
  /^\W{0,3}(?:and\s?\/\s?or|and|or)\W{0,3}$/i,
  /^(?:[a-z] ?)?[-–—]? ?\d{1,4} ?[-–—]?$/i,
  /^(?:document )?(?:status|owner|classification|version)\b[^.]{0,20}:\s.{0,60}$/i,
  /^this (?:work|document|template|policy|agreement)\b.{0,90}\b(?:creative commons|cc by|cc0)\b.{0,160}$/i,
  /^(?:©|copyright\b|\(c\)).{0,90}$/i,
];

/** "Effective: 1 March 2024" is a date of the paper, and no furniture. */
export const isEffectiveDate = (text: string) =>
  /^effective\b(?: date)?(?: as of| from| on)?[:\s]{1,3}[\w,./ ]{6,24}(?:previous.*)?$/i.test(text) &&
  /\d{4}/.test(text);

/** Fields to be filled in by who signs. */
const SIGNATURE_FIELD =
  /^\W{0,3}(?:print(?:ed)?\s)?(?:name|title|date|signature|signed|by|position|company)\b[^.]{0,30}(?:_{3,}|\.{5,}|\{[a-z_ ]{2,40}\}|\[[^\]]{0,20}\]$)/i;

export const isSignature = ({ kind, text }: Block) => kind === 'signature' || SIGNATURE_FIELD.test(text);

const isFurniture = (text: string) => FURNITURE.some((pattern) => pattern.test(text));

/**
 * Blocks that reproduce the standard contractual clauses: they stand under headings "Clause 1" … of which there are several, and speak of
 * exporter and importer. Choices made in them (boxes, blanks, options) are not among them.
 */
export function reproducedClauses(observations: readonly Observation[]): Set<number> {
  const under = new Map<string, number[]>();
  for (const [i, { passage }] of observations.entries()) {
    const clause = clauseOver(passage);
    if (clause !== null) under.set(clause, [...(under.get(clause) ?? []), i]);
  }
  const found = [...under.values()].flat();
  const speaking = found.filter((i) => EXPORTER.test(observations[i]!.passage.block.text)).length;
  if (under.size < 4 || speaking < found.length * 0.3) return new Set();
  return new Set(found.filter((i) => !CHOICE.test(observations[i]!.passage.block.text)));
}

const EXPORTER = /\bdata (?:exporter|importer)s?\b|\bthe clauses\b/i;
const CHOICE = /[☐☒☑]|_{3,}|\[(?:x|\s)\]|\boptions? \d\b|\bspecify\b/i;
const CLAUSE_NAME = /^clause \d{1,2}\b/i;

function clauseOver({ block }: Passage): string | null {
  return block.headings.find((h) => CLAUSE_NAME.test(h)) ?? block.path.find((l) => CLAUSE_NAME.test(l)) ?? null;
}

/** Options of a form that were not chosen, where some were: printed with the form, agreed by nobody. */
export function optionsNotChosen(observations: readonly Observation[]): Set<number> {
  const texts = observations.map(({ passage }) => passage.block.text);
  if (!texts.some((text) => /^\W{0,2}[☒☑]/.test(text))) return new Set();
  return new Set([...texts.keys()].filter((i) => /^\W{0,2}☐/.test(texts[i]!) && !/[☒☑]/.test(texts[i]!)));
}

/** The state of a block that states no rule. */
export function stateWithoutRule(o: Observation, states: ArrayLike<number>): State {
  const { block, signs, text } = o.passage;
  if (signs.includes('ends-colon') || /\b(?:following|as follows)\b[^.]{0,30}$/i.test(block.text)) return 'lead_in';
  if (states[0]! > states[2]! && text.words.length <= 12 && !signs.includes('box')) return 'heading';
  return states[2]! > -0.6 || text.words.length <= 8 ? 'noise' : 'unmapped';
}

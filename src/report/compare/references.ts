/** Marks references to papers that are themselves among the platform's papers as read. */
import type { Reference } from '../../model/agreement.js';
import type { PaperSet } from '../../model/comparison.js';
import type { MappedAgreement } from '../../model/mapped.js';

export function withReadReferences(sets: readonly PaperSet[]): PaperSet[] {
  return sets.map((set) => ({ ...set, agreements: set.agreements.map((a) => markRead(a, set.agreements)) }));
}

function markRead(agreement: MappedAgreement, papers: readonly MappedAgreement[]): MappedAgreement {
  const references = agreement.document.references.map((r) => ({ ...r, read: papers.some((p) => isPaper(r, p)) }));
  return { ...agreement, document: { ...agreement.document, references } };
}

/** By kind ("Service Level Agreement" ↔ an SLA in the set) or by title. */
function isPaper(reference: Reference, paper: MappedAgreement): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim();
  if (words(reference.text) === words(paper.document.title)) return true;
  return familyNamed(reference.text) === paper.document.family;
}

/** Family of the paper that a reference's words name; null for policies of no family. */
export function familyNamed(text: string): string | null {
  return NAMES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const NAMES: readonly (readonly [string, RegExp])[] = [
  ['dpa', /data (?:processing|protection) (?:addendum|agreement|terms)|\bdpa\b/i],
  ['sla', /service level|\bsla\b/i],
  ['aup', /acceptable use|usage polic/i],
  ['order', /order form|statement of work/i],
  [
    'msa',
    /master (?:services? )?agreement|terms of service|services agreement|customer agreement|subscription agreement|commercial terms|service terms/i,
  ],
  ['license', /licen[cs]e agreement/i],
];

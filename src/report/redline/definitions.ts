/** Defined terms: what a block defines, and how often the rest of the paper leans on it. */
import type { MappedAgreement, MappedBlock } from '../../model/mapped.js';

const DEFINES =
  /^(?:[\p{L}\s]{0,30})["“”'‘]([^"“”]{1,60})["“”'’](?:[^.]{0,80})\s(?:means?|shall mean|has the meaning|have the meaning|includes?|refers? to|is defined)\b|^(\p{Lu}[\p{L}\p{N}\s/&-]{1,40}):\s(?:means?|an?|the)\b/u;

/** The term a block defines, or null. The paper's own list of definitions goes before the look of the sentence. */
export function definedTerm(agreement: MappedAgreement, block: MappedBlock): string | null {
  const listed = agreement.document.definitions.filter((definition) => definition.block === block.id);
  if (listed.length === 1) return listed[0]!.term;
  const match = DEFINES.exec(block.text.slice(0, 240));
  return match ? (match[1] ?? match[2] ?? '').trim() : null;
}

/** Paragraphs, apart from the defining one, that use the term in the singular or plural. */
export function usesOf(term: string, agreement: MappedAgreement, definedIn: MappedBlock): number {
  return agreement.blocks.filter((block) => block !== definedIn && block.kind !== 'toc' && block.text.includes(term))
    .length;
}

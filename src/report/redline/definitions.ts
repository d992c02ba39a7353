/** Defined terms: what a block defines, and how often the rest of the paper leans on it. */
import type { MappedAgreement, MappedBlock } from '../../model/mapped.js';

const DEFINES =
  /^(?:[\p{L}\s]{0,30})["“”'‘]([^"“”]{1,60})["“”'’](?:[^.]{0,80})\s(?:means?|shall mean|has the meaning|have the meaning|includes?|refers? to|is defined)\b|^(\p{Lu}[\p{L}\p{N}\s/&-]{1,40}):\s(?:means?|an?|the)\b/u;

/**
 * The term that a block is the definition of, or null. A clause that gives something a name in passing ('the portal (the
 * “Portal”) will …') is not its definition: the block must begin with the term.
 */
export function definedTerm(agreement: MappedAgreement, block: MappedBlock): string | null {
  const listed = agreement.document.definitions.find(
    ({ block: id, term }) =>
      id === block.id && /^\W{0,2}$/.test(block.text.slice(0, Math.max(0, block.text.indexOf(term)))),
  );
  if (listed && block.text.includes(listed.term)) return listed.term;
  const match = DEFINES.exec(block.text.slice(0, 240));
  return match ? (match[1] ?? match[2] ?? '').trim() : null;
}

/** Paragraphs, apart from the defining one, that use the term in the singular or plural; plain-language papers write it small. */
export function usesOf(term: string, agreement: MappedAgreement, definedIn: MappedBlock): number {
  const word = term.toLowerCase();
  const uses = (block: MappedBlock) => block.kind !== 'toc' && block.text.toLowerCase().includes(word);
  return agreement.blocks.filter((block) => block !== definedIn && uses(block)).length;
}

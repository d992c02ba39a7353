/** Where a paragraph stands and whose paper it is, as a wording's source keeps it. */
import type { Block, DocumentInfo, Party } from '../model/agreement.js';
import { isRoleWord } from './role-words.js';
import type { WordingSource } from './wording.js';

export function sourceOf(
  document: Pick<DocumentInfo, 'file' | 'sha256' | 'parties'>,
  block: Block,
  review: { readonly date: string; readonly reviewer: string },
): WordingSource {
  return {
    document: document.file,
    sha256: document.sha256,
    vendor: vendorOf(document.parties),
    section: sectionOf(block),
    page: block.page,
    block: block.id,
    date: review.date,
    reviewer: review.reviewer,
  };
}

/** Null when the paper names its vendor by role alone. */
export function vendorOf(parties: readonly Party[]): string | null {
  return parties.find((p) => p.role === 'vendor' && !isRoleWord(p.name))?.name ?? null;
}

/** "2.7 Personal data breaches"; null where the paper gives neither number nor heading. */
export function sectionOf(block: Pick<Block, 'path' | 'headings'>): string | null {
  const parts = [block.path.at(-1), block.headings.at(-1)].filter((part) => part !== undefined);
  return parts.join(' ') || null;
}

/** The paragraph without the heading that opens it: "Notification. Supplier shall …" -> "Supplier shall …". */
export function wordingText({ text, runInEnd }: { readonly text: string; readonly runInEnd: number | null }): string {
  const rest = text.slice(runInEnd ?? 0).replace(/^[\s.:;–—-]+/, '');
  return rest.length < 10 ? text : rest;
}

/** "Users | 1 | 25" and "(a) reports;" are true of their type in this place, and say nothing of others: a correction, but no wording. */
export function isWording(text: string): boolean {
  return text.length >= 10 && text.split(/\s+/).length >= FEWEST_WORDS;
}

const FEWEST_WORDS = 6;

/**
 * Citations of a memo by the passage they point to. The memo's author names places ("§ 2.7(a)"); writers that print passages straight
 * from the comparison look the names up here, so that one passage is cited alike everywhere.
 */
import type { Absence, PaperSet } from '../model/comparison.js';
import type { Cite, Inline, Memo, MemoNode } from '../model/memo.js';
import { placeOf } from '../text/place.js';

/** The citation of a passage, named as the memo names places where it nowhere cites it. */
export type CiteOf = (platform: string, document: number, block: string) => Cite;

export function citesOf(memo: Memo, sets: readonly PaperSet[]): CiteOf {
  const known = new Map(allCites(memo).map((c) => [key(c.platform, c.document, c.block), c]));
  const names = new Map(allCites(memo).map((c) => [`${c.platform} ${c.document}`, c.paper]));
  return (platform, document, block) => {
    const cite = known.get(key(platform, document, block));
    if (cite) return cite;
    const agreement = sets.find((s) => s.key === platform)?.agreements[document];
    const found = agreement?.blocks.find((b) => b.id === block);
    const paper = names.get(`${platform} ${document}`) ?? agreement?.document.title ?? platform;
    const place = found ? placeOf(found) : `¶ ${Number(block.slice(1)) + 1}`;
    return { paper, platform, document, block, place, page: found?.page ?? null };
  };
}

const key = (platform: string, document: number, block: string): string => `${platform} ${document} ${block}`;

export function allCites(memo: Memo): Cite[] {
  return memo.sections.flatMap((s) => s.nodes.flatMap(nodeCites));
}

function nodeCites(node: MemoNode): Cite[] {
  switch (node.type) {
    case 'heading':
      return [];
    case 'paragraph':
      return inlineCites(node.content);
    case 'list':
      return inlineCites(node.items.flat());
    case 'table':
      return inlineCites(node.rows.flat(2));
    case 'redline':
      return [node.from, node.to];
  }
}

const inlineCites = (content: readonly Inline[]): Cite[] =>
  content.flatMap((i) => (i.type === 'quote' || i.type === 'cite' ? [i.cite] : []));

/** What the search can say of a clause that a platform's papers do not have; never "there is none". */
export function absenceText(absence: Absence | undefined): string {
  const reference = absence?.evidence.reference ?? 'another document';
  switch (absence?.kind) {
    case undefined:
      return 'no provision found';
    case 'absent':
      return 'expected, and not found in the papers reviewed';
    case 'denied':
      return 'denied';
    case 'deferred':
      return `left to ${reference}`;
    case 'unread':
      return `may stand in ${reference}, which was not reviewed`;
  }
}

export const STATUS_WORDS = {
  same: 'same words',
  equivalent: 'same in substance',
  differs: 'differs',
  partial: 'not on every side',
  absent: 'on no side',
} as const;

/** Papers reviewed, what the readers noted, and the papers referred to and not reviewed by name; `referred.ts` lists those in full. */
import type { DocumentInfo } from '../../model/agreement.js';
import type { Inline, MemoNode, MemoSection } from '../../model/memo.js';
import { byPlatform, type Context, documentsOf, strong, text } from './context.js';
import { enumerated, REFERRED_TITLE, type UnreadPaper, unreadNamed } from './referred.js';

export function papers(context: Context): MemoSection {
  return { id: 'papers', title: 'Papers', nodes: [reviewed(context), ...notes(context), ...notReviewed(context)] };
}

function reviewed(context: Context): MemoNode {
  const rows = documentsOf(context).map(({ set, agreement, document }) =>
    row(context.paperName(set.key, document), agreement.document),
  );
  return { type: 'table', head: ['Cited as', 'Title', 'Parties', 'Date stated', 'Pages', 'File', 'SHA-256'], rows };
}

function row(name: string, d: DocumentInfo): Inline[][] {
  const parties = d.parties.map((p) => `${p.name}${p.role ? ` (${p.role.replace('_', ' ')})` : ''}`).join('; ');
  const cells = [
    d.title,
    parties || 'not identified',
    d.effectiveDate ?? 'none found',
    d.pages === null ? `no fixed pages (${d.format})` : String(d.pages),
    d.file,
    `${d.sha256.slice(0, 16)}…`,
  ];
  return [[strong(name)], ...cells.map((c) => [text(c)])];
}

function notes(context: Context): MemoNode[] {
  const items = documentsOf(context).flatMap(({ set, agreement, document }) =>
    agreement.document.messages.map((m): Inline[] => [
      strong(`${context.paperName(set.key, document)}: `),
      text(`${m.message}${m.page ? ` (page ${m.page})` : ''}`),
    ]),
  );
  return items.length
    ? [
        { type: 'heading', level: 3, text: 'Notes on reading' },
        { type: 'list', items },
      ]
    : [];
}

/** Names that a platform's line bears before it counts the rest: the key terms should stand on the page that follows. */
const MOST_NAMES = 8;

function notReviewed(context: Context): MemoNode[] {
  const items = byPlatform(context, unreadNamed(context), (name, own) => [namesItem(name, own)]);
  if (!items.length) return [];
  return [
    { type: 'heading', level: 3, text: 'Referred to, not reviewed' },
    { type: 'list', items },
  ];
}

/** "Azure: Privacy Policy [Azure DPA, § 2, p. 1]; Order Form […]; and 3 more, listed under “…”" */
function namesItem(platform: string, papers: readonly UnreadPaper[]): Inline[] {
  const more = papers.length - MOST_NAMES;
  return [
    strong(`${platform}: `),
    ...enumerated(papers.slice(0, MOST_NAMES).map((r) => [r.words, r.cites.slice(0, 1)])),
    ...(more > 0 ? [text(`; and ${more} more, listed under “${REFERRED_TITLE}”`)] : []),
  ];
}

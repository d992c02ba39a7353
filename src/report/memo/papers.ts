/** Papers reviewed, papers referred to and not reviewed, and what the readers noted. */
import type { DocumentInfo } from '../../model/agreement.js';
import type { Cite, Inline, MemoNode, MemoSection } from '../../model/memo.js';
import { type Context, documentsOf, spaced, strong, text } from './context.js';

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

/** Papers by name in a table; web addresses, which are many and say less, in one paragraph a platform. */
function notReviewed(context: Context): MemoNode[] {
  const all = unreadOf(context);
  const named = all.filter((r) => !isAddress(r.words) && (r.url === null || NAMES_A_PAPER.test(r.words)));
  const addresses = all.filter((r) => r.url !== null && !named.some((n) => n.url === r.url));
  const rows = named.map((r): Inline[][] => [[text(r.words)], [text(r.url ?? '')], spaced(r.cites)]);
  const items = context.sets.flatMap((s) =>
    addressItem(
      s.name,
      addresses.filter((r) => r.platform === s.key),
    ),
  );
  const head = ['Paper', 'Address', 'Referred to in'];
  return [
    ...(all.length ? [{ type: 'heading' as const, level: 3 as const, text: 'Referred to, not reviewed' }] : []),
    ...(rows.length ? [{ type: 'table' as const, head, rows }] : []),
    ...(items.length ? [{ type: 'list' as const, items }] : []),
  ];
}

/** "Azure: https://… [Azure DPA, § 2, p. 1]; https://… […]"; nothing where there is none. */
function addressItem(name: string, addresses: readonly UnreadPaper[]): Inline[][] {
  if (!addresses.length) return [];
  const said = addresses.flatMap((r, i): Inline[] => [text(`${i ? '; ' : ''}${r.url} `), ...spaced(r.cites)]);
  return [[strong(`${name}, web pages: `), ...said]];
}

interface UnreadPaper {
  readonly platform: string;
  readonly words: string;
  readonly url: string | null;
  readonly cites: readonly Cite[];
}

/** What each platform's papers point to and was not given; the same paper or address once, with all places. */
function unreadOf(context: Context): UnreadPaper[] {
  const found = new Map<string, UnreadPaper>();
  for (const platform of context.comparison.platforms)
    platform.documents.forEach((d, document) => {
      for (const r of d.references.filter((x) => !x.read)) {
        const key = `${platform.key} ${r.url ?? r.text.toLowerCase().replace(/s\b/g, '')}`;
        const known = found.get(key) ?? { platform: platform.key, words: r.text, url: r.url, cites: [] };
        found.set(key, { ...known, cites: [...known.cites, context.cite(platform.key, document, r.block)] });
      }
    });
  return [...found.values()];
}

const isAddress = (words: string): boolean => /^(?:https?:|www\.)|^\S+\.\S+$/.test(words);

const NAMES_A_PAPER =
  /\b(?:polic(?:y|ies)|agreement|addend(?:um|a)|terms|guidelines?|forms?|schedule|notice|documentation|list)\b/i;

/**
 * Clause by clause: every provision in full, and redlines where the wordings are near enough. A provision that speaks to several clause
 * types is printed under the first; under the others its citation says where.
 */
import type { ComparedClause, Provision } from '../../model/comparison.js';
import type { Inline, MemoNode, MemoSection } from '../../model/memo.js';
import { type Context, strong, text } from './context.js';

export function appendix(context: Context): MemoSection {
  const printed = new Map<string, string>();
  return {
    id: 'appendix',
    title: 'Appendix: clause by clause',
    nodes: context.comparison.clauses.flatMap((c) => clauseNodes(context, c, printed)),
  };
}

const STATUS: Readonly<Record<ComparedClause['status'], string>> = {
  same: 'same words',
  equivalent: 'same in substance as far as read',
  differs: 'differs',
  partial: 'not on every side',
  absent: 'on no side',
};

/** @param printed provisions printed so far → title of the clause they stand under */
function clauseNodes(context: Context, clause: ComparedClause, printed: Map<string, string>): MemoNode[] {
  const sides = context.sets.map((s) => ({ set: s, provisions: clause.entries[s.key]?.provisions ?? [] }));
  const items = sides.flatMap(({ set, provisions }) =>
    provisions.length
      ? provisions.map((p): Inline[] => [
          strong(`${set.name}: `),
          ...provisionText(context, set.key, p, clause, printed),
        ])
      : [[strong(`${set.name}: `), text('no provision found.')]],
  );
  return [
    { type: 'heading', level: 3, text: clause.title },
    { type: 'paragraph', content: [text(`${clause.id}: ${STATUS[clause.status]}; ranked ${clause.materiality}.`)] },
    { type: 'list', items },
    ...redlines(context, clause),
  ];
}

function provisionText(
  context: Context,
  platform: string,
  { document, block, text: words }: Provision,
  clause: ComparedClause,
  printed: Map<string, string>,
): Inline[] {
  const cite = context.cite(platform, document, block);
  const key = `${platform} ${document} ${block} ${words}`;
  const before = printed.get(key);
  if (before !== undefined) return [{ type: 'cite', cite }, text(`, printed under “${before}”.`)];
  printed.set(key, clause.title);
  return [{ type: 'quote', text: words, cite }];
}

function redlines(context: Context, clause: ComparedClause): MemoNode[] {
  return clause.diff.flatMap((d): MemoNode[] => {
    const spelled = (ops: string) =>
      d.ops
        .filter((o) => ops.includes(o.op))
        .map((o) => o.text)
        .join('');
    const from = citeOfText(context, clause, d.from, spelled('=-'));
    const to = citeOfText(context, clause, d.to, spelled('=+'));
    return from && to ? [{ type: 'redline', from, to, ops: d.ops }] : [];
  });
}

/** The provision with which a redline's side begins. */
function citeOfText(context: Context, clause: ComparedClause, platform: string, words: string) {
  const provision = clause.entries[platform]?.provisions.find((p) => words.startsWith(p.text));
  return provision ? context.cite(platform, provision.document, provision.block) : null;
}

/**
 * The minimum contents of a processing contract, GDPR Art. 28(3)(a)–(h), with 28(2), 28(4), 33(2) and 44 ff., for each DPA.
 *
 * Rule: a duty is *met* when a passage is read as a clause type that states it, *partly* when only with little certainty or when
 * just one of two things asked for was found, *not found* otherwise. The wording's adequacy is for the lawyer. docs/gdpr-28.md prints the
 * table; a test holds it to this one.
 */
import type { Inline, MemoSection } from '../../model/memo.js';
import { type Context, documentsOf, firstPlaces, text } from './context.js';

/** Source: Regulation (EU) 2016/679. Each inner list: any of these types will do; all inner lists are needed. */
export const DUTIES: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
  ['Art. 28(3)(a)', 'documented instructions', [['dp.instructions']]],
  ['Art. 28(3)(b)', 'confidentiality of personnel', [['dp.personnel']]],
  ['Art. 28(3)(c)', 'security of processing (Art. 32)', [['sec.programme', 'sec.controls']]],
  [
    'Art. 28(3)(d), 28(2)',
    'sub-processors: authorisation, notice of changes',
    [['dp.subprocessors.authorization'], ['dp.subprocessors.notice']],
  ],
  ['Art. 28(4)', 'same duties for sub-processors, liability for them', [['dp.subprocessors.flowdown']]],
  ['Art. 28(3)(e)', 'help with data-subject requests', [['dp.data_subject_requests']]],
  ['Art. 28(3)(f)', 'help with security, impact assessment, consultation', [['dp.assistance']]],
  ['Art. 33(2)', 'notice of personal-data breaches', [['dp.breach']]],
  ['Art. 28(3)(g)', 'deletion or return at the end', [['dp.deletion']]],
  ['Art. 28(3)(h)', 'information and audits', [['dp.audit']]],
  ['Art. 44 ff.', 'transfers to third countries', [['dp.transfer', 'dp.scc_elections']]],
];

export function gdprChecklist(context: Context): MemoSection | null {
  const dpas = documentsOf(context).filter((d) => d.agreement.document.family === 'dpa');
  if (!dpas.length) return null;
  const rows = DUTIES.map(([article, duty, needs]): Inline[][] => [
    [text(`${article}: ${duty}`)],
    ...dpas.map(({ set, document }) => verdict(context, set.key, document, needs)),
  ]);
  return {
    id: 'gdpr-28',
    title: 'GDPR Art. 28(3) checklist',
    nodes: [
      { type: 'table', head: ['Duty', ...dpas.map(({ set, document }) => context.paperName(set.key, document))], rows },
      {
        type: 'paragraph',
        content: [text('“Met” says that a passage on the subject was found, not that its wording is adequate.')],
      },
    ],
  };
}

function verdict(
  context: Context,
  platform: string,
  document: number,
  needs: readonly (readonly string[])[],
): Inline[] {
  const found = needs.map((types) => surest(context, platform, document, types));
  const hits = found.filter((f) => f !== null);
  if (!hits.length) return [text('not found')];
  const met = hits.length === needs.length && hits.every((h) => !h.review);
  return [
    text(met ? 'met ' : 'partly '),
    ...firstPlaces(
      hits.map((h) => context.cite(platform, document, h.id)),
      hits.length,
      '; ',
    ),
  ];
}

function surest(
  context: Context,
  platform: string,
  document: number,
  types: readonly string[],
): { id: string; review: boolean } | null {
  const blocks = context.sets.find((s) => s.key === platform)?.agreements[document]?.blocks ?? [];
  const scored = blocks.flatMap((b) =>
    b.clauses
      .filter((c) => types.includes(c.id) && b.clauses[0]?.id !== 'doc.definitions')
      .map((c) => ({ id: b.id, review: b.review, score: c.score + Number(b.clauses[0] === c) / 2 })),
  );
  return scored.sort((a, b) => Number(a.review) - Number(b.review) || b.score - a.score)[0] ?? null;
}

/** Sheets taken from the comparison: the matrix of clauses, the differences, what is missing, what wants a person's eye, the papers. */
import type { Absence, ComparedClause, Comparison, Difference, PaperSet } from '../../model/comparison.js';
import type { Cite } from '../../model/memo.js';
import type { Taxonomy } from '../../model/taxonomy.js';
import { fieldName } from '../../text/field-name.js';
import { citeText } from '../cite-text.js';
import { absenceText, type CiteOf, STATUS_WORDS } from '../evidence.js';
import type { Evidence } from './evidence-sheet.js';
import { type Cell, cell, type Sheet, SOURCE_WIDTH, type Tone } from './sheet.js';

export interface Sources {
  readonly comparison: Comparison;
  readonly sets: readonly PaperSet[];
  readonly taxonomy: Taxonomy;
  readonly citeOf: CiteOf;
  readonly linkOf: Evidence['linkOf'];
}

export function clauseMatrix(sources: Sources): Sheet {
  const { comparison, sets, taxonomy } = sources;
  const groups = new Map(taxonomy.groups.map((g) => [g.id, g.title]));
  const rows = comparison.clauses.map((c) => [
    cell(c.title, 'strong'),
    cell(groups.get(c.group) ?? c.group),
    materiality(c),
    cell(STATUS_WORDS[c.status]),
    ...sets.flatMap((s) => platformCells(sources, c, s)),
    ...oddHead(sets).map(() => cell(sets.find((s) => s.key === c.odd)?.name ?? '')),
    cell(c.reasons.join('; ')),
    cell(c.id, 'quiet'),
  ]);
  return {
    name: 'Clauses',
    head: [
      'Clause',
      'Group',
      'Materiality',
      'Status',
      ...platformHeads(sets),
      ...oddHead(sets),
      'Ranked so because',
      'Clause type',
    ],
    widths: [32, 22, 12, 16, ...sets.flatMap(() => [46, SOURCE_WIDTH]), ...oddHead(sets).map(() => 20), 40, 26],
    rows,
    frozen: 1,
  };
}

/** Of two platforms each differs from the other, and neither stands alone. */
const oddHead = (sets: readonly PaperSet[]): string[] => (sets.length > 2 ? ['Odd one out'] : []);

const TONES: Readonly<Record<ComparedClause['materiality'], Tone>> = {
  high: 'high',
  medium: 'medium',
  low: 'text',
  none: 'quiet',
};

const materiality = (c: ComparedClause): Cell => cell(c.materiality, TONES[c.materiality]);

/** Values, then the opening passage in full or cut short; its source, linked, and how many passages more there are. */
function platformCells(sources: Sources, clause: ComparedClause, set: PaperSet): Cell[] {
  const { comparison } = sources;
  const entry = clause.entries[set.key];
  const [first] = entry?.provisions ?? [];
  if (!entry || !first) return [cell(absenceText(absenceOf(comparison, clause, set)), 'quiet'), cell('')];
  const terms = entry.terms.filter((t) => !t.overridden).map((t) => `${fieldName(t.field, clause.id)}: ${t.display}`);
  const words = [...new Set(terms), `“${shortened(first.text)}”`].join('\n');
  return [cell(words), sourceCell(sources, set, first, entry.provisions.length - 1)];
}

const platformHeads = (sets: readonly PaperSet[]): string[] => sets.flatMap((s) => [s.name, `${s.name}: source`]);

/** A short cell of its own, because LibreOffice does not wrap cells with links. */
function sourceCell({ citeOf, linkOf }: Sources, set: PaperSet, passage: Passage | undefined, more = 0): Cell {
  if (!passage) return cell('');
  const cite = citeOf(set.key, passage.document, passage.block);
  return cell(`${citeText(cite)}${more > 0 ? ` (+${more})` : ''}`, 'text', linkOf(cite));
}

type Passage = Pick<Cite, 'document' | 'block'>;

const absenceOf = (comparison: Comparison, clause: ComparedClause, set: PaperSet): Absence | undefined =>
  comparison.missing.find((m) => m.clause === clause.id && m.platform === set.key);

/** Enough to know a provision by; the whole stands on the evidence sheet. */
const OPENING = 240;

function shortened(words: string): string {
  if (words.length <= OPENING) return words;
  const space = words.lastIndexOf(' ', OPENING);
  return `${words.slice(0, space > 0 ? space : OPENING)} …`;
}

export function differenceSheet(sources: Sources): Sheet {
  const { comparison, sets } = sources;
  const nameOf = (key: string | null) => sets.find((s) => s.key === key)?.name ?? '';
  const rows = comparison.clauses.flatMap((c) => [
    ...c.differences.map((d) => [
      cell(c.title, 'strong'),
      cell(d.field === null ? '' : fieldName(d.field, c.id)),
      materiality(c),
      ...sets.flatMap((s) => differenceCells(sources, c, d, s)),
      cell(nameOf(d.favours)),
      ...oddHead(sets).map(() => cell(nameOf(d.odd))),
      cell([d.message, d.standing].filter(Boolean).join(' ')),
    ]),
    ...c.readings.map((r) => [
      cell(c.title, 'strong'),
      cell(`${r.act}, ${r.facet}`),
      materiality(c),
      ...sets.flatMap((s) => [cell(r.says[s.key]?.value ?? ''), sourceCell(sources, s, r.says[s.key])]),
      cell(''),
      ...oddHead(sets).map(() => cell('')),
      cell(r.message),
    ]),
  ]);
  return {
    name: 'Differences',
    head: [
      'Clause',
      'Term',
      'Materiality',
      ...platformHeads(sets),
      'Better for the customer',
      ...oddHead(sets),
      'Difference',
    ],
    widths: [32, 24, 12, ...sets.flatMap(() => [30, SOURCE_WIDTH]), 24, ...oddHead(sets).map(() => 20), 60],
    rows,
    frozen: 1,
  };
}

function differenceCells(sources: Sources, clause: ComparedClause, difference: Difference, set: PaperSet): Cell[] {
  const entry = clause.entries[set.key];
  const term = entry?.terms.find((t) => t.field === difference.field && !t.overridden);
  return [
    cell(difference.displays[set.key] ?? ''),
    sourceCell(sources, set, term ?? (difference.field === null ? entry?.provisions[0] : undefined)),
  ];
}

export function missingSheet(sources: Sources): Sheet {
  const { comparison, sets, taxonomy, citeOf } = sources;
  const titles = new Map(taxonomy.types.map((t) => [t.id, t.title]));
  const rows = comparison.missing.map((m) => {
    const set = sets.find((s) => s.key === m.platform);
    const [first, ...others] = m.evidence.nearest;
    return [
      cell(titles.get(m.clause) ?? m.clause, 'strong'),
      cell(set?.name ?? m.platform),
      cell(m.kind),
      cell(absenceText(m)),
      set ? sourceCell(sources, set, first) : cell(''),
      cell(others.map((n) => citeText(citeOf(m.platform, n.document, n.block))).join('\n')),
    ];
  });
  const head = ['Clause', 'Platform', 'Kind', 'What the search can say', 'Nearest passage', 'Further near ones'];
  return { name: 'Missing', head, widths: [40, 18, 12, 50, SOURCE_WIDTH, SOURCE_WIDTH], rows, frozen: 1 };
}

export function reviewSheet({ comparison, sets, citeOf, linkOf }: Sources): Sheet {
  const rows = comparison.review.map((r) => {
    const set = sets.find((s) => s.key === r.platform);
    const words = set?.agreements[r.document]?.blocks.find((b) => b.id === r.block)?.text ?? '';
    const cite = citeOf(r.platform, r.document, r.block);
    return [
      cell(set?.name ?? r.platform),
      cell(citeText(cite), 'text', linkOf(cite)),
      cell(r.reason),
      cell(shortened(words)),
    ];
  });
  return {
    name: 'Review',
    head: ['Platform', 'Where', 'Why', 'Opening words'],
    widths: [16, SOURCE_WIDTH, 44, 80],
    rows,
    frozen: 0,
  };
}

export function paperSheet({ sets, citeOf }: Sources): Sheet {
  const rows = sets.flatMap((s) =>
    s.agreements.map(({ document: d, blocks }, i) => [
      cell(blocks[0] ? citeOf(s.key, i, blocks[0].id).paper : d.title, 'strong'),
      cell(d.title),
      cell(
        d.parties.map((p) => `${p.name}${p.role ? ` (${p.role.replace('_', ' ')})` : ''}`).join('\n') ||
          'not identified',
      ),
      cell(d.effectiveDate ?? 'none found'),
      cell(d.pages ?? 'no fixed pages'),
      cell(d.file),
      cell(d.sha256),
    ]),
  );
  const head = ['Cited as', 'Title', 'Parties', 'Date stated', 'Pages', 'File', 'SHA-256'];
  return { name: 'Papers', head, widths: [22, 40, 36, 14, 12, 40, 68], rows, frozen: 1 };
}

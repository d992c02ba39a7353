/**
 * A redline to Markdown that reads well raw and rendered: the head with both papers and the counts; then every change
 * with weight, the weightiest first and in reading order within a rank, each with place, reasons and drawn words; last
 * one table of what carries no weight (renumbering, spelling of figures, re-joined paragraphs).
 *
 *     > within <del>thirty (30)</del> <ins>ten (10)</ins> days
 */
import type { DocumentInfo } from '../model/agreement.js';
import type { Change, ChangeSide, Materiality, Redline } from '../model/change.js';
import { drawOps } from './redline/draw.js';
import { cell, escapeMarkdown } from './redline/escape.js';

const RANKS: readonly { readonly materiality: Materiality; readonly title: string }[] = [
  { materiality: 'high', title: 'High' },
  { materiality: 'medium', title: 'Medium' },
  { materiality: 'low', title: 'Low' },
];

/** `date` is printed as given, YYYY-MM-DD. */
export function writeRedlineMarkdown(redline: Redline, options: { readonly date: string }): string {
  const ranked = RANKS.map(({ materiality, title }) => rank(title, ofRank(redline, materiality)));
  const parts = [head(redline, options.date), ...ranked, weightless(ofRank(redline, 'none')), closing(redline)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function ofRank(redline: Redline, materiality: Materiality): Change[] {
  return redline.changes.filter((change) => change.materiality === materiality);
}

function head({ old, new: new_, changes, warnings, summary }: Redline, date: string): string {
  const row = (name: string, of: (document: DocumentInfo) => string) =>
    `| ${name} | ${cell(of(old))} | ${cell(of(new_))} |`;
  const counts = `**${summary.high} high · ${summary.medium} medium · ${summary.low} low** · ${summary.none} without weight · ${summary.unchangedBlocks} paragraphs unchanged`;
  return [
    `# Redline: ${escapeMarkdown(new_.title || old.title || new_.file)}`,
    `Prepared ${date}.`,
    ...warnings.map((warning) => `**Caution:** ${escapeMarkdown(warning)}`),
    [
      '| | Old | New |',
      '| --- | --- | --- |',
      row('File', ({ file }) => file),
      row('Title', ({ title }) => title || '–'),
      row('Effective date', ({ effectiveDate }) => effectiveDate ?? 'not stated'),
      row('Pages', ({ pages }) => (pages === null ? '–' : String(pages))),
      row('SHA-256', ({ sha256 }) => sha256 || '–'),
    ].join('\n'),
    changes.length === 0 ? 'The two papers say the same words under the same numbers.' : counts,
  ].join('\n\n');
}

function rank(title: string, changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  return [`## ${title} (${changes.length})`, ...changes.map(entry)].join('\n\n');
}

const NAMES: Readonly<Record<Change['type'], string>> = {
  insert: 'added',
  delete: 'removed',
  edit: 'edited',
  move: 'moved',
  moveEdit: 'moved and edited',
  split: 'divided',
  merge: 'joined',
  renumber: 'renumbered',
};

function entry(change: Change): string {
  const { id, type, clause, favours, reasons } = change;
  const facts = [
    `- Place: ${place(change.old, change.new)}`,
    `- Why: ${reasons.map(escapeMarkdown).join('; ') || '–'}`,
    `- Favours: ${favours}${clause ? ` · clause \`${clause}\`` : ''}`,
  ];
  return [`### ${id} · ${NAMES[type]}${numbers(change)}`, facts.join('\n'), drawOps(change.ops)].join('\n\n');
}

/** " · 5.2 → 5.3", " · 5.2", or nothing where neither side has a number. */
function numbers({ old, new: new_ }: Change): string {
  const labels = [old, new_].flatMap((side) => (side?.label ? [side.label] : []));
  return labels.length ? ` · ${escapeMarkdown([...new Set(labels)].join(' → '))}` : '';
}

function place(old: ChangeSide | null, new_: ChangeSide | null): string {
  const of = (side: ChangeSide | null, name: string) => (side ? [`${name} ${where(side)}`] : []);
  return [...of(old, 'old'), ...of(new_, 'new')].join(' · ');
}

function where({ label, page, block }: ChangeSide): string {
  const parts = [label ? `§ ${escapeMarkdown(label)}` : `paragraph ${block}`, page === null ? '' : `page ${page}`];
  return parts.filter((part) => part !== '').join(', ');
}

function weightless(changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  const rows = changes.map(
    ({ id, type, old, new: new_, reasons }) =>
      `| ${id} | ${NAMES[type]} | ${side(old)} | ${side(new_)} | ${cell(opening((new_ ?? old)?.text ?? ''))} | ${cell(reasons.join('; '))} |`,
  );
  const header = ['| | Change | Old | New | Paragraph | Reason |', '| --- | --- | --- | --- | --- | --- |'];
  return [`## Renumbered, or without weight (${changes.length})`, [...header, ...rows].join('\n')].join('\n\n');
}

function side(of: ChangeSide | null): string {
  if (!of) return '–';
  return cell([of.label ?? '(no number)', ...(of.page === null ? [] : [`p. ${of.page}`])].join(', '));
}

/** First words of a paragraph, enough to find it. */
function opening(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 8 ? text : `${words.slice(0, 8).join(' ')} …`;
}

function closing({ changes }: Redline): string {
  if (changes.length === 0) return '';
  return 'Removed words are <del>struck</del>, added words <ins>underlined</ins>; “[…]” stands for unchanged words. Kinds of quotation marks and dashes, spaces and page breaks are not drawn. The JSON result holds every change in full.';
}

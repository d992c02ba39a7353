/** One paper → its term sheet: what it is, its key terms with citations, its clauses, its ledger. */

import type { DocumentInfo } from '../model/agreement.js';
import type { KeyTerm } from '../model/key-term.js';
import type { MappedAgreement, MappedBlock } from '../model/mapped.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { fieldName } from '../text/field-name.js';
import { placeOf } from '../text/place.js';
import { tableLine } from './redline/escape.js';

export function writeMapMarkdown(mapped: MappedAgreement, taxonomy: Taxonomy): string {
  const parts = [head(mapped), keyTerms(mapped, taxonomy), clauses(mapped, taxonomy), flagged(mapped), ledger(mapped)];
  return `${parts.filter((p) => p !== '').join('\n\n')}\n`;
}

function head({ document }: MappedAgreement): string {
  const rows: [string, string][] = [
    ['File', `${document.file} (${document.format}${document.pages === null ? '' : `, ${document.pages} pages`})`],
    ['SHA-256', document.sha256],
    ['Family', document.family],
    ['Effective date', document.effectiveDate ?? 'not stated'],
    ['Parties', partiesOf(document)],
  ];
  const messages = document.messages.map((m) => `- ${m.message}${m.page ? ` (page ${m.page})` : ''}`);
  return [
    `# Term sheet: ${cell(document.title)}`,
    table(['', ''], rows),
    ...(messages.length ? [`Reading notes:\n\n${messages.join('\n')}`] : []),
  ].join('\n\n');
}

function partiesOf(document: DocumentInfo): string {
  const named = document.parties.map(
    (p) => `${p.name} (${p.role ?? 'role unknown'}${p.aliases.length ? `; also “${p.aliases.join('”, “')}”` : ''})`,
  );
  return named.length ? named.join('; ') : 'not identified';
}

function keyTerms(mapped: MappedAgreement, taxonomy: Taxonomy): string {
  if (!mapped.terms.length) return '## Key terms\n\nNone found.';
  const titles = new Map(taxonomy.types.map((t) => [t.id, t.title]));
  const rows = mapped.terms.map((t) => [
    termName(t, titles),
    t.display,
    `“${t.quote}”`,
    [t.block, ...(t.source ? [t.source.block] : [])].map((id) => cite(blockOf(mapped, id))).join('; value: '),
  ]);
  return `## Key terms\n\n${table(['Term', 'Value', 'Words', 'Where'], rows)}`;
}

/** "dp.breach.notice_period" → "Personal-data breach notification: notice period" */
function termName(term: KeyTerm, titles: ReadonlyMap<string, string>): string {
  const type = term.field.slice(0, term.field.lastIndexOf('.'));
  return `${titles.get(type) ?? type}: ${fieldName(term.field, type)}`;
}

function clauses(mapped: MappedAgreement, taxonomy: Taxonomy): string {
  const rows = taxonomy.types.flatMap((type) => {
    const blocks = mapped.blocks.filter((b) => b.clauses.some((c) => c.id === type.id));
    return blocks.length ? [[type.title, type.id, blocks.map(cite).join('; ')]] : [];
  });
  return `## Clauses found\n\n${table(['Clause', 'Type', 'Where'], rows)}`;
}

function flagged(mapped: MappedAgreement): string {
  const blocks = mapped.blocks.filter((b) => b.review);
  if (!blocks.length) return '';
  const rows = blocks.map((b) => [
    cite(b),
    b.clauses.map((c) => c.id).join(', ') || (b.state ?? ''),
    b.text.length > 120 ? `${b.text.slice(0, 117)}…` : b.text,
  ]);
  return `## To be reviewed\n\n${table(['Where', 'Read as', 'Text'], rows)}`;
}

function ledger({ coverage }: MappedAgreement): string {
  const states = Object.entries(coverage.states).map(([state, n]) => `${n} ${state.replace('_', ' ')}`);
  return `## Ledger\n\n${coverage.blocks} blocks: ${[`${coverage.typed} with a clause type`, ...states].join(', ')}; ${coverage.review} for review; ${coverage.characters} characters.`;
}

function blockOf(mapped: MappedAgreement, id: string): MappedBlock {
  const block = mapped.blocks.find((b) => b.id === id);
  if (!block) throw new Error(`term cites block ${id}, which is not there`);
  return block;
}

function cite(block: MappedBlock): string {
  return block.page === null ? placeOf(block) : `${placeOf(block)}, p. ${block.page}`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => tableLine(cells.map(cell));
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

/** Filters and the choice of columns. Useless without the script, so shown only when it runs. */
import type { Comparison, PaperSet } from '../../model/comparison.js';
import type { Taxonomy } from '../../model/taxonomy.js';
import { STATUS_WORDS } from '../evidence.js';
import { text } from './markup.js';

export function controlsMarkup(
  comparison: Comparison,
  sets: readonly PaperSet[],
  taxonomy: Taxonomy | undefined,
): string {
  const parts = [
    severities(comparison),
    select('group', 'Group', [['', 'All groups'], ...groups(comparison, taxonomy)]),
    select('status', 'Status', [['', 'Any status'], ...statuses(comparison)]),
    select('platform', 'Platform', [['', 'Any platform'], ...platforms(sets)]),
    '<label>Text <input type="search" id="text" placeholder="words in the clause"></label>',
    select('columns', 'Columns', [['', sets.length === 2 ? 'Both' : 'All platforms'], ...pairs(sets)]),
  ];
  return `<form id="filters" aria-label="Filter clauses">${parts.join('')}<p id="shown" role="status"></p><button type="reset">Show everything</button></form>`;
}

type Option = readonly [value: string, words: string];

function select(id: string, label: string, options: readonly Option[]): string {
  const items = options.map(([value, words]) => `<option value="${text(value)}">${text(words)}</option>`).join('');
  return `<label>${label} <select id="${id}">${items}</select></label>`;
}

function severities(comparison: Comparison): string {
  const boxes = (['high', 'medium', 'low', 'none'] as const).map((level) => {
    const count = comparison.clauses.filter((c) => c.materiality === level).length;
    return `<label class="box"><input type="checkbox" name="severity" value="${level}" checked> ${level} (${count})</label>`;
  });
  return `<fieldset><legend>Materiality</legend>${boxes.join('')}</fieldset>`;
}

function groups(comparison: Comparison, taxonomy: Taxonomy | undefined): Option[] {
  const titles = new Map((taxonomy?.groups ?? []).map((g) => [g.id, g.title]));
  return [...new Set(comparison.clauses.map((c) => c.group))].map((g) => [g, titles.get(g) ?? g]);
}

function statuses(comparison: Comparison): Option[] {
  const used = new Set(comparison.clauses.map((c) => c.status));
  return (Object.keys(STATUS_WORDS) as (keyof typeof STATUS_WORDS)[])
    .filter((s) => used.has(s))
    .map((s) => [s, STATUS_WORDS[s]]);
}

function platforms(sets: readonly PaperSet[]): Option[] {
  return sets.flatMap((s, i): Option[] => [
    [`+${i}`, `Found with ${s.name}`],
    [`-${i}`, `Not found with ${s.name}`],
  ]);
}

function pairs(sets: readonly PaperSet[]): Option[] {
  if (sets.length === 2) return [];
  return sets.flatMap((a, i) =>
    sets.slice(i + 1).map((b, j): Option => [`${i} ${i + 1 + j}`, `${a.name} and ${b.name}`]),
  );
}

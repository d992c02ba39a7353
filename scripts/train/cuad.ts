/**
 * Snippets of CUAD v1 (contracts of listed companies, CC BY 4.0) whose label names one clause type of the library -> rows to learn from.
 *
 * They know what the vendors' papers do not hold: exclusivity, revenue shares, change of control. A label that stands for several of our
 * types, and the mere names and dates, are left out.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strikingCues } from '../../src/classify/cues.js';
import { countFeatures } from '../../src/classify/features.js';
import type { LibraryKnowledge } from '../../src/classify/library-knowledge.js';
import { roleWordsOfSide, withRoles } from '../../src/classify/roles.js';
import { wordsBySentence } from '../../src/classify/words.js';
import type { Taxonomy } from '../../src/model/taxonomy.js';
import type { TrainingRow } from './base-model.js';

const LEFT_OUT = new Set(['Document Name', 'Parties', 'Agreement Date', 'Effective Date']);

/** A snippet of a sentence or two says less surely what a whole paragraph is about. */
const COST = 0.5;

export function cuadRows(shared: string, taxonomy: Taxonomy, knowledge: LibraryKnowledge): TrainingRow[] {
  const file = join(shared, 'corpus/cuad/master_clauses.csv');
  if (!existsSync(file)) return [];
  const [head, ...contracts] = parseCsv(readFileSync(file, 'utf8'));
  const columns = labelColumns(head ?? [], taxonomy);
  return contracts.flatMap((contract) => rowsOf(contract, columns, knowledge));
}

/** Column -> number of the one type whose references name it. */
function labelColumns(head: readonly string[], taxonomy: Taxonomy): Map<number, number> {
  return new Map(
    head.flatMap((label, column) => {
      const types = [...taxonomy.types.entries()].filter(([, type]) => type.refs.cuad?.includes(label));
      return types.length === 1 && !LEFT_OUT.has(label) ? [[column, types[0]![0]] as const] : [];
    }),
  );
}

function rowsOf(
  contract: readonly string[],
  columns: ReadonlyMap<number, number>,
  knowledge: LibraryKnowledge,
): TrainingRow[] {
  const types = new Map<string, Set<number>>();
  for (const [column, type] of columns)
    for (const snippet of parseList(contract[column] ?? '')) {
      const text = snippet
        .replace(/<omitted>/gi, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      if (text.length >= 40) types.set(text, new Set([...(types.get(text) ?? []), type]));
    }
  return [...types].map(([text, classes]) => rowOf(text, [...classes], contract[0] ?? '', knowledge));
}

function rowOf(text: string, classes: readonly number[], contract: string, knowledge: LibraryKnowledge): TrainingRow {
  const plain = wordsBySentence(text);
  const { words } = withRoles(plain, roleWordsOfSide('mutual'));
  const counted = countFeatures({ words, heading: [], leadIn: [], signs: [] });
  return {
    counted,
    classes,
    maybe: [],
    cost: COST,
    paper: `cuad ${contract}`,
    family: null,
    cues: strikingCues(plain, knowledge.cues),
  };
}

/** Fields in double quotes may hold commas, line ends and doubled quotes. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows[rows.length - 1]!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

/** A list as Python prints it: ['one', "the other's"]. */
function parseList(text: string): string[] {
  return [...text.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map((m) =>
    (m[1] ?? m[2] ?? '').replace(/\\(.)/g, (_, c: string) => (c === 'n' || c === 't' ? ' ' : c)),
  );
}

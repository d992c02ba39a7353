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
import { parseCsv } from '../reading/csv.js';
import { parsePythonList } from '../reading/python-list.js';
import type { TrainingRow } from './base-model.js';

const LEFT_OUT = new Set(['Document Name', 'Parties', 'Agreement Date', 'Effective Date']);

/** A snippet of a sentence or two says less surely what a whole paragraph is about. */
const COST = 0.5;

/** Name of the contract in a row to learn from. */
export const cuadPaper = (file: string) => `cuad ${file}`;

/** A contract's file, without its ending, and the experts' snippets by label. */
export interface CuadContract {
  readonly file: string;
  readonly filer: string;
  readonly snippets: ReadonlyMap<string, readonly string[]>;
}

/** The label names two of our types; contracts of the nineties audit books, and hardly ever data protection. */
const BOOKS = 'fin.audit';

export const cuadFolder = (shared: string) => join(shared, 'corpus/cuad');

/** None where the corpus is absent. */
export function cuadContracts(shared: string): CuadContract[] {
  const table = join(cuadFolder(shared), 'master_clauses.csv');
  if (!existsSync(table)) return [];
  return parseCsv(readFileSync(table, 'utf8')).map(({ File: file = '', Filename: _, ...fields }) => {
    const labels = Object.entries(fields).filter(([label]) => !label.endsWith('-Answer'));
    return {
      file,
      filer: filerOf(file),
      snippets: new Map(labels.map(([label, list]) => [label, parsePythonList(list)])),
    };
  });
}

/** "ACMECORP_03_30_2007_EX_10.8_SERVICE_AGREEMENT" -> "ACMECORP". */
const filerOf = (file: string) => /^(.+?)_(?:\d\d_\d\d_\d{4}|\d{8})/.exec(file)?.[1] ?? file;

/** Label -> numbers of the types whose references name it; names and dates are no clauses. */
export function typesByLabel(taxonomy: Taxonomy): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [t, type] of taxonomy.types.entries())
    for (const label of type.refs.cuad ?? [])
      if (!LEFT_OUT.has(label)) found.set(label, [...(found.get(label) ?? []), t]);
  return found;
}

export function cuadRows(shared: string, taxonomy: Taxonomy, knowledge: LibraryKnowledge): TrainingRow[] {
  const labels = [...typesByLabel(taxonomy)].filter(([, types]) => types.length === 1);
  const typeOf = new Map(labels.map(([label, types]) => [label, types[0]!]));
  typeOf.set('Audit Rights', knowledge.ids.indexOf(BOOKS));
  return cuadContracts(shared).flatMap((contract) => rowsOf(contract, typeOf, knowledge));
}

function rowsOf(
  { file, snippets }: CuadContract,
  typeOf: ReadonlyMap<string, number>,
  knowledge: LibraryKnowledge,
): TrainingRow[] {
  const types = new Map<string, Set<number>>();
  for (const [label, type] of typeOf)
    for (const snippet of snippets.get(label) ?? []) {
      const text = snippet
        .replace(/<omitted>/gi, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      if (text.length >= 40) types.set(text, new Set([...(types.get(text) ?? []), type]));
    }
  return [...types].map(([text, classes]) => rowOf(text, [...classes], file, knowledge));
}

function rowOf(text: string, classes: readonly number[], file: string, knowledge: LibraryKnowledge): TrainingRow {
  const plain = wordsBySentence(text);
  const { words } = withRoles(plain, roleWordsOfSide('mutual'));
  const counted = countFeatures({ words, heading: [], leadIn: [], signs: [] });
  const cues = strikingCues(plain, knowledge.cues);
  return { counted, classes, maybe: [], cost: COST, paper: cuadPaper(file), family: null, cues };
}

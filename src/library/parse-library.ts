/**
 * A library's files -> checked values, each with the way back to its lines, and every problem a schema sees.
 *
 * `known` are the clause types of the library underneath (none for the shipped one): a file for a type that is known there
 * extends it and may hold a few keys only; a file for a type that is not must describe it in full.
 */
import type { ClauseType, ConfusablePair, Group } from '../model/taxonomy.js';
import { type LineOf, type Problem, parseChecked } from './checked-yaml.js';
import { OVERRIDES_SCHEMA, WORDINGS_SCHEMA } from './filed-schema.js';
import { kindOf, type LibraryFile, typeIdOf } from './files.js';
import type { DocumentOverrides } from './overrides.js';
import { CLAUSE_TYPE_SCHEMA, CONFUSABLE_SCHEMA, EXTENSION_SCHEMA, GROUPS_SCHEMA } from './schema.js';
import type { FiledWording } from './wording.js';

export interface TypeExtension extends Partial<ClauseType> {
  readonly id: string;
  readonly drop?: Partial<Record<'include' | 'headings' | 'synonyms' | 'cues' | 'exemplars', readonly string[]>>;
}

export interface Parsed<T> {
  readonly file: string;
  readonly path: string;
  readonly value: T;
  readonly lineOf: LineOf;
}

export interface ParsedLibrary {
  readonly groups: readonly Parsed<readonly Group[]>[];
  readonly confusable: readonly Parsed<readonly ConfusablePair[]>[];
  readonly types: readonly Parsed<ClauseType>[];
  readonly extensions: readonly Parsed<TypeExtension>[];
  readonly wordings: readonly Parsed<readonly FiledWording[]>[];
  readonly overrides: readonly Parsed<DocumentOverrides>[];
  readonly problems: readonly Problem[];
}

export function parseLibrary(given: readonly LibraryFile[], known: ReadonlySet<string> = new Set()): ParsedLibrary {
  // In one order, however a file system lists them.
  const files = [...given].sort((a, b) => (a.path < b.path ? -1 : 1));
  const problems: Problem[] = [];
  const parse = <T>(schema: object, wanted: (file: LibraryFile) => boolean) =>
    files.filter(wanted).flatMap((file) => parseFile<T>(file, schema, problems));
  const isType = (file: LibraryFile) => kindOf(file.path) === 'type';
  return {
    groups: parse<Group[]>(GROUPS_SCHEMA, (f) => kindOf(f.path) === 'groups'),
    confusable: parse<ConfusablePair[]>(CONFUSABLE_SCHEMA, (f) => kindOf(f.path) === 'confusable'),
    types: parse<ClauseType>(CLAUSE_TYPE_SCHEMA, (f) => isType(f) && !known.has(typeIdOf(f.path))),
    extensions: parse<TypeExtension>(EXTENSION_SCHEMA, (f) => isType(f) && known.has(typeIdOf(f.path))),
    wordings: parse<FiledWording[]>(WORDINGS_SCHEMA, (f) => kindOf(f.path) === 'wordings'),
    overrides: parse<DocumentOverrides>(OVERRIDES_SCHEMA, (f) => kindOf(f.path) === 'overrides'),
    problems,
  };
}

function parseFile<T>(file: LibraryFile, schema: object, problems: Problem[]): Parsed<T>[] {
  const checked = parseChecked<T>(file.text, file.file, schema);
  problems.push(...checked.problems);
  return 'lineOf' in checked
    ? [{ file: file.file, path: file.path, value: checked.value, lineOf: checked.lineOf }]
    : [];
}

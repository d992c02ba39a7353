/**
 * clause-library/ on disk -> the checked taxonomy. Reads files only; nothing is fetched.
 *
 * Every file is checked before the first error is thrown, so that one run shows everything there is to mend.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClauseType, ConfusablePair, Group, Taxonomy } from '../model/taxonomy.js';
import { type Checked, type Problem, parseChecked } from './checked-yaml.js';
import { CLAUSE_TYPE_SCHEMA, CONFUSABLE_SCHEMA, GROUPS_SCHEMA } from './schema.js';

/** The library's files do not fit: one problem a line, "file:line: what". */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((p) => `${p.file}:${p.line}: ${p.message}`).join('\n'));
  }
}

/** The library that ships in the package, beside dist/ and src/. */
export const SHIPPED_LIBRARY = fileURLToPath(new URL('../../clause-library', import.meta.url));

/** @throws LibraryError naming file and line of everything that is wrong */
export function loadLibrary(folder: string = SHIPPED_LIBRARY): Taxonomy {
  const problems: Problem[] = [];
  const take = <T>(checked: Checked<T>, otherwise: T): T => {
    problems.push(...checked.problems);
    return checked.value ?? otherwise;
  };
  const groups = take(parseFile<Group[]>(folder, 'groups.yaml', GROUPS_SCHEMA), []);
  const confusable = take(parseFile<ConfusablePair[]>(folder, 'confusable.yaml', CONFUSABLE_SCHEMA), []);
  const files = groups.flatMap((g) => typeFiles(folder, g.id));
  const types = files.map((file) => ({
    file,
    type: take<ClauseType | null>(parseFile(folder, file, CLAUSE_TYPE_SCHEMA), null),
  }));
  const known = types.filter((t): t is { file: string; type: ClauseType } => t.type !== null);
  if (!problems.length) problems.push(...crossCheck(known, confusable));
  if (problems.length) throw new LibraryError(problems);
  return { groups, types: known.map((t) => t.type), confusable };
}

function typeFiles(folder: string, group: string): string[] {
  return readdirSync(join(folder, group))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(group, name));
}

function parseFile<T>(folder: string, file: string, schema: object): Checked<T> {
  const path = join(folder, file);
  return parseChecked<T>(readFileSync(path, 'utf8'), relative(process.cwd(), path) || path, schema);
}

/** What a schema of one file cannot see: file names, doubled ids, siblings that do not exist. */
function crossCheck(
  types: readonly { file: string; type: ClauseType }[],
  confusable: readonly ConfusablePair[],
): Problem[] {
  const ids = new Set(types.map((t) => t.type.id));
  const problems: Problem[] = [];
  const say = (file: string, message: string) => problems.push({ file, line: 1, message });
  for (const { file, type } of types) {
    if (`${type.group}.${file.slice(type.group.length + 1, -5)}` !== type.id)
      say(file, `the file of ${type.id} must be ${type.group}/${type.id.slice(type.group.length + 1)}.yaml`);
    for (const field of type.fields)
      if (!field.key.startsWith(`${type.id}.`)) say(file, `field ${field.key} does not begin with ${type.id}`);
    const named = [...type.exclude.map((e) => e.sibling), ...type.exemplars.flatMap((e) => e.also ?? [])];
    for (const id of named) if (!ids.has(id)) say(file, `there is no clause type ${id}`);
  }
  for (const id of confusable.flatMap((c) => c.between))
    if (!ids.has(id)) say('confusable.yaml', `there is no clause type ${id}`);
  return problems;
}

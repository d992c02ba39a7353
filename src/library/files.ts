/** A clause library's folder -> the text of its YAML files. The only place that lists a library's folder. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface LibraryFile {
  /** Inside the library, with "/": "dp/breach.yaml". */
  readonly path: string;
  /** As printed in messages: relative to the working directory. */
  readonly file: string;
  readonly text: string;
}

/** What a path inside the library holds. */
export type FileKind = 'groups' | 'confusable' | 'overrides' | 'wordings' | 'type' | 'other';

/** Files of the folder and of its sub-folders, sorted by path; null when there is no such folder. */
export function readLibraryFiles(folder: string): LibraryFile[] | null {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return null;
  return yamlPaths(folder).map((path) => {
    const full = join(folder, path);
    return { path, file: relative(process.cwd(), full), text: readFileSync(full, 'utf8') };
  });
}

export function kindOf(path: string): FileKind {
  if (path === 'groups.yaml') return 'groups';
  if (path === 'confusable.yaml') return 'confusable';
  if (path.startsWith('overrides/')) return 'overrides';
  if (path.startsWith('playbooks/')) return 'other';
  if (!path.includes('/')) return 'other';
  return path.endsWith('.wordings.yaml') ? 'wordings' : 'type';
}

/** "dp/subprocessors.notice.yaml" and "dp/subprocessors.notice.wordings.yaml" -> "dp.subprocessors.notice" */
export function typeIdOf(path: string): string {
  return path.replace('/', '.').replace(/(?:\.wordings)?\.yaml$/, '');
}

/** "dp.subprocessors.notice" -> "dp/subprocessors.notice" */
export const stemOf = (typeId: string): string => typeId.replace('.', '/');

function yamlPaths(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((e) => !e.name.startsWith('.'));
  const top = entries.filter((e) => e.isFile()).map((e) => e.name);
  const nested = entries
    .filter((e) => e.isDirectory())
    .flatMap((e) => readdirSync(join(folder, e.name)).map((name) => `${e.name}/${name}`));
  return [...top, ...nested].filter((path) => path.endsWith('.yaml')).sort();
}

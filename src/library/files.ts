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

/** YAML files of the folder, however deep, that nothing reads, with the reason; sorted by path. */
export function strayFiles(folder: string): { readonly file: string; readonly reason: string }[] {
  const read = new Set(yamlPaths(folder).filter((path) => kindOf(path) !== 'other'));
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return found
    .filter((path) => /\.ya?ml$/.test(path) && !read.has(path) && !/^playbooks\/.*\.yaml$|(?:^|\/)\./.test(path))
    .filter((path) => path !== 'clausediff.config.yaml')
    .sort()
    .map((path) => ({ file: relative(process.cwd(), join(folder, path)), reason: reasonUnread(path) }));
}

function reasonUnread(path: string): string {
  if (path.endsWith('.yml')) return 'its name must end in .yaml';
  return path.includes('/')
    ? 'it lies too deep; a type lies in the folder of its group, as in dp/breach.yaml'
    : 'at the top only groups.yaml and confusable.yaml are read; a type lies in the folder of its group, as in dp/breach.yaml';
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

/** Playbooks of a library's folder that do not fit its clause types. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Problem } from '../../library/checked-yaml.js';
import { parsePlaybook, playbookFiles } from '../../library/playbook.js';
import type { Taxonomy } from '../../model/taxonomy.js';

export interface CheckedPlaybooks {
  readonly count: number;
  readonly problems: readonly Problem[];
}

/** None when the folder has no `playbooks`. */
export function checkPlaybooks(folder: string, taxonomy: Taxonomy): CheckedPlaybooks {
  const files = playbookFiles(folder);
  const problems = files.flatMap(
    (path) => parsePlaybook(readFileSync(path, 'utf8'), relative(process.cwd(), path), taxonomy).problems,
  );
  return { count: files.length, problems };
}

/** Playbooks of a library's folder that do not fit its clause types. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Problem } from '../../library/checked-yaml.js';
import { parsePlaybook } from '../../library/playbook.js';
import type { Taxonomy } from '../../model/taxonomy.js';

export interface CheckedPlaybooks {
  readonly count: number;
  readonly problems: readonly Problem[];
}

/** None when the folder has no `playbooks`. */
export function checkPlaybooks(folder: string, taxonomy: Taxonomy): CheckedPlaybooks {
  const at = join(folder, 'playbooks');
  if (!existsSync(at)) return { count: 0, problems: [] };
  const files = readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  const problems = files.sort().flatMap((name) => {
    const file = relative(process.cwd(), join(at, name));
    return parsePlaybook(readFileSync(join(at, name), 'utf8'), file, taxonomy).problems;
  });
  return { count: files.length, problems };
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const MAIN = resolve(import.meta.dirname, '../../dist/cli/main.js');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program as a user would; `npm test` builds before it tests. */
export function clausediff(...args: string[]): Ran {
  if (!existsSync(MAIN)) throw new Error('dist/ is missing: run npm run build first');
  const run = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, SOURCE_DATE_EPOCH: '1767225600' },
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

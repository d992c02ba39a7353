/** Runs the built program and tells how long it took and how much memory it had at most. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Ran } from './cli.js';

const MAIN = resolve(import.meta.dirname, '../../dist/cli/main.js');

/** Loaded before the program; its last words, on the error channel, are taken off again here. */
const REPORT = `data:text/javascript,${encodeURIComponent(`
import { isMainThread } from 'node:worker_threads';
import { writeSync } from 'node:fs';
if (isMainThread) process.on('exit', () => writeSync(2, 'peak ' + process.resourceUsage().maxRSS + ' KB'));
`)}`;

export interface Measured extends Ran {
  readonly seconds: number;
  readonly megabytes: number;
}

export function measuredClausediff(...args: string[]): Measured {
  const started = Date.now();
  const run = spawnSync(process.execPath, ['--import', REPORT, MAIN, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const [, stderr = '', kilobytes = ''] = /^([\s\S]*)peak (\d+) KB$/.exec(run.stderr) ?? [];
  return {
    code: run.status,
    stdout: run.stdout,
    stderr,
    seconds: (Date.now() - started) / 1000,
    megabytes: Number(kilobytes) / 1024,
  };
}

/** Runs `clausediff library …` in this process and collects what it prints. */
import { Command } from 'commander';
import { vi } from 'vitest';
import { registerLibrary } from '../../src/cli/library-command.js';

export interface Run {
  readonly out: string;
  readonly exitCode: number;
}

export function library(...args: string[]): Promise<Run> {
  const cli = new Command('clausediff').exitOverride();
  registerLibrary(cli);
  return captured(cli, ['library', ...args]);
}

/** Any command line, and what it prints. */
export async function captured(cli: Command, args: readonly string[]): Promise<Run> {
  let out = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  process.exitCode = 0;
  try {
    await cli.parseAsync([...args], { from: 'user' });
    return { out, exitCode: Number(process.exitCode) };
  } finally {
    write.mockRestore();
    process.exitCode = 0;
  }
}

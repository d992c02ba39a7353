#!/usr/bin/env node
/** The command line: arguments in, exit code out. Nothing below this room exits, prints or reads the clock. */
import { CommanderError } from 'commander';
import { LibraryError } from '../library/load.js';
import { ReadError } from '../model/message.js';
import { program } from './arguments.js';
import { EXIT, UsageError } from './exit-codes.js';

/** A reader that closes the pipe early (`| head`) has all it wanted. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});

try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof ReadError) return say(error.message, EXIT.unreadable);
  if (error instanceof UsageError || error instanceof LibraryError) return say(error.message, EXIT.usage);
  return say(
    `clausediff has a defect: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    EXIT.defect,
  );
}

function say(message: string, code: number): number {
  process.stderr.write(`clausediff: ${message}\n`);
  return code;
}

/**
 * Filed wordings and corrections -> files of a firm's library. Sorted by id, so that two people's additions meet in git as two
 * hunks and not as one conflict at the end of the file. Hand-written files are never touched.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { stemOf } from './files.js';
import type { DocumentOverrides } from './overrides.js';
import type { FiledWording } from './wording.js';

/** Returns the path written. */
export function writeWordings(folder: string, type: string, wordings: readonly FiledWording[]): string {
  const sorted = [...wordings].sort((a, b) => (a.id < b.id ? -1 : 1));
  const head = `# Wordings of ${type}, filed by "clausediff library add" and "library apply". Ids are made from the text.\n`;
  return write(join(folder, `${stemOf(type)}.wordings.yaml`), head, sorted);
}

/** Named after the paper's hash; returns the path written. */
export function writeOverrides(folder: string, overrides: DocumentOverrides): string {
  const blocks = [...overrides.blocks].sort((a, b) => numberOf(a.block) - numberOf(b.block));
  const head =
    '# Corrections of one paper, filed by "clausediff library apply". They hold for the paragraph with these words.\n';
  return write(join(folder, `overrides/${overrides.sha256.slice(0, 16)}.yaml`), head, { ...overrides, blocks });
}

const require = createRequire(import.meta.url);

function write(path: string, head: string, value: unknown): string {
  const { stringify } = require('yaml') as typeof import('yaml');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, head + stringify(value, { lineWidth: 110, aliasDuplicateObjects: false }));
  return path;
}

const numberOf = (block: string): number => Number(block.slice(1));

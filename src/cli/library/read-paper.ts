/** A contract as read and structured, without classifying it: enough to point at a paragraph. */
import { createHash } from 'node:crypto';
import type { Agreement, Block } from '../../model/agreement.js';
import { boundedReader } from '../../read/bounded-reader.js';
import { structureAgreement } from '../../structure/structure-agreement.js';
import { UsageError } from '../exit-codes.js';
import { readBytes } from '../read-bytes.js';

/** @throws ReadError when the file is not there or cannot be read */
export async function readPaper(file: string, password: string | undefined): Promise<Agreement> {
  const bytes = readBytes(file, 'the file');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const reader = boundedReader();
  try {
    const source = await reader.read(bytes, file, password === undefined ? {} : { password });
    return structureAgreement(source, { file, sha256 });
  } finally {
    await reader.close();
  }
}

/** @throws UsageError */
export function findBlock(paper: Agreement, id: string): Block {
  const block = paper.blocks.find((b) => b.id === id);
  if (block) return block;
  throw new UsageError(
    `${paper.document.file} has no block ${id}; it has b0 to b${paper.blocks.length - 1} ("clausediff map --format json" lists them)`,
  );
}

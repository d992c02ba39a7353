/** A file on disk -> its paper, read and structured but not classified: what the scorers of reading look at. */
import { readFileSync } from 'node:fs';
import type { MappedAgreement } from '../../src/model/mapped.js';
import { readSource } from '../../src/read/read-source.js';
import { mapReport } from '../../src/report/map.js';
import { structureAgreement } from '../../src/structure/structure-agreement.js';

/** No block has a clause type: whether two papers differ does not depend on what their clauses are about. */
export async function readPaper(file: string): Promise<MappedAgreement> {
  const source = await readSource(new Uint8Array(readFileSync(file)), file);
  const agreement = structureAgreement(source, { file, sha256: '0'.repeat(64) });
  const mapping = agreement.blocks.map(({ id }) => ({
    block: id,
    clauses: [],
    state: 'unmapped' as const,
    review: false,
  }));
  return mapReport(agreement, mapping, []);
}

/** A contract made at random, written as Word file (numbers by Word, and typed) and as PDF, reads back as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../scripts/samples/docx/write-docx.js';
import type { Block, Paper } from '../../scripts/samples/paper.js';
import { writePdf } from '../../scripts/samples/pdf/write-pdf.js';
import type { SourceDocument } from '../../src/model/source.js';
import { readSource } from '../../src/read/read-source.js';
import { structureAgreement } from '../../src/structure/structure-agreement.js';
import { tidyLabel } from '../../src/text/number-label.js';
import { contracts } from './round-trip/contracts.js';

const SEED = 20261124;

describe('a contract made at random reads back to the same blocks and labels', () => {
  it('from a Word file whose numbers Word makes', () => expectEachSame(true), 120_000);

  it('from a Word file whose numbers are typed', () => expectEachSame(false), 120_000);

  // Not all of them yet: of two columns, short last pages are lost at times. The figures may only rise.
  it.each([
    ['in one column, labels in the line', { columns: 1, inlineLabels: true }, 0.995],
    ['in one column, labels in the margin', { columns: 1, inlineLabels: false }, 0.99],
    ['in two columns', { columns: 2 }, 0.96],
  ])(
    'from a PDF, %s',
    async (_, look, floor) => {
      expect(await shareReadBack(look)).toBeGreaterThanOrEqual(floor);
    },
    120_000,
  );
});

function expectEachSame(automatic: boolean): Promise<void> {
  const property = fc.asyncProperty(contracts({}), async (paper) => {
    const source = await readSource(
      await writeDocx({ ...paper, settings: { ...paper.settings, automatic } }),
      'contract.docx',
    );
    expect(linesRead(source)).toEqual(paper.blocks.flatMap(linesOf));
    expect(source.messages).toEqual([]);
  });
  return fc.assert(property, { numRuns: 40, seed: SEED });
}

/** Share of the blocks of 40 contracts that are read exactly, label and all. */
async function shareReadBack(look: Partial<Paper['settings']>): Promise<number> {
  let wanted = 0;
  let found = 0;
  for (const paper of fc.sample(contracts(look), { numRuns: 40, seed: SEED })) {
    const lines = paper.blocks.flatMap(linesOf);
    const read = new Set(linesRead(await readPdfOf(paper)));
    wanted += lines.length;
    found += lines.filter((line) => read.has(line)).length;
  }
  return found / wanted;
}

/** On a single page nothing repeats, so that a running head could not be told from text: there is none then. */
async function readPdfOf(paper: Paper): Promise<SourceDocument> {
  const source = await readSource(await writePdf(paper), 'contract.pdf');
  if (source.pages !== 1) return source;
  const bare = { ...paper, settings: { ...paper.settings, header: '', footer: '' } };
  return readSource(await writePdf(bare), 'contract.pdf');
}

function linesRead(source: SourceDocument): string[] {
  const { blocks } = structureAgreement(source, { file: 'contract', sha256: '0'.repeat(64) });
  return blocks.map(({ label, text }) => line(label, text));
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'clause':
      return [line(tidyLabel(block.label), block.text)];
    case 'table':
      return block.rows.map((cells) => line(null, cells.join(' | ')));
    case 'title':
    case 'bullet':
      return [line(null, block.text)];
    default:
      throw new Error(`contracts have no ${block.type}`);
  }
}

const line = (label: string | null, text: string) => `${label ?? '–'}  ${text}`;

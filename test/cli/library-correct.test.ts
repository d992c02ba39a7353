/** A paralegal's way round: map, correct in a workbook, apply, map again. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { program } from '../../src/cli/arguments.js';
import { readWorksheet, writeWorksheet } from '../../src/cli/library/worksheet-file.js';
import type { WorksheetPaper } from '../../src/library/worksheet/row.js';
import type { MappedAgreement } from '../../src/model/mapped.js';
import { taxonomy } from '../helpers/library.js';
import { captured } from './library-helper.js';

// The reader's worker runs the built program; here the sources are tested.
vi.mock('../../src/read/bounded-reader.js', async () => {
  const { readSource } = await import('../../src/read/read-source.js');
  return { DEFAULT_LIMITS: {}, boundedReader: () => ({ read: readSource, close: async () => {} }) };
});

const BEACON =
  'Supplier shall light the signal lamp of the duty office as often as the tide turns, and shall enter each lighting in the book of lamps.';
const contract = (vendor: string) => `# Services Agreement

This Agreement is between ${vendor} ("Supplier") and the customer named in the order ("Customer").

## 4. Lamps

4.1 ${BEACON}

4.2 Supplier shall notify Customer of each personal data breach within 48 hours after becoming aware of it.
`;

let folder = '';
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clausediff-'));
  writeFileSync(at('one.md'), contract('Northmere Ltd'));
  writeFileSync(at('two.md'), contract('Kestrel Bay Inc'));
});

describe('a correction made in a workbook', () => {
  it('holds for the paper, and teaches what the same words are in another', async () => {
    const said = await run('map', at('one.md'), '--review', at('out.xlsx'), '--all');
    expect(said).toBe(`${at('out.xlsx')}: ${(await mapped('one.md')).blocks.length} paragraphs to correct\n`);
    await edit(at('out.xlsx'), (row) => (row.text === BEACON ? { ...row, decision: 'retype sla.maintenance' } : row));
    expect(await run('library', 'apply', at('out.xlsx'), ...REVIEW, '--library', at('firm'))).toMatch(
      /^1 wordings filed, 1 corrections kept, 0 skipped, \d+ undecided\./,
    );
    expect(blockOf(await mapped('one.md', '--library', at('firm')))).toMatchObject({
      clauses: [{ id: 'sla.maintenance', score: 1, why: ['corrected by R. Quill on 2026-01-05'] }],
      review: false,
    });
    expect(blockOf(await mapped('two.md', '--library', at('firm'))).clauses).toMatchObject([
      { id: 'sla.maintenance', score: 1, why: [expect.stringMatching(/the words of w-\w+, reviewed by R\. Quill/)] },
    ]);
  });

  it('made again the other way moves the wording', async () => {
    for (const type of ['sla.maintenance', 'sec.programme']) {
      await run('map', at('one.md'), '--review', at('out.xlsx'), '--all');
      await edit(at('out.xlsx'), (row) => (row.text === BEACON ? { ...row, decision: `retype ${type}` } : row));
      await run('library', 'apply', at('out.xlsx'), ...REVIEW, '--library', at('firm'));
    }
    expect(readFileSync(at('firm/sla/maintenance.wordings.yaml'), 'utf8')).not.toContain('signal lamp');
    expect(blockOf(await mapped('two.md', '--library', at('firm'))).clauses[0]?.id).toBe('sec.programme');
  });

  it('may be made in Markdown as well, beside a map that is written', async () => {
    const said = await run('map', at('one.md'), '--review', at('out.md'), '--all', '-o', at('map.json'));
    expect(said).toBe('');
    expect(readFileSync(at('out.md'), 'utf8')).toContain(`> ${BEACON}`);
    expect(JSON.parse(readFileSync(at('map.json'), 'utf8')).schema).toBe('clausediff/map@1');
  });

  it('names the row of a decision that cannot be followed', async () => {
    await run('map', at('one.md'), '--review', at('out.xlsx'), '--all');
    await edit(at('out.xlsx'), (row) => (row.text === BEACON ? { ...row, decision: 'retype sla.lamps' } : row));
    await expect(run('library', 'apply', at('out.xlsx'), ...REVIEW, '--library', at('firm'))).rejects.toThrow(
      /out\.xlsx:\d+: there is no clause type sla\.lamps/,
    );
  });

  it('is asked for in a file that can be written', async () => {
    await expect(run('map', at('one.md'), '--review', at('one.md'))).rejects.toThrow('is one of the papers');
    await expect(run('map', at('one.md'), '--review', at('out.docx'))).rejects.toThrow('cannot write format "docx"');
  });
});

const REVIEW = ['--reviewer', 'R. Quill', '--date', '2026-01-05'];

type Row = WorksheetPaper['rows'][number];

async function edit(file: string, change: (row: Row) => Row): Promise<void> {
  const { papers } = await readWorksheet(file);
  const edited = papers.map((p) => ({ ...p, rows: p.rows.map(change) }));
  writeWorksheet(file, edited, taxonomy, '2026-01-05');
}

async function mapped(file: string, ...more: string[]): Promise<MappedAgreement> {
  return JSON.parse(await run('map', at(file), '--format', 'json', ...more));
}

const blockOf = ({ blocks }: MappedAgreement) => blocks.find((b) => b.text === BEACON)!;

const run = async (...args: string[]): Promise<string> => (await captured(program(), args)).out;

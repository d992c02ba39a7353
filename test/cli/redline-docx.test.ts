import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/read/docx/read-docx.js';
import { misreading } from '../../src/report/redline/proof.js';
import { clausediff } from '../helpers/cli.js';
import { del, docx, ins, p, r } from '../read/docx/build-docx.js';

const folder = mkdtempSync(join(tmpdir(), 'clausediff-redline-'));
const path = (name: string) => join(folder, name);
const sample = (name: string) => resolve(import.meta.dirname, '../../samples', name);
const bytes = (file: string) => new Uint8Array(readFileSync(file));

describe('clausediff redline -o redline.docx', () => {
  it('marks up the old Word file, which accepted is the new paper and rejected the old', async () => {
    const [old, new_] = ['partnership/agreement-2023.docx', 'partnership/agreement-2025.docx'].map(sample) as [
      string,
      string,
    ];
    const run = clausediff('redline', old, new_, '-o', path('a.docx'), '--author', 'Tern & Gull');
    expect([run.code, run.stdout]).toEqual([0, '']);
    expect(run.stderr).not.toContain('set anew');
    const redline = bytes(path('a.docx'));
    expect(misreading(await readDocx(redline, 'a', 'accept'), await readDocx(bytes(new_), 'new'))).toBeNull();
    const rejected = await readDocx(redline, 'a', 'reject');
    expect(misreading(rejected, await readDocx(bytes(old), 'old'))).toBeNull();
    expect(rejected.messages.find((m) => m.code === 'tracked-changes')?.message).toContain('by Tern & Gull');
    clausediff('redline', old, new_, '-o', path('b.docx'), '--author', 'Tern & Gull');
    expect(Buffer.from(redline).equals(bytes(path('b.docx')))).toBe(true);
  });

  it('sets PDF papers anew and says so', async () => {
    const run = clausediff('redline', sample('skerrow/dpa-2025.pdf'), sample('skerrow/dpa.pdf'), '-o', path('c.docx'));
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('note: Both papers were set anew');
    const [accepted, rejected] = [
      await readDocx(bytes(path('c.docx')), 'c', 'accept'),
      await readDocx(bytes(path('c.docx')), 'c', 'reject'),
    ];
    const all = (source: typeof accepted) => source.blocks.map((b) => b.text).join('\n');
    expect(all(accepted)).toContain('two business days after we have confirmed it');
    expect(all(rejected)).not.toContain('two business days after we have confirmed it');
  });

  it('sets both anew where the old file is not spelled as Word does', () => {
    const odd = `<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>Fees are due monthly.</x:t></x:r></x:p></x:body></x:document>`;
    writeFileSync(path('odd.docx'), docx({ body: '', files: { 'word/document.xml': odd } }));
    writeFileSync(path('new.docx'), docx(p('Fees are due yearly.')));
    const run = clausediff('redline', path('odd.docx'), path('new.docx'), '-o', path('d.docx'));
    expect(run.code).toBe(0);
    expect(run.stderr).toContain(
      'The old file could not be marked up: the file does not spell its elements as Word does.',
    );
  });

  it.each([
    ['accept', 'Fees are due yearly and in euro.'],
    ['reject', 'Fees are due monthly and in euro.'],
  ] as const)('starts from tracked changes as told: %s', async (how, old) => {
    const body = `<w:p>${r('Fees are due ')}${del('monthly')}${ins(r('yearly'))}${r(' and in euro.')}</w:p>`;
    writeFileSync(path('theirs.docx'), docx(body));
    writeFileSync(path('ours.docx'), docx(p('Fees are due weekly and in euro.')));
    const run = clausediff(
      'redline',
      path('theirs.docx'),
      path('ours.docx'),
      '-o',
      path(`${how}.docx`),
      '--revisions',
      how,
    );
    expect(run.code).toBe(0);
    const rejected = await readDocx(bytes(path(`${how}.docx`)), 'r', 'reject');
    expect(rejected.blocks.map((b) => b.text)).toEqual([old]);
  });
});

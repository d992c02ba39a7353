import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { library } from './library-helper.js';

const home = process.cwd();
afterEach(() => process.chdir(home));

describe('clausediff library list', () => {
  it('lists the types of one group', async () => {
    const { out } = await library('list', 'gov');
    expect(out).toMatch(/^gov: Governing law/);
    expect(out).toMatch(/^ {2}gov\.venue +Courts and venue \(medium; \d+ wordings\)$/m);
    expect(out).not.toMatch(/dp\.breach/);
  });

  it('names the groups when there is no such group', async () => {
    await expect(library('list', 'law')).rejects.toThrow(/no group "law"; choose one of doc, ex/);
  });
});

describe('clausediff library show', () => {
  it('prints definition, cues, references, fields and wordings', async () => {
    const { out } = await library('show', 'dp.breach');
    expect(out).toMatch(/^# Personal-data breach notification \(dp\.breach\)$/m);
    for (const section of ['Includes', 'Does not include', 'Headings', 'Cues', 'References', 'Fields'])
      expect(out).toContain(`\n## ${section}\n\n- `);
    expect(out).toMatch(
      /\n## Wordings \(\d+\)\n\nw-[0-9a-f]{10} · supplier · legalistic · library\n\n> Supplier shall/,
    );
  });

  it('proposes types that may have been meant', async () => {
    await expect(library('show', 'dp.breech')).rejects.toThrow('did you mean dp.breach');
    await expect(library('show', 'sec.breach')).rejects.toThrow('did you mean dp.breach');
  });
});

describe('clausediff library search', () => {
  it('prints type, wording, side and source', async () => {
    const { out } = await library('search', 'governing', 'law', '--limit', '1');
    expect(out).toMatch(/^gov\.law · Governing law\nw-[0-9a-f]{10} · [\w ]+ · [\w-]+ · library\n\n> .+\n\n\d+ more;/);
  });

  it('finds by what is meant, also wordings that hold none of the words', async () => {
    const { out } = await library('search', 'may they train on our data', '--json', '--limit', '8');
    const types = JSON.parse(out).hits.map((hit: { type: string }) => hit.type);
    expect(types.filter((type: string) => type === 'ai.training_use').length).toBeGreaterThan(5);
  });

  it('prints JSON that names its schema', async () => {
    const { out } = await library('search', 'uptime', '--json', '--limit', '2', '--type', 'sla');
    const result = JSON.parse(out);
    expect(result).toMatchObject({ schema: 'clausediff/library-search@1', query: 'uptime' });
    expect(result.hits).toHaveLength(2);
    expect(result.hits.every((hit: { type: string }) => hit.type.startsWith('sla.'))).toBe(true);
  });

  it('says so when nothing is found', async () => {
    expect((await library('search', 'xylophone')).out).toBe(
      'Nothing in the library holds "xylophone" or is like it.\n',
    );
  });
});

describe('clausediff library validate', () => {
  it('finds the shipped library in order', async () => {
    const { out, exitCode } = await library('validate');
    expect(out).toMatch(/\d+ types, \d+ wordings, 2 playbooks: nothing wrong/);
    expect(exitCode).toBe(0);
  });

  it("names file and line in a firm's library and exits with 1", async () => {
    const firm = firmLibrary('id: dp.breach\ncues:\n  - rung alarm\nheading: Alarm\n');
    const { out, exitCode } = await library('validate', '--library', firm);
    expect(out).toMatch(/dp\/breach\.yaml:4: error: .*"heading"\n1 to mend\.\n$/);
    expect(exitCode).toBe(1);
  });

  it('takes doubtful entries for wrong only when asked', async () => {
    const firm = firmLibrary('id: dp.breach\ncues:\n  - Rung alarm\n');
    expect(await library('validate', '--library', firm)).toMatchObject({ exitCode: 0 });
    expect(await library('validate', '--library', firm, '--strict')).toMatchObject({ exitCode: 1 });
  });

  it('names the files that nothing reads, and says why', async () => {
    const firm = firmLibrary('id: dp.breach\ncues:\n  - rung alarm\n');
    writeFileSync(join(firm, 'audit.yaml'), 'id: dp.audit\n');
    writeFileSync(join(firm, 'dp/audit.yml'), 'id: dp.audit\n');
    const { out } = await library('validate', '--library', firm);
    expect(out).toMatch(/audit\.yaml:1: warning: the file is not read: .*folder of its group/);
    expect(out).toMatch(/dp\/audit\.yml:1: warning: the file is not read: its name must end in \.yaml/);
  });

  it('finds the library that clausediff.config.yaml names', async () => {
    const firm = firmLibrary('id: dp.breach\ntitle: Leaks\n');
    process.chdir(join(firm, '..'));
    writeFileSync('clausediff.config.yaml', 'library: ./firm\n');
    expect((await library('show', 'dp.breach')).out).toMatch(/^# Leaks/);
  });

  it('says so when there is no such folder', async () => {
    const { out, exitCode } = await library('validate', '--library', '/nowhere/at-all');
    expect(out).toContain('there is no such folder');
    expect(exitCode).toBe(1);
  });
});

function firmLibrary(breach: string): string {
  const firm = join(mkdtempSync(join(tmpdir(), 'clausediff-')), 'firm');
  mkdirSync(join(firm, 'dp'), { recursive: true });
  writeFileSync(join(firm, 'dp/breach.yaml'), breach);
  return firm;
}

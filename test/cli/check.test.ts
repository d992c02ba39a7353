import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { clausediff } from '../helpers/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'clausediff-check-'));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const PAPER = file(
  'dpa.txt',
  `DATA PROCESSING ADDENDUM

1. Breach. Provider shall notify Customer of a personal data breach within 60 hours after becoming aware of it.

2. Audit. Customer may audit Provider once per year on thirty (30) days' notice.

3. Deletion. Provider shall delete personal data within 60 days after the end of the Agreement.
`,
);

const book = (condition: string) => file('book.yaml', `title: Ours\npositions:\n  - preferred: ${condition}\n`);
const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/check.schema.json'), 'utf8'));

describe('clausediff check', () => {
  it('prints each position with its status, value and source', () => {
    const run = clausediff('check', PAPER, '--playbook', 'cautious-customer');
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('| Personal-data breach notification: notice period | fallback 1 |');
    expect(run.stdout).toMatch(/60 hours.*“.*within 60 hours after becoming aware of it\.” \[dpa DPA, § 1/);
  });

  it('prints JSON that fits its schema', () => {
    const run = clausediff('check', PAPER, '--playbook', 'gdpr-art-28', '--format', 'json');
    const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
    expect(validate(JSON.parse(run.stdout)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('fails only when told to', () => {
    const strict = book('dp.breach.notice_period <= 24 hours');
    expect(clausediff('check', PAPER, '--playbook', strict).code).toBe(0);
    expect(clausediff('check', PAPER, '--playbook', strict, '--fail-on', 'outside').code).toBe(1);
    const absent = book('dp.subprocessors.notice.period >= 30 days');
    expect(clausediff('check', PAPER, '--playbook', absent, '--fail-on', 'outside').code).toBe(0);
    expect(clausediff('check', PAPER, '--playbook', absent, '--fail-on', 'silent').code).toBe(1);
  });

  it('names file and line of a mistake in the playbook', () => {
    const run = clausediff('check', PAPER, '--playbook', book('dp.breach.notice_period <= 24'));
    expect([run.code, run.stderr]).toEqual([2, expect.stringMatching(/book\.yaml:3: "24" is no duration/)]);
  });

  it('goes on past a file that cannot be read, names it and ends with 3', () => {
    const run = clausediff('check', PAPER, join(folder, 'absent.pdf'), '--playbook', 'gdpr-art-28');
    expect([run.code, run.stdout]).toEqual([3, expect.stringMatching(/not read: .*absent\.pdf/)]);
  });

  it('checks the platforms of a deal', () => {
    const deal = file('deal.yaml', 'platforms:\n  a: { name: Alder, documents: [dpa.txt] }\n');
    const run = clausediff('check', deal, '--playbook', 'gdpr-art-28');
    expect(run.stdout).toContain('| Position | Alder |');
  });

  it('takes the playbook that a deal names, relative to the deal, and asks for one where none is named', () => {
    book('dp.breach.notice_period <= 24 hours');
    const deal = file('with-book.yaml', `playbook: ./book.yaml\nplatforms:\n  a: { documents: ["${PAPER}"] }\n`);
    expect(clausediff('check', deal, '--fail-on', 'outside')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('# Check: Ours'),
    });
    expect(clausediff('check', PAPER)).toMatchObject({ code: 2, stderr: expect.stringContaining('--playbook') });
  });
});

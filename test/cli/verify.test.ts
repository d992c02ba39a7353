import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { clausediff } from '../helpers/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'clausediff-verify-'));
const path = (name: string) => join(folder, name);

const paper = (breach: string) => `DATA PROCESSING ADDENDUM

1. Breach. Provider shall notify Customer of a personal data breach within ${breach} after becoming aware of it.

2. Audit. Customer may audit Provider once per year on thirty (30) days' notice.

3. Deletion. Provider shall delete personal data within 60 days after the end of the Agreement.
`;

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/verify.schema.json'), 'utf8'));

beforeAll(() => {
  writeFileSync(path('north.txt'), paper('48 hours'));
  writeFileSync(path('south.txt'), paper('96 hours'));
  const outputs = ['memo.md', 'memo.json', 'memo.docx'].flatMap((o) => ['-o', path(o)]);
  expect(clausediff('compare', path('north.txt'), path('south.txt'), ...outputs).code).toBe(0);
  clausediff('redline', path('north.txt'), path('south.txt'), '-o', path('redline.json'));
  clausediff('map', path('north.txt'), '-o', path('map.json'));
});

function tampered(memo: string, from: string, to: string): string {
  const text = readFileSync(path(memo), 'utf8');
  expect(text).toContain(from);
  const file = path(`tampered-${memo}`);
  writeFileSync(file, text.replace(from, to));
  return file;
}

describe('clausediff verify', () => {
  it.each(['memo.md', 'memo.json', 'memo.docx', 'redline.json', 'map.json'])('passes an untouched %s', (memo) => {
    const run = clausediff('verify', path(memo));
    expect(run.stdout).toMatch(/^\d+ quotes, \d+ citations, [12] files? hold\.\n$/);
    expect(run.code).toBe(0);
  });

  it.each([
    ['memo.md', 'within 96 hours after', 'within 69 hours after', /line \d+: not in the sources/],
    ['memo.json', '"display": "96 hours', '"display": "69 hours', /display: says "69 hours/],
    ['redline.json', '"materiality": "high"', '"materiality": "low"', /materiality: says "low"/],
    ['map.json', 'once per year on', 'twice per year on', /not in the source there/],
  ])('fails a tampered %s and says what and where', (memo, from, to, says) => {
    const run = clausediff('verify', tampered(memo, from, to));
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(says);
  });

  it('proves the positions of a playbook in a memo, and says when the playbook was changed', () => {
    const book = path('book.yaml');
    writeFileSync(book, 'title: Ours\npositions:\n  - preferred: dp.breach.notice_period <= 24 hours\n');
    const outputs = ['-o', path('held.md'), '-o', path('held.json')];
    clausediff('compare', path('north.txt'), path('south.txt'), '--playbook', book, ...outputs);
    expect(readFileSync(path('held.md'), 'utf8')).toContain(
      'Against the playbook “Ours”: north: 1 outside; south: 1 outside.',
    );
    expect(clausediff('verify', path('held.md')).code).toBe(0);
    expect(clausediff('verify', path('held.json')).code).toBe(0);
    expect(clausediff('verify', tampered('held.md', 'north: 1 outside', 'north: 1 met')).code).toBe(1);
    writeFileSync(book, 'title: Ours\npositions:\n  - preferred: dp.breach.notice_period <= 96 hours\n');
    const run = clausediff('verify', path('held.json'));
    expect([run.code, run.stdout]).toEqual([
      1,
      expect.stringContaining('book.yaml, which is not there or was changed'),
    ]);
  });

  it('fails when a source was changed or is gone, and names it', () => {
    const copy = path('elsewhere');
    mkdirSync(copy);
    cpSync(path('north.txt'), join(copy, 'north.txt'));
    writeFileSync(join(copy, 'south.txt'), paper('24 hours'));
    const changed = clausediff('verify', path('memo.md'), '--sources', copy);
    expect([changed.code, changed.stdout]).toEqual([1, expect.stringMatching(/south\.txt: source changed: SHA-256/)]);
    rmSync(join(copy, 'south.txt'));
    const gone = clausediff('verify', path('memo.md'), '--sources', copy);
    expect([gone.code, gone.stdout]).toEqual([1, expect.stringMatching(/south\.txt: source not found/)]);
  });

  it('says that nothing was checked where none of the papers is to be found', () => {
    const empty = path('empty');
    mkdirSync(empty);
    const run = clausediff('verify', path('memo.docx'), '--sources', empty);
    expect([run.code, run.stdout]).toEqual([
      3,
      expect.stringMatching(/none of its papers was found in .*north\.txt.*name their folder with --sources/),
    ]);
    expect(run.stdout).toContain('memo.docx was not verified.');
    expect(run.stdout).not.toContain('not in the sources');
  });

  it('says what is wrong with a Word file that is none', () => {
    writeFileSync(path('broken.docx'), 'not a zip');
    expect(clausediff('verify', path('broken.docx'))).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('damaged'),
    });
  });

  it('fails a memo whose record was taken out', () => {
    const text = readFileSync(path('memo.md'), 'utf8');
    writeFileSync(path('bare.md'), text.slice(0, text.lastIndexOf('<!--')));
    expect(clausediff('verify', path('bare.md'))).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('no record'),
    });
  });

  it('fails a memo that another version made, and says what was left unchecked', () => {
    const run = clausediff('verify', tampered('memo.md', '"version":"', '"version":"0.0.'));
    expect([run.code, run.stdout]).toEqual([
      1,
      expect.stringMatching(/made by clausediff 0\.0\..*only files, quotations/),
    ]);
  });

  it('prints JSON that fits its schema', () => {
    const run = clausediff('verify', tampered('memo.md', '96 hours', '69 hours'), '--format', 'json');
    const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
    expect(validate(JSON.parse(run.stdout)), JSON.stringify(validate.errors)).toBe(true);
    expect(run.code).toBe(1);
  });

  it('passes a memo of a deal in which one file could not be read', () => {
    writeFileSync(path('empty.pdf'), '');
    const platforms =
      'a: { documents: [north.txt, empty.pdf], precedence: [msa, dpa] }\n  b: { documents: [south.txt] }';
    writeFileSync(path('deal.yaml'), `platforms:\n  ${platforms}\n`);
    expect(clausediff('compare', path('deal.yaml'), '--side', 'customer', '-o', path('deal.md')).code).toBe(3);
    expect(clausediff('verify', path('deal.md'))).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('2 files hold'),
    });
  });

  it('refuses what is no memo', () => {
    writeFileSync(path('other.json'), '{"a": 1}');
    expect(clausediff('verify', path('other.json'))).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/no result/),
    });
    expect(clausediff('verify', path('north.txt'))).toMatchObject({ code: 2 });
    expect(clausediff('verify', path('absent.md'))).toMatchObject({ code: 3 });
  });
});

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clausediff } from '../helpers/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'clausediff-'));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const PAPER = `DATA PROCESSING ADDENDUM

1. Breach. Provider shall notify Customer of a personal data breach within 48 hours after becoming aware of it.

2. Audit. Customer may audit Provider once per year on thirty (30) days' notice.

3. Deletion. Provider shall delete personal data within 60 days after the end of the Agreement.
`;

describe('the command line', () => {
  it('ends with 2 and one line when the usage is wrong', () => {
    for (const args of [
      ['compare', file('one.txt', PAPER)],
      ['map', file('two.txt', PAPER), '--format', 'xyz'],
      ['nonsense'],
      ['map', file('three.txt', PAPER), '--date', 'soon'],
    ]) {
      const run = clausediff(...args);
      expect([run.code, run.stdout]).toEqual([2, '']);
      expect(run.stderr).not.toBe('');
    }
  });

  it.each([
    ['a file that is not there', () => join(folder, 'absent.pdf'), /no such file/],
    ['an empty file', () => file('empty.pdf', ''), /empty/i],
    [
      'a legacy Word file',
      () => file('old.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0])),
      /save it as/i,
    ],
    ['a damaged PDF', () => file('cut.pdf', '%PDF-1.7\n1 0 obj\n<<'), /breaks off|damaged/i],
  ])('ends with 3 for %s, in one line that names file, cause and remedy', (_, make, cause) => {
    const path = make();
    const run = clausediff('map', path);
    expect(run.code).toBe(3);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(run.stderr).toContain(path);
    expect(run.stderr).toMatch(cause);
  });

  it('ends with 0 for help and names every command', () => {
    const help = clausediff('--help');
    expect(help.code).toBe(0);
    for (const command of ['compare', 'redline', 'map']) expect(help.stdout).toContain(command);
  });

  it('fails on changes ranked as told', () => {
    const old = file('old.txt', PAPER);
    const revised = file('new.txt', PAPER.replace('48 hours', '96 hours'));
    expect(clausediff('redline', old, revised, '--fail-on', 'high').code).toBe(1);
    expect(clausediff('redline', old, old, '--fail-on', 'low').code).toBe(0);
  });

  it('goes on past a bad file of a deal, names it in the memo and ends with 3', () => {
    file('a.txt', PAPER);
    file('b.txt', PAPER.replace('48 hours', '96 hours'));
    file('c.pdf', '');
    const deal = file('deal.yaml', 'platforms:\n  a: { documents: [a.txt, c.pdf] }\n  b: { documents: [b.txt] }\n');
    const run = clausediff('compare', deal);
    expect(run.code).toBe(3);
    expect(run.stdout).toContain('c.pdf');
  });

  it('never writes over a paper, nor into a folder that is not there', () => {
    const paper = file('kept.txt', PAPER);
    const other = file('other.txt', PAPER);
    for (const output of [paper, join(folder, 'nowhere', 'memo.md')]) {
      const run = clausediff('compare', paper, other, '-o', output);
      expect([run.code, run.stdout]).toEqual([2, '']);
    }
    const deal = file('kept.yaml', 'platforms:\n  a: { documents: [kept.txt] }\n  b: { documents: [other.txt] }\n');
    expect(clausediff('compare', deal, '-o', paper).code).toBe(2);
    expect(readFileSync(paper, 'utf8')).toBe(PAPER);
  });

  it('says which deal file is not there, and that one is given alone', () => {
    expect(clausediff('compare', join(folder, 'absent.yaml')).code).toBe(3);
    expect(clausediff('compare', file('one.yaml', 'platforms: {}'), file('a2.txt', PAPER)).code).toBe(2);
  });

  it('names file and line of a mistake in deal.yaml', () => {
    const run = clausediff('compare', file('bad.yaml', 'platforms:\n  a:\n    documents: []\n'));
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/bad\.yaml:3: .*documents/);
  });

  it('writes a file for each -o and the same bytes on each run', () => {
    const [a, b] = [file('left.txt', PAPER), file('right.txt', PAPER.replace('48 hours', '96 hours'))];
    const outputs = ['memo.md', 'memo.json', 'again.md', 'again.json'].map((n) => join(folder, n));
    clausediff('compare', a, b, '-o', outputs[0]!, '-o', outputs[1]!);
    clausediff('compare', a, b, '-o', outputs[2]!, '-o', outputs[3]!);
    const [md, json, mdAgain, jsonAgain] = outputs.map((o) => readFileSync(o, 'utf8'));
    expect(md).toContain('96 hours');
    expect([mdAgain, jsonAgain]).toEqual([md, json]);
  });
});

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clausediff } from '../helpers/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'baseline-'));

/** A short paper of an invented vendor that allows some hours for notices of breaches. */
function paper(vendor: string, hours: number): string {
  const file = join(folder, `${vendor}.md`);
  const breach = `${vendor} shall notify Customer of a personal data breach within ${hours} hours after becoming aware of it.`;
  writeFileSync(file, `# Data Processing Addendum\n\nBetween ${vendor} and Customer.\n\n## 1. Breaches\n\n${breach}\n`);
  return file;
}

const files = [paper('Northlight', 72), paper('Harbour', 24), paper('Ridgeway', 72)];
const named = (...rest: string[]) =>
  clausediff(
    'compare',
    ...files,
    '--as',
    `north=${files[0]}`,
    '--as',
    `harbour=${files[1]}`,
    '--as',
    `ridge=${files[2]}`,
    ...rest,
  );

describe('compare --baseline', () => {
  it('puts the platform first and compares the others with it', () => {
    const result = JSON.parse(named('--baseline', 'harbour', '--format', 'json').stdout);
    expect(result.baseline).toBe('harbour');
    expect(result.platforms.map((p: { key: string }) => p.key)).toEqual(['harbour', 'north', 'ridge']);
    const breach = result.clauses.find((c: { id: string }) => c.id === 'dp.breach');
    expect(breach.differences[0]).toMatchObject({
      odd: 'harbour',
      againstBaseline: { north: 'worse', ridge: 'worse' },
    });
  });

  it('says in the memo which platform it is and how the others stand', () => {
    const memo = named('--baseline', files[1] ?? '').stdout;
    expect(memo).toContain('Against harbour: north worse for the customer; ridge worse for the customer.');
    expect(memo).toContain('Odd one out: harbour; the others agree.');
    expect(memo).toMatch(/\| Term \| harbour \(baseline\) \| north \| ridge \|/);
  });

  it('is kept in the record, so that the memo verifies', () => {
    const memo = join(folder, 'memo.md');
    named('--baseline', 'ridge', '-o', memo);
    expect(readFileSync(memo, 'utf8')).toContain('"baseline":"ridge"');
    expect(clausediff('verify', memo)).toMatchObject({ code: 0, stderr: '' });
  });

  it('wants one of the platforms, and lists them', () => {
    const { code, stderr } = named('--baseline', 'nobody');
    expect(code).toBe(2);
    expect(stderr).toContain('they are: north, harbour, ridge');
  });

  it('can stand in the deal file', () => {
    const deal = join(folder, 'deal.yaml');
    const platforms = ['Northlight', 'Harbour'].map((v) => `  ${v}: { documents: [${v}.md] }`).join('\n');
    writeFileSync(deal, `baseline: Harbour\nplatforms:\n${platforms}\n`);
    expect(JSON.parse(clausediff('compare', deal, '--format', 'json').stdout).baseline).toBe('Harbour');
  });
});

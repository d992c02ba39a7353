/**
 * What the program writes of the sample papers, against the copies in samples/golden that somebody has read. A difference is either a
 * defect or an improvement: `npm run golden` renews the copies, and their diff is read before it is committed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lint } from 'markdownlint/promise';
import { beforeAll, describe, expect, it } from 'vitest';
import { clausediff } from '../helpers/cli.js';

const SAMPLES = resolve(import.meta.dirname, '../../samples');
const sample = (path: string): string => join(SAMPLES, path);

/** File in samples/golden, and what is asked for it. */
const GOLDEN: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['deal.md', ['compare', sample('deal.yaml')]],
  ['two-dpas.md', ['compare', sample('aldermoor/dpa.docx'), sample('vestrand/dpa.docx')]],
  ['skerrow-dpa-redline.md', ['redline', sample('skerrow/dpa-2025.pdf'), sample('skerrow/dpa.pdf')]],
  [
    'partnership-redline.md',
    ['redline', sample('partnership/agreement-2023.docx'), sample('partnership/agreement-2025.docx')],
  ],
  ['gdpr-check.md', ['check', sample('deal.yaml'), '--playbook', 'gdpr-art-28']],
  ['skerrow-dpa-map.md', ['map', sample('skerrow/dpa.pdf')]],
];

/**
 * Words of contracts are printed as they stand: on one line a paragraph, addresses without brackets. A clause has one title in every
 * part of a memo. Struck and added words are HTML.
 */
const RULES = {
  default: true,
  'line-length': false,
  'no-bare-urls': false,
  'no-duplicate-heading': { siblings_only: true },
  'no-inline-html': { allowed_elements: ['ins', 'del'] },
};

describe('what is written of the samples', () => {
  const written = new Map<string, string>();

  beforeAll(() => {
    for (const [name, args] of GOLDEN) {
      const { code, stdout, stderr } = clausediff(...args, '--quiet');
      if (code !== 0) throw new Error(`${name}: ${stderr}`);
      written.set(name, portable(stdout));
    }
  }, 240_000);

  it.each(GOLDEN.map(([name]) => name))('is as in samples/golden/%s; `npm run golden` renews it', (name) => {
    const file = sample(`golden/${name}`);
    const now = written.get(name) ?? '';
    if (process.env.UPDATE) {
      mkdirSync(sample('golden'), { recursive: true });
      writeFileSync(file, now);
    }
    const then = existsSync(file) ? readFileSync(file, 'utf8') : '';
    expect(firstDifference(then, now)).toBeNull();
  });

  it('passes markdownlint', async () => {
    const results = await lint({ strings: Object.fromEntries(written), config: RULES });
    const faults = Object.entries(results).flatMap(([name, errors]) =>
      errors.map((e) => `${name}:${e.lineNumber} ${e.ruleNames[1]} ${e.errorDetail ?? ''}`),
    );
    expect(faults).toEqual([]);
  });
});

/** Without what changes by machine and release: where the samples lie, and the record, which holds version and library. */
function portable(markdown: string): string {
  const record = markdown.lastIndexOf('\n<!-- clausediff record');
  const body = record < 0 ? markdown : markdown.slice(0, record);
  return body.replaceAll(`${SAMPLES}/`, 'samples/');
}

/** Says more than two files of many thousand words: the first line that differs. */
function firstDifference(then: string, now: string): string | null {
  const [a, b] = [then.split('\n'), now.split('\n')];
  const at = b.findIndex((line, i) => line !== a[i]);
  if (at >= 0) return `line ${at + 1} was “${a[at] ?? ''}”, is “${b[at]}”`;
  return a.length > b.length ? `${a.length - b.length} lines fewer` : null;
}

import { describe, expect, it } from 'vitest';
import { alignProvisions } from '../../../src/align/provisions.js';
import { diffTexts } from '../../../src/diff/words.js';
import type { Reference } from '../../../src/model/agreement.js';
import { reportComparison } from '../../../src/report/comparison.js';
import { composeMemo } from '../../../src/report/memo.js';
import { writeMemoMarkdown } from '../../../src/write/markdown.js';
import { taxonomy } from '../../helpers/library.js';
import { mapped, paperSet } from '../../helpers/mapped.js';

const refer = (text: string, url: string | null): Reference => ({ text, url, block: 'b0', read: false });
const policies = (n: number): Reference[] =>
  [...'ABCDEFGHIJKL'].slice(0, n).map((x) => refer(`Policy ${x} Terms`, null));

/** The memo of two papers, of which the first refers to the papers given. */
function memoOf(references: readonly Reference[]): string {
  const text = 'Provider shall bind the persons who see the data to secrecy.';
  const sets = ['north', 'harbour'].map((name, i) =>
    paperSet(
      name,
      mapped([{ clauses: ['dp.personnel'], label: '1', text }], {
        title: `${name} DPA`,
        references: i === 0 ? [...references] : [],
      }),
    ),
  );
  const comparison = reportComparison(sets, taxonomy, { align: alignProvisions, diff: diffTexts });
  const head = { title: 'Two', client: null, side: 'neutral', date: '2026-01-31' } as const;
  return writeMemoMarkdown(composeMemo(comparison, sets, taxonomy, head));
}

/** The part of a memo under a heading of the second rank. */
const part = (memo: string, title: string): string | undefined =>
  memo.split(/^## /m).find((p) => p.startsWith(`${title}\n`));

describe('papers referred to and not reviewed', () => {
  it('are named beside the papers, eight a platform, and listed in full further behind', () => {
    const memo = memoOf(policies(10));
    expect(part(memo, 'Papers')).toMatch(/Policy H Terms .*; and 2 more, listed under “Papers and pages referred to”/);
    expect(part(memo, 'Papers')).not.toContain('Policy I Terms');
    expect(part(memo, 'Papers and pages referred to')).toContain('| Policy J Terms |');
  });

  it('leave their addresses, and web pages, to that list', () => {
    const memo = memoOf([
      refer('Privacy Policy', 'https://north.example/privacy'),
      refer('our blog', 'https://north.example/blog'),
    ]);
    expect(part(memo, 'Papers')).not.toContain('https://');
    expect(part(memo, 'Papers and pages referred to')).toMatch(/Privacy Policy \| https:\/\/north\.example\/privacy/);
    expect(part(memo, 'Papers and pages referred to')).toMatch(/web pages:\*\* https:\/\/north\.example\/blog/);
  });

  it('need no list where there are none', () => {
    expect(part(memoOf([]), 'Papers and pages referred to')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { fileOverrides, fileWording, refileWording } from '../../src/library/filing.js';
import { applyOverrides, type BlockOverride } from '../../src/library/overrides.js';
import { type FiledWording, wordingId } from '../../src/library/wording.js';
import type { BlockMapping } from '../../src/model/clause.js';

const TEXT = 'Supplier shall ring the Customer before noon.';

describe('filing a wording', () => {
  it('that is filed already adds a source and keeps the first date', () => {
    const [only, ...more] = fileWording([wording('a', '2026-01-05')], wording('b', '2026-03-01'));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ date: '2026-01-05', sources: [{ document: 'a.pdf' }, { document: 'b.pdf' }] });
  });

  it('twice from one paragraph keeps one source, the later review', () => {
    const [only] = fileWording([wording('a', '2026-01-05')], wording('a', '2026-03-01'));
    expect(only?.sources).toMatchObject([{ document: 'a.pdf', date: '2026-03-01' }]);
  });

  it('under another type than before moves it there, with its sources', () => {
    const before = new Map([['dp.audit', [wording('a', '2026-01-05')]]]);
    const after = refileWording(before, 'dp.breach', wording('b', '2026-03-01'));
    expect(after.get('dp.audit')).toEqual([]);
    expect(after.get('dp.breach')).toMatchObject([{ sources: [{ document: 'a.pdf' }, { document: 'b.pdf' }] }]);
  });

  it('leaves a wording where its history is', () => {
    const later = { ...wording('c', '2026-02-01'), id: 'w-0123456789', supersedes: wording('a', '2026-01-05').id };
    const before = new Map([['dp.audit', [wording('a', '2026-01-05'), later]]]);
    expect(refileWording(before, 'dp.breach', wording('b', '2026-03-01')).get('dp.audit')).toHaveLength(2);
  });

  it('of the same words in other signs is the same wording', () => {
    expect(wordingId('The “Cus-tomer’s” data')).toBe(wordingId('The "Customer\'s" data'));
    expect(wordingId(TEXT)).not.toBe(wordingId(TEXT.replace('noon', 'ten')));
  });
});

describe('a correction of a paper', () => {
  const mapping: BlockMapping[] = ['b0', 'b1'].map((block) => ({
    block,
    clauses: [{ id: 'dp.audit', score: 0.4, why: ['cue: ring'] }],
    state: null,
    review: true,
  }));
  const blocks = [
    { id: 'b0', text: 'Another paragraph.' },
    { id: 'b1', text: TEXT },
  ];

  it('takes effect on the paragraph with these words, wherever it now stands, and nowhere else', () => {
    const [untouched, corrected] = applyOverrides(mapping, blocks, 'aa', [
      { document: 'a.pdf', sha256: 'aa', blocks: [override()] },
    ]);
    expect(untouched).toEqual(mapping[0]);
    expect(corrected).toEqual({
      block: 'b1',
      clauses: [{ id: 'dp.breach', score: 1, why: ['corrected by R. Quill on 2026-01-05'] }],
      state: null,
      review: false,
    });
  });

  it('does not touch another paper', () => {
    expect(applyOverrides(mapping, blocks, 'bb', [{ document: 'a.pdf', sha256: 'aa', blocks: [override()] }])).toBe(
      mapping,
    );
  });

  it('replaces an earlier one of the same paragraph', () => {
    const first = { document: 'a.pdf', sha256: 'aa', blocks: [override()] };
    const later = { ...first, blocks: [override({ clauses: [], state: 'noise' })] };
    expect(fileOverrides(first, later).blocks).toEqual(later.blocks);
  });
});

function override(more: Partial<BlockOverride> = {}): BlockOverride {
  const review = { reviewer: 'R. Quill', date: '2026-01-05' };
  return {
    block: 'b7',
    words: wordingId(TEXT),
    begins: 'Supplier shall',
    clauses: ['dp.breach'],
    state: null,
    ...review,
    ...more,
  };
}

function wording(paper: string, date: string): FiledWording {
  const review = { date, reviewer: 'R. Quill' };
  const place = { vendor: null, section: null, page: 1, block: 'b1' };
  const source = { document: `${paper}.pdf`, sha256: paper, ...place, ...review };
  return { id: wordingId(TEXT), text: TEXT, side: 'supplier', style: 'contract', ...review, sources: [source] };
}

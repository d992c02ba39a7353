import { describe, expect, it } from 'vitest';
import { checkLayer } from '../../src/library/load.js';
import { ownWordings, recogniseOwnWordings } from '../../src/library/own-wordings.js';
import { wordingId } from '../../src/library/wording.js';
import type { BlockMapping } from '../../src/model/clause.js';
import { taxonomy } from '../helpers/library.js';

const TEXT = 'Supplier shall ring the “Customer” before noon.';
const BETTER = 'Supplier shall ring the Customer before ten.';

describe('a paragraph in the words of a wording that a firm filed', () => {
  it('is taken for what the reviewer said, whatever the classifier says', () => {
    const [found] = recognise(paragraph(TEXT), {
      'dp/breach.wordings.yaml': [wording(TEXT, { also: ['sec.incidents'] })],
    });
    const why = [`the words of ${wordingId(TEXT)}, reviewed by R. Quill on 2026-01-05`];
    const clauses = ['dp.breach', 'sec.incidents'].map((id) => ({ id, score: 1, why }));
    expect(found).toEqual({ block: 'b0', clauses, state: null, review: false });
  });

  it('may open with a heading, and have other signs', () => {
    const files = { 'dp/breach.wordings.yaml': [wording(TEXT)] };
    const text = `Alarm. ${TEXT.replace('“Customer”', '"Cus-tomer"')}`;
    expect(recognise({ ...paragraph(text), runInEnd: 6 }, files)[0]?.clauses[0]?.id).toBe('dp.breach');
    expect(recognise({ ...paragraph(TEXT), kind: 'toc' }, files)).toEqual(MAPPING);
  });

  it('is the classifier’s business when a word differs, or when the wording was superseded', () => {
    const old = [wording(TEXT), wording(BETTER, { supersedes: wordingId(TEXT) })];
    expect(recognise(paragraph(TEXT.replace('noon', 'one')), { 'dp/breach.wordings.yaml': [wording(TEXT)] })).toEqual(
      MAPPING,
    );
    expect(recognise(paragraph(TEXT), { 'dp/breach.wordings.yaml': old })).toEqual(MAPPING);
    expect(recognise(paragraph(BETTER), { 'dp/breach.wordings.yaml': old })[0]?.clauses[0]?.id).toBe('dp.breach');
  });

  it('counts as an exemplar of the layer does that was written by hand', () => {
    const files = {
      'dp/breach.yaml': { id: 'dp.breach', exemplars: [{ text: TEXT, side: 'supplier', style: 'plain' }] },
    };
    expect(recognise(paragraph(TEXT), files)[0]?.clauses).toMatchObject([
      { id: 'dp.breach', score: 1, why: ['the words of an exemplar of dp.breach'] },
    ]);
  });
});

const MAPPING: readonly BlockMapping[] = [
  { block: 'b0', clauses: [{ id: 'dp.audit', score: 0.4, why: ['cue: ring'] }], state: null, review: true },
];

const paragraph = (text: string) => ({ id: 'b0', kind: 'paragraph' as const, text, runInEnd: null });

function wording(text: string, more: object = {}) {
  const review = { date: '2026-01-05', reviewer: 'R. Quill', sources: [] };
  return { id: wordingId(text), text, side: 'supplier', style: 'contract', ...review, ...more };
}

function recognise(block: Parameters<typeof recogniseOwnWordings>[1][number], files: Record<string, unknown>) {
  const list = Object.entries(files).map(([path, value]) => ({ path, file: path, text: JSON.stringify(value) }));
  return recogniseOwnWordings(MAPPING, [block], ownWordings(checkLayer(list, taxonomy).parsed));
}

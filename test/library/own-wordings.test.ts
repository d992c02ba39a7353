import { describe, expect, it } from 'vitest';
import { checkLayer } from '../../src/library/load.js';
import { ownWordings, recogniseOwnWordings } from '../../src/library/own-wordings.js';
import { wordingId } from '../../src/library/wording.js';
import type { BlockMapping } from '../../src/model/clause.js';
import { taxonomy } from '../helpers/library.js';

const TEXT = 'Supplier shall ring the “Customer” before noon.';
const OTHER = 'A telegram to the harbour office will do as well.';
const LONG =
  'Supplier shall, within ten days after the lamp was lit, send to the Customer the book of lamps with all entries of the month, and a note of each night on which it was dark.';

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

  it('is the classifier’s business when the wording was superseded', () => {
    const old = [wording(TEXT), wording(OTHER, { supersedes: wordingId(TEXT) })];
    expect(recognise(paragraph(TEXT), { 'dp/breach.wordings.yaml': old })).toEqual(MAPPING);
    expect(recognise(paragraph(OTHER), { 'dp/breach.wordings.yaml': old })[0]?.clauses[0]?.id).toBe('dp.breach');
  });

  it('may differ by a word or two, which its score and reason say', () => {
    const files = { 'dp/breach.wordings.yaml': [wording(LONG)] };
    const [near] = recognise(paragraph(LONG.replace('ten days', 'six days').replace('Supplier', 'We')), files);
    expect(near).toMatchObject({ review: false, clauses: [{ id: 'dp.breach' }] });
    expect(near?.clauses[0]?.why[0]).toMatch(/^8\d % the words of w-/);
    expect(near?.clauses[0]?.score).toBeGreaterThan(0.8);
    expect(near?.clauses[0]?.score).toBeLessThan(0.9);
    expect(recognise(paragraph(`${LONG} ${OTHER} And so on, for ever.`), files)).toEqual(MAPPING);
  });

  it('is what the nearer of two wordings says', () => {
    const files = {
      'dp/breach.wordings.yaml': [wording(LONG)],
      'dp/audit.wordings.yaml': [wording(LONG.replace('ten days', 'six days'))],
    };
    expect(recognise(paragraph(LONG.replace('ten days', 'six days, or so,')), files)[0]?.clauses[0]?.id).toBe(
      'dp.audit',
    );
  });

  it('of few words must be the very words', () => {
    const files = { 'dp/breach.wordings.yaml': [wording(TEXT)] };
    expect(recognise(paragraph(TEXT.replace('noon', 'one')), files)).toEqual(MAPPING);
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

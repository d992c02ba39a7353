import { describe, expect, test } from 'vitest';
import { plainBlock } from '../../src/read/plain-block.js';
import { labelBlocks } from '../../src/structure/labels.js';
import { markSignatures } from '../../src/structure/signatures.js';

const kindsOf = (...texts: readonly string[]) =>
  markSignatures(labelBlocks(texts.map((text) => plainBlock(text, { kind: 'paragraph' })))).map((block) => block.kind);

describe('what the parties sign', () => {
  test('is a run of fields with a place for the signature', () => {
    expect(
      kindsOf('Signed for the parties.', 'By: ______', 'Name: Ada Pell', 'Title: Director', 'Date: ______'),
    ).toEqual(['paragraph', 'signature', 'signature', 'signature', 'signature']);
  });

  test('may stand on one line', () => {
    expect(kindsOf('By: ________ Name: ________ Title: ________')).toEqual(['signature']);
  });

  test('is no name and address at the head of an annex', () => {
    expect(kindsOf('Name: Harbour Light Ltd', 'Address: 1 Quay Road')).toEqual(['paragraph', 'paragraph']);
    expect(kindsOf('Name: Harbour Light Ltd', 'Title: Director')).toEqual(['paragraph', 'paragraph']);
  });

  test('is no sentence that speaks of signing', () => {
    expect(
      kindsOf('Signed copies bind both parties.', 'By the date of signature each party has read this paper.'),
    ).toEqual(['paragraph', 'paragraph']);
  });
});

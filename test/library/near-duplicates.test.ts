import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load.js';
import { jaccard, nearGroups, nearPairs, shinglesOf } from '../../src/library/near-duplicates.js';
import { wordingsOf } from '../../src/library/wording.js';

const LONG =
  'Supplier shall notify Customer of each outage within two hours after its start, by telephone and by e-mail, and shall send a written account of the causes within five business days.';

describe('near-duplicates', () => {
  it('are found across a changed number and other names for the parties', () => {
    const other = LONG.replace('Supplier shall', 'We will').replace('Customer', 'you').replace('two', 'six');
    expect(nearPairs(['Nothing alike at all here.', LONG, other])).toMatchObject([{ a: 1, b: 2 }]);
  });

  it('are not texts that share a formula only', () => {
    const other =
      'Supplier shall notify Customer of each change of its sub-processors thirty days before it takes effect.';
    expect(nearPairs([LONG, other])).toEqual([]);
  });

  it('hang together in groups, each text in exactly one', () => {
    const chain = [LONG, 'Quite another text.', LONG.replace('two', 'six'), LONG.replace('five', 'ten')];
    expect(nearGroups(chain)).toEqual([[0, 2, 3], [1]]);
  });

  it('are the same with and without MinHash on the shipped wordings', () => {
    const texts = wordingsOf(loadLibrary())
      .slice(0, 300)
      .map((w) => w.text)
      .flatMap((text) => [text, text.replace(/\b(?:thirty|two|any|the)\b/, 'seven')]);
    const shingles = texts.map(shinglesOf);
    const slow = shingles.flatMap((a, i) =>
      shingles.slice(i + 1).flatMap((b, j) => (jaccard(a, b) >= 0.8 ? [`${i} ${i + 1 + j}`] : [])),
    );
    expect(slow.length).toBeGreaterThan(100);
    expect(nearPairs(texts).map((p) => `${p.a} ${p.b}`)).toEqual(slow);
  });

  it('of texts without words are none', () => {
    expect(nearPairs(['', '—', '…'])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load.js';
import { searchLibrary } from '../../src/library/search.js';

const shipped = loadLibrary();

describe('searching the library', () => {
  it('finds the type by the words of its clauses', () => {
    const cases = { 'governing law': 'gov.law', 'service credits': 'sla.credits', 'personal data breach': 'dp.breach' };
    for (const [query, type] of Object.entries(cases)) expect(searchLibrary(shipped, query)[0]?.type.id).toBe(type);
  });

  it('finds other forms of a word', () => {
    const ids = (query: string) => searchLibrary(shipped, query).map((hit) => hit.wording.id);
    expect(ids('indemnifies')).toEqual(ids('indemnify'));
  });

  it('finds nothing for words that do not occur', () => {
    expect(searchLibrary(shipped, 'xylophone')).toEqual([]);
    expect(searchLibrary(shipped, '')).toEqual([]);
  });

  it('puts each wording that was asked for word by word first', () => {
    for (const type of shipped.types.slice(0, 8)) {
      const text = type.exemplars[0]!.text;
      expect(searchLibrary(shipped, text)[0]?.wording.text).toBe(text);
    }
  });
});

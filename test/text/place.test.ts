import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/agreement.js';
import { placeOf } from '../../src/text/place.js';

const place = (path: string[], headings: string[] = []) => placeOf({ id: 'b6', path, headings } as unknown as Block);

describe('the place of a passage', () => {
  it.each([
    [['2', '2.7'], '§ 2.7'],
    [['2', '2.7', '(a)', '(i)'], '§ 2.7(a)(i)'],
    [['3', '2'], '§ 3(2)'],
    [['3', '2', '(b)'], '§ 3(2)(b)'],
    [['20', '20.1', '1'], '§ 20.1(1)'],
    [['T', '1'], '§ T.1'],
    [['Annex II', '1'], 'Annex II, § 1'],
    [['Annex 2', '3', '1'], 'Annex 2, § 3(1)'],
    [['II', '4'], '§ 4'],
  ])('reads %j as %s', (path, cited) => {
    expect(place(path)).toBe(cited);
  });

  it('names the heading, else the number of the paragraph', () => {
    expect(place([], ['Support'])).toBe('“Support”');
    expect(place([])).toBe('¶ 7');
  });
});

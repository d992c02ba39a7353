import { expect, it } from 'vitest';
import { placeOf } from '../../src/text/place.js';
import { citesOf } from '../../src/write/evidence.js';
import { deal } from '../helpers/memo.js';

it('names the place of a passage that the memo nowhere cites as the memo would', () => {
  const { memo, sets } = deal(2);
  const citeOf = citesOf({ ...memo, sections: [] }, sets);
  const blocks = sets[0]!.agreements[0]!.blocks;
  expect(blocks.map((b) => citeOf('north', 0, b.id).place)).toEqual(blocks.map(placeOf));
});

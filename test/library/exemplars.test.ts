import { describe, expect, it } from 'vitest';
import { classifyAgreement } from '../../src/classify/classify-agreement.js';
import { loadModel } from '../../src/library/load-model.js';
import { paper } from '../classify/paper.js';
import { taxonomy } from '../helpers/library.js';

const model = loadModel();

const ENOUGH = 12;

/** Hard cases: wordings that are easily taken for the type they are marked to be unlike. */
const hardCases = taxonomy.types.flatMap((type) =>
  type.exemplars.flatMap((exemplar) => (exemplar.unlike ?? []).map((other) => ({ type: type.id, other, exemplar }))),
);

describe('the exemplars of the shipped library', () => {
  it(`are at least ${ENOUGH} for every type`, () => {
    const few = taxonomy.types.filter((type) => type.exemplars.length < ENOUGH).map((type) => type.id);
    expect(few).toEqual([]);
  });

  it('hold a hard case of either side for every confusable pair', () => {
    const marked = new Set(hardCases.map(({ type, other }) => `${type} ${other}`));
    const wanted = taxonomy.confusable.flatMap(({ between: [a, b] }) => [`${a} ${b}`, `${b} ${a}`]);
    expect(wanted.length).toBeGreaterThanOrEqual(94);
    expect(wanted.filter((pair) => !marked.has(pair))).toEqual([]);
  });

  it('are written for several sides and in several styles, type by type', () => {
    const narrow = taxonomy.types.filter((type) => {
      const kinds = (key: 'side' | 'style') => new Set(type.exemplars.map((e) => e[key])).size;
      return kinds('side') < 3 || kinds('style') < 3;
    });
    expect(narrow.map((type) => type.id)).toEqual([]);
  });

  it('are hard cases that the classifier does not take for the other type', () => {
    const mistaken = hardCases.filter(({ other, exemplar, type }) => {
      const [only] = classifyAgreement(paper(`${exemplar.text}\n`), taxonomy, model);
      return only?.clauses[0]?.id === other && other !== type;
    });
    expect(mistaken.length).toBeLessThanOrEqual(hardCases.length * 0.05);
  });
});

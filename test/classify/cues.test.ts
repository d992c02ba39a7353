import { describe, expect, it } from 'vitest';
import { compileCues, strikingCues, struckWords } from '../../src/classify/cues.js';
import { wordsBySentence } from '../../src/classify/words.js';
import type { Taxonomy } from '../../src/model/taxonomy.js';
import { taxonomy } from '../helpers/library.js';

const withCue = (cue: string): Taxonomy => ({ ...taxonomy, types: [{ ...taxonomy.types[0]!, cues: [cue] }] });

const strikes = (cue: string, text: string) =>
  strikingCues(wordsBySentence(text), compileCues(withCue(cue))).length === 1;

describe('cues', () => {
  it('skip words within a sentence but not beyond its end', () => {
    expect(strikes('notify … undue delay', 'We notify you by e-mail without undue delay.')).toBe(true);
    expect(strikes('notify … undue delay', 'We notify you. Undue delay is no excuse.')).toBe(false);
  });

  it('skip twelve words and no more', () => {
    const gap = (n: number) => `notify ${'so '.repeat(n)}delay`;
    expect(strikes('notify … delay', gap(12))).toBe(true);
    expect(strikes('notify … delay', gap(13))).toBe(false);
  });

  it('strike any of the alternatives of a place, those of two words included', () => {
    expect(strikes('opt-out|withdraw … training', 'An opt-out from training is offered.')).toBe(true);
    expect(strikes('opt-out|withdraw … training', 'You may withdraw from all training.')).toBe(true);
    expect(strikes('opt-out|withdraw … training', 'You may opt for training.')).toBe(false);
  });

  it('do not mind case, plural, hyphens or British spelling', () => {
    expect(strikes('sub-processor … authorization', 'SUB-PROCESSORS need prior authorisation.')).toBe(true);
  });

  it('try a later start of the same words when the first leads nowhere', () => {
    expect(strikes('fees paid … twelve months', 'Fees are due; the fees paid in the last twelve months count.')).toBe(
      true,
    );
  });

  it('say which words struck', () => {
    const index = compileCues(withCue('total|aggregate liability … exceed'));
    const words = wordsBySentence('The aggregate liability of a party shall not exceed the fees.');
    expect(struckWords(index.cues[0]!, words)).toEqual([['aggregate', 'liability'], ['exceed']]);
  });
});

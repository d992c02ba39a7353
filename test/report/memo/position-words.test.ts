import { describe, expect, it } from 'vitest';
import type { CheckedPosition } from '../../../src/model/check.js';
import { inWords } from '../../../src/report/memo/position-words.js';
import { taxonomy } from '../../helpers/library.js';

const context = { types: new Map(taxonomy.types.map((t) => [t.id, t])) };
const said = (words: string, ...types: string[]) => inWords(words, context, { types } as unknown as CheckedPosition);

describe('conditions of a playbook in words', () => {
  it.each([
    ['dp.breach.notice_period <= 48 hours', 'dp.breach', 'notice period at most 48 hours'],
    ['dp.breach.notice_period > 5 days', 'dp.breach', 'notice period more than 5 days'],
    [
      'dp.subprocessors.notice.objection_outcome in [vendor_must_not_use, customer_exit_refund]',
      'dp.subprocessors.notice',
      'objection outcome one of vendor must not use, customer exit refund',
    ],
    ['ai.training_use.position not in [opt_out]', 'ai.training_use', 'position none of opt out'],
    ['sec.certifications.list includes [ISO27001, SOC2-T2]', 'sec.certifications', 'list includes ISO27001, SOC2-T2'],
    ['lia.cap.supercap is stated', 'lia.cap', 'supercap is stated'],
    ['sla.remedies.sole_remedy = no', 'sla.remedies', 'sole remedy is no'],
  ])('says %s', (condition, type, words) => {
    expect(said(condition, type)).toBe(words);
  });

  it('names the clause of a field that another clause could be taken for', () => {
    expect(said('lia.cap.supercap is stated', 'lia.uncapped', 'lia.cap')).toBe(
      'supercap (liability cap and super-cap) is stated',
    );
  });

  it('leaves quoted words as they stand', () => {
    expect(said('left to another document: “as in my_file = x”', 'lia.cap')).toBe(
      'left to another document: “as in my_file = x”',
    );
  });
});

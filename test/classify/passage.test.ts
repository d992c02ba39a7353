import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/classify/passage.js';
import type { Block } from '../../src/model/agreement.js';
import { paper } from './paper.js';

const whole = paper('# Terms\n\nText.\n', 'msa');

const passages = (blocks: readonly Partial<Block>[]) =>
  passagesOf({ ...whole, blocks: blocks.map((b, i) => ({ ...whole.blocks[1]!, headings: [], ...b, id: `b${i}` })) });

describe('passagesOf', () => {
  it('gives a list whose lead-in was lost the paragraph that it goes on from', () => {
    const [, first, second] = passages([
      { text: 'You warrant that:', headings: ['Warranties'] },
      { kind: 'listItem', text: 'you are of age;' },
      { kind: 'listItem', text: 'you tell the truth.' },
    ]);
    for (const item of [first, second]) {
      expect(item?.leadInIndex).toBe(0);
      expect(item?.headings).toEqual(['Warranties']);
      expect(item?.leadIn).toContain('warrant');
    }
  });

  it('does not hang a list of whole sentences on a paragraph that is complete', () => {
    const [, item] = passages([
      { text: 'The fees are set out below.' },
      { kind: 'listItem', text: 'Fees are due monthly.' },
    ]);
    expect(item?.leadInIndex).toBe(-1);
  });

  it('puts what follows an annex title under it, though the title was read as a plain line', () => {
    const [, , second] = passages([
      { text: 'Schedule 2 – Security Measures' },
      { text: 'Data are encrypted.' },
      { text: 'Doors are locked.' },
    ]);
    expect(second?.headings).toContain('Schedule 2 – Security Measures');
  });

  it.each([
    ['"Fees" means the sums due.', true],
    ['“Uptime” or “Availability” has the meaning given in the order.', true],
    ['Affiliate means a firm under common control.', true],
    ['“sell” or “share” personal data with others;', false],
    ['The supplier shall use all means at hand.', false],
  ])('knows whether %s defines a term', (text, defines) => {
    expect(passages([{ text }])[0]?.defines).toBe(defines);
  });

  it.each([
    ['The “Uptime” is shown on the status page.', true],
    ['Larkspur and its affiliates, collectively the vendor group, shall comply.', true],
    ['The desktop client shows the dashboards on your phone.', false],
  ])('knows whether %s may define a term at all', (text, mayDefine) => {
    expect(passages([{ text }])[0]?.mayDefine).toBe(mayDefine);
  });

  it('does not count a run-in heading twice', () => {
    const [only] = passages([{ text: 'Audit. Customer may audit.', runInEnd: 6, headings: ['Security', 'Audit'] }]);
    expect(only?.ownHeading).toBe('Audit.');
    expect(only?.headings).toEqual(['Security']);
  });
});

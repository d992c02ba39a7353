import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../src/diff/words.js';
import type { DiffOp } from '../../src/model/change.js';
import { draw, redrawn, sidesOf } from './marked.js';

const spell = (ops: readonly DiffOp[], kept: string) =>
  ops
    .filter(({ op }) => kept.includes(op))
    .map(({ text }) => text)
    .join('');

describe('what a lawyer reads as one thing is replaced as one thing', () => {
  it.each([
    'within [30/60] days',
    'within [thirty (30)/sixty (60)] days',
    'an uptime of [99.5%/99.9%] a month',
    'an uptime of [99.5 %/99.95 %] a month',
    'up to [USD 1,000,000/USD 2,000,000] in total',
    'up to [€500/€750] in total',
    'under [Section 4.2(a)/Section 4.3(a)] of this paper',
    'under [Section 4.2 (Fees)/Section 5.1 (Fees)] of this paper',
    'as set out in [Annex II/Annex III] below',
    'from [1 May 2026/2 May 2026] on',
    'since [2026-01-01/2026-02-01] only',
    'each [sub-processor/subcontractor] is listed',
    'see [www.example.com/www.example.org] for more',
    'write to [legal@example.com/contracts@example.com] by email',
    'between [Example Cloud, Inc./Example Cloud Ireland Ltd.] and you',
    'for the [Service(s)/Services] ordered',
  ])('%s', (marked) => {
    expect(redrawn(marked)).toBe(marked);
  });
});

describe('presentable changes', () => {
  it.each([
    'Vendor [shall/may] notify Customer',
    'Vendor shall [not/] disclose the data',
    'Vendor may disclose the data [/unless required by law]',
    'the [Service Credit/Uptime Credit] is due',
    'Fees are due monthly. [/Late fees bear interest.] Taxes are added.',
    'Fees are due monthly. [Late fees bear interest./] Taxes are added.',
    'the [Uptime Calculation/Calculating Availability]',
  ])('%s', (marked) => {
    expect(redrawn(marked)).toBe(marked);
  });

  it('draws glue between rewritten words into the change', () => {
    const ops = diffTexts(
      'The vendor collects usage statistics of the platform regularly for billing.',
      'The vendor publishes quarterly reports of the service annually for billing.',
    );
    expect(draw(ops)).toBe(
      'The vendor [collects usage statistics of the platform regularly/publishes quarterly reports of the service annually] for billing.',
    );
  });

  it('replaces a sentence that was written anew as a whole, and leaves its neighbours', () => {
    const ops = diffTexts(
      'Fees are due monthly. Whenever our uptime drops below the promise, a customer is granted credits only upon request at the end of each quarter, unless fees are owed. Taxes are added.',
      'Fees are due monthly. If the service misses this level, clients may redeem credits only upon written request within one month, unless payments are late or disputed. Taxes are added.',
    );
    expect(ops.filter(({ op }) => op !== '=')).toHaveLength(2);
    expect(ops[0]).toEqual({ op: '=', text: 'Fees are due monthly.' });
    expect(ops.at(-1)?.text).toBe('. Taxes are added.');
  });

  it('keeps apart the many changes of a sentence of which most stayed', () => {
    const marked =
      'The vendor keeps [three/four] copies of the client’s data in [two/six] halls that share no power, tests the copies every [week/month] and reports what the tests found within [ten/nine] days';
    expect(redrawn(marked)).toBe(marked);
  });

  it('never draws a word of legal force into a larger change', () => {
    const ops = diffTexts('Old wording here shall not old wording there', 'New text now shall not new text then');
    expect(ops.filter(({ op }) => op === '=').some(({ text }) => text.includes('shall not'))).toBe(true);
  });

  it('replaces a short title of which half is new as a whole', () => {
    expect(draw(diffTexts('Uptime Calculation', 'Calculating Uptime'))).toBe('[Uptime Calculation/Calculating Uptime]');
  });

  it('marks kinds of quotation marks alone, not the words beside them', () => {
    expect(draw(diffTexts('the “Service” is', 'the "Service" is'))).toBe('the [“/"]Service[”/"] is');
  });
});

describe('every pair of texts', () => {
  const word = fc.constantFrom(
    ...'the Vendor shall may not unless 30 (30) thirty days % 99.9% $5 Section 4.2(a) , . ; “ ” " - – and/or of\n'.split(
      ' ',
    ),
    'U.S.',
    'x\u00a0y',
    '\n',
    '  ',
  );
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

  it('is spelled exactly by its ops', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const ops = diffTexts(left, right);
        expect(spell(ops, '=-')).toBe(left);
        expect(spell(ops, '=+')).toBe(right);
        expect(ops.every((op) => op.text !== '')).toBe(true);
      }),
    );
  });

  it('is spelled exactly whatever the characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (left, right) => {
        const ops = diffTexts(left, right);
        expect(spell(ops, '=-')).toBe(left);
        expect(spell(ops, '=+')).toBe(right);
      }),
    );
  });

  it('is silent against itself and mirrored when the sides are swapped', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(diffTexts(left, left).every(({ op }) => op === '=')).toBe(true);
        const back = diffTexts(right, left);
        const turned = diffTexts(left, right);
        expect(spell(back, '-')).toBe(spell(turned, '+'));
        expect(spell(back, '+')).toBe(spell(turned, '-'));
      }),
    );
  });
});

it('takes no long time over two long texts that share nothing', () => {
  const long = (seed: string) => Array.from({ length: 6000 }, (_, i) => `${seed}${i}`).join(' ');
  const ops = diffTexts(long('a'), long('b'));
  expect(ops.map(({ op }) => op)).toEqual(['-', '+']);
}, 5000);

it('reads the marked notation of these tests', () => {
  expect(sidesOf('within [30/60] days')).toEqual(['within 30 days', 'within 60 days']);
});

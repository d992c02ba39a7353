import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/model/key-term.js';
import { tierFaults } from '../../../src/report/values/tier-faults.js';

describe('credit tiers', () => {
  it('without a fault join at their borders and at the commitment', () => {
    const tiers: Json[] = [
      { below: 99.9, at_least: 99, credit: 10 },
      { below: 99, credit: 25 },
    ];
    expect(tierFaults(tiers, 99.9)).toEqual([]);
    expect(tierFaults(tiers)).toEqual([]);
  });

  it('may leave a hole between them, whatever their order', () => {
    const tiers: Json[] = [
      { below: 95, credit: 50 },
      { below: 99.9, at_least: 99, credit: 10 },
    ];
    expect(tierFaults(tiers)).toEqual([{ kind: 'gap', from: 95, to: 99 }]);
  });

  it('may begin below what is promised', () => {
    expect(tierFaults([{ below: 99, credit: 10 }], 99.95)).toEqual([{ kind: 'gap', from: 99, to: 99.95 }]);
  });

  it('may leave out the border itself', () => {
    const tiers: Json[] = [
      { below: 99.9, at_least: 99, gap: 99, credit: 10 },
      { below: 99, credit: 25 },
    ];
    expect(tierFaults(tiers)).toEqual([{ kind: 'gap', from: 99, to: 99 }]);
  });

  it('may overlap', () => {
    const tiers: Json[] = [
      { below: 99.9, at_least: 98, credit: 10 },
      { below: 99, credit: 25 },
    ];
    expect(tierFaults(tiers)).toEqual([{ kind: 'overlap', from: 98, to: 99 }]);
  });

  it('that are multiples of a fee have no borders to fail at', () => {
    expect(tierFaults([{ kind: 'multiple', of: 'hourly_fee', count: 10 }], 99.9)).toEqual([]);
    expect(tierFaults(null, 99.9)).toEqual([]);
  });
});

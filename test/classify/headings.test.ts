import { describe, expect, it } from 'vitest';
import { indexHeadings, namedTypes } from '../../src/classify/headings.js';
import { roleWordsOfSide } from '../../src/classify/roles.js';
import { taxonomy } from '../helpers/library.js';

const index = indexHeadings(taxonomy);
const acme = roleWordsOfSide('acme');

/** How well the heading names the type, 0..1. */
const named = (heading: string, type: string, roles = acme) =>
  namedTypes(heading, index, roles).get(taxonomy.types.findIndex((t) => t.id === type)) ?? 0;

describe('namedTypes', () => {
  it('knows a name in full, whatever its case and number', () => {
    expect(named('SERVICE CREDITS', 'sla.credits')).toBe(1);
    expect(named('Service credit', 'sla.credits')).toBe(1);
  });

  it('takes the parts of a double heading for names of their own', () => {
    expect(named('Insurance; Force Majeure', 'lia.insurance')).toBeCloseTo(0.85);
    expect(named('Insurance; Force Majeure', 'doc.force_majeure')).toBeCloseTo(0.85);
  });

  it("reads the vendor's own name as the vendor", () => {
    expect(named('Personal data processed by Acme as a controller', 'dp.vendor_controller')).toBe(1);
    expect(named("Acme's obligations", 'dp.customer_duties')).toBeLessThan(
      named('Customer obligations', 'dp.customer_duties'),
    );
  });

  it("does not take one side's heading for the other's name", () => {
    const [own, other] = ['Indemnification by customer', 'Indemnification by vendor'];
    expect(named(own, 'lia.indemnity.customer')).toBe(1);
    expect(named(other, 'lia.indemnity.customer')).toBeLessThan(named(own, 'lia.indemnity.customer'));
    expect(named(other, 'lia.indemnity.vendor')).toBe(1);
    expect(named('Indemnification of vendor', 'lia.indemnity.customer')).toBe(1);
  });

  it('finds nothing in a heading of strange words', () => {
    expect(namedTypes('Zebra crossing', index)).toEqual(new Map());
  });
});

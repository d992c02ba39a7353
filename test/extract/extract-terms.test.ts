import { describe, expect, it } from 'vitest';
import { termsOf } from './one-block.js';

const PARTIES = [
  { name: 'Nimbus Data Ltd.', role: 'vendor' as const, aliases: ['Nimbus', 'we'] },
  { name: 'Customer', role: 'customer' as const, aliases: ['you'] },
];

describe('extractTerms', () => {
  it('quotes the words as written and shows the value as a lawyer would', () => {
    const text = 'Nimbus will inform Customer no later than seventy-two (72) hours after becoming aware of a breach.';
    const [term] = termsOf([{ text, types: ['dp.breach'] }], PARTIES);
    expect(term?.quote).toBe('no later than seventy-two (72) hours after becoming aware');
    expect(term?.quote).toBe(text.slice(term?.start, term?.end));
    expect(term?.display).toBe('72 hours after becoming aware');
    expect(term?.party).toBe('vendor');
  });

  it('says nothing of a block without a clause type', () => {
    expect(termsOf([{ text: 'Nimbus will inform you within 72 hours.' }], PARTIES)).toEqual([]);
  });

  it('reads a list item behind its lead-in', () => {
    const lines = [
      { text: 'Customer will not:', state: 'lead_in' as const },
      { text: 'sell or sublicense the Services; or', types: ['ex.resale'], over: { leadIn: 'b0' } },
    ];
    const [term] = termsOf(lines, PARTIES);
    expect(term).toMatchObject({ field: 'ex.resale.permission', value: 'prohibited', block: 'b1' });
  });

  it('finds the value that a lead-in holds for its items', () => {
    const lines = [
      { text: 'Within thirty (30) days of termination, Nimbus will:', state: 'lead_in' as const },
      { text: 'delete all personal data; and', types: ['dp.deletion'], over: { leadIn: 'b0' } },
    ];
    const term = termsOf(lines, PARTIES).find((t) => t.field === 'dp.deletion.period');
    expect(term).toMatchObject({ value: { count: 30, unit: 'day', bound: 'max', from: 'termination' }, block: 'b0' });
  });

  it('keeps two laws under their conditions as variants', () => {
    const text =
      'If you are established in the EEA, this Agreement is governed by the laws of Ireland; otherwise by the laws of the State of California.';
    const terms = termsOf([{ text, types: ['gov.law'] }], PARTIES).filter((t) => t.field === 'gov.law.law');
    expect(
      terms.flatMap((t) => (t.value as { variants?: { value: unknown }[] }).variants?.map((v) => v.value) ?? [t.value]),
    ).toEqual([['IE'], ['US-CA']]);
  });

  it('reads "US" as a country and "us" as the vendor', () => {
    const text = 'Data is stored in the US and handled by us.';
    const [term] = termsOf([{ text, types: ['dp.location'] }], PARTIES).filter(
      (t) => t.field === 'dp.location.regions',
    );
    expect(term).toMatchObject({ value: ['US'], display: 'United States' });
  });

  it('ranks rows without numbers by their times', () => {
    const row = (text: string, header = false) => ({
      text,
      types: ['sla.support'],
      over: { kind: 'tableRow' as const, cells: text.split(' | '), table: { index: 0, header } },
    });
    const lines = [
      row('Kind | Response', true),
      row('Ordinary | 2 days'),
      row('Pressing | 4 hours'),
      row('On fire | 30 minutes'),
    ];
    const severities = termsOf(lines, PARTIES).map((t) => (t.value as { severity: number }[])[0]?.severity);
    expect(severities).toEqual([3, 2, 1]);
  });

  it('gives the same terms on every run', () => {
    const lines = [{ text: 'We guarantee 99.9% uptime each month.', types: ['sla.uptime'] }];
    expect(termsOf(lines, PARTIES)).toEqual(termsOf(lines, PARTIES));
  });
});

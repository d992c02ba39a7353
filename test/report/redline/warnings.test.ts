import { describe, expect, it } from 'vitest';
import type { MappedAgreement } from '../../../src/model/mapped.js';
import { mapped, type PaperFacts, type Said } from '../../helpers/mapped.js';
import { redlineOf } from './fixture.js';

const said = (...texts: string[]): Said[] => texts.map((text) => ({ clauses: ['sec.controls'], text }));

const HOSTING = said(
  'Supplier hosts the software in two halls that do not share power, cooling or a flood plain.',
  'Customer pays the invoiced fees by bank transfer within thirty days after it received the invoice.',
  'Neither party answers for a delay that fire, flood, war or a strike of others has caused.',
);
const CATERING = said(
  'The canteen offers one warm dish without meat on every working day of the school year.',
  'Allergens are printed beside each dish in letters that pupils can read from the counter.',
);

const paper = (
  words: readonly Said[],
  facts: PaperFacts = {},
  effectiveDate: string | null = null,
): MappedAgreement => {
  const one = mapped(words, facts);
  return { ...one, document: { ...one.document, effectiveDate } };
};
const vendor = (name: string, ...aliases: string[]): PaperFacts => ({
  parties: [{ name, role: 'vendor', aliases }],
});
const warnings = (old: MappedAgreement, revised: MappedAgreement) => redlineOf(old, revised).warnings.join('\n');

describe('the guard of a redline', () => {
  it('is silent about two versions of one paper', () => {
    const revised = HOSTING.map((s) => ({ ...s, text: s.text.replace('thirty', 'ten') }));
    expect(
      warnings(
        paper(HOSTING, vendor('Nimbus Hosting, Inc.'), '2024-01-01'),
        paper(revised, vendor('Nimbus Hosting LLC', 'Nimbus'), '2025-01-01'),
      ),
    ).toBe('');
  });

  it('says that papers with hardly a word in common are no versions of one', () => {
    const old = said(...HOSTING.map((s) => s.text), ...HOSTING.map((s) => `Likewise: ${s.text}`));
    expect(warnings(paper(old), paper(CATERING))).toContain('probably not versions of one paper');
    expect(warnings(paper(old), paper(CATERING))).toContain('0 % of the shorter paper’s words');
  });

  it('says when a paper was written anew', () => {
    const anew = said(HOSTING[1]!.text, ...CATERING.map((s) => s.text), ...CATERING.map((s) => `Also: ${s.text}`));
    const other = said(
      ...HOSTING.map((s) => s.text),
      ...HOSTING.map((s) => s.text.toUpperCase().replaceAll(/[AEIOU]/g, 'Q')),
    );
    expect(warnings(paper(other), paper(anew))).toContain('The papers share little');
  });

  it('says when the kinds of paper or the vendors differ', () => {
    const told = warnings(
      paper(HOSTING, { ...vendor('Nimbus Hosting, Inc.'), family: 'sla' }),
      paper(HOSTING, { ...vendor('Harbour Systems, Inc.', 'Provider'), family: 'msa' }),
    );
    expect(told).toContain('the old one as sla, the new one as msa');
    expect(told).toContain(
      'different vendors: Nimbus Hosting, Inc. in the old one, Harbour Systems, Inc. in the new one',
    );
  });

  it('takes no role for a name', () => {
    expect(
      warnings(paper(HOSTING, vendor('Data Processor', 'we')), paper(HOSTING, vendor('Harbour Ltd.'))),
    ).not.toContain('vendors');
  });

  it('says when the old paper states the later date', () => {
    expect(warnings(paper(HOSTING, {}, '2025-03-01'), paper(HOSTING, {}, '2024-03-01'))).toContain('may be swapped');
    expect(warnings(paper(HOSTING, {}, '2024-03-01'), paper(HOSTING, {}, '2024-03-01'))).not.toContain('swapped');
  });

  it('says when a paper is in another language', () => {
    const german = said(...Array(15).fill('Der Auftragnehmer verarbeitet personenbezogene Daten nur auf Weisung.'));
    expect(warnings(paper(german), paper(german))).toContain('does not read as English');
  });

  it.each([
    [
      'a short one',
      'Der Anbieter haftet nicht für Schäden, die von Dritten und nicht von ihm verursacht sind, und mahnt das an.',
    ],
    ['another script', 'Поставщик предоставляет услугу в течение всего срока договора и уведомляет заказчика.'],
  ])('says so of %s', (_, text) => {
    expect(warnings(paper(said(text)), paper(said(text)))).toContain('does not read as English');
  });

  it('says nothing of language where a short form has few common words', () => {
    const form = said(
      'Supplier: Nimbus Hosting, Inc. Term: twelve months. Start: 1 May 2026. Fees: 4,000 dollars a month. Support: standard plan.',
    );
    expect(warnings(paper(form), paper(form))).not.toContain('English');
  });

  it('says when both sides are one file', () => {
    expect(warnings(paper(HOSTING), paper(HOSTING))).toContain('same file');
  });
});

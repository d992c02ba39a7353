import { describe, expect, it } from 'vitest';
import { structureAgreement } from '../../src/structure/structure-agreement.js';
import { heading, row, sourceBlock, sourceDocument } from '../helpers/source.js';

function facts(...blocks: ReturnType<typeof sourceBlock>[]) {
  return structureAgreement(sourceDocument(blocks), { file: 'folder/some-paper.txt', sha256: '0' }).document;
}

describe('the parties', () => {
  it('take their roles from the words in quotes after their names', () => {
    const { parties } = facts(
      sourceBlock(
        'This Agreement is between Larkfield Systems Ltd., a company in Leeds (“Supplier”, “we”), and Orme Foods GmbH (“Subscriber” or “you”).',
      ),
    );
    expect(parties).toEqual([
      { name: 'Larkfield Systems Ltd', role: 'vendor', aliases: ['Supplier', 'we'] },
      { name: 'Orme Foods GmbH', role: 'customer', aliases: ['Subscriber', 'you'] },
    ]);
  });

  it('are not named after what they are under the law', () => {
    const text =
      'Client decides on purposes and means (a “Data Controller”), whereas Larkfield acts on its orders (as a “Data Processor”). Larkfield will help. Larkfield shall report. Larkfield may bill. Client pays Client’s share.';
    expect(facts(sourceBlock(text)).parties.map((p) => [p.name, p.role])).toEqual([
      ['Larkfield', 'vendor'],
      ['Client', 'customer'],
    ]);
  });

  it('are found by use where nobody is introduced', () => {
    const text =
      'Tessellate will host the service. Tessellate may change it. Tessellate shall tell you. You pay if you use it, and you agree.';
    expect(facts(sourceBlock(text)).parties.map((p) => [p.name, p.role])).toEqual([
      ['Tessellate', 'vendor'],
      ['you', 'customer'],
    ]);
  });

  it('may have names that begin with a digit', () => {
    const text =
      'Made between 48pixels LLC (“48pixels”) and the customer (“Customer”). 48pixels shall host it. 48pixels will help. 48pixels may stop.';
    expect(facts(sourceBlock(text)).parties.map((p) => [p.name, p.role])).toEqual([
      ['48pixels', 'vendor'],
      ['Customer', 'customer'],
    ]);
  });

  it('may be defined together with a pronoun', () => {
    const lines = [
      'Tessellate may remove a listing. Tessellate will say why. Tessellate shall pay Publisher.',
      '“Publisher” or “You” means whoever has made the listing. Publisher shall help. Publisher may leave. Publisher will pay. Publisher must ask.',
    ];
    expect(facts(...lines.map((line) => sourceBlock(line))).parties).toEqual([
      { name: 'Tessellate', role: 'vendor', aliases: [] },
      { name: 'Publisher', role: 'customer', aliases: ['You'] },
    ]);
  });

  it('may be told by how the paper refers to itself', () => {
    const text =
      'We refer to Orla Inc., Orla Ireland Ltd. and Orla Pay Ltd. collectively as “Orla,” “us,” or “we” in these Terms. You may use it. You must pay. You agree.';
    expect(facts(sourceBlock(text)).parties).toEqual([{ name: 'Orla', role: 'vendor', aliases: ['us'] }]);
  });

  it('count a Company as the customer where a Provider serves it', () => {
    const text =
      'Provider will keep records. Provider may use agents. Provider shall report to Company. Company may ask. Company will answer.';
    expect(facts(sourceBlock(text)).parties).toEqual([
      { name: 'Provider', role: 'vendor', aliases: [] },
      { name: 'Company', role: 'customer', aliases: [] },
    ]);
  });

  it('do not take the name of the other side that stands before their bracket', () => {
    const text =
      'Between Orla Systems AB (“Orla”, “we”) and the Subscriber, the entity that has signed an order with Orla (“Subscriber”).';
    expect(facts(sourceBlock(text)).parties.map((p) => [p.name, p.role])).toEqual([
      ['Orla Systems AB', 'vendor'],
      ['Subscriber', 'customer'],
    ]);
  });
});

describe('the vendor', () => {
  it('may be introduced after its address, without brackets', () => {
    const text =
      'and Larkfield Rechner SE, Marktstrasse 4, 20457 Hamburg, registered under HRB 100 – hereinafter “Processor”. Both are the “Parties”.';
    expect(facts(sourceBlock(text)).parties).toContainEqual({
      name: 'Larkfield Rechner SE',
      role: 'vendor',
      aliases: ['Processor'],
    });
  });

  it('is who guarantees a level, though it never says that it will', () => {
    const text = 'Tessellate guarantees 99% of each month. If Tessellate commits to more, the order says so.';
    expect(facts(sourceBlock(text)).parties).toEqual([{ name: 'Tessellate', role: 'vendor', aliases: [] }]);
  });

  it('is not the service that it sells', () => {
    const text =
      'Lumen Services may fail. Lumen Services will be mended. Lumen Services must be used with care. Provider will help. Provider may bill. Provider shall report.';
    expect(facts(sourceBlock(text)).parties).toEqual([{ name: 'Provider', role: 'vendor', aliases: [] }]);
  });
});

describe('definitions', () => {
  it('are read from sentences, brackets and tables', () => {
    const found = facts(
      sourceBlock('“Downtime” means any minute in which the API fails. “Fees” and “Charges” mean the sums due.'),
      sourceBlock('This addendum (the “DPA”) is part of the terms.'),
      heading('Definitions'),
      row(['Output', 'what the model returns']),
    ).definitions;
    expect(found.map((d) => d.term)).toEqual(['Downtime', 'Fees', 'Charges', 'DPA', 'Output']);
    expect(found[0]?.text).toBe('“Downtime” means any minute in which the API fails.');
  });
});

describe('the family', () => {
  it.each([
    ['Data Processing Addendum', 'Provider processes personal data.', 'dpa'],
    ['Service Level Agreement', 'Uptime is 99.9%.', 'sla'],
    ['Software Licence Agreement', 'You may install copies.', 'license'],
    ['Terms of Service', 'Fees are due monthly.', 'msa'],
    ['Acceptable Use Policy', 'Do not send spam.', 'aup'],
  ])('of %s is told from its title', (title, text, family) => {
    expect(facts(heading(title), sourceBlock(text)).family).toBe(family);
  });

  it('is told from its words where the title says nothing', () => {
    const text =
      'The processor processes personal data for the controller and engages sub-processors. Data subjects have rights.';
    expect(facts(heading('Annex 3'), sourceBlock(text), sourceBlock(text)).family).toBe('dpa');
  });
});

describe('the date', () => {
  it('is the effective one before the one of the last update', () => {
    const found = facts(
      sourceBlock('Last updated: 3 March 2026'),
      sourceBlock('This Agreement is effective as of April 1, 2026.'),
    );
    expect(found.effectiveDate).toBe('2026-04-01');
  });

  it('is null where the paper has none', () => {
    expect(facts(sourceBlock('Notices of 30 days are due.')).effectiveDate).toBeNull();
  });
});

describe('references', () => {
  it('name other papers and pages, not the paper itself', () => {
    const found = facts(
      heading('Service Level Agreement'),
      sourceBlock(
        'This Service Level Agreement adds to the Master Services Agreement. Use follows the Acceptable Use Policy at https://policies.example/aup.',
      ),
    ).references;
    expect(found.map((r) => [r.text, r.url, r.read])).toEqual([
      ['Master Services Agreement', null, false],
      ['Acceptable Use Policy', null, false],
      ['https://policies.example/aup', 'https://policies.example/aup', false],
    ]);
  });

  it('give a paper the address of its definition, and count plural and singular once', () => {
    const found = facts(
      sourceBlock(
        'Customer follows the Usage Policies and each Order Form. Order Forms are signed. The Renewal Terms are equal.',
      ),
      sourceBlock('“Usage Policies” means the rules at https://policies.example/usage.'),
      sourceBlock('“Renewal Term” means each further year.'),
    ).references;
    expect(found.map((r) => [r.text, r.url])).toEqual([
      ['Usage Policies', 'https://policies.example/usage'],
      ['Order Form', null],
    ]);
  });
});

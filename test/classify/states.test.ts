import { describe, expect, it } from 'vitest';
import { classifyAgreement } from '../../src/classify/classify-agreement.js';
import { loadModel } from '../../src/library/load-model.js';
import type { Agreement, Block } from '../../src/model/agreement.js';
import { taxonomy } from '../helpers/library.js';
import { paper } from './paper.js';

const model = loadModel();

/** A paper of bare blocks of one kind each, where a test is about form alone. */
function bare(blocks: readonly Partial<Block>[]): Agreement {
  const whole = paper('# Terms\n\nText.\n', 'msa');
  const pattern = whole.blocks[1]!;
  return { ...whole, blocks: blocks.map((b, i) => ({ ...pattern, id: `b${i}`, headings: [], ...b })) };
}

const statesOf = (agreement: Agreement) => classifyAgreement(agreement, taxonomy, model).map((m) => m.state);

describe('states', () => {
  it('takes titles and headings for headings', () => {
    const agreement = bare([
      { kind: 'title', text: 'Master Services Agreement' },
      { kind: 'heading', text: 'Limitation of Liability' },
    ]);
    expect(statesOf(agreement)).toEqual(['heading', 'heading']);
  });

  it('takes tables of contents, update notes and download links for noise', () => {
    const agreement = bare([
      { kind: 'toc', text: '3. Fees ........ 7' },
      { text: 'Last updated: 4 May 2023' },
      { text: 'Version 2.1' },
      { text: 'Download PDF' },
    ]);
    expect(statesOf(agreement)).toEqual(['noise', 'noise', 'noise', 'noise']);
  });

  it('takes an "or" that stands alone for noise', () => {
    expect(statesOf(bare([{ text: 'OR' }, { text: '(and/or)' }]))).toEqual(['noise', 'noise']);
  });

  it('takes the opening words of a list of meanings for a definition', () => {
    const [opening] = classifyAgreement(
      bare([
        { text: '“Data Transfer” means:', headings: ['Definitions'] },
        {
          kind: 'listItem',
          text: 'a transfer of personal data to a processor; or',
          leadIn: 'b0',
          headings: ['Definitions'],
        },
      ]),
      taxonomy,
      model,
    );
    expect(opening?.clauses[0]?.id).toBe('doc.definitions');
  });

  it('takes a title that stands again between paragraphs, and bare page numbers, for noise', () => {
    const agreement = bare([
      { kind: 'title', text: 'Master Services Agreement' },
      { text: 'Vendor shall invoice the fees each month in arrears.' },
      { text: 'Master Services Agreement' },
      { text: '- 12 -' },
    ]);
    const states = statesOf(agreement);
    expect(states.slice(2)).toEqual(['noise', 'noise']);
    expect(states[1]).toBeNull();
  });

  it('leaves no item that a lead-in introduces without a type, be it one word', () => {
    const agreement = bare([
      { text: 'Vendor maintains the following controls to protect Customer Data:', headings: ['Security measures'] },
      { kind: 'listItem', text: 'Encryption;', leadIn: 'b0', headings: ['Security measures'] },
      { kind: 'listItem', text: 'Physical Security;', leadIn: 'b0', headings: ['Security measures'] },
    ]);
    expect(statesOf(agreement).slice(1)).toEqual([null, null]);
  });

  it('takes the opening words of a list for a lead-in', () => {
    const agreement = paper(
      '# Service levels\n\n## Support\n\nThe following applies:\n\n- first item of some length that is a rule and shall be kept;\n- second item.\n',
      'sla',
    );
    expect(statesOf(agreement)[2]).toBe('lead_in');
  });

  it('takes signature blocks for the parties', () => {
    const [signature] = classifyAgreement(
      bare([{ kind: 'signature', text: 'Signed for Vendor: ______ Date: ______' }]),
      taxonomy,
      model,
    );
    expect(signature?.clauses.map((c) => c.id)).toEqual(['doc.parties']);
    expect(signature?.clauses[0]?.why).toContain('signature block');
  });

  it('takes standard contractual clauses for incorporated text, but not the choices made in them', () => {
    const clause = (n: number, text: string): Partial<Block> => ({
      text,
      headings: ['Standard Contractual Clauses', `Clause ${n}`],
    });
    const agreement = bare([
      clause(1, 'These Clauses bind the data exporter and the data importer as they stand.'),
      clause(2, 'The data exporter promises that the data importer can meet its duties.'),
      clause(3, 'The data importer keeps the data exporter informed of any change.'),
      clause(4, 'The data importer makes the data available to the data exporter on request.'),
      clause(5, '[X] Option 1: the data importer shall ask at least ____ days in advance.'),
    ]);
    const mapping = classifyAgreement(agreement, taxonomy, model);
    expect(mapping.slice(0, 4).map((m) => m.state)).toEqual(Array(4).fill('incorporated_text'));
    expect(mapping[4]?.state).not.toBe('incorporated_text');
  });
});

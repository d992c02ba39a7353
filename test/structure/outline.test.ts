import { describe, expect, it } from 'vitest';
import { structureAgreement } from '../../src/structure/structure-agreement.js';
import { heading, item, row, sourceBlock, sourceDocument } from '../helpers/source.js';

function blocks(...source: ReturnType<typeof sourceBlock>[]) {
  return structureAgreement(sourceDocument(source), { file: 'paper.txt', sha256: '0' }).blocks;
}

const paths = (...source: ReturnType<typeof sourceBlock>[]) => blocks(...source).map((b) => b.path.join(' > '));

describe('the outline', () => {
  it('puts 2.7 under 2 and (i) under (a)', () => {
    expect(
      paths(
        heading('2. Security'),
        sourceBlock('2.7 Breaches. Provider shall:'),
        item('(a) notify the Customer;'),
        item('(i) by e-mail; and'),
        item('(ii) by telephone;'),
        item('(b) help the Customer.'),
        sourceBlock('2.8 Costs are shared.'),
        heading('3. Term'),
      ),
    ).toEqual([
      '2',
      '2 > 2.7',
      '2 > 2.7 > (a)',
      '2 > 2.7 > (a) > (i)',
      '2 > 2.7 > (a) > (ii)',
      '2 > 2.7 > (b)',
      '2 > 2.8',
      '3',
    ]);
  });

  it('reads (i) after (h) as a letter', () => {
    expect(paths(sourceBlock('1. Do this:'), item('(h) one'), item('(i) two'), item('(j) three'))).toEqual([
      '1',
      '1 > (h)',
      '1 > (i)',
      '1 > (j)',
    ]);
  });

  it('puts a list that begins at 1 below the numbered heading over it', () => {
    expect(
      paths(
        heading('1. Services'),
        item('1. The Company grants a right.'),
        item('2. The Services may change.'),
        heading('2. Fees'),
        item('1. Customer pays.'),
        item('2. Taxes are added.'),
        item('3. Late sums bear interest.'),
        heading('3. Term'),
        sourceBlock('4. Notices. Notices are sent by post.'),
      ),
    ).toEqual(['1', '1 > 1', '1 > 2', '2', '2 > 1', '2 > 2', '2 > 3', '3', '4']);
  });

  it('puts a paragraph without a number after such a list under the heading', () => {
    expect(
      paths(
        heading('10. Liability'),
        item('1. Neither party excludes it.'),
        item('2. The cap is the fees.'),
        sourceBlock('Nothing in this section limits a right under the law.'),
        heading('11. Term'),
      ),
    ).toEqual(['10', '10 > 1', '10 > 2', '10', '11']);
  });

  it('lets no entry of a table of contents be the section of what follows it', () => {
    const read = blocks(
      sourceBlock('In this paper'),
      item('1. Services'),
      item('2. Your Duties'),
      item('3. Fees and Taxes'),
      item('4. Term'),
      sourceBlock('Welcome to Northlight.'),
      heading('1. Services'),
      sourceBlock('We run the service.'),
      heading('2. Your Duties'),
      heading('3. Fees and taxes'),
      heading('4. Term'),
    );
    expect(read.map((b) => b.kind).slice(0, 7)).toEqual([
      'paragraph',
      'toc',
      'toc',
      'toc',
      'toc',
      'paragraph',
      'heading',
    ]);
    expect(read[4]).toMatchObject({ label: '4', text: 'Term' });
    expect(read[5]?.path).toEqual([]);
    expect(read[7]?.path).toEqual(['1']);
  });

  it('takes headings that come twice for no contents when what they head stands between', () => {
    const names = ['Scope', 'Term', 'Fees', 'Law'].flatMap((n) => [
      heading(n),
      sourceBlock(`About ${n}, at some length.`),
    ]);
    expect(blocks(...names, ...names).filter((b) => b.kind === 'toc')).toEqual([]);
  });

  it('starts anew in an annex', () => {
    expect(paths(heading('1. Scope'), heading('Annex II Security'), sourceBlock('1. Encryption is used.'))).toEqual([
      '1',
      'Annex II',
      'Annex II > 1',
    ]);
  });

  it('names the headings over a paragraph, run-in ones included', () => {
    const [, , run, child] = blocks(
      heading('2. Obligations'),
      sourceBlock('Both parties act in good faith.'),
      sourceBlock('2.1 Personal Data Breach. Provider shall notify Customer of:'),
      item('(a) the nature of the breach.'),
    );
    expect(run?.headings).toEqual(['Obligations', 'Personal Data Breach']);
    expect(child?.headings).toEqual(['Obligations', 'Personal Data Breach']);
  });

  it('follows Word heading levels where nothing is numbered', () => {
    const found = blocks(
      heading('Security', 1),
      heading('Audits', 2),
      sourceBlock('Customer may audit.'),
      heading('Term', 1),
      sourceBlock('One year.'),
    );
    expect(found.map((b) => b.headings.join(' > '))).toEqual(['', 'Security', 'Security > Audits', '', 'Term']);
  });

  it('leads list items back to the words that introduce them', () => {
    const found = blocks(
      sourceBlock('Provider will:'),
      item('• keep records;'),
      item('• answer questions.'),
      sourceBlock('Customer pays.'),
    );
    expect(found.map((b) => b.leadIn)).toEqual([null, 'b0', 'b0', null]);
    expect(found[1]?.text).toBe('keep records;');
  });

  it('begins anew with 1. under a heading without a number', () => {
    const found = blocks(
      heading('Security', 1),
      sourceBlock('1. Data is encrypted.'),
      heading('Support', 1),
      sourceBlock('1. Help is given:'),
      item('(a) by phone;'),
      sourceBlock('2. Requests are logged.'),
    );
    expect(found.map((b) => b.headings.join(' > '))).toEqual(['', 'Security', '', 'Support', 'Support', 'Support']);
    expect(found.map((b) => b.path.join(' > '))).toEqual(['', '1', '', '1', '1 > (a)', '2']);
  });

  it('closes a list before ordinary text', () => {
    expect(
      paths(
        sourceBlock('4.1 Provider may:'),
        item('(a) suspend;'),
        sourceBlock('The above applies only after notice.'),
      ),
    ).toEqual(['4.1', '4.1 > (a)', '4.1']);
  });

  it('keeps table rows under the section they stand in', () => {
    const found = blocks(heading('5. Credits'), row(['Uptime', 'Credit'], true), row(['below 99.9%', '10%']));
    expect(found.map((b) => [b.path.join(), b.headings.join()])).toEqual([
      ['5', ''],
      ['5', 'Credits'],
      ['5', 'Credits'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { alignVersions } from '../../src/align/versions.js';
import { aligned, paper } from './papers.js';

const FEES = '2.1 Customer pays the invoiced fees within thirty days of receiving each invoice.';
const TAXES = '2.2 Fees exclude sales taxes, which Customer bears unless it shows an exemption certificate.';
const AUDIT = '3.1 Vendor lets an independent auditor inspect its processing facilities once a year.';
const BREACH =
  '3.2 Vendor reports a personal data breach to Customer without undue delay and describes its consequences.';
const EXIT = '4.1 After termination Vendor returns the stored content in a common format and then erases it.';

describe('two versions of one paper', () => {
  it('pair block by block when nothing changed', () => {
    expect(aligned(paper('# Fees', FEES, TAXES), paper('# Fees', FEES, TAXES))).toEqual([
      'equal 0-0',
      'equal 1-1',
      'equal 2-2',
    ]);
  });

  it('are equal when only signs, spaces, heading capitals or hyphenation differ', () => {
    const left = paper('# Fees and Taxes', 'The “Service” is Vendor’s re-mote  platform – nothing else.');
    const right = paper('# FEES AND TAXES.', 'The "Service" is Vendor\'s remote platform - nothing else.');
    expect(aligned(left, right)).toEqual(['equal 0-0', 'equal 1-1']);
  });

  it('are equal when a section has another number', () => {
    expect(aligned(paper(FEES, AUDIT), paper(FEES, AUDIT.replace('3.1', '5.1')))).toEqual(['equal 0-0', 'equal 1-1']);
  });

  it('show an insertion and a deletion where they stand', () => {
    expect(aligned(paper(FEES, TAXES, EXIT), paper(FEES, AUDIT, EXIT))).toEqual([
      'equal 0-0',
      'delete 1-',
      'insert -1',
      'equal 2-2',
    ]);
  });

  it('pair an edited paragraph with its old wording among other changes', () => {
    const left = paper(FEES, TAXES, AUDIT, EXIT);
    const right = paper(FEES, BREACH, AUDIT.replace('once a year', 'twice a year on request'), EXIT);
    expect(aligned(left, right)).toEqual(['equal 0-0', 'delete 1-', 'insert -1', 'edit 2-2', 'equal 3-3']);
  });

  it('follow a passage to its new number, whatever took the old one', () => {
    const left = paper(FEES, TAXES, AUDIT, BREACH, EXIT, '5.1 Reserved matters are listed in the order form.');
    const right = paper(
      FEES,
      TAXES,
      '3.1 The parties settle a dispute by mediation before either of them turns to a court.',
      EXIT,
      BREACH.replace('3.2', '4.2'),
      '5.1 Reserved matters are listed in the order form.',
      AUDIT.replace('3.1', '6.1').replace('once a year', 'twice a year'),
    );
    expect(aligned(left, right)).toContain('moveEdit 2-6');
    expect(aligned(left, right)).toContain('insert -2');
  });

  it('do not take another rule under the same number for the old one', () => {
    const other = '3.1 Customer names the persons who may give orders for its account.';
    expect(aligned(paper(FEES, AUDIT, EXIT), paper(FEES, other, EXIT))).toEqual([
      'equal 0-0',
      'delete 1-',
      'insert -1',
      'equal 2-2',
    ]);
  });

  it('join short lines, and the bullets between them, that the other paper has as one paragraph', () => {
    const left = paper('Plover', '•', 'Storage', 'Canada', 'Heron', '•', 'Billing', 'Norway');
    const right = paper('Plover • Storage Canada', 'Heron • Billing Norway');
    expect(aligned(left, right)).toEqual(['merge 0,1,2,3-0', 'merge 4,5,6,7-1']);
  });

  it('call the shorter of two swapped passages moved', () => {
    expect(aligned(paper(FEES, BREACH, EXIT), paper(BREACH, FEES, EXIT))).toEqual([
      'equal 1-0',
      'move 0-1',
      'equal 2-2',
    ]);
  });

  it('find a passage that moved and was edited on the way', () => {
    const left = paper(BREACH, FEES, TAXES, EXIT);
    const right = paper(FEES, TAXES, EXIT, BREACH.replace('undue delay', 'any delay').replace('3.2', '9.9'));
    expect(aligned(left, right)).toEqual(['equal 1-0', 'equal 2-1', 'equal 3-2', 'moveEdit 0-3']);
  });

  it('find a paragraph that was divided, and one that was joined', () => {
    const one =
      'Vendor erases backups within ninety days. Customer may ask for a written certificate of erasure at any time.';
    const two = [
      'Vendor erases backups within ninety days.',
      'Customer may ask for a written certificate of erasure at any time.',
    ];
    expect(aligned(paper(FEES, one, EXIT), paper(FEES, ...two, EXIT))).toEqual([
      'equal 0-0',
      'split 1-1,2',
      'equal 2-3',
    ]);
    expect(aligned(paper(FEES, ...two, EXIT), paper(FEES, one, EXIT))).toEqual([
      'equal 0-0',
      'merge 1,2-1',
      'equal 3-2',
    ]);
  });

  it('find a divided paragraph although its words were edited and its items got labels', () => {
    const left = paper(
      FEES,
      'Vendor must not (a) sell the personal data to brokers, (b) combine the personal data with telemetry from other sources.',
    );
    const right = paper(
      FEES,
      'Vendor must not',
      '(a) sell or rent the personal data to brokers,',
      '(b) combine the personal data with telemetry from any other sources.',
    );
    expect(aligned(left, right)).toEqual(['equal 0-0', 'split 1-1,2,3']);
  });

  it('read a list set as one paragraph as the same list', () => {
    const left = paper(FEES, 'Vendor will: (a) encrypt the data at rest; (b) keep access logs for a year.', EXIT);
    const right = paper(
      FEES,
      'Vendor will:',
      '(a) encrypt the data at rest;',
      '(b) keep access logs for a year.',
      EXIT,
    );
    expect(aligned(left, right)).toEqual(['equal 0-0', 'split 1-1,2,3', 'equal 2-4']);
  });

  it('pass over a page number between two halves of a paragraph', () => {
    const left = paper(
      'Vendor restores the service from its most recent backup',
      '7',
      'and informs Customer of data that could not be restored.',
    );
    const right = paper(
      'Vendor restores the service from its most recent backup and informs Customer of data that could not be restored.',
    );
    expect(aligned(left, right)).toEqual(['merge 0,2-0', 'delete 1-']);
  });

  it('pair a renamed heading whose section stayed', () => {
    expect(
      aligned(paper('# IP', FEES, '# Exit', EXIT), paper('# Intellectual Property', FEES, '# Exit', EXIT)),
    ).toEqual(['edit 0-0', 'equal 1-1', 'equal 2-2', 'equal 3-3']);
  });

  it('keep copies of one text in their order', () => {
    const left = paper('# A', 'Reserved.', '# B', 'Reserved.', '# C', 'Reserved.');
    expect(aligned(left, paper('# A', 'Reserved.', '# C', 'Reserved.'))).toEqual([
      'equal 0-0',
      'equal 1-1',
      'delete 2-',
      'delete 3-',
      'equal 4-2',
      'equal 5-3',
    ]);
  });

  it('never make a line of a table of contents the partner of a heading', () => {
    const left = paper('~ Fees 1', '~ Exit 2', '# Fees', FEES);
    const right = paper('~ Fees 3', '# Fees', FEES);
    expect(aligned(left, right)).toEqual(['delete 0-', 'delete 1-', 'insert -0', 'equal 2-1', 'equal 3-2']);
  });
});

describe('table rows', () => {
  const head = '| Name | Purpose | Place';

  it('of another subject are a deletion and an insertion, not an edit', () => {
    const left = paper(
      head,
      '| Alphacloud | Hosting of the platform | Ireland',
      '| Mailbird | Email delivery | France',
    );
    const right = paper(
      head,
      '| Alphacloud | Hosting of the platform | Ireland',
      '| Postpigeon | Email delivery | France',
    );
    expect(aligned(left, right)).toEqual(['equal 0-0', 'equal 1-1', 'delete 2-', 'insert -2']);
  });

  it('of the same subject are edited', () => {
    const left = paper(head, '| Alphacloud | Hosting of the platform | Ireland');
    const right = paper(head, '| Alphacloud | Hosting of the platform | Germany');
    expect(aligned(left, right)).toEqual(['equal 0-0', 'edit 1-1']);
  });

  it('of tiers stay the same row when the level changed', () => {
    const left = paper('| Uptime | Credit', '| below 99.9 % | 10 % of the fee', '| below 99.0 % | 25 % of the fee');
    const right = paper('| Uptime | Credit', '| below 99.5 % | 10 % of the fee', '| below 99.0 % | 30 % of the fee');
    expect(aligned(left, right)).toEqual(['equal 0-0', 'edit 1-1', 'edit 2-2']);
  });
});

describe('lists set as cards', () => {
  const card = (name: string, purpose: string, place: string) => [name, purpose, place, 'Products: all of them'];
  const first = card('Alphacloud', 'Hosting', 'Ireland');
  const last = card('Zetamail', 'Support', 'Canada');

  it('keep no line of a replaced card because the new card has it too', () => {
    const left = paper(...first, ...card('Mailbird', 'Email', 'Canada'), ...last);
    const right = paper(...first, ...card('Postpigeon', 'Telephony', 'Canada'), ...last);
    expect(aligned(left, right).filter((pair) => !pair.startsWith('equal'))).toEqual([
      'delete 4-',
      'delete 5-',
      'insert -4',
      'insert -5',
    ]);
    const other = paper(...first, ...card('Postpigeon', 'Telephony', 'Canada').toSpliced(3, 1, 'Two modules'), ...last);
    expect(aligned(left, other).filter((pair) => !pair.startsWith('equal'))).toEqual([
      'delete 4-',
      'delete 5-',
      'delete 6-',
      'delete 7-',
      'insert -4',
      'insert -5',
      'insert -6',
      'insert -7',
    ]);
  });
});

it('an empty paper answers nothing', () => {
  expect(aligned([], paper(FEES))).toEqual(['insert -0']);
  expect(aligned(paper(FEES), [])).toEqual(['delete 0-']);
  expect(alignVersions([], [])).toEqual([]);
});

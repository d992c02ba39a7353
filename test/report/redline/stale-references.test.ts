import { describe, expect, it } from 'vitest';
import type { Said } from '../../helpers/mapped.js';
import { papers } from './fixture.js';

const said = (label: string, text: string): Said => ({ clauses: ['sec.controls'], label, text });

const FEES = said('1', 'Customer pays the invoiced fees by bank transfer.');
const AUDIT = said('2', 'Vendor admits an independent auditor to its premises.');
const ESCROW = said('2', 'Vendor keeps escrow copies of the source code for emergencies.');
const exit = (label: string, words: string) => said(label, `Vendor returns stored content as ${words} lays down.`);

const reasonsWith = (words: string, after = words) =>
  papers([FEES, AUDIT, exit('3', words)], [FEES, ESCROW, { ...AUDIT, label: '3' }, exit('4', after)]).changes.flatMap(
    (c) => c.reasons,
  );

describe('a reference that was left as it was', () => {
  it('is told when its section got another number', () => {
    expect(reasonsWith('Section 2').join(' / ')).toContain(
      'reference left as it was: Section 2 was “Vendor admits an independent auditor to its premises.”, which is now 3; ' +
        'Section 2 is now “Vendor keeps escrow copies of the source code for emergencies.”',
    );
  });

  it('is a change of its paragraph, though no word of it changed', () => {
    const { changes } = papers(
      [FEES, AUDIT, said('7', 'The report names what Section 2 asks for.')],
      [FEES, ESCROW, { ...AUDIT, label: '3' }, said('7', 'The report names what Section 2 asks for.')],
    );
    const stale = changes.find((c) => c.new?.label === '7');
    expect(stale).toMatchObject({ type: 'edit', materiality: 'medium' });
    expect(stale?.ops.every(({ op }) => op === '=')).toBe(true);
  });

  it('is told when its section was removed', () => {
    const { changes } = papers([FEES, AUDIT, exit('3', 'Section 2')], [FEES, exit('3', 'Section 2')]);
    expect(changes.flatMap((c) => c.reasons).join()).toContain('which was removed; there is no Section 2 any more');
  });

  it('is not told when it follows, or when its section stayed', () => {
    expect(reasonsWith('Section 2', 'Section 3').join()).not.toContain('left as it was');
    expect(reasonsWith('Section 1').join()).not.toContain('left as it was');
  });

  it('is not told of another text', () => {
    for (const other of [
      'Section 2 of the Master Agreement',
      'Section 2 GDPR',
      'Section 2 of the Standard Contractual Clauses',
      'Agreement Section 2',
      'Clause 2',
    ])
      expect(reasonsWith(other).join()).not.toContain('left as it was');
    expect(reasonsWith('Section 2 of this Agreement').join()).toContain('left as it was');
  });

  it('is not told where several passages bear the number', () => {
    const annex = said('2', 'The cafeteria opens at noon and closes in the evening.');
    const { changes } = papers(
      [FEES, AUDIT, exit('3', 'Section 2'), annex],
      [FEES, ESCROW, { ...AUDIT, label: '3' }, exit('4', 'Section 2'), annex],
    );
    expect(changes.flatMap((c) => c.reasons).join()).not.toContain('left as it was');
  });
});

describe('a reference to a number that annexes count anew', () => {
  it('follows any of the sections that may be meant', () => {
    const annex = said('2', 'The cafeteria opens at noon and closes in the evening.');
    const { changes } = papers(
      [annex, FEES, AUDIT, exit('3', 'Section 2')],
      [annex, FEES, ESCROW, { ...AUDIT, label: '3' }, exit('4', 'Section 3')],
    );
    expect(changes.flatMap((c) => c.reasons)).toContain(
      'cross-reference follows its renumbered target: Section 2 → Section 3',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { mapped, type Said } from '../helpers/mapped.js';
import { changeOf, papers, redlineOf } from './redline/fixture.js';

const said = (label: string, text: string): Said => ({ clauses: ['sec.controls'], label, text });

const FEES = said('1', 'Customer pays the invoiced fees by bank transfer.');
const AUDIT = said('2', 'Vendor admits an independent auditor to its premises.');
const EXIT = said('3', 'Vendor returns stored content as described in Section 2 above.');
const NEW = said('2', 'Vendor keeps escrow copies of the source code for emergencies.');

const spelled = (change: { ops: readonly { op: string; text: string }[] }, kept: string) =>
  change.ops
    .filter(({ op }) => kept.includes(op))
    .map(({ text }) => text)
    .join('');

describe('a redline', () => {
  it('of a paper against itself has no changes', () => {
    const redline = papers([FEES, AUDIT, EXIT], [FEES, AUDIT, EXIT]);
    expect(redline.changes).toEqual([]);
    expect(redline.summary).toEqual({ high: 0, medium: 0, low: 0, none: 0, unchangedBlocks: 3 });
  });

  it('tells a renumbered section apart from changed words, with the text once', () => {
    const { changes } = papers([FEES, AUDIT], [FEES, { ...AUDIT, label: '5' }]);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      id: 'c1',
      type: 'renumber',
      materiality: 'none',
      favours: 'neutral',
      reasons: ['renumbered 2 → 5'],
      ops: [{ op: '=', text: AUDIT.text }],
    });
  });

  it('lets a cross-reference follow the section that was renumbered', () => {
    const revised = [FEES, NEW, { ...AUDIT, label: '3' }, said('4', EXIT.text.replace('Section 2', 'Section 3'))];
    const { changes } = papers([FEES, AUDIT, EXIT], revised);
    expect(changes.map(({ type, materiality }) => `${type} ${materiality}`)).toEqual([
      'insert medium',
      'renumber none',
      'edit none',
    ]);
    expect(changes[2]!.reasons[0]).toBe('cross-reference follows its renumbered target: Section 2 → Section 3');
  });

  it('reports a cross-reference that now leads elsewhere', () => {
    const { changes } = papers(
      [FEES, AUDIT, EXIT],
      [FEES, AUDIT, said('3', EXIT.text.replace('Section 2', 'Section 1'))],
    );
    expect(changes[0]).toMatchObject({
      materiality: 'medium',
      reasons: ['cross-reference now leads to another section: Section 2 → Section 1'],
    });
  });

  it('gives a paragraph that was only divided no weight, and joins its parts by a line feed', () => {
    const one = said('1', 'Vendor erases backups quarterly. Customer may ask for a certificate of erasure.');
    const parts = one.text.split(/(?<=\.) /).map((text) => ({ clauses: ['sec.controls'], text }));
    const [change] = papers([one], [{ ...parts[0]!, label: '1' }, parts[1]!]).changes;
    expect(change).toMatchObject({ type: 'split', materiality: 'none' });
    expect(change!.new).toMatchObject({
      block: 'b0',
      blocks: ['b0', 'b1'],
      text: parts.map(({ text }) => text).join('\n'),
    });
    expect(spelled(change!, '=-')).toBe(one.text);
    expect(spelled(change!, '=+')).toBe(change!.new!.text);
  });

  it('ranks a moved paragraph low and says where from', () => {
    const [change] = papers([AUDIT, FEES, NEW], [FEES, NEW, { ...AUDIT, label: '9' }]).changes;
    expect(change).toMatchObject({ type: 'move', materiality: 'low', reasons: ['moved, same words (2 → 9)'] });
  });

  it('does not report a table of contents', () => {
    const toc = (text: string) => {
      const paper = mapped([{ clauses: [], text }, FEES]);
      return {
        ...paper,
        blocks: paper.blocks.map((block, i) => (i === 0 ? { ...block, kind: 'toc' as const } : block)),
      };
    };
    expect(redlineOf(toc('Fees 3'), toc('Charges 12')).changes).toEqual([]);
  });

  it('does not report a number that one reader took for words', () => {
    const { changes } = papers(
      [said('(b)', 'Fees are due monthly.')],
      [{ clauses: ['sec.controls'], text: '(b) Fees are due monthly.' }],
    );
    expect(changes).toEqual([]);
  });

  it('counts its ranks and the untouched blocks of the new paper', () => {
    const { summary } = papers([FEES, AUDIT, NEW], [{ ...FEES, text: FEES.text.replace('pays', 'may pay') }, NEW]);
    expect(summary).toEqual({ high: 0, medium: 2, low: 0, none: 0, unchangedBlocks: 1 });
  });

  it('mirrors removal and addition when the sides are swapped', () => {
    const [forth] = papers([FEES, AUDIT], [FEES]).changes;
    const [back] = papers([FEES], [FEES, AUDIT]).changes;
    expect([forth!.type, back!.type]).toEqual(['delete', 'insert']);
    expect(forth!.materiality).toBe(back!.materiality);
    expect(forth!.reasons.join().replaceAll('removed', 'added')).toBe(back!.reasons.join());
  });
});

describe('a bullet that a reader took for a paragraph', () => {
  it('has no weight', () => {
    const bullet: Said = { clauses: ['sec.controls'], text: '•' };
    expect(papers([FEES, bullet, NEW], [FEES, NEW]).changes).toMatchObject([
      { type: 'delete', materiality: 'none', reasons: ['signs without words removed'] },
    ]);
  });
});

describe('definitions', () => {
  const use: Said = { clauses: ['sec.controls'], text: 'Downtime is measured by Vendor.' };

  it('say how many paragraphs a changed term carries', () => {
    const define = (text: string): Said => ({ clauses: ['sec.controls'], text });
    const [change] = papers(
      [define('“Downtime” means minutes in which the portal fails.'), use],
      [define('“Downtime” means hours in which the portal fails.'), use],
    ).changes;
    expect(change!.materiality).toBe('medium');
    expect(change!.reasons).toContain('definition of “Downtime” changed; used in 1 other paragraph');
  });

  it('that nothing uses are low when they go', () => {
    const orphan: Said = { clauses: ['sec.controls'], text: '“Gadget” means a device that the portal once supported.' };
    expect(papers([orphan, use], [use]).changes[0]).toMatchObject({
      type: 'delete',
      materiality: 'low',
      reasons: ['definition of “Gadget” removed; not used elsewhere'],
    });
  });
});

describe('lists set as cards', () => {
  const line = (text: string): Said => ({ clauses: ['sec.controls'], text });

  it('are one addition of several lines, with weight', () => {
    const card = ['Postpigeon', 'Email delivery', 'Canada', 'Products: all of them'].map(line);
    const { changes } = papers([FEES, EXIT], [FEES, ...card, EXIT]);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      type: 'insert',
      materiality: 'medium',
      reasons: ['4 lines added: “Postpigeon / Email delivery / Canada / Products: all of them”'],
      new: { blocks: ['b1', 'b2', 'b3', 'b4'], text: 'Postpigeon\nEmail delivery\nCanada\nProducts: all of them' },
    });
  });

  it('of two lines stay two changes', () => {
    expect(papers([FEES, EXIT], [FEES, line('Postpigeon'), line('Canada'), EXIT]).changes).toHaveLength(2);
  });
});

describe('a clause that names something in passing', () => {
  it('is not judged as an unused definition', () => {
    const clause = 'Vendor will erase all prompts after each request if Customer so chooses (“Quick Erasure”).';
    const definitions = [{ term: 'Quick Erasure', block: 'b1', text: clause }];
    const { changes } = papers([FEES], [FEES, { clauses: ['sec.controls'], text: clause }], { definitions });
    expect(changes[0]!.materiality).toBe('medium');
  });
});

describe('parties named by the paper', () => {
  it('count as sides', () => {
    const parties = [
      { name: 'Nimbus Hosting', role: 'vendor' as const, aliases: ['Nimbus'] },
      { name: 'Harbour Foods', role: 'customer' as const, aliases: ['Harbour'] },
    ];
    expect(changeOf('[Nimbus/Harbour] bears the costs of the audit', 'sec.controls', { parties }).reasons).toContain(
      'party: Nimbus → Harbour',
    );
  });
});

/** Papers of random sentences, edited at random, through alignment, diff and report: each edit is told as what it is, and both papers can be rebuilt. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Redline } from '../../src/model/change.js';
import { mapped, type Said } from '../helpers/mapped.js';
import { redlineOf } from './redline/fixture.js';

const NOUNS =
  'audit backup charge consent copy credit database device discount estimate export facility forecast gateway indemnity insurance invoice journal licence logbook manual meter network order outage password patent permit platform premium quota receipt register renewal report royalty sample schedule seal server storage survey tariff ticket trademark transfer upgrade vault voucher warranty'.split(
    ' ',
  );

const sentence = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...NOUNS), { minLength: 10, maxLength: 10 }), fc.integer({ min: 2, max: 90 }))
  .map(
    ([words, days]) =>
      `Vendor keeps the ${words.slice(0, 5).join(' and the ')} for the ${words.slice(5).join(' of the ')} within ${days} days.`,
  );

/** A paper's sentences and an index into them. */
const papers = fc
  .uniqueArray(sentence, { minLength: 6, maxLength: 16 })
  .chain((lines) => fc.record({ lines: fc.constant(lines), at: fc.nat(lines.length - 1) }));

const paper = (lines: readonly string[], labelOf = (i: number) => `${i + 1}`) =>
  mapped(lines.map((text, i): Said => ({ clauses: ['sec.controls'], label: labelOf(i), text })));

const spelled = ({ ops }: Change, kept: string) => ops.map(({ op, text }) => (kept.includes(op) ? text : '')).join('');

/** All texts of one side: those of the changes, and the blocks that stand in none. */
function rebuilt(redline: Redline, side: 'old' | 'new', lines: readonly string[]): string[] {
  const changed = new Map(
    redline.changes.flatMap((change) => {
      const texts = spelled(change, side === 'old' ? '=-' : '=+').split('\n');
      return (change[side]?.blocks ?? []).map((block, k) => [block, texts[k]] as const);
    }),
  );
  return lines.map((line, i) => changed.get(`b${i}`) ?? line);
}

describe('a redline of papers edited at random', () => {
  it('tells a changed figure as an edit of its paragraph, high or medium', () => {
    fc.assert(
      fc.property(papers, ({ lines, at }) => {
        const edited = lines.with(at, lines[at]!.replace(/within \d+/, 'within 100'));
        const { changes } = redlineOf(paper(lines), paper(edited));
        expect(changes.map(({ type, new: new_ }) => `${type} ${new_?.block}`)).toEqual([`edit b${at}`]);
        expect(changes[0]!.materiality).toBe('high');
        expect(changes[0]!.reasons.join()).toContain('→ 100 days');
      }),
    );
  });

  it('tells new numbers as renumbering only', () => {
    fc.assert(
      fc.property(papers, ({ lines, at }) => {
        const { changes } = redlineOf(
          paper(lines),
          paper(lines, (i) => `${i >= at ? i + 2 : i + 1}`),
        );
        expect(changes).toHaveLength(lines.length - at);
        for (const { type, materiality } of changes) expect([type, materiality]).toEqual(['renumber', 'none']);
      }),
    );
  });

  it('tells an added paragraph, and the renumbering it brings, apart', () => {
    fc.assert(
      fc.property(papers, ({ lines, at }) => {
        const less = lines.toSpliced(at, 1);
        const { changes } = redlineOf(paper(less), paper(lines));
        const added = changes.filter(({ type }) => type !== 'renumber');
        expect(added.map(({ type, new: new_ }) => `${type} ${new_?.block}`)).toEqual([`insert b${at}`]);
        expect(changes).toHaveLength(lines.length - at);
      }),
    );
  });

  it('spells both papers exactly, whatever was done to them, and alike every time', () => {
    const other = fc.uniqueArray(sentence, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(papers, other, fc.nat(), ({ lines, at }, more, turn) => {
        const turned = lines.map((_, i) => lines[(i + turn) % lines.length]!);
        const revised = [...turned.toSpliced(at, 2, ...more), lines[at]!.replace('keeps', 'may keep')];
        const redline = redlineOf(paper(lines), paper(revised));
        expect(rebuilt(redline, 'old', lines)).toEqual(lines);
        expect(rebuilt(redline, 'new', revised)).toEqual(revised);
        expect(redlineOf(paper(lines), paper(revised))).toEqual(redline);
      }),
    );
  });

  it('mirrors what it tells when the sides are swapped', () => {
    fc.assert(
      fc.property(papers, ({ lines, at }) => {
        const revised = [...lines.toSpliced(at, 1), lines[at]!.replace('keeps', 'may keep')];
        const forth = redlineOf(paper(lines), paper(revised)).changes;
        const back = redlineOf(paper(revised), paper(lines)).changes;
        const told = (c: Change, removed: string, added: string) =>
          `${c.materiality} -${spelled(c, removed)} +${spelled(c, added)}`;
        expect(back.map((c) => told(c, '+', '-')).sort()).toEqual(forth.map((c) => told(c, '-', '+')).sort());
      }),
    );
  });
});

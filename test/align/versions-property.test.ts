/** Papers made of random sentences, edited at random: every edit is found as what it is, and nothing else is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlignBlock, alignVersions } from '../../src/align/versions.js';
import { paper } from './papers.js';

const NOUNS =
  'audit backup breach certificate charge claim consent copy credit database deletion device discount encryption estimate export facility fault forecast gateway incident indemnity insurance invoice journal licence logbook manual meter network notice order outage password patent penalty permit platform portal premium privacy quota receipt refund register renewal repair report royalty sample schedule seal server storage survey tariff tax tenant ticket token trademark training transfer upgrade vault voucher warranty'.split(
    ' ',
  );

/** A sentence of ten nouns: two of them share hardly more than chance. */
const sentence = fc
  .uniqueArray(fc.constantFrom(...NOUNS), { minLength: 10, maxLength: 10 })
  .map(
    (words) => `Vendor keeps the ${words.slice(0, 5).join(' and the ')} for the ${words.slice(5).join(' of the ')}.`,
  );

const sentences = fc.uniqueArray(sentence, { minLength: 6, maxLength: 24 });

const kindsOf = (left: readonly AlignBlock[], right: readonly AlignBlock[]) =>
  alignVersions(left, right)
    .filter(({ kind }) => kind !== 'equal')
    .map((pair) => `${pair.kind} ${pair.left.join()}-${pair.right.join()}`);

/** A paper and an index into it. */
const papers = sentences.chain((lines) => fc.record({ lines: fc.constant(lines), at: fc.nat(lines.length - 1) }));

describe('a paper edited at random', () => {
  it('is silent against itself', () => {
    fc.assert(
      fc.property(sentences, (lines) => {
        expect(kindsOf(paper(...lines), paper(...lines))).toEqual([]);
      }),
    );
  });

  it('with one paragraph removed or added shows just that', () => {
    fc.assert(
      fc.property(papers, ({ lines, at }) => {
        const less = lines.toSpliced(at, 1);
        expect(kindsOf(paper(...lines), paper(...less))).toEqual([`delete ${at}-`]);
        expect(kindsOf(paper(...less), paper(...lines))).toEqual([`insert -${at}`]);
      }),
    );
  });

  it('with one paragraph edited shows just that', () => {
    fc.assert(
      fc.property(papers, ({ lines, at }) => {
        const edited = lines.with(at, lines[at]!.replace('keeps', 'shall not keep').replace(' for ', ' in place of '));
        expect(kindsOf(paper(...lines), paper(...edited))).toEqual([`edit ${at}-${at}`]);
      }),
    );
  });

  it('with one paragraph divided shows just that, and joined the other way round', () => {
    fc.assert(
      fc.property(papers, ({ lines, at }) => {
        const halves = lines[at]!.split(' for ');
        const divided = lines.toSpliced(at, 1, halves[0]!, `for ${halves[1]}`);
        expect(kindsOf(paper(...lines), paper(...divided))).toEqual([`split ${at}-${at},${at + 1}`]);
        expect(kindsOf(paper(...divided), paper(...lines))).toEqual([`merge ${at},${at + 1}-${at}`]);
      }),
    );
  });

  it('with one paragraph taken to the end shows a move', () => {
    fc.assert(
      fc.property(papers, ({ lines, at }) => {
        fc.pre(at < lines.length - 2);
        const moved = [...lines.toSpliced(at, 1), lines[at]!];
        expect(kindsOf(paper(...lines), paper(...moved))).toEqual([`move ${at}-${lines.length - 1}`]);
      }),
    );
  });
});

describe('sections swapped and numbered anew', () => {
  /** Two neighbouring sections: where they begin and how many paragraphs each has. In papers of fewer words all are alike by chance. */
  const swapped = fc.uniqueArray(sentence, { minLength: 14, maxLength: 24 }).chain((lines) =>
    fc.record({
      lines: fc.constant(lines),
      from: fc.nat(lines.length - 5),
      sizes: fc.tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 })),
    }),
  );

  /** Paragraph by paragraph under "1.", "2." …, counted anew in each section. */
  const numbered = (sections: readonly (readonly string[])[]) =>
    paper(...sections.flatMap((lines) => lines.map((line, i) => `${i + 1} ${line}`)));

  it('are followed by what they say, not by the number they bear', () => {
    fc.assert(
      fc.property(swapped, ({ lines, from, sizes: [a, b] }) => {
        fc.pre(from + a + b <= lines.length);
        const [one, two] = [lines.slice(from, from + a), lines.slice(from + a, from + a + b)];
        const [head, tail] = [lines.slice(0, from), lines.slice(from + a + b)];
        const edited = (section: readonly string[]) => section.map((line) => line.replace('keeps', 'shall not keep'));
        const left = numbered([head, one, two, tail]);
        const right = numbered([head, edited(two), edited(one), tail]);
        for (const pair of alignVersions(left, right))
          expect(pair.left.map((i) => left[i]!.text.slice(-40))).toEqual(
            pair.right.map((j) => right[j]!.text.slice(-40)),
          );
      }),
    );
  });
});

describe('any two papers', () => {
  const mixed = fc
    .array(
      fc.oneof(sentence, fc.constantFrom('# Fees', 'Reserved.', '~ Fees 1', '| a | b', '(a) x', '1.1 None.', '***')),
      {
        maxLength: 20,
      },
    )
    .map((lines) => paper(...lines));

  it('have each block in exactly one pair, in reading order of the right', () => {
    fc.assert(
      fc.property(mixed, mixed, (left, right) => {
        const pairs = alignVersions(left, right);
        const indexes = (side: 'left' | 'right') => pairs.flatMap((pair) => pair[side]).sort((a, b) => a - b);
        expect(indexes('left')).toEqual(left.map((_, i) => i));
        expect(indexes('right')).toEqual(right.map((_, j) => j));
        const firsts = pairs.flatMap((pair) => pair.right.slice(0, 1));
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
      }),
    );
  });

  it('are mirrored when the sides are swapped, and read alike twice', () => {
    const turned = { insert: 'delete', delete: 'insert', split: 'merge', merge: 'split' } as const;
    fc.assert(
      fc.property(mixed, mixed, (left, right) => {
        const forth = alignVersions(left, right);
        expect(alignVersions(left, right)).toEqual(forth);
        const seen = new Set(forth.map((pair) => `${pair.kind} ${pair.left}-${pair.right}`));
        for (const { kind, left: l, right: r } of alignVersions(right, left))
          expect(seen).toContain(`${turned[kind as keyof typeof turned] ?? kind} ${r}-${l}`);
      }),
    );
  });
});

it('pairs two papers of six thousand paragraphs in seconds, even when little is the same', () => {
  const random = (seed: number) => {
    let state = seed;
    return () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state / 2147483648;
    };
  };
  const made = (seed: number) => {
    const next = random(seed);
    return Array.from({ length: 6000 }, (_, i) =>
      Array.from({ length: 40 }, () => NOUNS[Math.floor(next() * NOUNS.length)]! + (i % 7)).join(' '),
    );
  };
  const lines = made(1);
  const other = made(2).map((line, i) => (i % 3 === 0 ? `${lines[i]!} and more` : line));
  const started = performance.now();
  const pairs = alignVersions(paper(...lines), paper(...other));
  expect(pairs.filter(({ kind }) => kind === 'edit').length).toBeGreaterThan(1990);
  expect(performance.now() - started).toBeLessThan(15_000);
}, 30_000);

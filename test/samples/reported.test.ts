/**
 * End to end: the papers of three platforms in, the memo out, and every difference that was put in on purpose is in it.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { redlineAgreements } from '../../src/compare.js';
import type { Change } from '../../src/model/change.js';
import type { ClauseEntry, Comparison } from '../../src/model/comparison.js';
import type { Json } from '../../src/model/key-term.js';
import {
  compareSamples,
  mapSample,
  type SeededChange,
  type SeededDifference,
  seeded,
  states,
  tools,
} from '../helpers/seeded.js';

let comparison: Comparison;
let memo: string;

beforeAll(async () => {
  ({ comparison, memo } = await compareSamples());
}, 60_000);

const ofKind = (...kinds: SeededDifference['kind'][]) => seeded.differences.filter((d) => kinds.includes(d.kind));

const entryOf = (d: SeededDifference, platform: string): ClauseEntry | undefined =>
  comparison.clauses.find((c) => c.id === d.clause)?.entries[platform];

/** Words as they stand in the memo, whose Markdown escapes some marks. */
const plain = (text: string) => text.replace(/\\(.)/g, '$1').replace(/\s+/g, ' ');

/**
 * Cases we still lose, kept on purpose. no-location-promise: rows of a table of countries of use ("Europe | …") are classified row by
 * row, and one alone looks like a place where data is kept.
 */
const LOST = new Set(['no-location-promise']);

/** Share of the seeded values that are not read as values; their words are quoted all the same. */
const MISSED_SHARE = 0.05;

function isRead(d: SeededDifference, platform: string, value: Json): boolean {
  const found = entryOf(d, platform)?.terms.filter((t) => t.field === d.field) ?? [];
  return states(
    found.map((t) => t.value),
    value,
  );
}

describe('the memo of the samples', () => {
  it.each(ofKind('value').map((d) => [d.id, d] as const))(
    'reports %s on every side, as a value or in the words that state it',
    (_, d) => {
      const clause = comparison.clauses.find((c) => c.id === d.clause);
      for (const [platform, value] of Object.entries(d.values ?? {})) {
        const words = d.quotes?.[platform];
        const quoted = words !== undefined && clause?.entries[platform]?.provisions.some((p) => p.text.includes(words));
        expect({ platform, reported: isRead(d, platform, value) || quoted }).toEqual({ platform, reported: true });
      }
      expect(['differs', 'partial']).toContain(clause?.status);
      expect(clause?.materiality).not.toBe('none');
    },
  );

  it('reads most of the values themselves', () => {
    const wanted = ofKind('value').flatMap((d) =>
      Object.entries(d.values ?? {}).map(([platform, value]) => ({ d, platform, value })),
    );
    const missed = wanted.filter((w) => !isRead(w.d, w.platform, w.value)).map((w) => `${w.d.id} @${w.platform}`);
    expect(wanted.length).toBeGreaterThan(150);
    // The papers were written apart from the rules. What is missed is printed, so that it can be looked at and must not grow.
    expect(missed.length / wanted.length, missed.join(', ')).toBeLessThan(MISSED_SHARE);
  });

  it.each(ofKind('absence', 'deferral', 'denial', 'unread').map((d) => [d.kind, d.id, d] as const))(
    'reports the %s %s',
    (kind, _, d) => {
      const platform = d.platform ?? '';
      if (kind === 'unread')
        return expect(
          comparison.platforms
            .find((p) => p.key === platform)
            ?.documents.flatMap((x) => x.references.filter((r) => !r.read).map((r) => r.url)),
        ).toContain(d.reference);
      const silent = d.field
        ? !entryOf(d, platform)?.terms.some((t) => t.field === d.field && t.status !== 'deferred')
        : !entryOf(d, platform)?.provisions.length;
      // When a lost case is found again, this fails: take it off the list.
      if (LOST.has(d.id)) return expect(silent).toBe(false);
      const listed = comparison.missing.some((m) => m.clause === d.clause && m.platform === platform);
      if (kind === 'absence')
        return expect({ silent, said: listed || Boolean(d.field) || oneSided(d) }).toEqual({
          silent: true,
          said: true,
        });
      expect(plain(memo)).toContain(d.quotes?.[platform]);
    },
  );

  it.each(ofKind('moved', 'merged', 'split', 'definition').map((d) => [d.kind, d.id, d] as const))(
    'puts the %s %s beside what answers it',
    (_, __, d) => {
      for (const [platform, quote] of Object.entries(d.quotes ?? {})) {
        const provisions = entryOf(d, platform)?.provisions.map((p) => p.text) ?? [];
        expect({ platform, provisions }).toEqual({
          platform,
          provisions: expect.toSatisfy((texts: string[]) => texts.some((t) => t.includes(quote))),
        });
      }
      for (const platform of Object.keys(d.where ?? {}))
        expect(entryOf(d, platform)?.provisions.length).toBeGreaterThan(0);
    },
  );
});

function oneSided(d: SeededDifference): boolean {
  return (
    comparison.clauses
      .find((c) => c.id === d.clause)
      ?.flags.some((f) => f.platform === d.platform && f.code === 'one-sided') ?? false
  );
}

describe.each(seeded.redline.map((r) => [r.pair.join(' → '), r] as const))(
  'the redline of %s',
  (_, { pair, changes }) => {
    let found: readonly Change[];

    beforeAll(async () => {
      const [old, revised] = await Promise.all(pair.map((file) => mapSample(file)));
      if (old && revised) found = redlineAgreements(old, revised, tools).changes;
    }, 60_000);

    it.each(changes.map((c) => [c.id, c] as const))('reports %s', (_id, change) => {
      const shown = found.filter((c) => shows(c, change));
      expect(shown.map((c) => `${c.type} ${c.materiality}`)).toEqual(
        expect.toSatisfy(() => shown.some((c) => fits(c, change))),
      );
    });
  },
);

/** The change holds the seeded words of one side, or of both where one change answers them. */
function shows(change: Change, wanted: SeededChange): boolean {
  const holds = (side: Change['old'], words: string | null) => words !== null && (side?.text.includes(words) ?? false);
  return holds(change.old, wanted.old) || holds(change.new, wanted.new);
}

const RANKS = ['none', 'low', 'medium', 'high'];

/**
 * High and medium both reach the reader. What was only moved, split, merged or renumbered must be shown as that; its rank is not
 * asked for, as the same paragraph may have changed otherwise.
 */
function fits(change: Change, wanted: SeededChange): boolean {
  if (wanted.materiality !== 'none') return RANKS.indexOf(change.materiality) >= 2;
  if (wanted.kind === 'edit') return RANKS.indexOf(change.materiality) <= 1;
  return change.type === wanted.kind || change.type === `${wanted.kind}Edit`;
}

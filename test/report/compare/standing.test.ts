import { describe, expect, it } from 'vitest';
import { alignProvisions } from '../../../src/align/provisions.js';
import { diffTexts } from '../../../src/diff/words.js';
import type { PaperSet } from '../../../src/model/comparison.js';
import { oddOneOut } from '../../../src/report/compare/standing.js';
import { reportComparison } from '../../../src/report/comparison.js';
import { taxonomy } from '../../helpers/library.js';
import { mapped, paperSet } from '../../helpers/mapped.js';

const breach = (key: string, hours: number | null): PaperSet => {
  const words = hours === null ? 'without undue delay' : `within ${hours} hours`;
  const terms = hours === null ? [] : [['dp.breach.notice_period', { count: hours, unit: 'hour' }, words] as const];
  const text = `Provider shall notify Customer of a personal data breach ${words}.`;
  return paperSet(key, mapped([{ clauses: ['dp.breach'], text, terms }]));
};

const silent = (key: string) => paperSet(key, mapped([{ clauses: ['dp.audit'], text: 'Customer may audit.' }]));

const clauseOf = (baseline: string | null, ...sets: PaperSet[]) => {
  const { clauses } = reportComparison(sets, taxonomy, { align: alignProvisions, diff: diffTexts }, baseline);
  const clause = clauses.find((c) => c.id === 'dp.breach');
  if (!clause) throw new Error('no clause on breaches');
  return clause;
};

describe('the odd one out', () => {
  it('is the one that agrees with no other while all others agree', () => {
    const agreeing = (values: readonly number[]) => oddOneOut(values.length, (a, b) => values[a] === values[b]);
    expect(agreeing([1, 2, 1])).toBe(1);
    expect(agreeing([2, 1, 1, 1])).toBe(0);
    expect(agreeing([1, 2, 3])).toBeNull();
    expect(agreeing([1, 1, 2, 2])).toBeNull();
    expect(agreeing([1, 1, 1])).toBeNull();
    expect(agreeing([1, 2])).toBeNull();
  });

  it('is named for a value and for its clause', () => {
    const clause = clauseOf(null, breach('a', 48), breach('b', 72), breach('c', 48));
    expect(clause.differences[0]).toMatchObject({ odd: 'b', standing: 'Odd one out: B; the others agree.' });
    expect(clause.odd).toBe('b');
  });

  it('may be the one that does not state the value', () => {
    expect(clauseOf(null, breach('a', 48), breach('b', 48), breach('c', null)).differences[0]).toMatchObject({
      odd: 'c',
      standing: 'Odd one out: C alone does not state it; the others agree.',
    });
    expect(clauseOf(null, breach('a', 48), breach('b', null), breach('c', null)).differences[0]).toMatchObject({
      odd: 'a',
      standing: 'Odd one out: A alone states it.',
    });
  });

  it('may be the one that is silent on the clause, or alone speaks of it', () => {
    expect(clauseOf(null, breach('a', 48), breach('b', 72), silent('c')).odd).toBe('c');
    expect(clauseOf(null, silent('a'), silent('b'), breach('c', 48)).odd).toBe('c');
  });

  it('is nobody where all differ, and with two platforms', () => {
    expect(clauseOf(null, breach('a', 24), breach('b', 48), breach('c', 72)).odd).toBeNull();
    expect(clauseOf(null, breach('a', 24), breach('b', 48))).toMatchObject({ odd: null });
  });
});

describe('a baseline', () => {
  it('has every other platform compared with it, from the customer’s side', () => {
    const sets = [breach('a', 48), breach('b', 24), breach('c', 72), breach('d', null), breach('e', 48)];
    const [difference] = clauseOf('a', ...sets).differences;
    expect(difference?.againstBaseline).toEqual({ b: 'better', c: 'worse', d: 'not_stated', e: 'same' });
    expect(difference?.standing).toBe(
      'Against A: B better for the customer; C worse for the customer; D does not state it; E the same.',
    );
  });

  it('does not call silence in common the same', () => {
    const [difference] = clauseOf('a', breach('a', null), breach('b', null), breach('c', 48)).differences;
    expect(difference?.againstBaseline).toEqual({ b: 'not_stated', c: 'only_here' });
  });

  it('that is silent leaves a value to the others', () => {
    const [difference] = clauseOf('b', breach('a', 48), breach('b', null)).differences;
    expect(difference?.againstBaseline).toEqual({ a: 'only_here' });
  });

  it('is the one end of every redline', () => {
    const all = clauseOf(null, breach('a', 24), breach('b', 48), breach('c', 72)).diff;
    const based = clauseOf('b', breach('b', 48), breach('a', 24), breach('c', 72)).diff;
    expect(all.map((d) => `${d.from} ${d.to}`)).toEqual(['a b', 'a c', 'b c']);
    expect(based.map((d) => `${d.from} ${d.to}`)).toEqual(['b a', 'b c']);
  });

  it('gives nothing where none was chosen', () => {
    expect(clauseOf(null, breach('a', 48), breach('b', 24)).differences[0]).toMatchObject({
      againstBaseline: null,
      standing: '',
    });
  });
});

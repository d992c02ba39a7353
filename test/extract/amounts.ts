/** Short names for the values that tests of wording expect, and the table shape that all of them share. */
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/model/key-term.js';
import { values } from './one-block.js';

/** Wordings of one field with the value each must give; `NONE` where nothing may come out. */
export type Wordings = readonly (readonly [text: string, value: Json | typeof NONE])[];

export const NONE = Symbol('nothing');

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export const period =
  (unit: Unit) =>
  (count: number, more: { readonly [key: string]: Json } = {}): Json => ({ count, unit, ...more });

export const minutes = period('minute');
export const hours = period('hour');
export const days = period('day');
export const weeks = period('week');
export const months = period('month');
export const years = period('year');

export const AT_LEAST = { bound: 'min' };
export const WITHIN = { bound: 'max' };
export const BUSINESS = { basis: 'business' };

/** A value in any unit, as tables of several fields want it. */
export const time = (count: number, unit: string, more: object = {}): Json => ({ count, unit, ...more });

/** A wording and the one value it gives. */
export type Row = readonly [field: string, text: string, value: Json];

/** A near miss: nothing may come out. */
export type Silent = readonly [field: string, text: string];

/** One test per wording of several fields, values compared whole. */
export function describeRows(title: string, rows: readonly Row[], silent: readonly Silent[]): void {
  describe(title, () => {
    it.each(rows)('%s: %s', (field, text, value) => {
      expect(values(field, text)).toEqual([value]);
    });

    it.each(silent)('no %s in: %s', (field, text) => {
      expect(values(field, text)).toEqual([]);
    });
  });
}

/** One test per wording. Start points ("from") are left to their own tests: values match by inclusion of all else. */
export function describeWordings(field: string, wordings: Wordings): void {
  describe(field, () => {
    it.each(wordings)('reads: %s', (text, value) => {
      expect(values(field, text).map(withoutStart)).toEqual(value === NONE ? [] : [value]);
    });
  });
}

function withoutStart(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutStart);
  if (value === null || typeof value !== 'object') return value;
  const { from: _, ...rest } = value as { [key: string]: Json };
  return Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, withoutStart(part)]));
}

/**
 * Every worked example of the clause library, read as a one-block paper of its field's type. An example matches when the
 * extracted value holds every key shown (TAXONOMY 3.7). Examples still lost are listed by field and number; the list may
 * only shrink.
 */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/extract/fields/index.js';
import type { Json } from '../../src/model/key-term.js';
import { TAXONOMY, values } from './one-block.js';

const KNOWN_LOST: readonly string[] = [];

const MAY_ADD = new Set(['bound', 'from', 'basis', 'soft', 'each', 'per', 'open_list']);
const RULED = new Set(RULES.map((rule) => rule.field));

const examples = TAXONOMY.types
  .flatMap((type) => type.fields)
  .filter((field) => RULED.has(field.key))
  .flatMap((field) =>
    field.examples.map((example, i) => ({ ...example, field: field.key, key: `${field.key}#${i + 1}` })),
  );

describe('the worked examples of the clause library', () => {
  it('has examples for every field that has a rule', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2 * RULED.size);
  });

  it.each(examples.filter((e) => !KNOWN_LOST.includes(e.key)))('$key: $text', ({ field, text, value }) => {
    const got = values(field, text);
    expect(
      got.some((v) => includes(v, value)),
      `got ${JSON.stringify(got)}`,
    ).toBe(true);
  });

  it.each(examples.filter((e) => KNOWN_LOST.includes(e.key)))('still lost: $key', ({ field, text, value }) => {
    expect(
      values(field, text).some((v) => includes(v, value)),
      'read now: take it off the list',
    ).toBe(false);
  });
});

function includes(got: Json, shown: Json): boolean {
  if (isSilent(shown)) return false;
  if (isObject(shown) && Array.isArray(shown.variants)) return sameVariants(got, shown.variants);
  if (Array.isArray(shown))
    return Array.isArray(got) && got.length === shown.length && shown.every((s, i) => includes(got[i]!, s));
  if (isObject(shown)) {
    if (!isObject(got)) return false;
    const extra = Object.keys(got).filter((key) => !(key in shown) && !MAY_ADD.has(key));
    return extra.length === 0 && Object.keys(shown).every((key) => key in got && includes(got[key]!, shown[key]!));
  }
  return got === shown;
}

/** Conditions are kept in the paper's words, so only the values of the variants are compared. */
function sameVariants(got: Json, shown: readonly Json[]): boolean {
  if (!isObject(got) || !Array.isArray(got.variants) || got.variants.length !== shown.length) return false;
  return shown.every((s, i) => isObject(s) && includes((got.variants as { value: Json }[])[i]!.value, s.value!));
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isSilent(value: Json): boolean {
  return isObject(value) && value.status === 'silent';
}

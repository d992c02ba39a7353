import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { loadDeal } from '../../src/cli/deal.js';
import { comparePaperSets, type Input, mapAgreement } from '../../src/compare.js';
import { loadModel } from '../../src/library/load-model.js';
import type { PaperSet } from '../../src/model/comparison.js';
import type { Json } from '../../src/model/key-term.js';
import type { MappedAgreement } from '../../src/model/mapped.js';
import { composeMemo } from '../../src/report/memo.js';
import { writeMemoMarkdown } from '../../src/write/markdown.js';
import { taxonomy } from './library.js';

export const SAMPLES = resolve(import.meta.dirname, '../../samples');
export const tools = { taxonomy, model: loadModel() };

type Kind = 'value' | 'absence' | 'deferral' | 'denial' | 'moved' | 'merged' | 'split' | 'definition' | 'unread';

/** A difference put into the sample papers on purpose: see the head of samples/seeded.yaml. */
export interface SeededDifference {
  readonly id: string;
  readonly kind: Kind;
  readonly clause: string;
  readonly field?: string;
  readonly values?: Readonly<Record<string, Json>>;
  readonly platform?: string;
  readonly reference?: string;
  readonly where?: Readonly<Record<string, string>>;
  readonly quotes?: Readonly<Record<string, string>>;
}

export interface SeededChange {
  readonly id: string;
  readonly kind: string;
  readonly materiality: 'high' | 'medium' | 'low' | 'none';
  readonly clause: string;
  readonly old: string | null;
  readonly new: string | null;
}

interface Seeded {
  readonly differences: readonly SeededDifference[];
  readonly redline: readonly { readonly pair: readonly [string, string]; readonly changes: readonly SeededChange[] }[];
}

export const seeded = parse(readFileSync(join(SAMPLES, 'seeded.yaml'), 'utf8')) as Seeded;

export async function mapSample(path: string, family?: Input['family']): Promise<MappedAgreement> {
  const file = join(SAMPLES, path);
  return mapAgreement({ file: path, bytes: new Uint8Array(readFileSync(file)), family }, tools);
}

export async function compareSamples() {
  const deal = loadDeal(join(SAMPLES, 'deal.yaml'));
  const sets: PaperSet[] = [];
  for (const { key, name, documents, precedence } of deal.platforms) {
    const agreements: MappedAgreement[] = [];
    for (const d of documents) agreements.push(await mapSample(d.file.slice(SAMPLES.length + 1), d.family));
    sets.push({ key, name, agreements, precedence });
  }
  const comparison = comparePaperSets(sets, tools);
  const head = { title: deal.title, client: deal.client, side: 'customer' as const, date: '2026-01-31' };
  return { sets, comparison, memo: writeMemoMarkdown(composeMemo(comparison, sets, taxonomy, head)) };
}

/** Whether one of the values found is the one wanted, or all of them together hold each of its members (rows of a table, members of a set). */
export function states(found: readonly Json[], wanted: Json): boolean {
  if (!Array.isArray(wanted)) return found.some((value) => includes(value, wanted));
  const members = found.flatMap((value) => (Array.isArray(value) ? [...value] : [value]));
  return wanted.every((w) => members.some((m) => includes(m, w)));
}

/** Parts that do not make a value right or wrong, as the taxonomy's own examples leave them out (TAXONOMY.md 3.7). */
const BESIDE = new Set(['bound', 'from', 'soft', 'qualitative']);

/** An expected value is matched by inclusion. */
function includes(actual: Json | undefined, wanted: Json): boolean {
  if (Array.isArray(wanted)) return Array.isArray(actual) && wanted.every((w) => actual.some((a) => includes(a, w)));
  if (wanted === null || typeof wanted !== 'object') return actual === wanted;
  if (actual === undefined || actual === null || typeof actual !== 'object' || Array.isArray(actual)) return false;
  const keys = Object.keys(wanted).filter((k) => !('count' in wanted) || !BESIDE.has(k));
  return keys.every((k) => includes((actual as Record<string, Json>)[k], (wanted as Record<string, Json>)[k] ?? null));
}

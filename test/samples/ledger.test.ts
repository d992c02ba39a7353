/** The ledger over whole papers: each block has one place, the places add up, and a place says what is so. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparePaperSets, mapAgreement } from '../../src/compare.js';
import type { Comparison, PaperSet } from '../../src/model/comparison.js';
import type { MappedAgreement } from '../../src/model/mapped.js';
import { ReadError } from '../../src/model/message.js';
import { makeContext } from '../../src/report/memo/context.js';
import { ledger, placeInLedger } from '../../src/report/memo/ledger.js';
import { taxonomy } from '../helpers/library.js';
import { compareSamples, tools } from '../helpers/seeded.js';

/** A folder of papers of one's own: CLAUSEDIFF_PAPERS=../shared/corpus npx vitest run test/samples/ledger.test.ts */
const FOLDER = process.env.CLAUSEDIFF_PAPERS;

const HEAD = { title: 'Ledger', client: null, side: 'neutral' as const, date: '2026-01-31' };

function expectSumsToAddUp(sets: readonly PaperSet[], comparison: Comparison): void {
  const section = ledger(makeContext(comparison, sets, taxonomy, HEAD, []));
  const table = section.nodes.find((n) => n.type === 'table');
  const rows = table?.type === 'table' ? table.rows : [];
  const counts = rows.map((row) =>
    row.slice(1).map(([cell]) => Number(cell && 'text' in cell ? cell.text : Number.NaN)),
  );
  const papers = sets.flatMap((s) => s.agreements);
  expect(counts.map((row) => row.at(-1))).toEqual(papers.map((a) => a.blocks.length));
  for (const row of counts) expect(row.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(row.at(-1));
}

function expectPlacesToBeTrue({ key, agreements }: PaperSet, comparison: Comparison): void {
  agreements.forEach((agreement, document) => {
    for (const block of agreement.blocks) {
      const standsIn = comparison.clauses.filter((c) =>
        c.entries[key]?.provisions.some((p) => p.document === document && p.block === block.id),
      );
      expect(standsIn.map((c) => c.id).sort()).toEqual(block.clauses.map((c) => c.id).sort());
      const answered = standsIn.some((c) =>
        Object.entries(c.entries).some(([other, entry]) => other !== key && entry.provisions.length > 0),
      );
      expect(placeInLedger({ comparison } as Parameters<typeof placeInLedger>[0], key, block) === 'Compared').toBe(
        answered,
      );
    }
  });
}

function expectOnePlaceEach({ blocks, coverage }: MappedAgreement): void {
  for (const { clauses, state } of blocks) expect(clauses.length > 0).toBe(state === null);
  const states = Object.values(coverage.states).reduce((a, b) => a + b, 0);
  expect(coverage.typed + states).toBe(blocks.length);
  expect(coverage.blocks).toBe(blocks.length);
}

describe('the ledger of the sample papers', () => {
  let compared: Awaited<ReturnType<typeof compareSamples>>;
  beforeAll(async () => {
    compared = await compareSamples();
  }, 60_000);

  it('adds up for every paper', () => expectSumsToAddUp(compared.sets, compared.comparison));

  it('says of each block what is so', () => {
    for (const set of compared.sets) expectPlacesToBeTrue(set, compared.comparison);
  });

  it('has each block typed or in one state', () => {
    for (const a of compared.sets.flatMap((s) => s.agreements)) expectOnePlaceEach(a);
  });
});

describe.skipIf(FOLDER === undefined)('the ledger of a folder of papers', () => {
  it('adds up for every paper, each compared with the next', { timeout: 600_000 }, async () => {
    let before: MappedAgreement | null = null;
    for (const file of papersIn(FOLDER ?? '')) {
      const agreement = await readable(file);
      if (!agreement) continue;
      expectOnePlaceEach(agreement);
      const sets = [before ?? agreement, agreement].map((a, i) => ({
        key: `p${i}`,
        name: `P${i}`,
        agreements: [a],
        precedence: null,
      }));
      before = agreement;
      expectSumsToAddUp(sets, comparePaperSets(sets, tools));
    }
    expect(before).not.toBeNull();
  });
});

function papersIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => /\.docx$/.test(f));
  return files.sort().map((f) => join(folder, f));
}

async function readable(file: string): Promise<MappedAgreement | null> {
  try {
    return await mapAgreement({ file, bytes: new Uint8Array(readFileSync(file)) }, tools);
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}

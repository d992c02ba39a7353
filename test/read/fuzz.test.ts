/**
 * Damaged files of every kind: each ends soon, with a text or a ReadError, and never with another exception.
 *
 * Ordinarily 400 of each format; CLAUSEDIFF_FUZZ=full runs 2,000, CLAUSEDIFF_FUZZ=<number> that one case alone. The files are read
 * in a worker of the built program, so that one that hangs ends its own case and not the run.
 */
import { describe, expect, it } from 'vitest';
import { baseDocx, basePdfs } from './fuzz/base-files.js';
import { mutateDocx } from './fuzz/mutate-docx.js';
import { mutatePdf } from './fuzz/mutate-pdf.js';
import { random } from './fuzz/random.js';
import { watchedReader } from './fuzz/watched-reader.js';

const PATIENCE = 10_000;
const SETTING = process.env.CLAUSEDIFF_FUZZ ?? '';
const ONE_CASE = /^\d+$/.test(SETTING);

function seeds(): number[] {
  if (ONE_CASE) return [Number(SETTING)];
  return Array.from({ length: SETTING === 'full' ? 2000 : 400 }, (_, seed) => seed);
}

describe('a damaged file is read or refused within ten seconds', () => {
  it('when it is a Word file', async () => {
    const bases = baseDocx();
    const make = (seed: number) => mutateDocx(bases[seed % 8 === 0 ? 1 : 0]!, random(seed));
    await expectOrderlyEndings(make, 'damaged.docx');
  }, 1_200_000);

  it('when it is a PDF', async () => {
    const bases = await basePdfs();
    const make = (seed: number) => mutatePdf(bases[seed % bases.length]!, random(seed));
    await expectOrderlyEndings(make, 'damaged.pdf');
  }, 1_200_000);
});

async function expectOrderlyEndings(make: (seed: number) => Uint8Array, file: string): Promise<void> {
  const reader = watchedReader();
  const endings: string[] = [];
  const disorder: string[] = [];
  for (const seed of seeds()) {
    const ending = await reader.read(make(seed), file, PATIENCE);
    endings.push(ending);
    if (ending.startsWith('disorder')) disorder.push(`seed ${seed}: ${ending}`);
  }
  await reader.close();
  expect(disorder).toEqual([]);
  if (!ONE_CASE) expectBothWays(endings);
}

/** Damage that is never noticed, or always, would prove nothing about the other way out. */
function expectBothWays(endings: readonly string[]): void {
  const read = endings.filter((ending) => ending === 'read').length;
  expect(read).toBeGreaterThan(endings.length / 10);
  expect(read).toBeLessThan(endings.length * 0.9);
}

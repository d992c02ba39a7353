/** Pages that are pictures, with and without --ocr. Recognition itself is tested where its packages are installed. */
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/read/read-source.js';
import { type DrawPage, draw, ocrIsInstalled, scanOf } from './ocr/scan.js';

const NOTICE = 'Provider shall notify Customer of a personal data breach within 48 hours after becoming aware of it.';
const RECORD =
  'Provider shall keep a register of every breach, with its causes and remedies, for five years after the end of the term.';

const printed: DrawPage = (doc) =>
  doc.text('Fees are due within thirty days of the invoice, which Provider sends each month.');
const clauses: DrawPage = (doc) => doc.text(`1. ${NOTICE}`).moveDown().text(`2. ${RECORD}`);

describe('without --ocr', () => {
  it('a scanned PDF is refused and the option named', async () => {
    await expect(readSource(await scanOf(clauses), 'scan.pdf')).rejects.toThrow(/no text layer; .*--ocr/);
  });

  it('a scanned page among others is named and not read', async () => {
    const { blocks, messages } = await readSource(await scanOf(clauses, printed), 'mixed.pdf');
    expect(blocks.map(({ page }) => page)).toEqual([2]);
    expect(messages.map(({ code, page }) => [code, page])).toEqual([['scanned-page', 1]]);
  });
});

it('a paper that has its text is read the same with --ocr, packages or not', async () => {
  const bytes = await draw(clauses);
  expect(await readSource(bytes, 'text.pdf', { ocr: true })).toEqual(await readSource(bytes, 'text.pdf'));
});

describe.skipIf(!ocrIsInstalled())('with --ocr', () => {
  it('a scanned PDF is read as its original, every block marked with its confidence', async () => {
    const { blocks, messages } = await readSource(await scanOf(clauses), 'scan.pdf', { ocr: true });
    expect(blocks.map(({ text }) => text)).toEqual([`1. ${NOTICE}`, `2. ${RECORD}`]);
    for (const { ocr } of blocks) {
      expect(ocr).toBeGreaterThan(0.8);
      expect(ocr).toBeLessThanOrEqual(1);
    }
    expect(messages.map(({ code, page }) => [code, page])).toEqual([['ocr-page', 1]]);
    expect(messages[0]!.message).toMatch(/confidence of \d\d %/);
  }, 60_000);

  it('text that was there is left alone and not marked', async () => {
    const { blocks } = await readSource(await scanOf(clauses, printed), 'mixed.pdf', { ocr: true });
    expect(blocks.map(({ page, ocr }) => [page, ocr !== undefined])).toEqual([
      [1, true],
      [1, true],
      [2, false],
    ]);
  }, 60_000);
});

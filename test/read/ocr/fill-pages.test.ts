/** Pages that are pictures get words; recognition itself is tested where its packages are installed. */
import { describe, expect, it } from 'vitest';
import { fillPages, markBlocks, type OcrPage, ocrMessages } from '../../../src/read/ocr/fill-pages.js';
import { openRecogniser } from '../../../src/read/ocr/load-packages.js';
import type { Page } from '../../../src/read/pdf/page.js';
import { sourceBlock } from '../../helpers/source.js';
import { draw, ocrIsInstalled, scanOf } from './scan.js';

const page = (number: number, fault: Page['fault']): Page => ({
  number,
  width: 595,
  height: 842,
  items: [],
  strokes: [],
  links: [],
  slanted: [],
  fault,
});

it('without the packages there is an error with the command that installs them', async () => {
  await expect(openRecogniser('scan.pdf', '/package.json')).rejects.toMatchObject({
    code: 'ocr-not-installed',
    remedy: expect.stringContaining('npm install tesseract.js@7 @tesseract.js-data/eng'),
  });
});

it('a paper that has its text needs no packages and stays as it is', async () => {
  const pages = [page(1, null)];
  expect(await fillPages(pages, await draw((doc) => doc.text('Fees are due.')), 'text.pdf')).toEqual(pages);
});

describe('of pages read so', () => {
  const pages: OcrPage[] = [{ ...page(1, null), ocr: 0.91 }, { ...page(2, null), ocr: 0.64 }, page(3, null)];

  it('each is named with its confidence', () => {
    expect(ocrMessages(pages).map(({ code, page }) => [code, page])).toEqual([
      ['ocr-page', 1],
      ['ocr-page', 2],
    ]);
    expect(ocrMessages(pages)[1]!.message).toContain('64 %');
  });

  it('each block carries the lower confidence of the pages it stands on, and those of other pages none', () => {
    const block = (from: number, to: number) => sourceBlock('Fees are due.', { page: from, endPage: to });
    const marked = markBlocks([block(1, 1), block(1, 2), block(3, 3)], pages);
    expect(marked.map(({ ocr }) => ocr)).toEqual([0.91, 0.64, undefined]);
  });
});

describe.skipIf(!ocrIsInstalled())('with the packages', () => {
  it('a scanned page gets its words at their places', async () => {
    const bytes = await scanOf((doc) => doc.text('Provider shall notify Customer of each breach.', 72, 100));
    const [filled] = await fillPages([page(1, 'scanned')], bytes, 'scan.pdf');
    expect(filled!.items.map(({ text }) => text).join('')).toBe('Provider shall notify Customer of each breach.');
    expect(filled!.fault).toBeNull();
    expect(filled!.ocr).toBeGreaterThan(0.8);
    const [first] = filled!.items;
    expect(Math.abs(first!.x - 72)).toBeLessThan(2);
    expect(Math.abs(first!.y - 108)).toBeLessThan(3);
    expect(Math.abs(first!.size - 11)).toBeLessThan(1.5);
  }, 60_000);

  it('a page on which nothing is found stays a scanned page', async () => {
    const bytes = await scanOf((doc) => doc.rect(100, 100, 300, 300).fill('#888888'));
    const filled = await fillPages([page(1, 'scanned')], bytes, 'grey.pdf');
    expect(filled).toEqual([page(1, 'scanned')]);
  }, 60_000);
});

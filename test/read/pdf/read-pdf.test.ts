import { PDFParse } from 'pdf-parse';
import { describe, expect, test } from 'vitest';
import { ReadError } from '../../../src/model/message.js';
import { readPdf } from '../../../src/read/pdf/read-pdf.js';
import { DOT, lines, MARGIN, makePdf, readDrawn } from './make-pdf.js';

const NOTICE =
  'The provider shall tell the customer of every planned interruption at least five working days before it begins, and shall keep such interruptions outside the hours in which the customer does business.';
const CREDIT =
  'Where the service falls short of the level promised for a month, the customer may ask for a credit against the fees of that month, in writing and within thirty days of its end.';

async function failure(bytes: Uint8Array, password?: string): Promise<ReadError> {
  const error = await readPdf(bytes, 'paper.pdf', password === undefined ? {} : { password }).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(ReadError);
  return error as ReadError;
}

describe('files that cannot be read', () => {
  test('an empty file is named as empty', async () => {
    const error = await failure(new Uint8Array());
    expect(error.code).toBe('empty-file');
    expect(error.message).toMatch(/^paper\.pdf: .*empty/);
  });

  test('a text file is not a PDF', async () => {
    expect((await failure(Buffer.from('Master agreement\n'))).code).toBe('not-a-pdf');
  });

  test('a Word file under a PDF name is recognised', async () => {
    const error = await failure(Buffer.from('PK\x03\x04word/document.xml'));
    expect(error.code).toBe('not-a-pdf');
    expect(error.found).toContain('Word');
  });

  test('a PDF cut in half is called truncated', async () => {
    const bytes = await makePdf((doc) => doc.text(NOTICE));
    expect((await failure(bytes.subarray(0, bytes.length / 2))).code).toBe('truncated');
  });

  test('an encrypted PDF asks for its password, and a wrong one is told apart', async () => {
    const bytes = await makePdf((doc) => doc.text(NOTICE), { userPassword: 'tulip' });
    expect((await failure(bytes)).code).toBe('encrypted');
    expect((await failure(bytes, 'rose')).code).toBe('wrong-password');
  });

  test('an encrypted PDF opens with its password', async () => {
    const bytes = await makePdf((doc) => doc.text(NOTICE), { userPassword: 'tulip' });
    const { blocks } = await readPdf(bytes, 'paper.pdf', { password: 'tulip' });
    expect(blocks.map((b) => b.text)).toEqual([NOTICE]);
  });

  test('a scan without text is named as a scan', async () => {
    const error = await failure(await makePdf((doc) => doc.image(DOT, 0, 0, { width: 595, height: 842 })));
    expect(error.code).toBe('scanned');
    expect(error.found).toContain('no text layer');
    expect(error.remedy).toContain('--ocr');
  });

  test('empty pages hold no text', async () => {
    expect((await failure(await makePdf((doc) => doc.addPage()))).code).toBe('no-text');
  });
});

describe('pages', () => {
  test('a scanned page among others becomes a message with its number', async () => {
    const paper = await readDrawn((doc) => {
      doc.text(NOTICE);
      doc.addPage().image(DOT, 0, 0, { width: 595, height: 842 });
    });
    expect(paper.pages).toBe(2);
    expect(paper.blocks.map((b) => b.text)).toEqual([NOTICE]);
    expect(paper.messages.map(({ code, page }) => ({ code, page }))).toEqual([{ code: 'scanned-page', page: 2 }]);
  });

  test('the caller keeps its bytes', async () => {
    const bytes = await makePdf((doc) => doc.text(NOTICE));
    const length = bytes.length;
    await readPdf(bytes, 'paper.pdf');
    expect(bytes.length).toBe(length);
  });

  test('a paragraph that runs over the page is one block with both pages', async () => {
    const paper = await readDrawn((doc) => {
      lines(doc, MARGIN, 700, [
        'Either party may end this agreement by notice in writing, where the other',
        'party commits a serious breach and',
      ]);
      doc.addPage();
      lines(doc, MARGIN, 72, ['does not mend it within thirty days.']);
    });
    expect(paper.blocks).toHaveLength(1);
    expect(paper.blocks[0]).toMatchObject({
      text: 'Either party may end this agreement by notice in writing, where the other party commits a serious breach and does not mend it within thirty days.',
      page: 1,
      endPage: 2,
    });
  });

  test('two paragraphs without space or indent part where the first ends short', async () => {
    const paper = await readDrawn((doc) => {
      lines(doc, MARGIN, 100, [
        'The fees are due within thirty days of the invoice, and nothing is owed before an',
        'invoice has come.',
        'Late fees carry interest at the rate the law allows, counted from the day on which',
        'they fell due.',
      ]);
    });
    expect(paper.blocks.map((b) => b.text.split(' ').slice(0, 2).join(' '))).toEqual(['The fees', 'Late fees']);
  });

  test('ligatures and soft hyphens leave no trace', async () => {
    const { cleanText } = await import('../../../src/read/pdf/clean-text.js');
    expect(cleanText('ﬁve oﬃcers\u200B of\u00A0the ﬂeet')).toBe('five officers of the fleet');
  });

  test('every word that pdf-parse sees is in a block or in the furniture', async () => {
    const bytes = await makePdf((doc) => {
      for (let page = 1; page <= 4; page++) {
        if (page > 1) doc.addPage();
        doc.fontSize(8).text('Harbour Light Ltd – Terms of supply', MARGIN, 30, { lineBreak: false });
        doc.fontSize(11).text(`${page}. ${NOTICE}`, MARGIN, 90).moveDown().text(CREDIT, { columns: 2, height: 200 });
      }
    });
    const parser = new PDFParse({ data: Uint8Array.from(bytes), verbosity: 0 });
    const { text } = await parser.getText({ pageJoiner: '' });
    await parser.destroy();
    const paper = await readPdf(bytes, 'paper.pdf');
    const ours = [...paper.blocks.map((b) => b.text), ...paper.furniture.flatMap((f) => f.pages.map(() => f.text))];
    expect(words(ours.join(' '))).toEqual(words(text));
  });

  test('the same bytes give the same document', async () => {
    const bytes = await makePdf((doc) => doc.text(NOTICE).moveDown().text(CREDIT));
    expect(await readPdf(bytes, 'a.pdf')).toEqual(await readPdf(bytes, 'a.pdf'));
  });
});

describe('title and links', () => {
  test('the title of the properties is given when it is one', async () => {
    const titled = await readDrawn((doc) => doc.text(NOTICE), { info: { Title: 'Terms of supply' } });
    const fileName = await readDrawn((doc) => doc.text(NOTICE), { info: { Title: 'supply_v3_final.docx' } });
    expect([titled.title, fileName.title]).toEqual(['Terms of supply', null]);
  });

  test('a link carries its words, its address and its block', async () => {
    const paper = await readDrawn((doc) => {
      doc.text('Fees are set out below.').moveDown(2);
      doc.text('price list', { link: 'https://harbour.example/prices' });
    });
    expect(paper.links).toEqual([{ text: 'price list', url: 'https://harbour.example/prices', block: 1 }]);
  });

  test('a link over a line’s end reads in order, though the page lists its second half first', async () => {
    const paper = await readDrawn((doc) => {
      lines(doc, MARGIN, 100, [
        'The supplier charges what is stated in the Price',
        'List for Great Farms and nothing else.',
      ]);
      const link = (words: string, before: string, y: number) =>
        doc.link(MARGIN + doc.widthOfString(before), y, doc.widthOfString(words), 12, 'https://harbour.example/prices');
      link('List for Great Farms', '', 114);
      link('Price', 'The supplier charges what is stated in the ', 100);
    });
    expect(paper.links).toEqual([
      { text: 'Price List for Great Farms', url: 'https://harbour.example/prices', block: 0 },
    ]);
  });

  test('a form field is read where it stands', async () => {
    const paper = await readDrawn((doc) => {
      doc.initForm();
      doc.text('Customer name:', MARGIN, 100, { lineBreak: false });
      doc.formText('customer', 170, 96, 200, 18, { value: 'Blue Heron Oy' });
    });
    expect(paper.blocks.map((b) => b.text)).toEqual(['Customer name: Blue Heron Oy']);
  });

  test('a watermark is left out and reported', async () => {
    const paper = await readDrawn((doc) => {
      doc.text(NOTICE);
      doc
        .rotate(45, { origin: [300, 400] })
        .fontSize(60)
        .text('DRAFT', 200, 380, { lineBreak: false });
    });
    expect(paper.blocks.map((b) => b.text)).toEqual([NOTICE]);
    expect(paper.messages.map((m) => m.code)).toEqual(['slanted-text']);
    expect(paper.furniture).toEqual([{ text: 'DRAFT', pages: [1] }]);
  });
});

function words(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).sort();
}

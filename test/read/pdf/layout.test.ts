import { describe, expect, test } from 'vitest';
import { type Doc, lines, MARGIN, readDrawn } from './make-pdf.js';

const PARAGRAPHS = [
  'The provider keeps the service available around the clock and measures its availability every five minutes from three places outside its own network.',
  'The customer names one person to whom the provider may turn in all matters of the service, and tells the provider when another takes that place.',
  'Neither party answers for delay caused by events beyond its reasonable control, so long as it tells the other without delay and does what it can.',
  'Changes to this schedule bind the parties only when both have signed them, and do not touch orders that were accepted before that day.',
];

const texts = (paper: Awaited<ReturnType<typeof readDrawn>>) => paper.blocks.map((b) => b.text);

describe('columns', () => {
  test('the left column is read before the right one', async () => {
    const paper = await readDrawn((doc) => {
      doc.fontSize(10);
      column(doc, 72, [0, 1]);
      column(doc, 310, [2, 3]);
    });
    expect(texts(paper)).toEqual(PARAGRAPHS);
  });

  test('a heading across both columns comes first', async () => {
    const paper = await readDrawn((doc) => {
      doc.font('Helvetica-Bold').fontSize(16).text('Schedule of services', MARGIN, 72, { lineBreak: false });
      doc.font('Helvetica').fontSize(10);
      column(doc, 72, [0, 1]);
      column(doc, 310, [2, 3]);
    });
    expect(texts(paper)).toEqual(['Schedule of services', ...PARAGRAPHS]);
    expect(paper.blocks[0]).toMatchObject({ kind: 'title', strong: true });
  });

  function column(doc: Doc, x: number, which: readonly number[]): void {
    doc.y = 120;
    for (const i of which) doc.text(PARAGRAPHS[i] as string, x, doc.y, { width: 210 }).moveDown();
  }
});

describe('furniture', () => {
  test('running heads, footers and page numbers are kept apart with their pages', async () => {
    const paper = await readDrawn(
      (doc) => {
        PARAGRAPHS.forEach((text, i) => {
          if (i > 0) doc.addPage();
          doc.fontSize(8).text('Harbour Light Ltd – Terms of supply', MARGIN, 30, { lineBreak: false });
          doc.text(`Page ${i + 1} of 4`, 280, 790, { lineBreak: false, height: 10 });
          doc.fontSize(11).text(text, MARGIN, 100);
        });
      },
      { margins: { top: 20, bottom: 20, left: 72, right: 72 } },
    );
    expect(texts(paper)).toEqual(PARAGRAPHS);
    expect(paper.furniture).toContainEqual({ text: 'Harbour Light Ltd – Terms of supply', pages: [1, 2, 3, 4] });
    expect(paper.furniture).toContainEqual({ text: 'Page 3 of 4', pages: [3] });
    expect(paper.messages).toEqual([]);
  });

  test('a title that reads like the running head stays', async () => {
    const paper = await readDrawn(
      (doc) => {
        PARAGRAPHS.forEach((text, i) => {
          if (i > 0) doc.addPage();
          doc.fontSize(8).text('Terms of supply for harbour lights', MARGIN, 30, { lineBreak: false });
          doc.y = 100;
          if (i === 0) doc.fontSize(20).text('Terms of supply for harbour lights', MARGIN, 80).moveDown();
          doc.fontSize(11).text(text, MARGIN, doc.y);
        });
      },
      { margins: { top: 20, bottom: 20, left: 72, right: 72 } },
    );
    expect(texts(paper)).toEqual(['Terms of supply for harbour lights', ...PARAGRAPHS]);
  });
});

describe('lists and headings', () => {
  test('bullets are taken off, typed numbers stay', async () => {
    const paper = await readDrawn((doc) => {
      lines(doc, MARGIN, 100, [
        '2.1 The provider keeps:',
        '• a log of every access;',
        '• a list of its own suppliers;',
        '2.2 The customer pays.',
      ]);
    });
    expect(paper.blocks.map(({ text, bullet, kind }) => ({ text, bullet, kind }))).toEqual([
      { text: '2.1 The provider keeps:', bullet: false, kind: 'listItem' },
      { text: 'a log of every access;', bullet: true, kind: 'listItem' },
      { text: 'a list of its own suppliers;', bullet: true, kind: 'listItem' },
      { text: '2.2 The customer pays.', bullet: false, kind: 'listItem' },
    ]);
  });

  test('an enumeration within a sentence does not break it where a line begins with its mark', async () => {
    const paper = await readDrawn((doc) => {
      lines(doc, MARGIN, 100, [
        'The provider helps the customer with each of the following things, at no further charge:',
        '(a) the answers owed to persons whose data are processed, and (b) the reports owed',
        'to the authorities.',
      ]);
    });
    expect(paper.blocks).toHaveLength(1);
  });

  test('indents are measured from the edge of the text', async () => {
    const paper = await readDrawn((doc) => {
      lines(doc, MARGIN, 100, ['1. Support']);
      lines(doc, MARGIN + 36, 130, ['(a) by telephone;']);
      lines(doc, MARGIN + 36, 160, ['(b) by letter.']);
    });
    expect(paper.blocks.map((b) => b.indent)).toEqual([0, 36, 36]);
  });

  test('bold words that open a paragraph end at their offset', async () => {
    const paper = await readDrawn((doc) => {
      doc.font('Helvetica-Bold').text('3.2 Late payment.', MARGIN, 100, { continued: true });
      doc
        .font('Helvetica')
        .text(
          ' Fees that are not paid when due carry interest at the rate the law allows, from the day on which they fell due.',
        );
    });
    const [block] = paper.blocks;
    expect(block?.text.slice(0, block.runInEnd ?? 0)).toBe('3.2 Late payment.');
  });

  test('lines with leader dots are a table of contents', async () => {
    const paper = await readDrawn((doc) => {
      lines(doc, MARGIN, 100, [
        '1. Definitions ........................................ 2',
        '2. Services ............................................ 3',
      ]);
    });
    expect(paper.blocks.map((b) => b.kind)).toEqual(['toc', 'toc']);
  });
});

describe('broken words', () => {
  test('a word broken at a line end is made whole, a compound keeps its hyphen', async () => {
    const paper = await readDrawn((doc) => {
      lines(doc, MARGIN, 100, [
        'The processing of such data follows the agreement, and the customer may end the pro-',
        'cessing at any time. What the agreement says of suppliers binds each of them, and agree-',
        'ments with suppliers are kept for review. The licence is limited, revocable and non-',
        'exclusive, and such agreements do not widen it.',
      ]);
    });
    expect(texts(paper).join(' ')).toBe(
      'The processing of such data follows the agreement, and the customer may end the processing at any time. What the agreement says of suppliers binds each of them, and agreements with suppliers are kept for review. The licence is limited, revocable and non-exclusive, and such agreements do not widen it.',
    );
  });

  test('a paper that never breaks words keeps the hyphen at a line end', async () => {
    const paper = await readDrawn((doc) => {
      lines(doc, MARGIN, 100, [
        'The provider keeps a copy of all the data of the customer in a second region as a back-',
        'up for at least thirty days.',
      ]);
    });
    expect(texts(paper)[0]).toContain('a back-up for');
  });
});

describe('notes', () => {
  test('a footnote is a block of its own and the sentence above goes on overleaf', async () => {
    const paper = await readDrawn((doc) => {
      lines(doc, MARGIN, 600, [
        'The provider shall reach the level of service that is set out in the annex to this',
        'agreement and shall, where it',
      ]);
      doc.fontSize(8);
      lines(doc, MARGIN, 740, ['1 Measured over a calendar month in the time of the place of the customer.']);
      doc.fontSize(11).addPage();
      lines(doc, MARGIN, 72, ['falls short of it, pay the credit.']);
    });
    expect(paper.blocks.map(({ kind, page }) => ({ kind, page }))).toEqual([
      { kind: 'paragraph', page: 1 },
      { kind: 'footnote', page: 1 },
    ]);
    expect(texts(paper)[0]).toMatch(/where it falls short of it, pay the credit\.$/);
  });

  test('the mark of a note does not run into the figure before it', async () => {
    const paper = await readDrawn((doc) => {
      lines(doc, MARGIN, 100, ['Availability is 99.9%']);
      const right = MARGIN + doc.widthOfString('Availability is 99.9%');
      doc.fontSize(7).text('2', right, 100, { lineBreak: false });
    });
    expect(texts(paper)).toEqual(['Availability is 99.9%²']);
  });
});

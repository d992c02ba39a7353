/** Where a paragraph ends when geometry alone says little: one trait a test. */
import { describe, expect, test } from 'vitest';
import { type Doc, lines, readDrawn } from './make-pdf.js';

const texts = async (draw: (doc: Doc) => void) => (await readDrawn(draw)).blocks.map((b) => b.text);

const FULL = 'The supplier keeps every record of the work for the whole term and shows them when';
const TAIL = 'the buyer asks for them in writing.';

/** Paragraphs of two lines, parted by a gap where `gap` is given. */
function body(doc: Doc, y: number, count: number, gap: number): number {
  let at = y;
  for (let i = 0; i < count; i++) {
    lines(doc, 72, at, [FULL, TAIL]);
    at += 28 + gap;
  }
  return at;
}

describe('a paragraph goes on', () => {
  test('in lower case below a line that broke off early, as before a long address', async () => {
    const read = await texts((doc) => {
      const y = body(doc, 72, 3, 10);
      lines(doc, 72, y, [
        'More on the measures that the supplier takes stands on its own page; please',
        'visit x.example.',
      ]);
    });
    expect(read.at(-1)).toBe(
      'More on the measures that the supplier takes stands on its own page; please visit x.example.',
    );
  });

  test('with a number in brackets after the same number in words', async () => {
    const read = await texts((doc) => {
      const y = body(doc, 72, 3, 0);
      lines(doc, 72, y, ['The supplier tells the buyer of every such change (a) thirty', '(30) days in advance.']);
    });
    expect(read.at(-1)).toMatch(/\(a\) thirty \(30\) days in advance\.$/);
  });

  test('below a sentence not ended, though its next word would just have fitted', async () => {
    const read = await texts((doc) => {
      const y = body(doc, 72, 3, 0);
      lines(doc, 72, y, [FULL.replace('when', '').trim(), 'Kiln.']);
    });
    expect(read.at(-1)).toMatch(/shows them Kiln\.$/);
  });

  test('where a line happens to open with a defined term', async () => {
    const read = await texts((doc) =>
      lines(doc, 72, 72, [
        'The fees fall due within thirty days after the day on which the invoice has arrived.',
        '“Invoice” means every request for payment that the supplier sends to the address of',
        'the buyer.',
      ]),
    );
    expect(read).toHaveLength(1);
  });

  test('in bold, in a paper whose paragraphs are parted by gaps', async () => {
    const read = await texts((doc) => {
      const y = body(doc, 72, 6, 10);
      lines(doc, 72, y, ['The supplier pays for every loss that the work causes and that the buyer can show.']);
      doc.font('Helvetica-Bold');
      lines(doc, 72, y + 14, ['This is all that the supplier owes for the work.']);
    });
    expect(read.at(-1)).toMatch(/can show\. This is all/);
  });
});

describe('a paragraph begins', () => {
  test('at a line set in like other first lines, below a paragraph of one full line', async () => {
    const read = await texts((doc) => {
      for (let i = 0; i < 5; i++) {
        lines(doc, 108, 72 + i * 28, ['The supplier keeps every record of the work for the whole term and']);
        lines(doc, 72, 86 + i * 28, ['the buyer may ask for them.']);
      }
      lines(doc, 108, 212, [
        'The supplier keeps every record of the work for the whole term now.',
        'Notices go by post.',
      ]);
    });
    expect(read.slice(-2)).toEqual([
      'The supplier keeps every record of the work for the whole term now.',
      'Notices go by post.',
    ]);
  });

  test('at a schedule named on a line of its own below a full line', async () => {
    const read = await texts((doc) =>
      lines(doc, 72, 72, [
        'The supplier keeps every record of the work for the whole term and shows all those.',
        'Schedule 1',
        'The work is done at the yard.',
      ]),
    );
    expect(read[1]).toBe('Schedule 1');
  });

  test('at a numbered line below a bold heading as wide as the text', async () => {
    const read = await texts((doc) => {
      doc.font('Helvetica-Bold');
      lines(doc, 72, 72, ['1. Records of the work and of all who do it for the supplier at the yard']);
      doc.font('Helvetica');
      lines(doc, 72, 87, ['1.1. The supplier keeps every record of the work for the whole term of this paper', TAIL]);
    });
    expect(read).toHaveLength(2);
  });
});

/** Two independent programs must find the same words: ours, and mammoth, in files made by a third (docx). */
import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { readDocx } from '../../../src/read/docx/read-docx.js';
import { cell as cellXml, docx, field, item, p, r, row as rowXml, table as tableXml } from './build-docx.js';

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}%]+/gu) ?? [];
}

async function bothReadings(bytes: Uint8Array): Promise<{ ours: string[]; mammoths: string[] }> {
  const { blocks } = await readDocx(bytes, 'made.docx');
  const raw = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const body = blocks.filter((block) => block.kind !== 'footnote');
  return { ours: words(body.map((block) => block.text).join(' ')), mammoths: words(raw.value) };
}

const row = (...texts: string[]) =>
  new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });

const change = { id: 1, author: 'Ann', date: '2026-01-01T00:00:00Z' };

const made = new Document({
  numbering: {
    config: [
      {
        reference: 'clauses',
        levels: [
          { level: 0, format: 'decimal', text: '%1.' },
          { level: 1, format: 'decimal', text: '%1.%2' },
          { level: 2, format: 'lowerLetter', text: '(%3)' },
        ],
      },
    ],
  },
  footnotes: { 1: { children: [new Paragraph('Excluding tax.')] } },
  sections: [
    {
      children: [
        new Paragraph({ text: 'Hosting Agreement', heading: HeadingLevel.TITLE }),
        new Paragraph({
          text: 'Availability',
          heading: HeadingLevel.HEADING_1,
          numbering: { reference: 'clauses', level: 0 },
        }),
        new Paragraph({
          numbering: { reference: 'clauses', level: 1 },
          children: [
            new TextRun({ text: 'Target.', bold: true }),
            new TextRun(' The host keeps the site up 99.5% of each month.'),
          ],
        }),
        new Paragraph({
          numbering: { reference: 'clauses', level: 2 },
          children: [new TextRun('Planned work is not counted'), new FootnoteReferenceRun(1), new TextRun('.')],
        }),
        new Paragraph({
          numbering: { reference: 'clauses', level: 1 },
          children: [
            new TextRun('Notice is given '),
            new DeletedTextRun({ ...change, text: 'ten' }),
            new InsertedTextRun({ ...change, id: 2, text: 'twenty' }),
            new TextRun(' days ahead.'),
          ],
        }),
        new Table({ rows: [row('Uptime', 'Credit'), row('below 99.5%', '10%'), row('below 95%', '50%')] }),
      ],
    },
  ],
});

test('a paper made by another program has the words that mammoth finds, in the same order', async () => {
  const { ours, mammoths } = await bothReadings(await Packer.toBuffer(made));
  expect(ours.length).toBeGreaterThan(30);
  expect(ours).toEqual(mammoths);
});

test('its labels, kinds and notes are those that were asked for', async () => {
  const { blocks } = await readDocx(await Packer.toBuffer(made), 'made.docx');
  expect(blocks.map(({ kind, autoLabel }) => `${kind} ${autoLabel ?? '-'}`)).toEqual([
    'title -',
    'heading 1.',
    'listItem 1.1',
    'listItem (a)',
    'footnote 1',
    'listItem 1.2',
    'tableRow -',
    'tableRow -',
    'tableRow -',
  ]);
});

test('hand-written markup has the words that mammoth finds', async () => {
  const body = [
    p(`${r('Governing ')}${r('law')}${r(' is that of ')}${field('DOCPROPERTY x', r('Ireland'))}${r('.')}`),
    item('An item without a list'),
    `<w:sdt><w:sdtContent>${p('In a control.')}</w:sdtContent></w:sdt>`,
    tableXml(rowXml([cellXml('outer'), cellXml(`${p('first')}${tableXml(rowXml([cellXml('inner')]))}${p('last')}`)])),
    p(`<w:smartTag>${r('Tagged')}</w:smartTag>`),
  ];
  const { ours, mammoths } = await bothReadings(docx(body.join('')));
  expect(ours).toEqual(mammoths);
});

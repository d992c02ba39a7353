/** The sound files that the fuzz test damages: small, and with something of every kind that the readers know. */
import PDFDocument from 'pdfkit';
import {
  abstractNum,
  cell,
  del,
  docxFiles,
  field,
  ins,
  item,
  markedEnd,
  num,
  p,
  r,
  row,
  style,
  styled,
  table,
} from '../docx/build-docx.js';
import type { Parts } from './mutate-docx.js';

export function baseDocx(): Parts[] {
  return [everyKind(), docxFiles({ body: p('Fees are due monthly.') + table(row([cell('A'), cell('B')])) })];
}

function everyKind(): Parts {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const note = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  return docxFiles({
    title: 'Hosting Agreement',
    styles:
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      style('Heading1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>') +
      style(
        'Clause',
        '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>',
        '<w:basedOn w:val="Heading1"/>',
      ),
    numbering:
      abstractNum(0, [
        ['decimal', '%1.', '<w:pStyle w:val="Heading1"/>'],
        ['decimal', '%1.%2', '<w:isLgl/>'],
        ['lowerLetter', '(%3)'],
        ['lowerRoman', '(%4)'],
      ]) +
      abstractNum(1, [
        ['bullet', '\uF0B7'],
        ['ordinalText', '%2'],
      ]) +
      num(1, 0) +
      num(2, 0, '<w:lvlOverride w:ilvl="2"><w:startOverride w:val="27"/></w:lvlOverride>') +
      num(3, 1),
    footnotes: `<w:footnote w:id="1">${p('Measured monthly.')}</w:footnote>`,
    endnotes: `<w:endnote w:id="1">${p('See the annex.')}</w:endnote>`,
    comments: `<w:comment w:id="0" w:author="Ann Lee">${p('Why?')}</w:comment>`,
    header: p(`${run('Confidential')}${field('PAGE', run('1'))}`),
    links: { link1: 'https://example.com/terms' },
    body:
      p(field('TOC \\o', run('1. Services 1'))) +
      styled('Heading1', 'Services') +
      styled('Clause', `${run('The provider hosts the service')}${note('footnote', 1)}${run(' with care.')}`) +
      item('backups each night', 1, 2) +
      item(ins(run('restores on request')), 1, 3, markedEnd('ins')) +
      item('moved', 2, 2, markedEnd('moveFrom')) +
      item('bullet', 3) +
      p(`${run('within ')}${del('thirty')}${ins(run('sixty'))}${run(' days')}${note('endnote', 1)}`) +
      p(`<w:hyperlink r:id="link1">${run('the terms')}</w:hyperlink>${r(' and secret', '<w:vanish/>')}`) +
      p(`${field('REF _Ref1 \\r', run('2.1'))}<w:bookmarkStart w:id="1" w:name="_Ref1"/><w:bookmarkEnd w:id="1"/>`) +
      p(
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>' +
          `${p('In a box.')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>`,
      ) +
      `<w:sdt><w:sdtPr><w:alias w:val="Name"/></w:sdtPr><w:sdtContent>${p('Example Ltd.')}</w:sdtContent></w:sdt>` +
      table(
        row([cell('Uptime'), cell('Credit', '<w:gridSpan w:val="2"/>')], '<w:tblHeader/>'),
        row([cell('99.9%', '<w:vMerge w:val="restart"/>'), cell('5%'), cell(table(row([cell('a'), cell('b')])))]),
        row([cell('', '<w:vMerge/>'), cell('10%'), cell(item('in a cell', 1, 2))], '<w:del w:id="5" w:author="Bo"/>'),
      ) +
      '<w:sectPr><w:headerReference r:id="header" w:type="default"/></w:sectPr>',
  });
}

/** One stored plainly, so that damage reaches the operators, one deflated, one locked for changes. */
export async function basePdfs(): Promise<Uint8Array[]> {
  return Promise.all([
    drawPaper({ compress: false }),
    drawPaper({ compress: true }),
    drawPaper({ ownerPassword: 'owner', pdfVersion: '1.7' }),
  ]);
}

function drawPaper(options: PDFKit.PDFDocumentOptions): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A5', bufferPages: true, info: { Title: 'Hosting Agreement' }, ...options });
  const bytes = collect(doc);
  doc.font('Times-Bold').fontSize(14).text('HOSTING AGREEMENT', { align: 'center' });
  for (let section = 1; section <= 6; section++) drawSection(doc, section);
  drawGrid(doc);
  doc.text('The terms', { link: 'https://example.com/terms', underline: true });
  doc.initForm();
  doc.formText('name', 60, 480, 120, 16, { value: 'Example Ltd.' });
  for (let page = 0; page < doc.bufferedPageRange().count; page++) {
    doc.switchToPage(page);
    doc.fontSize(7).text(`Confidential | ${page + 1}`, 60, 20, { lineBreak: false });
  }
  doc.end();
  return bytes;
}

function drawSection(doc: PDFKit.PDFDocument, section: number): void {
  doc.moveDown(0.5).font('Times-Bold').fontSize(11).text(`${section}. Services`);
  doc.font('Times-Roman').fontSize(9);
  for (const label of ['(a)', '(b)'])
    doc.text(
      `${label} The provider hosts the service with care, keeps back-ups for 30 days and tells the customer of every fault it finds in them, section ${section}.`,
    );
}

function drawGrid(doc: PDFKit.PDFDocument): void {
  const top = doc.y + 6;
  ['Uptime', 'Credit', '99.9%', '5%', '99.0%', '10%'].forEach((cellText, at) => {
    const [x, y] = [72 + (at % 2) * 90, top + Math.floor(at / 2) * 16];
    doc
      .rect(x, y, 90, 16)
      .stroke()
      .text(cellText, x + 4, y + 4, { lineBreak: false });
  });
  doc.x = 72;
  doc.y = top + 56;
}

export function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}

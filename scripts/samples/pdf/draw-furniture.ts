/** Running head and foot on every page, drawn last because only then the number of pages is known. */
import { MARGIN, type Sheet, setFont } from './sheet.js';

const SIZE = 8;
const PLAIN = { bold: false, italic: false };

export function drawFurniture(sheet: Sheet): void {
  const { doc, settings } = sheet;
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    const fill = (text: string) => text.replace('{page}', `${page + 1}`).replace('{pages}', `${count}`);
    drawEnds(sheet, fill(settings.header), 40);
    drawEnds(sheet, fill(settings.footer), doc.page.height - 44);
    if (settings.header)
      doc
        .lineWidth(0.4)
        .moveTo(MARGIN.x, 54)
        .lineTo(doc.page.width - MARGIN.x, 54)
        .stroke();
  }
}

/** "left | right"; a text without a bar stands in the middle. */
function drawEnds(sheet: Sheet, text: string, y: number): void {
  const { doc } = sheet;
  const [left = '', right] = text.split(' | ');
  setFont(sheet, PLAIN, SIZE);
  const middle = (doc.page.width - doc.widthOfString(left)) / 2;
  doc.text(left, right === undefined ? middle : MARGIN.x, y, { lineBreak: false });
  if (right === undefined) return;
  doc.text(right, doc.page.width - MARGIN.x - doc.widthOfString(right), y, { lineBreak: false });
}

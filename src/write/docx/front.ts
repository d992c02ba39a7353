/** What stands before the sections: title and the head's lines; and what stands on every page. */
import { AlignmentType, type FileChild, Footer, Header, HeadingLevel, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { Memo } from '../../model/memo.js';
import { words } from './inlines.js';
import { STYLES } from './look.js';

export function front(memo: Memo): FileChild[] {
  return [new Paragraph({ heading: HeadingLevel.TITLE, children: [words(memo.title)] }), ...memo.head.map(headLine)];
}

function headLine([label, value]: readonly [string, string]): Paragraph {
  return new Paragraph({
    style: STYLES.lead,
    tabStops: [{ type: 'left', position: 1500 }],
    indent: { left: 1500, hanging: 1500 },
    children: [words(label, { bold: true }), new TextRun({ children: [new Tab()] }), words(value)],
  });
}

export function pageHeader(memo: Memo): Header {
  return new Header({ children: [new Paragraph({ style: 'Header', children: [words(memo.title)] })] });
}

export function pageFooter(): Footer {
  const number = new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [new Paragraph({ style: 'Footer', alignment: AlignmentType.CENTER, children: [number] })],
  });
}

/**
 * Memo → Word, as a lawyer expects it: styles, numbered headings, table of contents, repeating table heads, wide tables on pages turned
 * sideways, quotations footnoted, redlines coloured and marked.
 *
 * Set with the docx package and then repacked, because the package stamps the clock into what it writes.
 */
import { Document, type FileChild, Packer, PageOrientation, SectionType } from 'docx';
import type { Memo } from '../model/memo.js';
import type { MemoRecord } from '../model/memo-record.js';
import { setPiece, setSmall } from './docx/body.js';
import { contents } from './docx/contents.js';
import { front, pageFooter, pageHeader } from './docx/front.js';
import { makeNotes, type Notes } from './docx/inlines.js';
import { layOut, type Stretch } from './docx/layout.js';
import { numbering, styles } from './docx/look.js';
import { finishPackage } from './docx/package.js';
import { memoDate } from './memo-date.js';
import { xmlChars } from './xml.js';

export interface DocxOptions {
  /** Bytes of a firm's .docx, whose styles are taken. */
  readonly template?: Uint8Array;
  /** How the memo was made; without it the memo cannot be verified. */
  readonly record?: MemoRecord;
}

/** @throws ReadError when the template is not a Word document */
export async function writeMemoDocx(memo: Memo, options: DocxOptions = {}): Promise<Uint8Array> {
  const notes = makeNotes();
  const sections = sectionsOf(memo, notes);
  const document = new Document({
    title: xmlChars(memo.title),
    creator: 'clausediff',
    lastModifiedBy: 'clausediff',
    styles,
    numbering,
    sections,
    footnotes: notes.all(),
  });
  return finishPackage(await Packer.toBuffer(document), {
    date: memoDate(memo),
    template: options.template,
    record: options.record,
  });
}

/** Later sections have no header and footer of their own: they go on with the first one's. */
function sectionsOf(memo: Memo, notes: Notes) {
  const stretches = layOut(memo);
  const upright: Stretch = { setting: 'upright', pieces: [] };
  const all = stretches[0]?.setting === 'upright' ? stretches : [upright, ...stretches];
  let number = 0;
  return all.map((stretch, i) => {
    const page = PAGES[stretch.setting];
    const children: FileChild[] = stretch.pieces.flatMap((p) =>
      p.type === 'contents'
        ? contents(memo)
        : stretch.setting === 'small' || stretch.setting === 'columns'
          ? setSmall(p, page.width, ++number)
          : setPiece(p, page.width, ++number, notes),
    );
    const first = { headers: { default: pageHeader(memo) }, footers: { default: pageFooter() } };
    return {
      ...(i === 0 ? first : {}),
      properties: { type: SectionType.NEXT_PAGE, page: page.page, ...(page.columns ? { column: page.columns } : {}) },
      children: i === 0 ? [...front(memo), ...children] : children,
    };
  });
}

/** A4 in twips with margins of two centimetres. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = 1134;
const BETWEEN_COLUMNS = 340;
const UPRIGHT = pageOf(PageOrientation.PORTRAIT, A4.width - 2 * MARGIN);
const PAGES = {
  upright: UPRIGHT,
  sideways: pageOf(PageOrientation.LANDSCAPE, A4.height - 2 * MARGIN),
  small: UPRIGHT,
  columns: {
    ...pageOf(PageOrientation.PORTRAIT, (A4.width - 2 * MARGIN - BETWEEN_COLUMNS) / 2),
    columns: { count: 2, space: BETWEEN_COLUMNS },
  },
} as const;

function pageOf(orientation: (typeof PageOrientation)[keyof typeof PageOrientation], width: number) {
  const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, header: 567, footer: 567 };
  return { width, page: { size: { ...A4, orientation }, margin }, columns: undefined };
}

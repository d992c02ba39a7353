/**
 * The table of contents: a field that Word and LibreOffice fill with page numbers when told to update; until then it shows the titles
 * as links.
 *
 * Spelled out element by element, because the docx package puts the field's parts into one run, which LibreOffice prints as text, and
 * because a field that updates by itself makes Word ask a question at every opening.
 */
import {
  BuilderElement,
  type FileChild,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  StringContainer,
  TextRun,
  type XmlComponent,
} from 'docx';
import type { Memo } from '../../model/memo.js';
import { words } from './inlines.js';
import { anchorOf } from './layout.js';
import { STYLES } from './look.js';

export function contents(memo: Memo): FileChild[] {
  const entries = memo.sections.map((s, i) => entry(`${i + 1}`, s.title, anchorOf(s.id)));
  return [
    new Paragraph({ style: STYLES.contents, children: [words('Contents')] }),
    ...entries.map((e, i) => new Paragraph({ style: 'TOC1', children: i === 0 ? [...begin(), ...e] : e })),
    new Paragraph({ style: 'TOC1', children: [fieldRun(fieldChar('end'))] }),
  ];
}

/** Headings of the first level, as links. */
const INSTRUCTION = 'TOC \\o "1-1" \\h \\z \\u';

const begin = (): ParagraphChild[] => [
  fieldRun(fieldChar('begin')),
  fieldRun(new StringContainer('w:instrText', INSTRUCTION)),
  fieldRun(fieldChar('separate')),
];

const entry = (number: string, title: string, anchor: string): ParagraphChild[] => [
  new InternalHyperlink({ anchor, children: [words(`${number}. ${title}`)] }),
];

const fieldRun = (element: XmlComponent): TextRun => new TextRun({ children: [element] });

const fieldChar = (value: string): XmlComponent =>
  new BuilderElement<{ type: string }>({
    name: 'w:fldChar',
    attributes: { type: { key: 'w:fldCharType', value } },
  });

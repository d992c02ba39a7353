/** A paper -> the bytes of a Word file, the same on every run. */
import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Paper } from '../paper.js';
import { blockParagraphs } from './block-paragraphs.js';
import { LEVEL_INDENTS, numberingConfig } from './numbering-config.js';
import { repack } from './repack.js';

const PAGE = { letter: { width: 12240, height: 15840 }, a4: { width: 11906, height: 16838 } };
const MARGIN = 1300;

export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const { settings } = paper;
  const document = new Document({
    title: paper.title,
    creator: settings.author,
    lastModifiedBy: settings.author,
    styles: styles(settings.font === 'Times' ? 'Times New Roman' : 'Arial', settings.size),
    numbering: numberingConfig(settings.numbering),
    footnotes: footnotes(paper),
    sections: [
      {
        properties: {
          page: { size: PAGE[settings.paper], margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        headers: { default: new Header({ children: [furniture(paper, settings.header)] }) },
        footers: { default: new Footer({ children: [furniture(paper, settings.footer)] }) },
        children: paper.blocks.flatMap((block) => blockParagraphs(block, paper)),
      },
    ],
  });
  return repack(new Uint8Array(await Packer.toBuffer(document)), settings.dated);
}

/** Sizes are half-points in Word. */
function styles(font: string, size: number) {
  const run = (points: number, bold = true) => ({ run: { font, size: points * 2, bold, color: '000000' } });
  const spaced = { paragraph: { spacing: { before: 240, after: 100 }, keepNext: true } };
  return {
    default: {
      document: { run: { font, size: size * 2 }, paragraph: { spacing: { after: 110, line: 264 } } },
      title: { ...run(size + 5), paragraph: { alignment: 'center' as const, spacing: { after: 160 } } },
      heading1: { ...run(size + 1), ...spaced },
      heading2: { ...run(size), ...spaced },
    },
    paragraphStyles: [2, 3, 4].map((level) => ({
      id: `Clause${level}`,
      name: `Clause ${level}`,
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: LEVEL_INDENTS[level - 1] ?? { left: 0, hanging: 0 } },
    })),
  };
}

function footnotes(paper: Paper): Record<string, { children: Paragraph[] }> {
  return Object.fromEntries(
    Object.entries(paper.footnotes).map(([mark, text]) => [mark, { children: [new Paragraph({ text })] }]),
  );
}

/** "left | right" with page numbers as fields. */
function furniture(paper: Paper, text: string): Paragraph {
  const width = PAGE[paper.settings.paper].width - 2 * MARGIN;
  const fields: Record<string, string | Tab> = {
    '{page}': PageNumber.CURRENT,
    '{pages}': PageNumber.TOTAL_PAGES,
    ' | ': new Tab(),
  };
  const children = text.split(/(\{pages?\}| \| )/).map((piece) => fields[piece] ?? piece);
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [new TextRun({ children, size: 16 })],
  });
}

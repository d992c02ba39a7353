/** One block of a paper -> its Word paragraphs, table or contents field. */
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  FootnoteReferenceRun,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  Tab,
  Table,
  TableBorders,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { inlineRuns } from '../inline-runs.js';
import type { Block, Clause, Paper } from '../paper.js';
import { contentsEntries } from './contents-entries.js';
import { LEVEL_INDENTS } from './numbering-config.js';

export function blockParagraphs(block: Block, paper: Paper): FileChild[] {
  switch (block.type) {
    case 'title':
      return [textParagraph(block.text, { heading: HeadingLevel.TITLE })];
    case 'centred':
      return [textParagraph(block.text, { alignment: AlignmentType.CENTER })];
    case 'heading':
      return [textParagraph(block.text, { heading: HeadingLevel.HEADING_2 })];
    case 'attachment':
      return [attachmentHeading(block)];
    case 'paragraph':
      return [textParagraph(block.text, block.indented ? { indent: { left: 720 } } : {})];
    case 'bullet':
      return [textParagraph(block.text, { bullet: { level: 0 } })];
    case 'clause':
      return [paper.settings.automatic ? automaticClause(block) : typedClause(block)];
    case 'table':
      return [ruledTable(block.rows, block.widths), new Paragraph({})];
    case 'signature':
      return [plainTable(block.rows)];
    case 'toc':
      return [
        new TableOfContents('Contents', {
          headingStyleRange: '1-1',
          hyperlink: true,
          cachedEntries: contentsEntries(paper),
        }),
      ];
  }
}

function textParagraph(text: string, options: IParagraphOptions, prefix = ''): Paragraph {
  const runs = inlineRuns(text).map((run) =>
    run.note
      ? new FootnoteReferenceRun(Number(run.note))
      : new TextRun({ text: run.text, bold: run.bold || undefined, italics: run.italic || undefined }),
  );
  const before = prefix ? [new TextRun({ children: [prefix, new Tab()] })] : [];
  return new Paragraph({ ...options, children: [...before, ...runs] });
}

function attachmentHeading(block: { label: string; text: string }): Paragraph {
  const title = block.text ? `${block.label} – ${block.text}` : block.label;
  return textParagraph(title, { heading: HeadingLevel.HEADING_1, pageBreakBefore: true });
}

/** In an attachment the first level is a paragraph, not a heading, and stands where the body's second level does. */
function look(clause: Clause): { readonly heading: boolean; readonly level: number } {
  return clause.list === 0
    ? { heading: clause.level === 1, level: clause.level }
    : { heading: false, level: clause.level + 1 };
}

function automaticClause(clause: Clause): Paragraph {
  const { heading, level } = look(clause);
  const reference = clause.list === 0 ? 'body' : 'attachment';
  const numbering = { reference, level: clause.level - 1, instance: clause.list };
  return textParagraph(clause.text, {
    numbering,
    ...(heading ? { heading: HeadingLevel.HEADING_1 } : { style: `Clause${level}` }),
  });
}

function typedClause(clause: Clause): Paragraph {
  const { heading, level } = look(clause);
  const indent = LEVEL_INDENTS[level - 1] ?? { left: 1760, hanging: 520 };
  const style = heading ? { heading: HeadingLevel.HEADING_1 } : { style: `Clause${level}` };
  return textParagraph(clause.text, { ...style, indent }, clause.label);
}

type Rows = readonly (readonly string[])[];

const WHOLE = { size: 100, type: WidthType.PERCENTAGE };

function ruledTable(rows: Rows, widths: readonly number[]): Table {
  const sum = widths.reduce((total, width) => total + width, 0);
  const columnWidths = widths.map((width) => Math.round((9000 * width) / sum));
  return new Table({
    width: WHOLE,
    columnWidths,
    rows: rows.map((row, index) => tableRow(row, columnWidths, index === 0)),
  });
}

function tableRow(row: readonly string[], widths: readonly number[], head: boolean): TableRow {
  const children = row.map((text, at) => {
    const shown = head && text !== '' ? `**${text}**` : text;
    return new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      children: [textParagraph(shown, { spacing: { after: 40 } })],
    });
  });
  return new TableRow({ children, tableHeader: head, cantSplit: true });
}

function plainTable(rows: Rows): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    width: WHOLE,
    borders: { ...TableBorders.NONE, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (row) => new TableRow({ children: row.map((text) => new TableCell({ children: [textParagraph(text, {})] })) }),
    ),
  });
}

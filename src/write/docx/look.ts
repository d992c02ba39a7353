/**
 * How the Word memo looks: fonts, colours, sizes, numbering. Everything a firm may want to change sits in named styles.
 *
 * Arial, because Word has it everywhere and LibreOffice has a font of the same widths.
 */
import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';

export const FONT = 'Arial';
export const COLOURS = {
  ink: '1A1A1A',
  head: '1F3A5F',
  quiet: '595959',
  inserted: '1F4E9E',
  deleted: 'B3261E',
} as const;

/** Style ids used in the body; those of Word's own styles are Word's. */
export const STYLES = {
  lead: 'MemoHead',
  contents: 'MemoContents',
  item: 'ListParagraph',
  cell: 'MemoTableText',
  cellHead: 'MemoTableHead',
  caption: 'MemoRedlineCaption',
  redline: 'MemoRedline',
  small: 'MemoSmall',
  smallHead: 'MemoSmallHead',
  smallNote: 'MemoSmallNote',
  inserted: 'MemoInserted',
  deleted: 'MemoDeleted',
  table: 'MemoTable',
} as const;

/** Sizes are half-points, spaces twentieths of a point. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 20, color: COLOURS.ink, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 36, bold: true, color: COLOURS.head },
      paragraph: { spacing: { after: 120, line: 240, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(28, 360, 120),
    heading2: heading(23, 280, 80),
    heading3: heading(20, 220, 60),
    listParagraph: { paragraph: { spacing: { after: 80 } } },
    footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 0, line: 240 } } },
  },
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    own('TOC1', 'toc 1', { size: 18 }, { after: 0, line: 240 }),
    own('Header', 'header', { size: 17, color: COLOURS.quiet }, { after: 0 }),
    own('Footer', 'footer', { size: 17, color: COLOURS.quiet }, { after: 0 }),
    own(STYLES.lead, 'Memo Head', { size: 20 }, { after: 30 }),
    own(
      STYLES.contents,
      'Memo Contents',
      { bold: true, color: COLOURS.head, size: 22 },
      { before: 160, after: 40 },
      true,
    ),
    own(STYLES.cell, 'Memo Table Text', { size: 17 }, { after: 0, line: 240 }),
    own(STYLES.cellHead, 'Memo Table Head', { size: 17, bold: true }, { after: 0, line: 240 }, true),
    own(STYLES.caption, 'Memo Redline Caption', { size: 18, color: COLOURS.quiet }, { before: 120, after: 40 }, true),
    own(STYLES.redline, 'Memo Redline', { size: 19 }, { after: 60 }),
    own(STYLES.small, 'Memo Small', { size: 15 }, { after: 30, line: 228 }),
    own(
      STYLES.smallHead,
      'Memo Small Head',
      { size: 17, bold: true, color: COLOURS.head },
      { before: 120, after: 0 },
      true,
    ),
    own(STYLES.smallNote, 'Memo Small Note', { size: 15, color: COLOURS.quiet }, { after: 20, line: 228 }, true),
  ],
  characterStyles: [
    {
      id: STYLES.inserted,
      name: 'Memo Inserted',
      run: { color: COLOURS.inserted, underline: { type: 'single' } },
    },
    { id: STYLES.deleted, name: 'Memo Deleted', run: { color: COLOURS.deleted, strike: true } },
  ],
};

function heading(size: number, before: number, after: number) {
  return {
    run: { size, bold: true, color: COLOURS.head },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  };
}

function own(
  id: string,
  name: string,
  run: { size?: number; bold?: boolean; color?: string },
  spacing: { before?: number; after?: number; line?: number },
  keepNext = false,
) {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph: { spacing: { ...spacing, lineRule: LineRuleType.AUTO }, keepNext },
  };
}

/** "1", "1.1", "1.1.1" before headings; bullets before list items. On the paragraphs, not in the styles, so that a template keeps its own. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'headings',
      levels: ['%1', '%1.%2', '%1.%2.%3'].map((text, level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: 794, hanging: 794 } } },
      })),
    },
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { run: { font: FONT }, paragraph: { indent: { left: 360, hanging: 260 } } },
        },
      ],
    },
  ],
};

/** Conditional formats of tables, which the docx package cannot say: rules between rows, a tinted head. */
export const TABLE_STYLE = `<w:style w:type="table" w:customStyle="1" w:styleId="${STYLES.table}"><w:name w:val="Memo Table"/><w:qFormat/><w:tblPr><w:tblBorders>${['top', 'bottom', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A6B1BF"/>`).join('')}</w:tblBorders><w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="${COLOURS.head}"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E3E9F1"/></w:tcPr></w:tblStylePr></w:style>`;

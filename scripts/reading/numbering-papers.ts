/** Fifteen Word files, one trait of numbering each, to be read by us and by LibreOffice. */
import {
  abstractNum,
  type DocxParts,
  docx,
  ins,
  item,
  type LevelSpec,
  markedEnd,
  num,
  p,
  style,
  styled,
} from '../../test/read/docx/build-docx.js';

const OUTLINE: readonly LevelSpec[] = [
  ['decimal', '%1.'],
  ['decimal', '%1.%2'],
  ['lowerLetter', '(%3)'],
  ['lowerRoman', '(%4)'],
];

/** Text that occurs once, so that it can be found in the other program's reading. */
const text = (n: number) => `Clause of the paper with number ${n} in reading order`;

/** Paragraphs at these levels of list 1, in order. */
const items = (levels: readonly number[], list = 1) => levels.map((level, n) => item(text(n), list, level)).join('');

const list = (levels: readonly LevelSpec[], more = '') => abstractNum(0, levels) + num(1, 0, more);
const single = (format: string, pattern = '%1.', count = 12) => ({
  numbering: list([[format, pattern]]),
  body: items(Array<number>(count).fill(0)),
});

export function numberingPapers(): Map<string, Uint8Array> {
  return new Map(Object.entries(PAPERS).map(([name, parts]) => [name, docx({ ...parts, files: CONTENT_TYPES })]));
}

/** Without them we read a file, LibreOffice does not. */
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const override = (part: string, type: string) =>
  `<Override PartName="/word/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`;
const CONTENT_TYPES = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('document', 'document.main') +
    override('numbering', 'numbering') +
    override('styles', 'styles') +
    '</Types>',
};

const PAPERS: Readonly<Record<string, DocxParts>> = {
  multilevel: { numbering: list(OUTLINE), body: items([0, 1, 1, 2, 2, 3, 3, 2, 1, 0, 1, 2, 3]) },
  'letters-beyond-z': single('lowerLetter', '(%1)', 60),
  roman: single('upperRoman', 'Article %1', 50),
  'lower-roman': single('lowerRoman', '%1)', 30),
  'capital-letters': single('upperLetter', '%1.', 30),
  'leading-zero': single('decimalZero', '%1', 14),
  ordinal: single('ordinal', '%1', 25),
  'skipped-level': { numbering: list(OUTLINE), body: items([0, 2, 2, 1, 3, 0, 3]) },
  'several-levels-in-a-text': {
    numbering: list([
      ['upperLetter', 'Part %1'],
      ['decimal', '%1-%2'],
      ['lowerLetter', '%1-%2-%3)'],
    ]),
    body: items([0, 1, 2, 2, 1, 2, 0, 1, 2]),
  },
  'start-override': {
    numbering:
      abstractNum(0, OUTLINE) +
      num(1, 0) +
      num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
    body: items([0, 1, 0]) + [3, 4, 5].map((n) => item(text(n), 2, n === 4 ? 1 : 0)).join(''),
  },
  'start-not-at-one': {
    numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>${num(1, 0)}`,
    body: items([0, 0, 0]),
  },
  'linked-to-styles': {
    styles:
      style('Heading1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('Clause', '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>'),
    numbering:
      abstractNum(0, [
        ['decimal', '%1.', '<w:pStyle w:val="Heading1"/>'],
        ['decimal', '%1.%2', '<w:pStyle w:val="Clause"/>'],
      ]) + num(1, 0),
    body: [0, 1, 1, 0, 1].map((level, n) => styled(level ? 'Clause' : 'Heading1', text(n))).join(''),
  },
  suppressed: {
    styles: style('Clause', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
    numbering: list(OUTLINE),
    body:
      styled('Clause', text(0)) +
      styled('Clause', text(1), '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled('Clause', text(2)),
  },
  'two-lists-of-one-definition': {
    numbering: abstractNum(0, OUTLINE) + num(1, 0) + num(2, 0),
    body: [1, 1, 2, 2, 1].map((list, n) => item(text(n), list)).join('') + p('Closing words'),
  },
  'inserted-paragraph': {
    numbering: list(OUTLINE),
    body: item(text(0)) + item(ins(`<w:r><w:t>${text(1)}</w:t></w:r>`), 1, 0, markedEnd('ins')) + item(text(2)),
  },
};

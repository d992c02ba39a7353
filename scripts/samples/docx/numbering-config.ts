/**
 * Word's own multilevel lists for each numbering: one for the body, one that every attachment starts anew.
 *
 * Word writes the number of an upper level with %1, %2 and so on, so "Section 2.1" is the text "Section %1.%2".
 */
import { AlignmentType, LevelFormat } from 'docx';
import type { Numbering } from '../paper.js';

/** Twentieths of a point. */
export const LEVEL_INDENTS = [
  { left: 720, hanging: 720 },
  { left: 720, hanging: 720 },
  { left: 1240, hanging: 520 },
  { left: 1760, hanging: 520 },
];

type Level = readonly [text: string, format: keyof typeof LevelFormat];

const BODY: Record<Numbering, readonly Level[]> = {
  decimal: [
    ['%1.', 'DECIMAL'],
    ['%1.%2', 'DECIMAL'],
    ['(%3)', 'LOWER_LETTER'],
    ['(%4)', 'LOWER_ROMAN'],
  ],
  section: [
    ['Section %1.', 'DECIMAL'],
    ['%1.%2', 'DECIMAL'],
    ['(%3)', 'LOWER_LETTER'],
    ['(%4)', 'LOWER_ROMAN'],
  ],
  article: [
    ['ARTICLE %1', 'DECIMAL'],
    ['Section %1.%2', 'DECIMAL'],
    ['(%3)', 'LOWER_LETTER'],
    ['(%4)', 'LOWER_ROMAN'],
  ],
  plain: [
    ['%1', 'DECIMAL'],
    ['%1.%2', 'DECIMAL'],
    ['%1.%2.%3', 'DECIMAL'],
    ['(%4)', 'LOWER_LETTER'],
  ],
  paragraph: [
    ['§ %1', 'DECIMAL'],
    ['(%2)', 'DECIMAL'],
    ['%3)', 'LOWER_LETTER'],
    ['%4)', 'LOWER_LETTER'],
  ],
};
const ATTACHMENT: readonly Level[] = [
  ['%1.', 'DECIMAL'],
  ['(%2)', 'LOWER_LETTER'],
  ['(%3)', 'LOWER_ROMAN'],
];

export function numberingConfig(numbering: Numbering) {
  return {
    config: [
      { reference: 'body', levels: levels(BODY[numbering], 0) },
      { reference: 'attachment', levels: levels(ATTACHMENT, 1) },
    ],
  };
}

function levels(rows: readonly Level[], indentFrom: number) {
  return rows.map(([text, format], level) => ({
    level,
    text,
    format: LevelFormat[format],
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: LEVEL_INDENTS[level + indentFrom] ?? { left: 1760, hanging: 520 } } },
  }));
}

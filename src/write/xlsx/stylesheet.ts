/** The workbook's one stylesheet. Every text cell is wrapped, set to the top and marked as text, so that editing it makes no formula. */

/** Tones of cells, `head` included, `input` for cells to fill in; each has a plain and a linked format, in this order. */
const FORMATS = {
  text: { font: 0, fill: 0 },
  strong: { font: 1, fill: 0 },
  quiet: { font: 2, fill: 0 },
  high: { font: 1, fill: 3 },
  medium: { font: 1, fill: 4 },
  title: { font: 3, fill: 0 },
  head: { font: 4, fill: 2 },
  input: { font: 0, fill: 5 },
} as const;

export function styleOf(tone: keyof typeof FORMATS, linked: boolean): number {
  return 1 + 2 * Object.keys(FORMATS).indexOf(tone) + Number(linked);
}

const font = (inner: string): string => `<font>${inner}<name val="Arial"/><family val="2"/></font>`;
const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

const FONTS = [
  font('<sz val="10"/><color rgb="FF1A1A1A"/>'),
  font('<b/><sz val="10"/><color rgb="FF1A1A1A"/>'),
  font('<i/><sz val="10"/><color rgb="FF595959"/>'),
  font('<b/><sz val="16"/><color rgb="FF1F3A5F"/>'),
  font('<b/><sz val="10"/><color rgb="FF1F3A5F"/>'),
  font('<u/><sz val="10"/><color rgb="FF174EA6"/>'),
];
const LINK_FONT = FONTS.length - 1;

/** The first two are fixed by the format. */
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  solid('E3E9F1'),
  solid('FDE8E6'),
  solid('FDF0D5'),
  solid('FFFBE6'),
];

const BORDERS = ['', 'D5DBE3'].map((colour) =>
  colour === ''
    ? '<border><left/><right/><top/><bottom/><diagonal/></border>'
    : `<border>${['left', 'right', 'top', 'bottom'].map((s) => `<${s} style="thin"><color rgb="FF${colour}"/></${s}>`).join('')}<diagonal/></border>`,
);

const CELL_FORMATS = Object.entries(FORMATS).flatMap(([tone, { font: f, fill }]) =>
  [f, LINK_FONT].map(
    (fontId) =>
      `<xf numFmtId="0" fontId="${fontId}" fillId="${fill}" borderId="${tone === 'title' ? 0 : 1}" xfId="0" quotePrefix="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"${tone === 'title' ? '' : ' wrapText="1"'}/></xf>`,
  ),
);

const counted = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

const PLAIN = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

export const STYLESHEET = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${counted('fonts', FONTS)}${counted('fills', FILLS)}${counted('borders', BORDERS)}${counted('cellStyleXfs', [PLAIN])}${counted('cellXfs', [PLAIN.replace('/>', ' xfId="0"/>'), ...CELL_FORMATS])}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

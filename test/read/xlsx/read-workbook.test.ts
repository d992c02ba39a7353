import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTables } from '../../../src/library/worksheet/table.js';
import { readWorkbook } from '../../../src/read/xlsx/read-workbook.js';
import { writeZip } from '../../../src/write/zip.js';
import { essence, PAPERS } from '../../helpers/worksheet.js';

describe('a workbook', () => {
  it('gives shared strings, strings in cells and numbers as text', async () => {
    const strings =
      '<si><t>plain</t></si><si><r><t>two </t></r><r><rPr><b/></rPr><t>runs</t></r><rPh sb="0" eb="1"><t>aid</t></rPh></si>';
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>in _x005F_x0041_ cell</t></is></c><c r="E1"><v>7.5</v></c><c r="F1" t="str"><f>A1</f><v>computed</v></c>';
    const [sheet] = await readWorkbook(book({ strings, rows: `<row r="3">${cells}</row>` }), 'x.xlsx');
    expect(sheet).toEqual({
      name: 'One',
      rows: [{ number: 3, cells: ['plain', '', 'two runs', 'in _x0041_ cell', '7.5', 'computed'] }],
    });
  });

  it('whose rows and cells do not say where they stand is read in order', async () => {
    const rows = '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>';
    const [sheet] = await readWorkbook(book({ rows }), 'x.xlsx');
    expect(sheet?.rows).toEqual([
      { number: 1, cells: ['1', '', '2'] },
      { number: 2, cells: [] },
      { number: 3, cells: ['3'] },
    ]);
  });

  it('may name its parts from the root of the package, and use the strict namespaces', async () => {
    const bytes = book({ rows: '<row><c><v>1</v></c></row>', target: '/xl/worksheets/one.xml', strict: true });
    expect((await readWorkbook(bytes, 'x.xlsx'))[0]?.rows[0]?.cells).toEqual(['1']);
  });

  it('does not blow up on cells far to the right', async () => {
    const rows = '<row><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>';
    expect((await readWorkbook(book({ rows }), 'x.xlsx'))[0]?.rows[0]?.cells).toEqual(['1']);
  });

  it('that is none says what to do', async () => {
    const nonsense = new TextEncoder().encode('PK but no zip');
    await expect(readWorkbook(nonsense, 'x.xlsx')).rejects.toThrow(
      /x\.xlsx: it is not a workbook .* save it as \.xlsx/,
    );
    const entity = book({ rows: '', doctype: '<!DOCTYPE x [<!ENTITY a "b">]>' });
    await expect(readWorkbook(entity, 'x.xlsx')).rejects.toMatchObject({ name: 'ReadError', code: 'unsafe' });
  });

  // Written by us with the rows of PAPERS, columns moved, one row deleted, then saved by LibreOffice 7.4 Calc.
  it('saved by LibreOffice is read as the worksheet it is', async () => {
    const file = join(import.meta.dirname, '../../fixtures/worksheet/libreoffice.xlsx');
    const { papers, problems } = parseTables(await readWorkbook(readFileSync(file), file), file);
    expect(problems).toEqual([]);
    const [first, second] = PAPERS;
    expect(essence(papers)).toEqual(
      essence([{ ...first!, rows: first!.rows.filter((r) => r.block !== 'b9') }, second!]),
    );
  });
});

interface Parts {
  readonly rows: string;
  readonly strings?: string;
  readonly target?: string;
  readonly strict?: boolean;
  readonly doctype?: string;
}

function book({ rows, strings = '', target = 'worksheets/one.xml', strict = false, doctype = '' }: Parts): Uint8Array {
  const base = strict ? 'http://purl.oclc.org/ooxml' : 'http://schemas.openxmlformats.org';
  const main = `${base}/spreadsheetml/${strict ? '' : '2006/'}main`;
  const office = `${base}/officeDocument/${strict ? '' : '2006/'}relationships`;
  const relation = `<Relationship Id="rId9" Type="${office}/worksheet" Target="${target}"/>`;
  return writeZip(
    new Map([
      ['[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'],
      [
        'xl/workbook.xml',
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="One" sheetId="1" r:id="rId9"/></sheets></workbook>`,
      ],
      [
        'xl/_rels/workbook.xml.rels',
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`,
      ],
      ['xl/sharedStrings.xml', `<sst xmlns="${main}">${strings}</sst>`],
      ['xl/worksheets/one.xml', `${doctype}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`],
    ]),
  );
}

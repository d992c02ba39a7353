import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseTables } from '../../src/library/worksheet/table.js';
import { readWorkbook } from '../../src/read/xlsx/read-workbook.js';
import { fitsCell, writeWorksheetXlsx } from '../../src/write/worksheet-xlsx.js';
import { taxonomy } from '../helpers/library.js';
import { hasLibreOffice, savedByLibreOffice } from '../helpers/libreoffice.js';
import { essence, PAPERS } from '../helpers/worksheet.js';

const bytes = writeWorksheetXlsx(PAPERS, taxonomy, '2026-01-05');

describe('a worksheet as a workbook', () => {
  it('is read back as it was written', async () => {
    const { papers, problems } = parseTables(await readWorkbook(bytes, 'out.xlsx'), 'out.xlsx');
    expect(problems).toEqual([]);
    expect(essence(papers)).toEqual(essence(PAPERS));
  });

  it('offers every type and state as the right type, and lets other words pass with a warning', async () => {
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
    expect(xml).toMatch(
      /<dataValidation type="list" errorStyle="warning"[^>]* sqref="H2:H5"><formula1>'Choices'!\$B\$2:\$B\$116</,
    );
    const choices = (await readWorkbook(bytes, 'out.xlsx'))
      .find((s) => s.name === 'Choices')!
      .rows.map((r) => r.cells[1]);
    expect(choices.slice(1)).toHaveLength(taxonomy.types.length + 5);
    expect(choices).toContain('dp.breach · Personal-data breach notification');
    expect(choices.at(-1)).toBe('unmapped');
  });

  it('explains itself and depends on nothing but what it holds', async () => {
    const howTo = (await readWorkbook(bytes, 'out.xlsx')).find((s) => s.name === 'How to')!;
    expect(howTo.rows.map((r) => r.cells[0]).join('\n')).toContain('clausediff library apply');
    expect(writeWorksheetXlsx(PAPERS, taxonomy, '2026-01-05')).toEqual(bytes);
  });

  it('does not hold paragraphs that a cell would cut short', () => {
    expect([32_767, 32_768].map((n) => fitsCell({ text: 'x'.repeat(n) }))).toEqual([true, false]);
  });

  it.skipIf(!hasLibreOffice)('survives a save by LibreOffice', async (context) => {
    const saved = savedByLibreOffice(bytes);
    if (!saved) return context.skip();
    const { papers, problems } = parseTables(await readWorkbook(saved, 'out.xlsx'), 'out.xlsx');
    expect(problems).toEqual([]);
    expect(essence(papers)).toEqual(essence(PAPERS));
    expect(strFromU8(unzipSync(saved)['xl/worksheets/sheet1.xml']!)).toContain('<dataValidation');
  });
});

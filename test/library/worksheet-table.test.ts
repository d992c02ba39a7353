import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, parseTables } from '../../src/library/worksheet/table.js';
import { essence, PAPERS, sheetsOf, toSheet } from '../helpers/worksheet.js';

const FILE = 'out.xlsx';

describe('a worksheet in tables', () => {
  it('is read back as it was written', () => {
    const { papers, problems } = parseTables(sheetsOf(PAPERS), FILE);
    expect(problems).toEqual([]);
    expect(essence(papers)).toEqual(essence(PAPERS));
  });

  it('may have its columns moved, its rows sorted and further sheets before it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length }), fc.nat(), (order, seed) => {
        const sheets = sheetsOf(PAPERS, order, (rows) =>
          [...rows].sort((a, b) => (a[seed % 16]! < b[seed % 16]! ? -1 : 1)),
        );
        const { papers, problems } = parseTables([toSheet([['What to do'], []]), ...sheets.reverse()], FILE);
        expect(problems).toEqual([]);
        expect(essence(papers)).toEqual(essence(PAPERS));
      }),
    );
  });

  it('may have rows deleted, lines above its titles and empty rows', () => {
    const [paragraphs, papers] = sheetsOf(PAPERS, COLUMNS, (rows) => [[], ...rows.slice(1), ['', ' ']]);
    const moved = toSheet([['My notes'], ...paragraphs!.rows.map((r) => r.cells)]);
    const read = parseTables([moved, papers!], FILE);
    expect(read.problems).toEqual([]);
    expect(read.papers.map((p) => p.rows.map((r) => r.block))).toEqual([['b7', 'b9'], ['b3']]);
    expect(read.papers[0]?.rows[0]?.line).toBe(4);
  });

  it('whose text was changed is not believed, and the row is named', () => {
    const sheets = sheetsOf(PAPERS, COLUMNS, (rows) => rows.map((r) => r.map((c) => c.replace('4 hours', '40 hours'))));
    expect(parseTables(sheets, FILE).problems).toEqual([
      { file: FILE, line: 2, message: 'the text of b42 was changed' },
    ]);
  });

  it('that lost what it needs says so', () => {
    const lost = (titles: string[]) =>
      parseTables(
        sheetsOf(
          PAPERS,
          COLUMNS.filter((c) => !titles.includes(c)),
        ),
        FILE,
      ).problems[0]?.message;
    expect(lost(['Words'])).toMatch(/no sheet has the columns Paper, Block, Words/);
    const [paragraphs] = sheetsOf(PAPERS);
    const alone = parseTables([paragraphs!], FILE).problems.map((p) => p.message);
    expect(alone).toContain('no sheet has the columns Paper and SHA-256');
    expect(alone).toContain('the sheet of papers has no "kestrel/terms.docx"');
  });
});

describe('a decision in cells', () => {
  const cases: readonly (readonly [decision: string, right: string, also: string, read: string])[] = [
    ['', '', '', ''],
    ['accept', '', '', 'accept'],
    ['', 'dp.audit · Audit, inspection and evidence', '', 'retype dp.audit'],
    ['', 'dp.audit, lia.cap', '', 'retype dp.audit, lia.cap'],
    ['', 'dp.audit', 'lia.cap · Cap', 'retype dp.audit, lia.cap'],
    ['', 'noise', '', 'retype noise'],
    ['', 'dp.breach', 'sec.incidents', 'accept'],
    ['accept', '', 'lia.cap', 'retype dp.breach, sec.incidents, lia.cap'],
    ['retype', 'dp.breach', '', 'retype dp.breach'],
    ['accept', 'dp.audit', '', 'accept dp.audit'],
    ['skip', 'dp.audit', '', 'skip dp.audit'],
  ];

  it.each(cases)('%j, right type %j, also %j is read as %j', (decision, right, also, read) => {
    const row = PAPERS[0]!.rows[0]!;
    const paper = { ...PAPERS[0]!, rows: [{ ...row, decision }] };
    const sheets = sheetsOf([paper], COLUMNS, ([cells]) => [
      cells!.map((c, i) => (COLUMNS[i] === 'Right type' ? right : COLUMNS[i] === 'Also' ? also : c)),
    ]);
    expect(parseTables(sheets, FILE).papers[0]?.rows[0]?.decision).toBe(read);
  });
});

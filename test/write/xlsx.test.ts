import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { citeText } from '../../src/write/cite-text.js';
import { writeWorkbook } from '../../src/write/xlsx/package.js';
import { cell } from '../../src/write/xlsx/sheet.js';
import { writeMemoXlsx } from '../../src/write/xlsx.js';
import { taxonomy } from '../helpers/library.js';
import { citations, deal, HOSTILE } from '../helpers/memo.js';

interface ReadSheet {
  readonly xml: string;
  /** "B7" → its text. */
  readonly cells: ReadonlyMap<string, string>;
  /** "B7" → "'Evidence'!A12". */
  readonly links: ReadonlyMap<string, string>;
}

const { memo, comparison, sets } = deal();
let bytes: Uint8Array;
let book: Map<string, ReadSheet>;

beforeAll(async () => {
  bytes = await writeMemoXlsx(memo, comparison, sets, taxonomy);
  book = readBook(bytes);
});

describe('the memo as a workbook', () => {
  it('has a sheet for each question', () => {
    expect([...book.keys()]).toEqual([
      'About',
      'Clauses',
      'Key terms',
      'Differences',
      'Missing',
      'Service levels',
      'GDPR Art. 28',
      'Review',
      'Papers',
      'Evidence',
    ]);
  });

  it('sets out every clause against every platform', () => {
    const { cells } = sheet('Clauses');
    expect(rowsOf(sheet('Clauses'))).toBe(comparison.clauses.length + 1);
    expect(['A1', 'E1', 'F1', 'G1', 'I1'].map((at) => cells.get(at))).toEqual([
      'Clause',
      'NORTH',
      'NORTH: source',
      'HARBOUR',
      'RIDGE',
    ]);
    const row = find(sheet('Clauses'), 'A', 'Personal-data breach notification');
    expect(cells.get(`E${row}`)).toMatch(/^notice period: 48 hours\n“Provider shall notify/);
    expect(cells.get(`F${row}`)).toBe('NORTH DPA, § 1.1, p. 1');
    expect(cells.get(`C${row}`)).toBe('high');
  });

  it('says the key terms as the memo does', () => {
    const tables = memo.sections.find((s) => s.id === 'key-terms')?.nodes.filter((n) => n.type === 'table') ?? [];
    expect(rowsOf(sheet('Key terms'))).toBe(1 + tables.reduce((n, t) => n + t.rows.length, 0));
    const row = find(sheet('Key terms'), 'A', 'Availability commitment: percentage');
    expect(sheet('Key terms').cells.get(`B${row}`)).toBe('99.95% [NORTH SLA, § 2, p. 1]');
  });

  it('links each source to the paragraph it names', () => {
    const evidence = sheet('Evidence');
    const links = ['Clauses', 'Key terms', 'Differences', 'Missing', 'GDPR Art. 28', 'Review'].flatMap((name) =>
      [...sheet(name).links].map(([at, target]) => [sheet(name).cells.get(at) ?? '', target] as const),
    );
    expect(links.length).toBeGreaterThan(30);
    for (const [source, target] of links) {
      const row = /^'Evidence'!A(\d+)$/.exec(target)?.[1];
      expect(source).toContain(
        `${evidence.cells.get(`B${row}`)}, ${evidence.cells.get(`C${row}`)}, p. ${evidence.cells.get(`D${row}`)}`,
      );
    }
  });

  it('holds every paragraph of every paper as evidence, so every quotation of the memo', () => {
    const words = [...sheet('Evidence').cells].filter(([at]) => /^F\d/.test(at)).map(([, text]) => text);
    const blocks = sets.flatMap((s) => s.agreements.flatMap((a) => a.blocks.map((b) => b.text)));
    expect(words.slice(1)).toEqual(blocks);
    expect(citations(memo).quotes.filter((q) => !words.some((w) => w.includes(q.text)))).toEqual([]);
  });

  it('takes words of a paper for words only, and keeps their first sign', () => {
    expect([...sheet('Evidence').cells.values()]).toContain(HOSTILE);
    for (const { xml } of book.values()) {
      expect(xml).not.toContain('<f>');
      expect(xml).not.toMatch(/<hyperlink [^>]*r:id/);
    }
    expect(strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array())).toContain('quotePrefix="1"');
  });

  it('freezes heads, filters tables and wraps words', () => {
    for (const [name, { xml }] of book) {
      if (name === 'About') continue;
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"\/>/);
      expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/);
    }
    expect(sheet('Clauses').xml).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight"');
  });

  it('names the papers with their whole hash', () => {
    const hashes = sets.flatMap((s) => s.agreements.map((a) => a.document.sha256));
    const values = [...sheet('Papers').cells.values()];
    expect(hashes.filter((h) => !values.includes(h))).toEqual([]);
    expect(values).toContain(citeText(citations(memo).cites[0]!).split(',')[0]);
  });

  it('has the same bytes every time', async () => {
    expect(Buffer.compare(bytes, await writeMemoXlsx(memo, comparison, sets, taxonomy))).toBe(0);
  });
});

describe('the package', () => {
  const oneCell = (value: string | number) => {
    const made = writeWorkbook(
      [{ name: 'One', head: null, widths: [10], rows: [[cell(value)]], frozen: 0 }],
      'T',
      '2026-01-31',
    );
    return strFromU8(unzipSync(made)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  };

  it('keeps underscored numbers that Excel would read as characters', () => {
    expect(oneCell('_x0041_ and _x_')).toContain('>_x005F_x0041_ and _x_<');
  });

  it('replaces characters that XML cannot hold', () => {
    expect(oneCell('a\u0000b')).toContain('>a\uFFFDb<');
  });

  it('writes numbers as numbers', () => {
    expect(oneCell(12)).toContain('<v>12</v>');
  });

  it('is dated by the memo', () => {
    expect(strFromU8(unzipSync(bytes)['docProps/core.xml'] ?? new Uint8Array())).toContain('2026-01-31T00:00:00Z');
  });
});

function sheet(name: string): ReadSheet {
  const found = book.get(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

const rowsOf = ({ xml }: ReadSheet): number => xml.split('<row ').length - 1;

function find({ cells }: ReadSheet, column: string, words: string): number {
  const at = [...cells].find(([key, text]) => key.startsWith(column) && text === words)?.[0];
  if (!at) throw new Error(`no cell “${words}”`);
  return Number(at.slice(1));
}

function readBook(zip: Uint8Array): Map<string, ReadSheet> {
  const parts = unzipSync(zip);
  const names = [...strFromU8(parts['xl/workbook.xml']!).matchAll(/<sheet name="([^"]+)"/g)].map((m) => m[1] ?? '');
  return new Map(names.map((name, i) => [name, readSheet(strFromU8(parts[`xl/worksheets/sheet${i + 1}.xml`]!))]));
}

function readSheet(xml: string): ReadSheet {
  const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*>(?:<is><t[^>]*>([^<]*)<\/t><\/is>|<v>([^<]*)<\/v>)<\/c>/g)];
  const links = [...xml.matchAll(/<hyperlink ref="([^"]+)" location="([^"]+)"/g)];
  return {
    xml,
    cells: new Map(cells.map((m) => [m[1] ?? '', plain(m[2] ?? m[3] ?? '')])),
    links: new Map(links.map((m) => [m[1] ?? '', plain(m[2] ?? '')])),
  };
}

function plain(xml: string): string {
  return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

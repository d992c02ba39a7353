import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Memo } from '../../src/model/memo.js';
import { ReadError } from '../../src/model/message.js';
import type { SourceDocument } from '../../src/model/source.js';
import { readDocx } from '../../src/read/docx/read-docx.js';
import { citeText } from '../../src/write/cite-text.js';
import { writeMemoDocx } from '../../src/write/docx.js';
import { citations, deal, HOSTILE } from '../helpers/memo.js';

const { memo } = deal();
let bytes: Uint8Array;
let parts: Record<string, string>;
let read: SourceDocument;

beforeAll(async () => {
  bytes = await writeMemoDocx(memo);
  parts = partsOf(bytes);
  read = await readDocx(bytes, 'memo.docx');
});

describe('the memo as a Word document', () => {
  it('holds every quotation and every citation', () => {
    const { cites, quotes } = citations(memo);
    const text = read.blocks.map((b) => b.text).join('\n');
    expect(quotes.length).toBeGreaterThan(10);
    expect(quotes.filter((q) => !text.includes(`“${q.text}”`))).toEqual([]);
    expect(cites.map(citeText).filter((c) => !text.includes(c))).toEqual([]);
  });

  it('names the source of each quotation outside tables and small print in a footnote, in order', () => {
    const sources = read.blocks.filter((b) => b.kind === 'footnote').map((b) => b.text);
    const large = { ...memo, sections: memo.sections.filter((s) => s.id !== 'appendix' && s.id !== 'review') };
    expect(sources).toEqual(quotesInText(large).map((q) => `${citeText(q.cite)}.`));
  });

  it('sets the appendix small and in two columns, each citation in its line', () => {
    const document = parts['word/document.xml'] ?? '';
    expect(document.slice(document.lastIndexOf('<w:sectPr'))).toMatch(/<w:cols [^>]*w:num="2"/);
    const appendix = document.slice(document.indexOf('w:name="memo_appendix"'));
    expect(appendix).toContain('<w:pStyle w:val="MemoSmall"/>');
    expect(appendix).not.toContain('<w:footnoteReference');
    expect(styleNamed(parts['word/styles.xml'] ?? '', 'Memo Small')).toContain('<w:sz w:val="15"/>');
  });

  it('has the bottom line with its values before the table of contents', () => {
    const document = parts['word/document.xml'] ?? '';
    const [line, table, contents] = ['>Bottom line<', '>Ranked high<', '<w:pStyle w:val="MemoContents"/>'].map((t) =>
      document.indexOf(t),
    );
    expect([line, table, contents].every((at) => (at ?? -1) > 0)).toBe(true);
    expect(line).toBeLessThan(table ?? 0);
    expect(table).toBeLessThan(contents ?? 0);
  });

  it('holds the words of both sides of a redline, marked by styles', () => {
    const ops = memo.sections.flatMap((s) => s.nodes.flatMap((n) => (n.type === 'redline' ? n.ops : [])));
    const marked = (op: string) =>
      ops.filter((o) => o.op === op).flatMap((o) => o.text.split('\n').filter((t) => t !== ''));
    expect(marked('-').length).toBeGreaterThan(2);
    expect(runsOfStyle('MemoDeleted')).toEqual(marked('-'));
    expect(runsOfStyle('MemoInserted')).toEqual(marked('+'));
    const styles = parts['word/styles.xml'] ?? '';
    expect(styleNamed(styles, 'Memo Deleted')).toContain('<w:strike/>');
    expect(styleNamed(styles, 'Memo Inserted')).toContain('<w:u w:val="single"/>');
  });

  it('repeats the head of every table and counts the headings', () => {
    const tables = (parts['word/document.xml'] ?? '').split('<w:tbl>').slice(1);
    expect(tables.length).toBeGreaterThan(5);
    expect(tables.filter((t) => !/^.*?<w:tr><w:trPr><w:cantSplit\/><w:tblHeader\/>/.test(t))).toEqual([]);
    const headings = read.blocks.filter((b) => b.kind === 'heading').map((b) => `${b.autoLabel} ${b.text}`);
    expect(headings).toEqual(expect.arrayContaining(memo.sections.map((s, n) => `${n + 1} ${s.title}`)));
    const differences = memo.sections.findIndex((s) => s.id === 'differences') + 1;
    expect(headings).toContainEqual(expect.stringMatching(new RegExp(`^${differences}\\.1 High`)));
  });

  it('turns pages sideways for wide tables only', () => {
    const body = parts['word/document.xml'] ?? '';
    const orientations = [...body.matchAll(/w:orient="(\w+)"/g)].map((m) => m[1]);
    expect(orientations[0]).toBe('portrait');
    expect(orientations).toContain('landscape');
    expect(orientations.at(-1)).toBe('portrait');
    expect(body.split('<w:headerReference').length).toBe(2);
  });

  it('links every section from a contents field', () => {
    const body = parts['word/document.xml'] ?? '';
    expect(body).toContain('TOC \\o');
    const anchors = [...body.matchAll(/w:anchor="([^"]+)"/g)].map((m) => m[1]);
    expect(anchors.length).toBe(memo.sections.length);
    expect(anchors.filter((a) => !body.includes(`<w:bookmarkStart w:name="${a}"`))).toEqual([]);
    const ids = [...body.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('numbers its pages and carries the title on each', () => {
    expect(parts['word/footer1.xml']).toMatch(/Page .*PAGE.* of .*NUMPAGES/s);
    expect(parts['word/header1.xml']).toContain('One model, three channels');
  });

  it('takes words of a paper for words only', () => {
    expect(read.blocks.some((b) => b.text.includes(HOSTILE))).toBe(true);
  });

  it('replaces characters that would damage the file', async () => {
    const odd: Memo = { ...memo, title: 'A\u0001B\uD800C', sections: [] };
    const made = partsOf(await writeMemoDocx(odd));
    expect(made['word/document.xml']).toContain('A\uFFFDB\uFFFDC');
  });

  it('has the same bytes every time, dated by the memo', async () => {
    expect(Buffer.compare(bytes, await writeMemoDocx(memo))).toBe(0);
    expect(parts['docProps/core.xml']?.match(/2026-01-31T00:00:00Z/g)).toHaveLength(2);
  });
});

describe('a firm’s template', () => {
  it('gives its styles, found by name, and keeps ours that it lacks', async () => {
    const made = partsOf(await writeMemoDocx(memo, { template: firm() }));
    const styles = made['word/styles.xml'] ?? '';
    expect(styles).toContain('Garamond');
    expect(styles).not.toContain('<w:numPr>');
    expect(styles.match(/w:styleId="berschrift1"/g)).toHaveLength(1);
    expect(styles).not.toContain('w:styleId="Heading1"');
    expect(styleNamed(styles, 'Memo Head')).toContain('<w:basedOn w:val="Standard"/>');
    expect(made['word/document.xml']).toContain('<w:pStyle w:val="berschrift1"/>');
    expect(made['word/document.xml']).not.toContain('<w:pStyle w:val="Heading1"/>');
  });

  it('is read back with all its words', async () => {
    const again = await readDocx(await writeMemoDocx(memo, { template: firm() }), 'memo.docx');
    expect(again.blocks.map((b) => b.text)).toEqual(read.blocks.map((b) => b.text));
  });

  it('is refused in plain words when it is not a Word file', async () => {
    await expect(writeMemoDocx(memo, { template: strToU8('no zip') })).rejects.toThrow(ReadError);
    await expect(writeMemoDocx(memo, { template: zipSync({ 'a.txt': strToU8('a') }) })).rejects.toThrow(
      /has no styles/,
    );
  });
});

function partsOf(zip: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(zip)).map(([path, part]) => [path, strFromU8(part)]));
}

function runsOfStyle(style: string): string[] {
  const runs = (parts['word/document.xml'] ?? '').split(`<w:rStyle w:val="${style}"/>`).slice(1);
  return runs.map((r) => /^<\/w:rPr><w:t[^>]*>([^<]*)</.exec(r)?.[1] ?? '');
}

function quotesInText(of: Memo) {
  const untabled = of.sections.map((s) => ({ ...s, nodes: s.nodes.filter((n) => n.type !== 'table') }));
  return citations({ ...of, sections: untabled }).quotes;
}

function styleNamed(styles: string, name: string): string {
  return styles.split('</w:style>').find((s) => s.includes(`<w:name w:val="${name}"/>`)) ?? '';
}

function firm(): Uint8Array {
  const style = (id: string, name: string, rest = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
  const numbered = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr></w:pPr>';
  const styles = `<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${style('Standard', 'Normal', '<w:rPr><w:rFonts w:ascii="Garamond"/></w:rPr>')}${style('berschrift1', 'heading 1', numbered)}</w:styles>`;
  return zipSync({ 'word/styles.xml': strToU8(styles), 'word/theme/theme1.xml': strToU8('<a:theme/>') });
}

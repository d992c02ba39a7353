import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignVersions } from '../../../src/align/versions.js';
import { diffTexts } from '../../../src/diff/words.js';
import { everyPart, readPackage } from '../../../src/read/docx/package.js';
import { readDocx } from '../../../src/read/docx/read-docx.js';
import { misreading } from '../../../src/report/redline/proof.js';
import { nodesUnder, parseTree, type XmlNode } from '../../../src/write/tracked/xml-tree.js';
import { CannotTrack, type Tracked, trackChanges } from '../../../src/write/tracked-docx.js';
import { type DocxParts, docx, p, r } from '../../read/docx/build-docx.js';
import { PAIRS } from './pairs.js';

describe('a redline in Word', () => {
  it.each(PAIRS)(
    'says the new paper when accepted and the old one when rejected: $name',
    async ({ old, new: new_, marks }) => {
      const { bytes } = await track(old, new_);
      expect(
        misreading(await readDocx(bytes, 'redline.docx', 'accept'), await readDocx(docx(new_), 'new.docx')),
      ).toBeNull();
      expect(
        misreading(await readDocx(bytes, 'redline.docx', 'reject'), await readDocx(docx(old), 'old.docx')),
      ).toBeNull();
      const names = new Set((await nodes(bytes)).map((n) => n.name));
      expect(marks.filter((m) => !names.has(m))).toEqual([]);
    },
  );

  it.each(PAIRS)(
    'keeps the order of elements and gives each mark its own number: $name',
    async ({ old, new: new_ }) => {
      const all = await nodes((await track(old, new_)).bytes);
      expect(all.flatMap(misplaced)).toEqual([]);
      const ids = all.filter((n) => MARKS.has(n.name)).map((n) => n.attributes['w:id']);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it.each(PAIRS)('marks nothing in a paper against itself: $name', async ({ new: new_ }) => {
    const all = await nodes((await track(new_, new_)).bytes);
    expect(all.filter((n) => MARKS.has(n.name))).toEqual([]);
  });

  it('gives the same bytes twice', async () => {
    const { old, new: new_ } = PAIRS[0]!;
    expect(Buffer.from((await track(old, new_)).bytes).equals(Buffer.from((await track(old, new_)).bytes))).toBe(true);
  });

  it('bears the author and date given', async () => {
    const all = await nodes((await track(PAIRS[0]!.old, PAIRS[0]!.new)).bytes);
    const ins = all.find((n) => n.name === 'w:ins');
    expect(ins?.attributes).toMatchObject({
      'w:author': 'Tern & Gull',
      'w:date': expect.stringMatching(/^2026-01-31T/),
    });
  });

  it('keeps the type of the words around', async () => {
    const bold = (words: string) => r(words, '<w:b/>');
    const all = await nodes((await track(p(bold('due in thirty days')), p('due in sixty days'))).bytes);
    const runs = all.filter((n) => n.name === 'w:r');
    expect(runs.length).toBeGreaterThan(2);
    expect(runs.every((run) => [...nodesUnder(run)].some((n) => n.name === 'w:b'))).toBe(true);
  });

  it('does not raise words put in behind the number of a note', async () => {
    const note = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>';
    const parts = (words: string): DocxParts => ({
      body: p(`${r('Fees')}${note}${words ? r(words) : ''}`),
      footnotes: `<w:footnote w:id="2">${p('Without tax.')}</w:footnote>`,
    });
    const all = await nodes((await track(parts(''), parts(' are due'))).bytes);
    const put = all.find((n) => n.name === 'w:ins')!;
    expect([...nodesUnder(put)].map((n) => n.name)).not.toContain('w:vertAlign');
  });

  it('leaves all other parts of the package as they were', async () => {
    const files = { 'word/media/image1.png': new Uint8Array([1, 2, 3]), 'customXml/item1.xml': '<a/>' };
    const { bytes } = await track({ body: p('one two three'), files }, p('one three'));
    const { parts } = await readPackage(bytes, 'redline.docx', everyPart);
    expect(parts.get('word/media/image1.png')).toEqual(Buffer.from([1, 2, 3]));
    expect(String(parts.get('customXml/item1.xml'))).toBe('<a/>');
  });

  it('says that a picture of an inserted passage was left out', async () => {
    const picture = '<w:r><w:drawing><a:blip r:embed="x"/></w:drawing></w:r>';
    const { messages } = await track(p('one'), p('one') + p(`${r('Figure of the fees by month')}${picture}`));
    expect(messages.map((m) => m.code)).toEqual(['pictures-left-out']);
  });

  it('refuses a file that does not spell its elements as Word does', async () => {
    const odd =
      '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body/></x:document>';
    await expect(track({ body: '', files: { 'word/document.xml': odd } }, p('a'))).rejects.toThrow(CannotTrack);
  });

  it('holds for papers of any words and type, edited anywhere', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(paper(), paper(), async (old, new_) => {
        const { bytes } = await track(old, new_);
        const found = [await readDocx(bytes, 'r', 'accept'), await readDocx(bytes, 'r', 'reject')] as const;
        expect(misreading(found[0], await readDocx(docx(new_), 'new'))).toBeNull();
        expect(misreading(found[1], await readDocx(docx(old), 'old'))).toBeNull();
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

async function track(old: DocxParts | string, new_: DocxParts | string): Promise<Tracked> {
  const open = (parts: DocxParts | string) => readPackage(docx(parts), 'paper.docx', everyPart);
  return trackChanges(await open(old), await open(new_), {
    author: 'Tern & Gull',
    date: '2026-01-31',
    revisions: 'accept',
    align: alignVersions,
    diff: diffTexts,
  });
}

/** Of the document and its notes. */
async function nodes(bytes: Uint8Array): Promise<XmlNode[]> {
  const { parts } = await readPackage(bytes, 'redline.docx');
  return ['word/document.xml', 'word/footnotes.xml'].flatMap((path) => {
    const part = parts.get(path);
    return part ? [...nodesUnder(parseTree(part, path))] : [];
  });
}

const MARKS = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:pPrChange',
  'w:moveFromRangeStart',
  'w:moveToRangeStart',
]);

/** First and last children as the standard orders them (ECMA-376 part 1, annex A). */
function misplaced({ name, children }: XmlNode): string[] {
  const names = children.flatMap((c) => (typeof c === 'string' ? [] : [c.name]));
  const first = { 'w:p': ['w:pPr'], 'w:r': ['w:rPr'], 'w:tr': ['w:trPr'], 'w:tc': ['w:tcPr'] }[name] ?? [];
  const wrong = first.filter((n) => names.lastIndexOf(n) > 0).map((n) => `${n} is not first in ${name}`);
  if (name === 'w:pPr') wrong.push(...misplacedProperties(names));
  if (name === 'w:tc' && names.at(-1) !== 'w:p') wrong.push('a cell does not end with a paragraph');
  if (name === 'w:del' && names.includes('w:t')) wrong.push('struck text is spelled w:t');
  return wrong;
}

const ORDER = ['w:pStyle', 'w:numPr', 'w:jc', 'w:rPr', 'w:sectPr', 'w:pPrChange'];

function misplacedProperties(names: readonly string[]): string[] {
  const places = names.map((n) => ORDER.indexOf(n)).filter((n) => n >= 0);
  return places.every((n, i) => i === 0 || n > (places[i - 1] ?? -1)) ? [] : [`w:pPr holds ${names.join(' ')}`];
}

const WORDS = [
  'fees',
  'are',
  'due',
  'within',
  'thirty (30)',
  'days',
  'of',
  'Section 4.2',
  '99.9 %',
  'may',
  'not',
  'shall',
  'pay;',
  'term.',
];

/** Paragraphs of runs in plain and bold type, some in tables. */
function paper(): fc.Arbitrary<string> {
  const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((w) => w.join(' '));
  const run = fc.tuple(words, fc.constantFrom('', '<w:b/>')).map(([text, type]) => r(`${text} `, type));
  const paragraph = fc.array(run, { minLength: 0, maxLength: 3 }).map((runs) => p(runs.join('')));
  const cell = paragraph.map((inside) => `<w:tc><w:tcPr/>${inside}</w:tc>`);
  const row = fc.tuple(cell, cell).map((cells) => `<w:tr>${cells.join('')}</w:tr>`);
  const table = fc
    .array(row, { minLength: 1, maxLength: 3 })
    .map((rows) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>${p('')}`);
  return fc
    .array(fc.oneof({ weight: 5, arbitrary: paragraph }, { weight: 1, arbitrary: table }), { maxLength: 7 })
    .map((b) => b.join(''));
}

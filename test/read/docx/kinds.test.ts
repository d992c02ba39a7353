import { expect, test } from 'vitest';
import { abstractNum, item, num, p, r, read, readBlock, style, styled } from './build-docx.js';

const LONG =
  'The Provider shall keep the Service available to the Customer on every day of the year, planned maintenance excepted.';
const styles =
  `<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:rPr><w:b/></w:rPr></w:style>` +
  style('Clause', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
  `<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>`;

test.each([
  ['a heading style', styled('H2', 'Service levels'), 2],
  ['an outline level of the style', styled('Clause', 'Service levels'), 3],
  ['an outline level of its own', p('Service levels', '<w:outlineLvl w:val="0"/>'), 1],
])('%s makes a heading', async (_, body, level) => {
  const block = await readBlock({ body, styles });
  expect([block.kind, block.level]).toEqual(['heading', level]);
});

test.each([LONG, 'comply with the law; and', 'The Customer shall pay.', 'Waiver. No delay is a waiver.'])(
  'a clause set in a heading style is no heading: "%s"',
  async (text) => {
    expect((await readBlock({ body: styled('Clause', text), styles })).kind).toBe('paragraph');
  },
);

test('a numbered clause in a heading style is a list item with its label', async () => {
  const numbering = abstractNum(0, [['decimal', '%1.']]) + num(1, 0);
  const body = item(LONG, 1, 0, '<w:outlineLvl w:val="1"/>');
  const { kind, autoLabel, level } = await readBlock({ body, numbering });
  expect({ kind, autoLabel, level }).toEqual({ kind: 'listItem', autoLabel: '1.', level: 1 });
});

test('the title style makes the title; without one a first line that stands out does', async () => {
  expect((await readBlock({ body: styled('Title', 'Master Agreement'), styles })).kind).toBe('title');
  const { blocks } = await read(p(r('Master Agreement', '<w:b/>'), '<w:jc w:val="center"/>') + p('This Agreement …'));
  expect(blocks.map(({ kind, centered, strong }) => ({ kind, centered, strong }))).toEqual([
    { kind: 'title', centered: true, strong: true },
    { kind: 'paragraph', centered: false, strong: false },
  ]);
});

test.each([
  ['bold', r('Term.', '<w:b/>') + r(' This Agreement starts today.'), 'Term.'],
  ['underlined', r('Term', '<w:u w:val="single"/>') + r('. This Agreement starts today.'), 'Term'],
  ['bold after a plain number', r('2.1 ') + r('Term.', '<w:b/>') + r(' It starts today.'), '2.1 Term.'],
])('%s words that open a paragraph run in as its heading', async (_, body, opening) => {
  const { text, runInEnd, strong } = await readBlock(p(body));
  expect(text.slice(0, runInEnd ?? 0)).toBe(opening);
  expect(strong).toBe(false);
});

test.each([
  ['a defined term', r('“Affiliate”', '<w:b/>') + r(' means a company.')],
  ['a name', r('Provider', '<w:u w:val="single"/>') + r(' may change prices.')],
  ['all of it', r('Term and termination', '<w:b/>')],
  ['later words', r('The ') + r('Fees', '<w:b/>') + r(' are due.')],
])('%s in bold or underlined is no run-in heading', async (_, body) => {
  expect((await readBlock(p(body))).runInEnd).toBeNull();
});

test('bold of a style is taken back by the run', async () => {
  const off = styled('H2', r('Plain', '<w:b w:val="0"/>'));
  expect((await readBlock({ body: off, styles })).strong).toBe(false);
  expect((await readBlock({ body: styled('H2', 'Strong'), styles })).strong).toBe(true);
});

test('type clearly larger than the body is strong', async () => {
  const { blocks } = await read(p(r('Service', '<w:sz w:val="32"/>')) + p(LONG));
  expect(blocks.map((block) => block.strong)).toEqual([true, false]);
});

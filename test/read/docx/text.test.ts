import { expect, test } from 'vitest';
import { abstractNum, field, item, num, p, r, read, readBlock, readLines, style, styled } from './build-docx.js';

const BREAK = '<w:r><w:br/></w:r>';

test('white space is single and words of neighbouring runs stay whole', async () => {
  const body = p(`${r('The  pro')}${r('vider ')}${r(' shall')}<w:r><w:tab/></w:r>${r('pay\u00A0\u200B50')}`);
  expect(await readLines(body)).toEqual(['The provider shall pay 50']);
});

test('a line break within a paragraph is a space', async () => {
  expect(await readLines(p(`${r('Example Ltd.')}${BREAK}${r('1 Main Street')}`))).toEqual([
    'Example Ltd. 1 Main Street',
  ]);
});

test('lines that each open with a label are blocks of their own', async () => {
  const body = p(`${r('The customer shall:')}${BREAK}${r('(a) pay;')}${BREAK}${r('(b) cooperate.')}`);
  expect(await readLines(body)).toEqual(['The customer shall:', '(a) pay;', '(b) cooperate.']);
});

test('a label on a line of its own goes to the paragraph it numbers', async () => {
  expect(await readLines(p('(1)') + p('The parties agree.') + p('(2)') + p('(a) first') + p('(b)'))).toEqual([
    '(1) The parties agree.',
    '(2)',
    '(a) first',
    '(b)',
  ]);
});

test('an empty line made of breaks parts paragraphs', async () => {
  expect(await readLines(p(`${r('First.')}${BREAK}${BREAK}${r('Second.')}`))).toEqual(['First.', 'Second.']);
});

test('hidden text is not read but told, whether hidden by run, style or both', async () => {
  const styles = style('Secret', '<w:rPr><w:vanish/></w:rPr>');
  const body = p(r('Seen ') + r('not seen', '<w:vanish/>')) + styled('Secret', 'nor this');
  const { blocks, messages } = await read({ body, styles });
  expect(blocks.map((block) => block.text)).toEqual(['Seen']);
  expect(messages.map(({ code, message }) => [code, message.slice(0, 7)])).toEqual([['hidden-text', '4 words']]);
});

test('comments are counted with their authors and not read', async () => {
  const comments = `<w:comment w:id="0" w:author="Ann Lee">${p('Why?')}</w:comment>`;
  const body = p(
    `<w:commentRangeStart w:id="0"/>${r('Fees')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
  );
  const { blocks, messages } = await read({ body, comments });
  expect(blocks.map((block) => block.text)).toEqual(['Fees']);
  expect(messages).toEqual([
    { code: 'comments', message: '1 comment by Ann Lee; comments are not part of the reading.' },
  ]);
});

test('a bullet, set by Word or typed, is taken off', async () => {
  const numbering = abstractNum(0, [['bullet', '\uF0B7']]) + num(1, 0);
  const { blocks } = await read({ body: item('by Word') + p('• typed'), numbering });
  expect(blocks.map(({ kind, text, bullet, autoLabel }) => ({ kind, text, bullet, autoLabel }))).toEqual([
    { kind: 'listItem', text: 'by Word', bullet: true, autoLabel: null },
    { kind: 'listItem', text: 'typed', bullet: true, autoLabel: null },
  ]);
});

test('the shown result of a field is text, its instruction is not', async () => {
  const body = p(`${r('see Section ')}${field(' REF _Ref1 \\r \\h ', r('4.2'))}${r(' above')}`);
  expect(await readLines(body)).toEqual(['see Section 4.2 above']);
  const simple = p(`${r('see ')}<w:fldSimple w:instr=" REF _Ref1 \\r ">${r('4.3')}</w:fldSimple>`);
  expect(await readLines(simple)).toEqual(['see 4.3']);
});

test('a field that never ends does not swallow the words after it', async () => {
  const broken = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>';
  expect(await readLines(p(`${r('Fees')}${broken}${r(' due')}`) + p('Next.'))).toEqual(['Fees due', 'Next.']);
});

test('form fields show their choice, and buttons their words', async () => {
  const checked =
    '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>';
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const button =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MACROBUTTON NoMacro [insert date]</w:instrText></w:r>';
  expect(await readLines(p(`${checked}${end}${r(' Monthly, from ')}${button}${end}`))).toEqual([
    '☒ Monthly, from [insert date]',
  ]);
});

test('lines of a table of contents are marked as such, over paragraphs and in its control', async () => {
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const toc = p(`${begin}${r('Term')}<w:r><w:tab/></w:r>${r('2')}`) + p(r('Fees')) + p(`${r('Law')}${end}`);
  const gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>';
  const { blocks } = await read(
    `<w:sdt>${gallery}<w:sdtContent>${p('Contents')}</w:sdtContent></w:sdt>${toc}${p('Body.')}`,
  );
  expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'toc: Contents',
    'toc: Term 2',
    'toc: Fees',
    'toc: Law',
    'paragraph: Body.',
  ]);
});

test('a text box follows the paragraph it hangs on, once', async () => {
  const inside = `<w:txbxContent>${p('In the box.')}</w:txbxContent>`;
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${inside}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${inside}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  expect(await readLines(p(`${r('Before ')}${box}${r('and after.')}`))).toEqual(['Before and after.', 'In the box.']);
});

test('content controls, smart tags, formulas and symbols keep their words', async () => {
  const body = p(
    `<w:sdt><w:sdtContent>${r('Customer')}</w:sdtContent></w:sdt><w:smartTag>${r(' pays ')}</w:smartTag>` +
      '<m:oMath><m:r><m:t>2x</m:t></m:r></m:oMath><w:r><w:t xml:space="preserve"> non</w:t><w:noBreakHyphen/><w:t>exclusive </w:t>' +
      '<w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
  );
  expect(await readLines(body)).toEqual(['Customer pays 2x non-exclusive ☑']);
});

test('links are collected with their words and the block they stand in', async () => {
  const body =
    p('First.') +
    p(
      `${r('See the ')}<w:hyperlink r:id="l1">${r('status ')}${r('page')}</w:hyperlink>${r(' or ')}${field('HYPERLINK "https://example.com/b"', r('here'))}`,
    );
  const { links } = await read({ body, links: { l1: 'https://example.com/a' } });
  expect(links).toEqual([
    { text: 'status page', url: 'https://example.com/a', block: 1 },
    { text: 'here', url: 'https://example.com/b', block: 1 },
  ]);
});

test('headers are furniture, not blocks', async () => {
  const { blocks, furniture } = await read({ body: p('Body.'), header: p('Confidential') });
  expect(blocks.map((block) => block.text)).toEqual(['Body.']);
  expect(furniture).toEqual([{ text: 'Confidential', pages: [] }]);
});

test('inserted documents, pictures and macros are told as unread', async () => {
  const body = `${p(`${r('Text.')}<w:r><w:drawing><a:blip/></w:drawing></w:r>`)}<w:altChunk r:id="x"/>`;
  const { messages } = await read({ body, files: { 'word/vbaProject.bin': 'x' } });
  expect(messages.map((message) => message.code)).toEqual(['alt-chunk', 'unread-pictures', 'macros']);
});

test.each([
  ['Master Agreement', 'Master Agreement'],
  ['Microsoft Word - draft', null],
  ['contract_v3.docx', null],
  ['  ', null],
])('the title property "%s" is read as %s', async (property, title) => {
  expect((await read({ body: p('x y'), title: property })).title).toBe(title);
});

test('indents are in points from the column edge to the label', async () => {
  expect((await readBlock(p('Deep.', '<w:ind w:left="1440" w:hanging="720"/>'))).indent).toBe(36);
});

/** Two versions each of small papers, one trait of Word's format a pair: what a redline must mark and may not break. */
import { abstractNum, type DocxParts, item, num, p, r, style, styled } from '../../read/docx/build-docx.js';

export interface Pair {
  readonly name: string;
  readonly old: DocxParts;
  readonly new: DocxParts;
  /** Marks that must be there. */
  readonly marks: readonly string[];
}

const pair = (name: string, old: DocxParts | string, new_: DocxParts | string, ...marks: string[]): Pair => ({
  name,
  old: typeof old === 'string' ? { body: old } : old,
  new: typeof new_ === 'string' ? { body: new_ } : new_,
  marks,
});

const A = p('Provider shall keep the Service available on every business day of the year.');
const B = p('Customer shall pay each invoice within thirty (30) days of its receipt.');
const C = p('Either party may end this agreement by giving ninety days of notice in writing.');
const D = p('Records of processing are kept for two years and shown to the authority on request.');

const section = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';

const lists = {
  styles: style('List', '<w:pPr/>'),
  numbering: `${abstractNum(1, [
    ['decimal', '%1.'],
    ['lowerLetter', '(%2)'],
  ])}${abstractNum(2, [['upperRoman', '%1.']])}${num(1, 1)}${num(2, 2)}`,
};

const cell = (content: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.map((c) => cell(c.startsWith('<') ? c : p(c))).join('')}</w:tr>`;
const table = (...rows: string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${rows.join('')}</w:tbl>`;

const HEAD = row('Availability', 'Credit');
const FIRST = row('Below 99.9 % of the month', '10 % of the fee');
const SECOND = row('Below 99.0 % of the month', '25 % of the fee');

const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, shown: string) =>
  `${mark('begin')}<w:r><w:instrText> ${code} </w:instrText></w:r>${mark('separate')}${r(shown)}${mark('end')}`;

const note = (id: number) =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
const footnote = (id: number, words: string) => `<w:footnote w:id="${id}">${p(words)}</w:footnote>`;

const box = (words: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p(words)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(words)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const control = (content: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="Fees"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const formula = (text: string) => `<m:oMath><m:r><m:t>${text}</m:t></m:r></m:oMath>`;

export const PAIRS: readonly Pair[] = [
  pair(
    'words replaced',
    A,
    p('Provider shall keep the Service available on each calendar day of the year.'),
    'w:ins',
    'w:del',
  ),
  pair(
    'words across runs',
    p(`${r('Fees are ')}${r('due', '<w:b/>')}${r(' monthly in advance.')}`),
    p('Fees are payable quarterly in advance.'),
    'w:del',
    'w:ins',
  ),
  pair(
    'words put in at the start and the end',
    B,
    p(
      `Save as agreed otherwise, ${'Customer shall pay each invoice within thirty (30) days of its receipt.'} Late fees accrue.`,
    ),
    'w:ins',
  ),
  pair('a paragraph put in between', A + C, A + B + C, 'w:ins'),
  pair('a paragraph struck between', A + B + C, A + C, 'w:del'),
  pair('paragraphs put in behind the last', A, A + B + C, 'w:ins', 'w:pPrChange'),
  pair('the last paragraph struck', A + B, A, 'w:del'),
  pair('the first paragraph put in', B + C, A + B + C, 'w:ins'),
  pair('the last paragraph replaced', A + B, A + D, 'w:ins', 'w:del'),
  pair('nothing but new words', p(''), A + B, 'w:ins'),
  pair('everything struck', A + B + section, section, 'w:del'),
  pair(
    'a paragraph moved',
    A + B + C + D,
    B + C + D + A,
    'w:moveFrom',
    'w:moveTo',
    'w:moveFromRangeStart',
    'w:moveToRangeEnd',
  ),
  pair(
    'one paragraph divided',
    p('Fees are due monthly. They are paid in euro by transfer to the account named in the order form.'),
    p('Fees are due monthly.') + p('They are paid in euro by transfer to the account named in the order form.'),
    'w:ins',
    'w:del',
  ),
  pair(
    'tabs and line breaks',
    p(`${r('Name')}<w:r><w:tab/></w:r>${r('Tern Ltd.')}`),
    p(`${r('Name')}<w:r><w:tab/></w:r>${r('Gull Ltd.')}<w:r><w:br/></w:r>${r('as provider')}`),
    'w:ins',
  ),
  pair(
    'a list with one item more',
    { ...lists, body: item('Audit') + item('Return of data') },
    { ...lists, body: item('Audit') + item('Training of staff and of subcontractors') + item('Return of data') },
    'w:ins',
  ),
  pair(
    'an item one level down',
    { ...lists, body: item('Audit rights of the customer') + item('Return of data at the end') },
    { ...lists, body: item('Audit rights of the customer') + item('Return of data at the end', 1, 1) },
    'w:pPrChange',
  ),
  pair(
    'a list of another kind',
    { ...lists, body: item('Audit rights of the customer') },
    { ...lists, body: item('Audit rights of the customer', 2) },
    'w:pPrChange',
  ),
  pair(
    'a list that the old file does not define',
    { ...lists, body: item('Audit rights of the customer') },
    {
      body: item('Audit rights of the customer') + item('Return of data at the end', 7) + item('Deletion of copies', 7),
      numbering: `${lists.numbering}${abstractNum(9, [['lowerLetter', '%1)']])}${num(7, 9)}`,
    },
    'w:ins',
  ),
  pair(
    'a paragraph in another style',
    {
      body: styled('Normal', 'Confidential information stays secret.'),
      styles: style('Normal', '') + style('Clause', '<w:pPr><w:jc w:val="both"/></w:pPr>'),
    },
    {
      body: styled('Clause', 'Confidential information stays secret.'),
      styles: style('Normal', '') + style('Clause', '<w:pPr><w:jc w:val="both"/></w:pPr>'),
    },
    'w:pPrChange',
  ),
  pair(
    'a style that the old file lacks',
    { body: A, styles: style('Normal', '') },
    {
      body: A + styled('Term', 'Uptime means the time in which the Service runs.'),
      styles: style('Normal', '') + style('Term', '<w:rPr><w:i/></w:rPr>'),
    },
    'w:ins',
  ),
  pair(
    'words in a table',
    A + table(HEAD, FIRST),
    A + table(HEAD, row('Below 99.5 % of the month', '10 % of the fee')),
    'w:ins',
    'w:del',
  ),
  pair('a row put in', A + table(HEAD, SECOND), A + table(HEAD, FIRST, SECOND), 'w:ins'),
  pair('a row struck', A + table(HEAD, FIRST, SECOND), A + table(HEAD, SECOND), 'w:del'),
  pair('a table put in behind a paragraph', A + C, A + table(HEAD, FIRST) + C, 'w:ins'),
  pair('a table struck', A + table(HEAD, FIRST) + C, A + C, 'w:del'),
  pair(
    'a row with a cell more',
    table(HEAD, FIRST) + A,
    table(HEAD, row('Below 99.9 % of the month', '10 % of the fee', 'on request')) + A,
    'w:ins',
    'w:del',
  ),
  pair(
    'a table in a table',
    A + table(row('Outer', table(HEAD, FIRST) + p(''))),
    A + table(row('Outer', table(HEAD, row('Below 99.9 % of the month', '15 % of the fee')) + p(''))),
    'w:ins',
    'w:del',
  ),
  pair(
    'a cell with a paragraph more',
    table(row('Fee', p('Payable in euro to the account.'))) + A,
    table(row('Fee', p('Payable in euro to the account.') + p('Bank charges are shared by both.'))) + A,
    'w:ins',
  ),
  pair(
    'words of a footnote',
    { body: p(`${r('Fees')}${note(2)}${r(' are due.')}`), footnotes: footnote(2, 'Without tax.') },
    { body: p(`${r('Fees')}${note(5)}${r(' are due.')}`), footnotes: footnote(5, 'With tax.') },
  ),
  pair(
    'a footnote put in',
    { body: p(`${r('Fees')}${note(2)}${r(' are due.')}`), footnotes: footnote(2, 'Without tax.') },
    {
      body: p(`${r('Fees')}${note(2)}${r(' are due')}${note(3)}${r('.')}`),
      footnotes: footnote(2, 'Without tax.') + footnote(3, 'At the end of a month.'),
    },
    'w:ins',
  ),
  pair(
    'a footnote struck',
    {
      body: p(`${r('Fees')}${note(2)}${r(' are due')}${note(3)}${r('.')}`),
      footnotes: footnote(2, 'Without tax.') + footnote(3, 'At the end of a month.'),
    },
    { body: p(`${r('Fees')}${note(2)}${r(' are due.')}`), footnotes: footnote(2, 'Without tax.') },
    'w:del',
  ),
  pair(
    'words in a link',
    {
      body: p(`${r('See ')}<w:hyperlink r:id="l">${r('the status page of the service')}</w:hyperlink>${r('.')}`),
      links: { l: 'https://status.example' },
    },
    {
      body: p(
        `${r('See ')}<w:hyperlink r:id="l">${r('the status site of the service')}</w:hyperlink>${r(' for news.')}`,
      ),
      links: { l: 'https://status.example' },
    },
    'w:ins',
    'w:del',
  ),
  pair(
    'a reference by field',
    p(`${r('as set out in Section ')}${field('REF a', '4.2')}${r(' of this agreement')}`),
    p(`${r('as set out in Section ')}${field('REF a', '4.3')}${r(' of this agreement')}`),
    'w:del',
    'w:ins',
  ),
  pair(
    'a reference in one element',
    p(`${r('as set out in Section ')}<w:fldSimple w:instr="REF a">${r('4.2')}</w:fldSimple>${r(' of this agreement')}`),
    p(`${r('as set out in Section ')}<w:fldSimple w:instr="REF a">${r('4.3')}</w:fldSimple>${r(' hereof')}`),
    'w:del',
    'w:ins',
  ),
  pair(
    'words beside a field',
    p(`${r('see Section ')}${field('REF a', '4.2')}`),
    p(`${r('see Section ')}${field('REF a', '4.2')}${r(' below')}`),
    'w:ins',
  ),
  pair(
    'a field over several paragraphs',
    `<w:p>${mark('begin')}<w:r><w:instrText> TOC </w:instrText></w:r>${mark('separate')}${r('Fees and payment of invoices 1')}</w:p><w:p>${r('Term 2')}${mark('end')}</w:p>${A}`,
    A,
    'w:del',
  ),
  pair(
    'words in a text box',
    p(`${r('Signed by both parties.')}${box('Draft of March')}`),
    p(`${r('Signed by both parties.')}${box('Draft of April')}`),
    'w:ins',
    'w:del',
  ),
  pair(
    'words in a content control',
    control(A) + B,
    control(p('Provider shall keep the Service available on each calendar day of the year.')) + B,
    'w:ins',
    'w:del',
  ),
  pair(
    'words in a control within a line',
    p(`${r('The fee is ')}${control(r('EUR 100'))}${r(' a month.')}`),
    p(`${r('The fee is ')}${control(r('EUR 120'))}${r(' a month.')}`),
    'w:ins',
    'w:del',
  ),
  pair(
    'a formula replaced',
    p(`${r('Credit: ')}${formula('a+b')}${r(' per hour')}`),
    p(`${r('Credit: ')}${formula('a+c')}${r(' per hour')}`),
    'w:ins',
    'w:del',
  ),
  pair(
    'a formula kept',
    p(`${r('Credit: ')}${formula('a+b')}${r(' per hour')}`),
    p(`${r('Credit: ')}${formula('a+b')}${r(' per day')}`),
    'w:ins',
    'w:del',
  ),
  pair(
    'tracked changes of others',
    `<w:p><w:ins w:id="4" w:author="Other">${r('New: ')}</w:ins>${r('Fees are due ')}<w:del w:id="5" w:author="Other"><w:r><w:delText>yearly</w:delText></w:r></w:del>${r('monthly.')}</w:p>`,
    p('New: Fees are due monthly and in advance.'),
    'w:ins',
  ),
  pair('a paragraph that ends a section', p('Part one of the agreement ends here.', section) + B, B, 'w:del'),
  pair(
    'bookmarks and comments kept',
    `<w:p><w:bookmarkStart w:id="1" w:name="fees"/>${r('Fees are due monthly.')}<w:bookmarkEnd w:id="1"/><w:commentRangeStart w:id="2"/>${r(' Always.')}<w:commentRangeEnd w:id="2"/></w:p>`,
    p('Fees are due yearly. Always.'),
    'w:ins',
    'w:del',
  ),
  pair(
    'curly quotation marks',
    p('the "Service" and the "Fees" are defined'),
    p('the “Service” and the “Fees” are defined'),
    'w:ins',
  ),
];

import { expect, test } from 'vitest';
import {
  abstractNum,
  del,
  ins,
  item,
  type LevelSpec,
  markedEnd,
  num,
  p,
  readLines,
  style,
  styled,
} from './build-docx.js';

const LEGAL: readonly LevelSpec[] = [
  ['decimal', '%1.'],
  ['decimal', '%1.%2'],
  ['lowerLetter', '(%3)'],
  ['lowerRoman', '(%4)'],
];
const numbering = abstractNum(0, LEGAL) + num(1, 0);

test('a multilevel list prints the figures of the levels its text names', async () => {
  const body = [
    item('Term', 1, 0),
    item('Start', 1, 1),
    item('signature', 1, 2),
    item('delivery', 1, 2),
    item('by post', 1, 3),
    item('End', 1, 1),
  ];
  expect(await readLines({ body: body.join(''), numbering })).toEqual([
    '1. Term',
    '1.1 Start',
    '(a) signature',
    '(b) delivery',
    '(i) by post',
    '1.2 End',
  ]);
});

test('when a higher level goes on then the lower level starts at one again', async () => {
  const body = [item('One', 1, 0), item('a', 1, 1), item('b', 1, 1), item('Two', 1, 0), item('c', 1, 1)];
  expect(await readLines({ body: body.join(''), numbering })).toEqual(['1. One', '1.1 a', '1.2 b', '2. Two', '2.1 c']);
});

test('a level with lvlRestart 0 never starts again', async () => {
  const levels: LevelSpec[] = [
    ['decimal', '%1.'],
    ['decimal', '[%2]', '<w:lvlRestart w:val="0"/>'],
  ];
  const body = [item('One', 1, 0), item('a', 1, 1), item('Two', 1, 0), item('b', 1, 1)];
  const lines = await readLines({ body: body.join(''), numbering: abstractNum(0, levels) + num(1, 0) });
  expect(lines).toEqual(['1. One', '[1] a', '2. Two', '[2] b']);
});

test('two lists of one definition go on counting together unless one overrides its start', async () => {
  const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>';
  const lists = abstractNum(0, LEGAL) + num(1, 0) + num(2, 0) + num(3, 0, override);
  const body = [item('a', 1), item('b', 2), item('c', 3), item('d', 3)];
  expect(await readLines({ body: body.join(''), numbering: lists })).toEqual(['1. a', '2. b', '7. c', '8. d']);
});

test('a level that no paragraph reached shows its start and then counts as reached', async () => {
  const body = [item('deep', 1, 1), item('next', 1, 0)];
  expect(await readLines({ body: body.join(''), numbering })).toEqual(['1.1 deep', '2. next']);
});

test('under isLgl roman figures of higher levels are printed decimal', async () => {
  const levels: LevelSpec[] = [
    ['upperRoman', 'Article %1.'],
    ['decimal', 'Section %1.%2', '<w:isLgl/>'],
  ];
  const body = [item('Term', 1, 0), item('Fees', 1, 0), item('Invoices', 1, 1)];
  const lines = await readLines({ body: body.join(''), numbering: abstractNum(0, levels) + num(1, 0) });
  expect(lines).toEqual(['Article I. Term', 'Article II. Fees', 'Section 2.1 Invoices']);
});

test('a style linked to a list level numbers its paragraphs at that level', async () => {
  const levels: LevelSpec[] = [
    ['decimal', '%1.', '<w:pStyle w:val="Top"/>'],
    ['decimal', '%1.%2', '<w:pStyle w:val="Sub"/>'],
  ];
  const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
  const styles = style('Top', numbered) + style('Sub', numbered) + style('SubSmall', '', '<w:basedOn w:val="Sub"/>');
  const body = styled('Top', 'Term') + styled('Sub', 'Start') + styled('SubSmall', 'End');
  expect(await readLines({ body, styles, numbering: abstractNum(0, levels) + num(1, 0) })).toEqual([
    '1. Term',
    '1.1 Start',
    '1.2 End',
  ]);
});

test('numId 0 takes a paragraph out of the list of its style', async () => {
  const styles = style('Top', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
  const body =
    styled('Top', 'One') + styled('Top', 'Note', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('Top', 'Two');
  expect(await readLines({ body, styles, numbering })).toEqual(['1. One', 'Note', '2. Two']);
});

test('a definition that only names a list style borrows the levels of that style', async () => {
  const lists =
    abstractNum(0, LEGAL, '<w:styleLink w:val="Contract"/>') +
    abstractNum(5, [], '<w:numStyleLink w:val="Contract"/>') +
    num(1, 0) +
    num(2, 5);
  expect(await readLines({ body: item('a', 1) + item('b', 2), numbering: lists })).toEqual(['1. a', '2. b']);
});

test('an empty numbered paragraph is no block but is counted', async () => {
  expect(await readLines({ body: item('a') + item('') + item('c'), numbering })).toEqual(['1. a', '3. c']);
});

test('an empty paragraph that ends a section is not counted', async () => {
  const body = item('a') + item('', 1, 0, '<w:sectPr/>') + item('b');
  expect(await readLines({ body, numbering })).toEqual(['1. a', '2. b']);
});

test('a style separator shows two paragraphs as one under the number of the first', async () => {
  const separator = '<w:rPr><w:vanish/><w:specVanish/></w:rPr>';
  const body = item('Fees.', 1, 0, separator) + p('Customer pays within 30 days.') + item('Term', 1, 0);
  expect(await readLines({ body, numbering })).toEqual(['1. Fees. Customer pays within 30 days.', '2. Term']);
});

test('an inserted item moves the numbers after it only where it is accepted', async () => {
  const body = item('a') + item(ins('<w:r><w:t>new</w:t></w:r>'), 1, 0, markedEnd('ins')) + item('b');
  expect(await readLines({ body, numbering }, 'accept')).toEqual(['1. a', '2. new', '3. b']);
  expect(await readLines({ body, numbering }, 'reject')).toEqual(['1. a', '2. b']);
});

test('a deleted item gives its number to the next', async () => {
  const body = item('a') + item(del('old'), 1, 0, markedEnd('del')) + item('b');
  expect(await readLines({ body, numbering }, 'accept')).toEqual(['1. a', '2. b']);
  expect(await readLines({ body, numbering }, 'reject')).toEqual(['1. a', '2. old', '3. b']);
});

test('a paragraph whose numbering was changed has its old number when changes are rejected', async () => {
  const change = '<w:pPrChange w:id="9" w:author="Ann"><w:pPr/></w:pPrChange>';
  const body = item('a', 1, 0, change) + item('b');
  expect(await readLines({ body, numbering }, 'accept')).toEqual(['1. a', '2. b']);
  expect(await readLines({ body, numbering }, 'reject')).toEqual(['a', '1. b']);
});

test('a list that the file does not define gives no label', async () => {
  expect(await readLines(item('a', 42))).toEqual(['a']);
});

import { expect, test } from 'vitest';
import { readSource } from '../../src/read/read-source.js';
import { del, docx, p, r } from './docx/build-docx.js';

test('the bytes decide the reader, whatever the name says', async () => {
  const document = await readSource(docx(p('Fees.')), 'contract.pdf');
  expect([document.format, document.blocks[0]?.text]).toEqual(['docx', 'Fees.']);
});

test('the view of tracked changes is passed on', async () => {
  const bytes = docx(p(r('Fees') + del(' and taxes')));
  const texts = async (revisions?: 'accept' | 'reject') =>
    (await readSource(bytes, 'a.docx', { revisions })).blocks.map((block) => block.text);
  expect(await texts()).toEqual(['Fees']);
  expect(await texts('reject')).toEqual(['Fees and taxes']);
});

test('Markdown and plain text are read by the name', async () => {
  const bytes = Buffer.from('# Terms');
  expect((await readSource(bytes, 'a.md')).blocks[0]?.text).toBe('Terms');
  expect((await readSource(bytes, 'a.txt')).blocks[0]?.text).toBe('# Terms');
});

test('what cannot be read says which file, what it is and what to do', async () => {
  await expect(readSource(Buffer.from('{\\rtf1}'), 'old/terms.docx')).rejects.toThrow(
    /^old\/terms\.docx: it is a Rich Text file \(RTF\); open it in Word/,
  );
});

test('two readings of the same bytes are equal and survive JSON', async () => {
  const bytes = docx(p('Fees.') + p('Term.'));
  const first = await readSource(bytes, 'a.docx');
  expect(await readSource(bytes, 'a.docx')).toEqual(first);
  expect(JSON.parse(JSON.stringify(first))).toEqual(first);
});

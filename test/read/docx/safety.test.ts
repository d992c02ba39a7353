import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx } from '../../../src/read/docx/read-docx.js';
import { docx, docxFiles, p } from './build-docx.js';

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await readDocx(bytes, 'test.docx');
  } catch (error) {
    return `${(error as { code: string }).code}: ${(error as Error).message}`;
  }
  return 'was read';
}

/** Overwrite a name in a zip, in the local header and in the directory, by one of the same length. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1');
}

test('a part that would inflate to far more than it holds is refused before it is inflated', async () => {
  const files = { ...docxFiles({ body: p('x') }), 'word/document.xml': new Uint8Array(20e6).fill(32) };
  expect(await refusal(zipSync(files))).toMatch(/^unsafe: test\.docx: .*20 MB/);
});

test('a part larger than its directory entry says is refused', async () => {
  const bytes = Buffer.from(docx({ body: p('word '.repeat(5000)) }));
  const entry = bytes.lastIndexOf('word/document.xml') - 46;
  bytes.writeUInt32LE(1000, entry + 24);
  expect(await refusal(bytes)).toMatch(/^damaged: /);
});

test('a document type declaration is refused', async () => {
  const files = docxFiles({ body: p('x') });
  const evil = `<!DOCTYPE x [<!ENTITY a "b">]>${new TextDecoder().decode(files['word/document.xml'])}`;
  expect(await refusal(zipSync({ ...files, 'word/document.xml': Buffer.from(evil) }))).toMatch(
    /^unsafe: .*document type/,
  );
});

test('elements nested without end are refused', async () => {
  const deep = '<w:smartTag>'.repeat(5000) + '</w:smartTag>'.repeat(5000);
  expect(await refusal(docx(`<w:p>${deep}</w:p>`))).toMatch(/^unsafe: .*deeper/);
});

test('a truncated file is damaged', async () => {
  const bytes = docx(p('x'));
  expect(await refusal(bytes.subarray(0, bytes.length - 40))).toMatch(/^damaged: /);
});

test('broken XML is damaged', async () => {
  expect(await refusal(docx('<w:p><w:r></w:p>'))).toMatch(/^damaged: .*document\.xml/);
});

test('an entry that points out of the archive is refused', async () => {
  const bytes = docx({ body: p('x'), files: { 'aa/evil.txt': 'x' } });
  expect(await refusal(renamed(bytes, 'aa/evil.txt', '../evil.txt'))).toMatch(/^damaged: .*\.\.\/evil\.txt/);
});

test('two parts of one name are refused', async () => {
  const bytes = docx({ body: p('x'), files: { 'word/document.xmk': '<a/>' } });
  expect(await refusal(renamed(bytes, 'word/document.xmk', 'word/document.xml'))).toMatch(/^unsafe: .*two parts/);
});

test('an archive of thousands of parts is refused', async () => {
  const many = Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`x/${i}`, new Uint8Array()]));
  expect(await refusal(zipSync({ ...docxFiles({ body: p('x') }), ...many }, { level: 0 }))).toMatch(
    /^unsafe: .*5000 parts/,
  );
});

test('two bodies are refused', async () => {
  expect(await refusal(docx(`${p('a')}</w:body><w:body>${p('b')}`))).toMatch(/^damaged: .*more than one body/);
});

test.each([
  ['xl/workbook.xml', /Excel workbook/],
  ['ppt/presentation.xml', /PowerPoint/],
  ['notes/readme.txt', /zip archive without a Word document/],
])('a zip with %s is named for what it is', async (name, said) => {
  const message = await refusal(zipSync({ [name]: Buffer.from('<a/>') }));
  expect(message).toMatch(/^not-a-word-file: /);
  expect(message).toMatch(said);
});

test('an external target is never opened, only kept as an address', async () => {
  const body = '<w:p><w:hyperlink r:id="l"><w:r><w:t>see</w:t></w:r></w:hyperlink></w:p>';
  const { links } = await readDocx(docx({ body, links: { l: 'file:///etc/passwd' } }), 'test.docx');
  expect(links).toEqual([{ text: 'see', url: 'file:///etc/passwd', block: 0 }]);
});

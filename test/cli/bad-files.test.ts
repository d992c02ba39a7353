/** Files as they come from outside: locked, cut off, empty, something else, or very long. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { measuredClausediff } from '../helpers/measured-cli.js';
import { docx, p } from '../read/docx/build-docx.js';
import { collect } from '../read/fuzz/base-files.js';
import { random } from '../read/fuzz/random.js';

const folder = mkdtempSync(join(tmpdir(), 'clausediff-bad-'));
const WORDS = 'customer provider fees data notice term days audit breach service credit law party order claim'.split(
  ' ',
);

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Pages that each say something else: what all pages say is taken for a running head. */
function drawPdf(pages: number, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const doc = new PDFDocument({ autoFirstPage: false, ...options });
  const bytes = collect(doc);
  const dice = random(7);
  const sentence = (length: number) => Array.from({ length }, () => dice.pick(WORDS)).join(' ');
  for (let page = 1; page <= pages; page++)
    doc
      .addPage()
      .text(`${1 + (page % 99)}. Rules on ${sentence(3)}`)
      .text(`The provider shall keep ${sentence(20)}.`);
  doc.end();
  return bytes;
}

describe('map ends soon, in little memory, and says what to do, given', () => {
  const locked = () => drawPdf(2, { userPassword: 'secret', pdfVersion: '1.7' });
  const half = (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2);
  it.each<[string, () => Promise<string>, RegExp, string[]]>([
    ['a PDF that asks for a password', async () => file('locked.pdf', await locked()), /password/, []],
    ['a wrong password', async () => file('locked.pdf', await locked()), /password given/, ['--password', 'wrong']],
    ['half a PDF', async () => file('half.pdf', half(await drawPdf(30))), /breaks off|damaged/, []],
    ['half a Word file', async () => file('half.docx', half(docx(p('Fees are due.')))), /damaged/, []],
    ['an empty PDF', async () => file('empty.pdf', ''), /empty/, []],
    ['an empty Word file', async () => file('empty.docx', ''), /empty/, []],
    ['a web page named .pdf', async () => file('page.pdf', '<!doctype html><p>Fees'), /web page/, []],
    ['a picture named .pdf', async () => file('scan.pdf', Buffer.from('89504e470d0a1a0a', 'hex')), /picture/, []],
    ['a PDF without any text', async () => file('blank.pdf', await drawBlank()), /no text/, []],
    ['a locked Word file', async () => file('locked.docx', lockedOffice()), /password/, []],
  ])('%s', async (_, make, cause, options) => {
    const path = await make();
    const run = measuredClausediff('map', path, ...options);
    expect([run.code, run.stdout]).toEqual([3, '']);
    expect(run.stderr).toContain(path);
    expect(run.stderr).toMatch(cause);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(run.seconds).toBeLessThan(20);
    expect(run.megabytes).toBeLessThan(400);
  });
});

describe('map reads', () => {
  it('a locked PDF with the right password', async () => {
    const path = file('opened.pdf', await drawPdf(2, { userPassword: 'secret', pdfVersion: '1.7' }));
    const run = measuredClausediff('map', path, '--password', 'secret', '--format', 'json');
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain('The provider shall keep');
  });

  it('a Word file that is named .pdf', () => {
    const run = measuredClausediff('map', file('word.pdf', docx(p('Fees are due within thirty days.'))));
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain('Fees are due');
  });

  // Two minutes on a busy machine, so only when asked for: CLAUSEDIFF_SLOW=1
  it.skipIf(!process.env.CLAUSEDIFF_SLOW)(
    '5,000 pages, below the limit of time and in 600 MB',
    async () => {
      const path = file('long.pdf', await drawPdf(5000));
      const run = measuredClausediff('map', path, '--format', 'json');
      expect([run.code, run.stderr]).toEqual([0, '']);
      const { document, blocks } = JSON.parse(run.stdout) as { document: { pages: number }; blocks: unknown[] };
      expect(document.pages).toBe(5000);
      // 10,000 paragraphs; at a page's end one or two are not told from the next.
      expect(blocks.length).toBeGreaterThan(9_950);
      expect(run.megabytes).toBeLessThan(600);
      expect(run.seconds).toBeLessThan(120);
    },
    200_000,
  );
});

function drawBlank(): Promise<Uint8Array> {
  const doc = new PDFDocument();
  const bytes = collect(doc);
  doc.end();
  return bytes;
}

/** Word keeps a locked document inside an old Office file, in a stream of this name. */
function lockedOffice(): Uint8Array {
  const head = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  return Buffer.concat([head, Buffer.alloc(1024), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(512)]);
}

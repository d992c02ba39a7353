/**
 * One measured run in a process of its own: `node run-once.mjs ours|pdfjs <file>`; prints figures of the whole process as JSON.
 *
 * Plain JavaScript over the built program, so that no compiler is in the figures.
 */
import { readFileSync } from 'node:fs';

const [, , how, file] = process.argv;
const bytes = new Uint8Array(readFileSync(file));
const started = process.hrtime.bigint();
const counted = how === 'ours' ? await readWithOurs() : await readWithPdfjs();
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const figures = {
  ...counted,
  seconds: Number(process.hrtime.bigint() - started) / 1e9,
  cpu: (userCPUTime + systemCPUTime) / 1e6,
  megabytes: maxRSS / 1024,
};
process.stdout.write(JSON.stringify(figures), () => process.exit(0));

async function readWithOurs() {
  const { readSource } = await import('../../dist/read/read-source.js');
  const { pages, blocks } = await readSource(bytes, file);
  return { pages, blocks: blocks.length };
}

async function readWithPdfjs() {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: bytes, verbosity: 0, disableFontFace: true, useSystemFonts: false })
    .promise;
  let items = 0;
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n);
    items += (await page.getTextContent()).items.length;
    page.cleanup();
  }
  return { pages: document.numPages, blocks: items };
}

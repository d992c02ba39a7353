/** samples/sources/*.md -> every sample file in memory, by its path under samples/. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDocx } from './docx/write-docx.js';
import { parseSource } from './parse-source.js';
import { writePdf } from './pdf/write-pdf.js';

export async function buildSamples(sources: string): Promise<Map<string, Uint8Array>> {
  const names = (await readdir(sources)).filter((name) => name.endsWith('.md')).sort();
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const paper = parseSource(await readFile(join(sources, name), 'utf8'));
    const write = paper.settings.out.endsWith('.pdf') ? writePdf : writeDocx;
    files.set(paper.settings.out, await write(paper));
  }
  return files;
}

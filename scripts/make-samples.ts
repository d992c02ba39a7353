/**
 * Writes the invented contracts under samples/ from samples/sources/*.md. Run: `npm run samples`.
 *
 * The output is byte for byte the same on every run and machine; test/samples/rebuild.test.ts checks that the committed
 * files are what the sources give.
 *
 * The dialect. A source opens with YAML between two `---` lines (see Settings in samples/paper.ts), then one line is one
 * block, and empty lines mean nothing:
 *
 *     # Title                     ~ centred line of the title block
 *     = Heading {#id}             clause of level 1; numbers are counted, never written
 *     == Text  === Text  ==== Text    clauses of level 2, 3 and 4
 *     ## Heading without number   ! Annex I | Title        attachment, on a new page, counting from one again
 *     > indented paragraph        - bullet                 anything else: a plain paragraph
 *     |~ 2 3 1                    begins a table, widths of its columns; then | cell | cell | cell |, first row the head
 *     || left | right             signature block: columns without rules
 *     :toc                        table of contents field (DOCX)
 *     [^1]: text                  footnote, marked [^1] where it is used (DOCX)
 *
 * Inside a line: **bold**, *italic*, and {@id} for the number of the clause that carries {#id}.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSamples } from './samples/build-samples.js';

const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url));

for (const [path, bytes] of await buildSamples(join(SAMPLES, 'sources'))) {
  const file = join(SAMPLES, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  console.log(`${path}  ${bytes.length} bytes`);
}

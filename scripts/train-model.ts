/**
 * Trains clause-library/model.json from the clause library and the labelled papers.
 *
 *     npx tsx scripts/train-model.ts --date 2026-01-31 [--shared ../shared]
 *
 * Only weights are written: hashes of words and word parts that at least three papers (or two passages of our own library) share, with
 * numbers. The date is given, not read from the clock, so that the same input gives the same file. The build never needs the papers.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { knowledgeOf } from '../src/classify/library-knowledge.js';
import { loadLibrary, SHIPPED_LIBRARY } from '../src/library/load.js';
import type { ClassifierModel } from '../src/model/classifier-model.js';
import { baseWithout, crossFit, heldOutMappings, shippedModel } from './train/cross-fit.js';
import { addPaper, figuresOf, newTally } from './train/measure.js';
import { loadPapers } from './train/papers.js';
import { observePaper } from './train/rows.js';
import { storeModel } from './train/store-model.js';

const { values } = parseArgs({
  options: { date: { type: 'string' }, shared: { type: 'string', default: '../shared' } },
});

async function main(): Promise<void> {
  if (!/^\d{4}-\d\d-\d\d$/.test(values.date ?? '')) throw new Error('--date YYYY-MM-DD is needed');
  const papers = await loadPapers(values.shared);
  const taxonomy = loadLibrary();
  const observed = papers.map((paper) => observePaper(paper, knowledgeOf(taxonomy)));
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const studied = crossFit(observed, taxonomy, (vendor) => baseWithout(vendor, observed, taxonomy), log);
  const model = shippedModel(studied, baseWithout(null, observed, taxonomy));
  const tally = newTally();
  for (const { paper, mapping } of heldOutMappings(studied)) addPaper(tally, paper, mapping);
  const figures = Object.fromEntries(Object.entries(figuresOf(tally)).map(([k, v]) => [k, Math.round(v * 1e4) / 1e4]));
  const complete: ClassifierModel = { version: 1, provenance: provenance(papers, figures), ...model };
  writeFileSync(join(SHIPPED_LIBRARY, 'model.json'), storeModel(complete));
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}

function provenance(
  papers: Awaited<ReturnType<typeof loadPapers>>,
  figures: Record<string, number>,
): ClassifierModel['provenance'] {
  const ids = new Set(papers.map((p) => p.id));
  return {
    trained: values.date!,
    corpora: [
      {
        name: 'clause-library: definitions, names, cues and exemplars, all of our own wording',
        licence: 'Apache-2.0',
        papers: 0,
      },
      {
        name: 'labelled papers of vendors (counts of words only), credited in the corpus',
        licence: 'as each paper states; no text is kept',
        papers: ids.size,
      },
    ],
    figures,
  };
}

await main();

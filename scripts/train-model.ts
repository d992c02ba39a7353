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
import { storeModel } from '../src/library/store-model.js';
import type { ClassifierModel } from '../src/model/classifier-model.js';
import type { TrainingRow } from './train/base-model.js';
import { baseWithout, crossFit, heldOutMappings, shippedModel } from './train/cross-fit.js';
import { cuadRows } from './train/cuad.js';
import { addPaper, figuresOf, newTally } from './train/measure.js';
import { type LabelledPaper, loadPapers } from './train/papers.js';
import { observePaper } from './train/rows.js';

const { values } = parseArgs({
  options: { date: { type: 'string' }, shared: { type: 'string', default: '../shared' } },
});

async function main(): Promise<void> {
  if (!/^\d{4}-\d\d-\d\d$/.test(values.date ?? '')) throw new Error('--date YYYY-MM-DD is needed');
  const papers = await loadPapers(values.shared);
  const taxonomy = loadLibrary();
  const knowledge = knowledgeOf(taxonomy);
  const observed = papers.map((paper) => observePaper(paper, knowledge));
  const cuad = cuadRows(values.shared, taxonomy, knowledge);
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const studied = crossFit(observed, taxonomy, (vendor) => baseWithout(vendor, observed, taxonomy, cuad), log);
  const model = shippedModel(studied, baseWithout(null, observed, taxonomy, cuad));
  const tally = newTally();
  for (const { paper, mapping } of heldOutMappings(studied)) addPaper(tally, paper, mapping);
  const figures = Object.fromEntries(Object.entries(figuresOf(tally)).map(([k, v]) => [k, Math.round(v * 1e4) / 1e4]));
  const complete: ClassifierModel = {
    version: 1,
    provenance: provenance(papers, cuad, figures),
    ...model,
  };
  writeFileSync(join(SHIPPED_LIBRARY, 'model.json'), storeModel(complete));
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}

function provenance(
  papers: readonly LabelledPaper[],
  cuad: readonly TrainingRow[],
  figures: Record<string, number>,
): ClassifierModel['provenance'] {
  const contracts = new Set(cuad.map((row) => row.paper)).size;
  return {
    trained: values.date!,
    corpora: [
      { name: 'clause-library: names, definitions, cues, exemplars (own wording)', licence: 'Apache-2.0', papers: 0 },
      ...byLicence(papers),
      { name: 'CUAD v1, The Atticus Project (snippets)', licence: 'CC-BY-4.0', papers: contracts },
    ],
    figures,
  };
}

function byLicence(papers: readonly LabelledPaper[]): ClassifierModel['provenance']['corpora'] {
  const licences = [...new Set(papers.map((p) => p.licence))].sort();
  return licences.map((licence) => {
    const under = papers.filter((p) => p.licence === licence);
    const vendors = [...new Set(under.map((p) => p.vendor))].sort().join(', ');
    return { name: `papers of ${vendors}`, licence, papers: new Set(under.map((p) => p.id)).size };
  });
}

await main();

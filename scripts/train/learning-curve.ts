/**
 * What more labelled vendors bring: models trained on few vendors' papers and on many, each scored on vendors that it never saw.
 *
 * The vendors are dealt into groups. Each group in turn is the exam of models trained on the first two, four … of the other vendors, so
 * that every point of the curve is scored on the papers of all vendors.
 */
import { classifyAgreement } from '../../src/classify/classify-agreement.js';
import type { ClassifierModel } from '../../src/model/classifier-model.js';
import type { Taxonomy } from '../../src/model/taxonomy.js';
import type { TrainingRow } from './base-model.js';
import { baseWithout, crossFit, shippedModel, vendorsOf } from './cross-fit.js';
import { addPaper, figuresOf, newTally } from './measure.js';
import type { ObservedPaper } from './rows.js';

export interface CurvePoint {
  /** Number of vendors learnt from. */
  readonly vendors: number;
  readonly figures: Readonly<Record<string, number>>;
}

const GROUPS = 3;

/** Point by point, as each takes minutes. `sizes`: numbers of vendors, two at least, as one leaves nothing to hold out while learning. */
export function* learningCurve(
  papers: readonly ObservedPaper[],
  taxonomy: Taxonomy,
  further: readonly TrainingRow[],
  sizes: readonly number[],
): Generator<CurvePoint> {
  const vendors = vendorsOf(papers);
  for (const size of sizes) {
    const tally = newTally();
    for (let group = 0; group < GROUPS; group++) {
      const learnt = new Set(vendors.filter((_, i) => i % GROUPS !== group).slice(0, size));
      const model = modelOf(
        papers.filter((o) => learnt.has(o.paper.vendor)),
        taxonomy,
        further,
      );
      const exam = papers.filter((o) => vendors.indexOf(o.paper.vendor) % GROUPS === group);
      for (const { paper } of exam) addPaper(tally, paper, classifyAgreement(paper.agreement, taxonomy, model));
    }
    yield { vendors: size, figures: figuresOf(tally) };
  }
}

function modelOf(
  papers: readonly ObservedPaper[],
  taxonomy: Taxonomy,
  further: readonly TrainingRow[],
): ClassifierModel {
  const studied = crossFit(
    papers,
    taxonomy,
    (vendor) => baseWithout(vendor, papers, taxonomy, further),
    () => {},
  );
  const provenance = { trained: '', corpora: [], figures: {} };
  return { version: 1, provenance, ...shippedModel(studied, baseWithout(null, papers, taxonomy, further)) };
}

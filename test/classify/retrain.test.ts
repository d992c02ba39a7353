import { describe, expect, it } from 'vitest';
import { classifyAgreement } from '../../src/classify/classify-agreement.js';
import { newWordings, retrain } from '../../src/classify/retrain.js';
import { checkLayer } from '../../src/library/load.js';
import { loadModel, type StoredModel, unpackModel } from '../../src/library/load-model.js';
import { storeModel } from '../../src/library/store-model.js';
import { taxonomy } from '../helpers/library.js';
import { mappingOf, paper } from './paper.js';

const model = loadModel();

/** Words of a trade that no shipped type speaks of. */
const HIVES = [
  'Supplier shall keep at least four beehives on the roof of each data centre and have them tended by a licensed beekeeper.',
  'The Provider undertakes that its beehives are inspected monthly by a beekeeper, who reports the health of each colony to the Customer.',
  'We look after the bees on our roofs. A beekeeper visits every week, and you may ask for the health report of any beehive.',
  'Each beehive shall be insured, and colonies that are lost in winter shall be replaced by the beekeeper in spring at Supplier’s cost.',
  'Vendor will give Customer one jar of honey a year from each beehive, as proof that the colonies thrive.',
];
const UNSEEN =
  'Licensor shall engage a beekeeper for the beehives on its premises and shall replace any colony that dies.';

const HIVE_TYPE = {
  id: 'sla.beehives',
  title: 'Bees on the roof',
  group: 'sla',
  definition: 'Requires the vendor to keep bees.',
  ...{ include: [], exclude: [], headings: ['Beehives'], synonyms: [], cues: ['beekeeper'], families: ['SLA'] },
  ...{ materiality: 'low', favours: 'More bees favour the customer.', refs: {}, fields: [] },
  exemplars: HIVES.map((text) => ({ text, side: 'supplier', style: 'legalistic' })),
};
const grown = layered({ 'sla/beehives.yaml': HIVE_TYPE });
const retrained = retrain(model, taxonomy, grown);

describe('training on what a firm added', () => {
  it('leaves the model as it was when nothing was', () => {
    expect(storeModel(retrain(model, taxonomy, taxonomy)) === storeModel(model)).toBe(true);
    expect(newWordings(taxonomy, taxonomy)).toEqual({ wordings: 0, types: 0 });
  });

  it('learns a new type from its wordings', () => {
    expect(newWordings(taxonomy, grown)).toEqual({ wordings: 5, types: 1 });
    expect(retrained.classes).toContain('sla.beehives');
    expect(scoreOf(UNSEEN, 'sla.beehives', grown, retrained)).toBeGreaterThan(0.8);
  });

  it('does not disturb what was known', () => {
    const agreement = paper(CONTRACT, 'dpa');
    const types = (...[t, m]: [typeof taxonomy, typeof model]) =>
      classifyAgreement(agreement, t, m).map((x) => x.clauses.map((c) => c.id));
    expect(types(grown, retrained)).toEqual(types(taxonomy, model));
  });

  it('takes the mean of a known type anew and lets its weights be', () => {
    const filed = {
      id: 'term.suspension',
      exemplars: HIVES.map((text) => ({ text, side: 'supplier', style: 'plain' })),
    };
    const after = retrain(model, taxonomy, layered({ 'term/suspension.yaml': filed }));
    const column = model.classes.indexOf('term.suspension');
    expect(after.exemplars[column]).not.toBe(model.exemplars[column]);
    expect(after.centroids.step[column]).not.toBe(model.centroids.step[column]);
    expect(after.linear.bias).toEqual(model.linear.bias);
    expect(after.linear.step).toEqual(model.linear.step);
    expect(after.features.idf.length).toBeGreaterThan(model.features.idf.length);
  });

  it('gives the same model each time, and one that survives its file', () => {
    const file = storeModel(retrained);
    expect(storeModel(retrain(model, taxonomy, grown))).toBe(file);
    expect(scoreOf(UNSEEN, 'sla.beehives', grown, unpackModel(JSON.parse(file) as StoredModel))).toBe(
      scoreOf(UNSEEN, 'sla.beehives', grown, retrained),
    );
  });
});

const CONTRACT = `# Data Processing Addendum

## 1. Personal data breaches

Supplier shall notify Customer of each personal data breach without undue delay, and within 48 hours after becoming aware of it.

## 2. Audit

Customer may audit Supplier's compliance once a year on thirty days' written notice.

## 3. Maintenance

Planned maintenance takes place on Sundays and is announced five days before.
`;

function scoreOf(text: string, type: string, ...[using, by]: [typeof taxonomy, typeof model]): number {
  const agreement = paper(`${CONTRACT}\n\n## 4. Further duties\n\n${text}\n`, 'sla');
  const { clauses } = mappingOf(agreement, classifyAgreement(agreement, using, by), text);
  return clauses.find((c) => c.id === type)?.score ?? 0;
}

function layered(files: Record<string, unknown>) {
  const list = Object.entries(files).map(([path, value]) => ({ path, file: path, text: JSON.stringify(value) }));
  return checkLayer(list, taxonomy).taxonomy;
}

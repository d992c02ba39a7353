import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHIPPED_LIBRARY } from '../../src/library/load.js';
import { loadModel, type StoredModel, unpackModel } from '../../src/library/load-model.js';
import { storeModel } from '../../src/library/store-model.js';
import type { ClassifierModel } from '../../src/model/classifier-model.js';
import { taxonomy } from '../helpers/library.js';

const FILE = join(SHIPPED_LIBRARY, 'model.json');

describe('the shipped model', () => {
  const model = loadModel();

  it('knows every type of the shipped library', () => {
    expect([...model.classes.slice(0, model.types)].sort()).toEqual(taxonomy.types.map((t) => t.id).sort());
  });

  it('says when, from what and how well it was trained', () => {
    expect(model.provenance.trained).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(model.provenance.corpora.length).toBeGreaterThan(0);
    for (const { licence } of model.provenance.corpora) expect(licence).not.toBe('');
    expect(model.provenance.figures.first).toBeGreaterThan(0.8);
  });

  it('is small and holds no text but names and figures', () => {
    expect(statSync(FILE).size).toBeLessThan(3_000_000);
    const plain = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, unknown>;
    const { packed: _, provenance: __, classes: ___, together: ____, ...rest } = plain;
    const words = JSON.stringify(rest).match(/[a-z_]{2,}/gi) ?? [];
    expect(new Set(words).size).toBeLessThan(40);
  });

  it('survives storing and loading unchanged', () => {
    const few = 200;
    const small: ClassifierModel = {
      ...model,
      features: { numbers: new Map([...model.features.numbers].slice(0, few)), idf: model.features.idf.slice(0, few) },
      linear: { ...model.linear, weights: model.linear.weights.slice(0, few * model.classes.length) },
      centroids: { ...model.centroids, weights: model.centroids.weights.slice(0, few * model.types) },
    };
    expect(unpackModel(JSON.parse(storeModel(small)) as StoredModel)).toEqual(small);
  });

  it('serves a library folder that has no model of its own', () => {
    expect(loadModel('/nonexistent').classes).toEqual(model.classes);
  });
});

/** A trained classifier -> the text of a library's model.json. */
import { deflateRawSync } from 'node:zlib';
import type { ClassifierModel } from '../model/classifier-model.js';
import type { StoredModel } from './load-model.js';

export function storeModel(model: ClassifierModel): string {
  const { features, linear, centroids, cues, ...plain } = model;
  const hashes = Uint32Array.from(
    [...features.numbers].sort((a, b) => a[1] - b[1]),
    ([hash]) => hash,
  );
  const stored: StoredModel = {
    ...plain,
    packed: {
      hashes: pack(hashes),
      idf: pack(features.idf),
      linear: pack(linear.weights),
      linearStep: pack(linear.step),
      linearBias: pack(linear.bias),
      centroids: pack(centroids.weights),
      centroidStep: pack(centroids.step),
      cueHashes: pack(Uint32Array.from(cues.keys())),
      cueWorth: pack(Float32Array.from(cues.values())),
    },
  };
  // One line a field: a new training shows in a diff as what it is.
  const fields = Object.entries(stored).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** Level 9 takes seven times as long and saves three parts in a hundred. */
function pack(numbers: Uint32Array | Float32Array | Int8Array): string {
  return deflateRawSync(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), { level: 7 }).toString(
    'base64',
  );
}

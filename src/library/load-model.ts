/**
 * clause-library/model.json -> the trained classifier.
 *
 * The readable part (provenance, figures, thresholds, forests) is JSON; the weights are numbers packed to base64 and deflated, because a
 * few million small numbers written out in JSON take longer to parse than a paper takes to read.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { ClassifierModel } from '../model/classifier-model.js';
import { SHIPPED_LIBRARY } from './load.js';

/** What the file holds: packed fields are base64 of deflated little-endian numbers. */
export interface StoredModel extends Omit<ClassifierModel, 'features' | 'linear' | 'centroids' | 'cues'> {
  readonly packed: {
    readonly hashes: string;
    readonly idf: string;
    readonly linear: string;
    readonly linearStep: string;
    readonly linearBias: string;
    readonly centroids: string;
    readonly centroidStep: string;
    readonly cueHashes: string;
    readonly cueWorth: string;
  };
}

/** The model of a library's folder; that of the shipped library when the folder has none of its own. */
export function loadModel(folder: string = SHIPPED_LIBRARY): ClassifierModel {
  const own = join(folder, 'model.json');
  const path = existsSync(own) ? own : join(SHIPPED_LIBRARY, 'model.json');
  return unpackModel(JSON.parse(readFileSync(path, 'utf8')) as StoredModel);
}

export function unpackModel({ packed, ...plain }: StoredModel): ClassifierModel {
  const hashes = new Uint32Array(bytes(packed.hashes));
  const cueHashes = new Uint32Array(bytes(packed.cueHashes));
  const cueWorth = new Float32Array(bytes(packed.cueWorth));
  return {
    ...plain,
    features: { numbers: new Map(Array.from(hashes, (h, i) => [h, i])), idf: new Float32Array(bytes(packed.idf)) },
    linear: {
      weights: new Int8Array(bytes(packed.linear)),
      step: new Float32Array(bytes(packed.linearStep)),
      bias: new Float32Array(bytes(packed.linearBias)),
    },
    centroids: { weights: new Int8Array(bytes(packed.centroids)), step: new Float32Array(bytes(packed.centroidStep)) },
    cues: new Map(Array.from(cueHashes, (h, i) => [h, cueWorth[i]!])),
  };
}

/** A buffer of its own, so that wider numbers start where they must. */
function bytes(text: string): ArrayBuffer {
  const raw = inflateRawSync(Buffer.from(text, 'base64'));
  return raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength) as ArrayBuffer;
}

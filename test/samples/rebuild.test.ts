import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSamples } from '../../scripts/samples/build-samples.js';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));

describe('the sample papers', () => {
  let built: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    built = await buildSamples(join(SAMPLES, 'sources'));
  });

  it('are twelve: nine of three platforms, one older DPA, two partnership agreements', () => {
    expect([...built.keys()].sort()).toEqual([
      'aldermoor/dpa.docx',
      'aldermoor/sla.pdf',
      'aldermoor/terms.pdf',
      'partnership/agreement-2023.docx',
      'partnership/agreement-2025.docx',
      'skerrow/dpa-2025.pdf',
      'skerrow/dpa.pdf',
      'skerrow/sla.docx',
      'skerrow/terms.docx',
      'vestrand/dpa.docx',
      'vestrand/sla.pdf',
      'vestrand/terms.pdf',
    ]);
  });

  it('are committed as their sources give them, byte for byte', () => {
    const stale = [...built].filter(([path, bytes]) => !readFileSync(join(SAMPLES, path)).equals(bytes));
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  it('come out the same when they are written a second time', async () => {
    const again = await buildSamples(join(SAMPLES, 'sources'));
    const changed = [...again].filter(
      ([path, bytes]) => !Buffer.from(bytes).equals(built.get(path) ?? new Uint8Array()),
    );
    expect(changed.map(([path]) => path)).toEqual([]);
  });
});

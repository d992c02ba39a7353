import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCompiled, writeCompiled } from '../../src/library/compiled.js';
import { readLibraryFiles } from '../../src/library/files.js';
import { EMPTY } from '../../src/library/layer.js';
import { checkLayer, loadLayer, SHIPPED_LIBRARY } from '../../src/library/load.js';

const files = readLibraryFiles(SHIPPED_LIBRARY)!;
const compiled = join(mkdtempSync(join(tmpdir(), 'clausediff-')), 'library.json');
const { taxonomy } = loadLayer(SHIPPED_LIBRARY);

describe('the compiled library', () => {
  writeCompiled(files, taxonomy, compiled);

  it('equals what the YAML says', () => {
    expect(readCompiled(files, compiled)).toEqual(taxonomy);
  });

  it('is passed over when a cue is edited', () => {
    const edited = files.map((f) =>
      f.path === 'dp/breach.yaml' ? { ...f, text: f.text.replace('nature', 'kind') } : f,
    );
    expect(readCompiled(edited, compiled)).toBeNull();
  });

  it('is passed over when a file is added, taken away or renamed', () => {
    expect(readCompiled(files.slice(1), compiled)).toBeNull();
    expect(readCompiled([...files, { path: 'dp/zz.yaml', file: '', text: '' }], compiled)).toBeNull();
    expect(
      readCompiled(
        files.map((f, i) => (i ? f : { ...f, path: 'ai/zz.yaml' })),
        compiled,
      ),
    ).toBeNull();
  });

  it('is not needed', () => {
    expect(readCompiled(files, `${compiled}.missing`)).toBeNull();
  });
});

describe('the shipped library', () => {
  it('does not depend on the order in which the system lists its files', () => {
    expect(checkLayer([...files].reverse(), EMPTY).taxonomy).toEqual(taxonomy);
  });
});

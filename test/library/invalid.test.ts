/** test/fixtures/library/invalid/: a file per way of being wrong. Its head says where it stands and what is expected: "line: message". */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLayer, LibraryError, loadLibrary } from '../../src/library/load.js';

const FOLDER = join(import.meta.dirname, '../fixtures/library/invalid');
const shipped = loadLibrary();

describe('a wrong file in a library', () => {
  for (const name of readdirSync(FOLDER).sort()) {
    it(`is refused with its line: ${name.replace('.yaml', '').replaceAll('-', ' ')}`, () => {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      const problems = problemsOf(headLines(text, 'path')[0] ?? '', text);
      const expected = headLines(text, 'expect');
      expect(expected.length).toBeGreaterThan(0);
      for (const wanted of expected)
        expect(
          problems.some((p) => p.startsWith(wanted)),
          `${wanted} in ${problems}`,
        ).toBe(true);
    });
  }

  it('is named in the message, one line a problem', () => {
    const files = ['dp/breach.yaml', 'dp/audit.yaml'].map((path) => ({
      path,
      file: `firm/${path}`,
      text: 'name: x\n',
    }));
    expect(() => checkLayer(files, shipped)).toThrow(
      /^firm\/dp\/audit\.yaml:1: .*\n(?:.*\n)*firm\/dp\/breach\.yaml:1: /,
    );
  });
});

function problemsOf(path: string, text: string): string[] {
  try {
    checkLayer([{ path, file: path, text }], shipped);
    return [];
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    return error.problems.map((p) => `${p.line}: ${p.message}`);
  }
}

function headLines(text: string, key: string): string[] {
  return [...text.matchAll(new RegExp(`^# ${key}: (.*)$`, 'gm'))].map((m) => m[1] ?? '');
}

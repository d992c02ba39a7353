import { describe, expect, it } from 'vitest';
import { lintLibrary } from '../../src/library/lint.js';
import { checkLayer, loadLibrary } from '../../src/library/load.js';
import { wordingId } from '../../src/library/wording.js';

const shipped = loadLibrary();

describe('doubtful entries of a library', () => {
  it('are cues that stand under two types or twice', () => {
    expect(lint('id: dp.breach\ncues:\n  - super-cap|supercap\n  - rung alarm\n  - rung alarm\n')).toEqual([
      '3: the cue "super-cap|supercap" stands under lia.cap too and helps neither',
      '5: the cue "rung alarm" stands here twice',
    ]);
  });

  it('are cues that can never match as meant', () => {
    const found = lint(
      'id: dp.breach\ncues:\n  - Data Leak\n  - notify ... leak\n  - leak…alarm\n  - … alarm\n  - leak| alarm\n',
    );
    expect(found.map((line) => line.slice(0, 2))).toEqual(['3:', '4:', '5:', '6:', '7:']);
  });

  it('are wordings that are nearly the same as another', () => {
    const text = shipped.types.find((t) => t.id === 'lia.cap')!.exemplars[0]!.text.replace(/\btwelve\b/, 'nine');
    const yaml = `id: lia.cap\nexemplars:\n  - text: ${JSON.stringify(`${text} Full stop.`)}\n    side: vendor\n    style: plain\n`;
    expect(lint(yaml, 'lia/cap.yaml')).toEqual([
      expect.stringMatching(/^3: nearly the same wording as w-\w+ under lia\.cap/),
    ]);
  });

  it('are wordings filed under two types', () => {
    const text = 'Supplier shall ring before noon.';
    const yaml = `- { id: ${wordingId(text)}, text: ${text}, side: we, style: plain, date: 2026-01-05, reviewer: Q, sources: [] }\n`;
    const files = ['dp/audit.wordings.yaml', 'dp/breach.wordings.yaml'].map((path) => ({
      path,
      file: path,
      text: yaml,
    }));
    expect(lintLibrary(checkLayer(files, shipped)).map((p) => `${p.file}:${p.line}: ${p.message}`)).toEqual([
      `dp/audit.wordings.yaml:1: ${wordingId(text)} is filed under dp.breach too`,
      `dp/breach.wordings.yaml:1: ${wordingId(text)} is filed under dp.audit too`,
    ]);
  });

  it('are new types with fewer than five wordings', () => {
    const yaml =
      'id: sla.tea\ntitle: Tea\ngroup: sla\ndefinition: Who makes tea.\ninclude: []\nexclude: []\nheadings: []\nsynonyms: []\ncues: []\nfamilies: []\nmateriality: low\nfavours: Neither.\nrefs: {}\nfields: []\nexemplars: []\n';
    expect(lint(yaml, 'sla/tea.yaml')).toEqual(['15: sla.tea has 0 exemplars; it wants 5 at least']);
  });
});

function lint(text: string, path = 'dp/breach.yaml'): string[] {
  return lintLibrary(checkLayer([{ path, file: path, text }], shipped)).map((p) => `${p.line}: ${p.message}`);
}

/** `library score`, `library train`, and what `library validate` knows of the classifier and of playbooks. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadModel } from '../../src/library/load-model.js';
import { library } from './library-helper.js';

// The reader's worker runs the built program; here the sources are tested.
vi.mock('../../src/read/bounded-reader.js', async () => {
  const { readSource } = await import('../../src/read/read-source.js');
  return { DEFAULT_LIMITS: {}, boundedReader: () => ({ read: readSource, close: async () => {} }) };
});

const BREACH =
  'Supplier shall notify Customer of each personal data breach within 48 hours after becoming aware of it.';
const LAW = 'This Agreement is governed by the laws of Ireland, and its conflict of laws rules do not apply.';

let folder = '';
let firm = '';
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clausediff-'));
  firm = at('firm');
});

const file = (type: string, text: string) =>
  library('add', type, '--text', text, '--side', 'we', '--reviewer', 'Q', '--date', '2026-01-05', '--library', firm);
const write = (path: string, text: string) => {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), text);
};

describe('clausediff library score', () => {
  it('measures labelled paragraphs, alone or where they stand in a paper', async () => {
    write('paper.md', `# Terms\n\n## 1. Breaches\n\n1.1 ${BREACH}\n\n## 2. Law\n\n2.1 ${LAW}\n`);
    const label = (text: string, what: string) => `    - text: ${JSON.stringify(text)}\n      ${what}\n`;
    write(
      'in.yaml',
      `- document: paper.md\n  paragraphs:\n${label(BREACH.slice(0, 40), 'clauses: [dp.breach]')}${label(LAW, 'clauses: [gov.venue]')}`,
    );
    const { out } = await library('score', '--labelled', at('in.yaml'), '--json');
    expect(JSON.parse(out)).toMatchObject({
      ...{ paragraphs: 2, first: 0.5, recall: 0.5, without: 0 },
      types: [
        { type: 'dp.breach', is: 1, said: 1, right: 1 },
        { type: 'gov.venue', is: 1, right: 0, recall: 0 },
        { type: 'gov.law', is: 0, said: 1, precision: 0 },
      ],
    });
    write(
      'alone.yaml',
      `- family: dpa\n  paragraphs:\n${label(BREACH, 'clauses: [dp.breach]')}${label('Page 3 of 12', 'state: noise')}`,
    );
    expect((await library('score', '--labelled', at('alone.yaml'))).out).toMatch(
      /^2 labelled paragraphs of .*:\n {2}first type right +1\.00\n[\s\S]*no rule, and none was said +1\.00 \(of 1\)/,
    );
  });

  it('takes a worksheet with decisions for a labelled set', async () => {
    write('paper.md', `# Terms\n\n## 1. Breaches\n\n1.1 ${BREACH}\n`);
    await library('import', at('paper.md'), '-o', at('sheet.md'));
    writeFileSync(at('sheet.md'), readFileSync(at('sheet.md'), 'utf8').replace('- decision:', '- decision: accept'));
    const { out } = await library('score', '--labelled', at('sheet.md'), '--json');
    expect(JSON.parse(out)).toMatchObject({ paragraphs: 1, first: 1 });
  });

  it('names the line of a label that cannot be followed', async () => {
    write('bad.yaml', '- paragraphs:\n    - text: One\n      clauses: [dp.nothing]\n    - text: Two\n');
    await expect(library('score', '--labelled', at('bad.yaml'))).rejects.toThrow(
      /bad\.yaml:2: there is no clause type dp\.nothing\n.*bad\.yaml:4: wants clauses or a state/,
    );
    write('lost.yaml', '- document: paper.md\n  paragraphs:\n    - text: Not there\n      state: noise\n');
    write('paper.md', BREACH);
    await expect(library('score', '--labelled', at('lost.yaml'))).rejects.toThrow(/lost\.yaml:3: .* begins so/);
  });

  it("holds a firm's own wordings out of what it judges them by", async () => {
    await file('dp.breach', BREACH);
    await file('gov.law', LAW);
    const { out } = await library('score', '--library', firm);
    expect(out).toMatch(/^2 own wordings, each judged by the shipped model and what the others teach/);
  });
});

describe('clausediff library train', () => {
  it("writes a model into the firm's library that says what it rests on", async () => {
    await file('dp.breach', BREACH);
    const { out } = await library('train', '--library', firm, '--date', '2026-01-05');
    expect(out).toBe(`Learnt from 1 wordings of 1 types, on top of the shipped model: ${firm}/model.json\n`);
    const { provenance } = loadModel(firm);
    expect(provenance.retrained).toEqual({ date: '2026-01-05', wordings: 1, types: 1 });
    expect(provenance.corpora).toEqual(loadModel().provenance.corpora);
  });

  it('does not touch the shipped library', async () => {
    await expect(library('train')).rejects.toThrow('say which library to write to');
    expect(existsSync('model.json')).toBe(false);
  });
});

describe('clausediff library validate', () => {
  it('doubts a wording that the program would file elsewhere', async () => {
    await file('fin.taxes', BREACH);
    expect((await library('validate', '--library', firm)).out).toMatch(
      /fin\/taxes\.wordings\.yaml:2: warning: w-\w+ is filed under fin\.taxes; by itself the program would take it for dp\.breach \([01]\.\d\d\)/,
    );
  });

  it('says when the model has not learnt what was filed since', async () => {
    await file('dp.breach', BREACH);
    await library('train', '--library', firm);
    expect((await library('validate', '--library', firm)).out).not.toContain('model.json');
    await file('gov.law', LAW);
    expect((await library('validate', '--library', firm)).out).toContain(
      'model.json:1: warning: it has not learnt the latest wordings of gov.law; run "clausediff library train"',
    );
  });

  it("checks the firm's playbooks against its clause types", async () => {
    write('firm/playbooks/ours.yaml', 'title: Ours\npositions:\n  - required: dp.breech\n');
    const { out, exitCode } = await library('validate', '--library', firm);
    expect(out).toMatch(
      /playbooks\/ours\.yaml:3: error: there is no clause type "dp\.breech"; did you mean dp\.breach\?/,
    );
    expect(exitCode).toBe(1);
  });
});

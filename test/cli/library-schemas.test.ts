/** Every `library … --json` fits the schema that ships for it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeWorksheetMarkdown } from '../../src/library/worksheet/markdown.js';
import { PAPERS } from '../helpers/worksheet.js';
import { library } from './library-helper.js';

const SCHEMAS = join(import.meta.dirname, '../../schemas');
const TEXT =
  'Supplier shall ring the duty officer of the Customer before noon of the day after a breach of personal data.';

let folder = '';
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clausediff-'));
  writeFileSync(at('sheet.md'), writeWorksheetMarkdown(PAPERS));
  writeFileSync(
    at('labels.yaml'),
    `- paragraphs:\n    - text: ${TEXT}\n      clauses: [dp.breach]\n    - text: Page 3\n      state: noise\n`,
  );
  mkdirSync(at('broken/dp'), { recursive: true });
  writeFileSync(at('broken/dp/breach.yaml'), 'id: dp.breach\nheading: Alarm\n');
  for (const text of [TEXT, TEXT.replace('noon', 'ten')]) await library(...add(text));
});

const review = ['--reviewer', 'R. Quill', '--date', '2026-01-05'];
const add = (text: string) => [
  'add',
  'dp.breach',
  '--text',
  text,
  '--side',
  'supplier',
  ...review,
  '--library',
  at('firm'),
];

const CASES: Readonly<Record<string, () => string[][]>> = {
  'library-list': () => [['list'], ['list', 'dp', '--library', at('firm')]],
  'library-type': () => [
    ['show', 'sla.uptime'],
    ['show', 'dp.breach', '--library', at('firm')],
  ],
  'library-search': () => [
    ['search', 'duty officer', '--library', at('firm')],
    ['search', 'xylophone'],
  ],
  'library-variants': () => [
    ['variants', 'dp.breach', '--library', at('firm')],
    ['variants', 'gov.law'],
  ],
  'library-add': () => [add(TEXT)],
  'library-apply': () => [['apply', at('sheet.md'), ...review, '--library', at('firm')]],
  'library-validate': () => [
    ['validate', '--library', at('firm')],
    ['validate', '--library', at('broken')],
  ],
  'library-score': () => [
    ['score', '--library', at('firm')],
    ['score', '--labelled', at('labels.yaml')],
  ],
  'library-train': () => [['train', '--library', at('firm')]],
};

describe('the JSON of library', () => {
  it.each(Object.keys(CASES))('%s fits its schema', async (kind) => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(schemaOf(kind));
    for (const args of CASES[kind]!()) {
      const result = JSON.parse((await library(...args, '--json')).out);
      expect(result.schema).toBe(`clausediff/${kind}@1`);
      expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it('has no schema that is not tried here', () => {
    const shipped = readdirSync(SCHEMAS).filter((f) => f.startsWith('library-'));
    expect(shipped.map((f) => f.replace('.schema.json', '')).sort()).toEqual(Object.keys(CASES).sort());
  });

  it('is not described so loosely that anything fits', () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(schemaOf('library-add'));
    expect(validate({ schema: 'clausediff/library-add@1', id: 'w-1', type: 'dp.breach', file: 'f', near: [] })).toBe(
      false,
    );
  });
});

function schemaOf(kind: string) {
  return JSON.parse(readFileSync(join(SCHEMAS, `${kind}.schema.json`), 'utf8'));
}

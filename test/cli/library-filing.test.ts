import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadLibrary, openLibrary } from '../../src/library/load.js';
import { wordingId } from '../../src/library/wording.js';
import { library } from './library-helper.js';

/** Reading in a worker wants the compiled program; here the same reader runs in place. */
vi.mock('../../src/read/bounded-reader.js', async () => {
  const { readSource } = await import('../../src/read/read-source.js');
  return { DEFAULT_LIMITS: {}, boundedReader: () => ({ read: readSource, close: async () => {} }) };
});

const CONTRACT = `# Data Processing Addendum

This Addendum is between Northmere Ltd ("Supplier") and the customer named in the order ("Customer").

## 7. Personal data breaches

7.1 Supplier shall notify Customer of each breach of personal data within two days after its discovery, by telephone and by e-mail to the duty officer.

7.2 Supplier shall keep a record of all breaches of personal data.
`;
const WORDING =
  'Supplier shall notify Customer of each breach of personal data within two days after its discovery, by telephone and by e-mail to the duty officer.';

let folder = '';
let firm = '';
let paper = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clausediff-'));
  firm = join(folder, 'firm');
  paper = join(folder, 'dpa.md');
  writeFileSync(paper, CONTRACT);
});

const review = () => ['--reviewer', 'R. Quill', '--date', '2026-01-05', '--library', firm];

describe('clausediff library add', () => {
  it('files a paragraph of a contract with its provenance', async () => {
    const { out } = await library(
      'add',
      'dp.breach',
      '--from',
      paper,
      '--block',
      await blockOf('7.1'),
      '--side',
      'supplier',
      ...review(),
    );
    expect(out).toContain(`Filed ${wordingId(WORDING)} under dp.breach in ${firm}/dp/breach.wordings.yaml.`);
    const filed = loadLibrary(firm)
      .types.find((t) => t.id === 'dp.breach')
      ?.exemplars.find((e) => e.text === WORDING);
    expect(filed).toMatchObject({
      reviewer: 'R. Quill',
      date: '2026-01-05',
      sources: [
        {
          document: paper,
          section: '7.1 Personal data breaches',
          page: null,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ],
    });
  });

  it('files the same thing twice as one thing, byte for byte', async () => {
    const add = () => library('add', 'dp.breach', '--text', WORDING, '--side', 'supplier', ...review());
    await add();
    const before = readFileSync(join(firm, 'dp/breach.wordings.yaml'), 'utf8');
    await add();
    expect(readFileSync(join(firm, 'dp/breach.wordings.yaml'), 'utf8')).toBe(before);
  });

  it('files a wording that states two things under both', async () => {
    const add = (also: string) =>
      library('add', 'dp.breach', '--text', WORDING, '--also', also, '--side', 'supplier', ...review());
    await expect(add('sec.incident')).rejects.toThrow('did you mean sec.incidents');
    await add('sec.incidents, dp.assistance');
    expect(openLibrary(firm).own).toMatchObject([{ types: ['dp.breach', 'sec.incidents', 'dp.assistance'] }]);
  });

  it('names the near-duplicates', async () => {
    await library('add', 'dp.breach', '--text', WORDING, '--side', 'supplier', ...review());
    const { out } = await library(
      'add',
      'dp.breach',
      '--text',
      WORDING.replace('two', 'six'),
      '--side',
      'supplier',
      ...review(),
    );
    expect(out).toContain(`Near-duplicate of ${wordingId(WORDING)}; canonical is `);
  });

  it('takes a superseded wording out of use and keeps it on file', async () => {
    await library('add', 'dp.breach', '--text', WORDING, '--side', 'supplier', ...review());
    const better = WORDING.replace('two days', 'one day');
    await library(
      'add',
      'dp.breach',
      '--text',
      better,
      '--side',
      'supplier',
      '--supersedes',
      wordingId(WORDING),
      ...review(),
    );
    const texts = loadLibrary(firm)
      .types.find((t) => t.id === 'dp.breach')
      ?.exemplars.map((e) => e.text);
    expect(texts).toContain(better);
    expect(texts).not.toContain(WORDING);
    const { out } = await library('variants', wordingId(better), '--library', firm);
    expect(out).toMatch(new RegExp(`### ${wordingId(WORDING)} .*superseded by ${wordingId(better)}`));
  });

  it('may take the place of a wording that ships', async () => {
    const shipped = wordingId(loadLibrary().types.find((t) => t.id === 'dp.breach')?.exemplars[0]?.text ?? '');
    await library('add', 'dp.breach', '--text', WORDING, '--side', 'we', '--supersedes', shipped, ...review());
    const { out } = await library('variants', shipped, '--library', firm);
    expect(out).toContain(`dp.breach · ${wordingId(WORDING)} (canonical)`);
    expect(out).toMatch(new RegExp(`### ${shipped} .*superseded by ${wordingId(WORDING)}`));
  });

  it('says what is missing or mistyped, and writes nothing', async () => {
    const add = (...args: string[]) => library('add', ...args, '--side', 'we', ...review());
    await expect(add('dp.breech', '--text', WORDING)).rejects.toThrow('did you mean dp.breach');
    await expect(add('dp.breach')).rejects.toThrow('say what to file');
    await expect(add('dp.breach', '--from', paper)).rejects.toThrow('--from wants --block');
    await expect(add('dp.breach', '--from', paper, '--block', 'b99')).rejects.toThrow(
      'has no block b99; it has b0 to b',
    );
    await expect(add('dp.breach', '--text', WORDING, '--supersedes', 'w-0000000000')).rejects.toThrow(
      'no wording w-0000000000',
    );
    expect(readdirSync(firm)).toEqual([]);
  });

  it('does not write to the shipped library', async () => {
    const add = (...args: string[]) =>
      library('add', 'dp.breach', '--text', WORDING, '--side', 'we', '--reviewer', 'Q', ...args);
    await expect(add()).rejects.toThrow('say which library to write to');
    await expect(add('--library', 'clause-library')).rejects.toThrow('not to the shipped one');
    expect(existsSync('clause-library/dp/breach.wordings.yaml')).toBe(false);
  });
});

describe('clausediff library variants', () => {
  it('shows who uses which wording and where it departs by a word', async () => {
    const six = join(folder, 'six.md');
    writeFileSync(six, CONTRACT.replace('Northmere Ltd', 'Kestrel Bay Inc').replace('within two', 'within six'));
    for (const file of [paper, six])
      await library(
        'add',
        'dp.breach',
        '--from',
        file,
        '--block',
        await blockOf('7.1'),
        '--side',
        'supplier',
        '--vendor',
        file === six ? 'Kestrel Bay Inc' : 'Northmere Ltd',
        ...review(),
      );
    const { out } = await library('variants', 'dp.breach', '--library', firm);
    expect(out).toMatch(/\(canonical\)\n\nUsed by (Northmere Ltd|Kestrel Bay Inc), /);
    expect(out).toMatch(/- (two|two days) → (six|six days)|- (six|six days) → (two|two days)/);
  });
});

describe('clausediff library import', () => {
  it('proposes wordings that apply files and that are then not proposed again', async () => {
    const sheet = join(folder, 'sheet.md');
    await library('import', paper, '-o', sheet);
    const proposed = readFileSync(sheet, 'utf8');
    expect(proposed).toMatch(/### b\d+ · 7\.1 Personal data breaches\n\n- decision:\n- type: dp\.breach/);
    writeFileSync(sheet, proposed.replace(/(### b\d+ · 7\.1 [^\n]*\n\n- decision:)/, '$1 accept'));
    expect((await library('apply', sheet, ...review())).out).toMatch(/^1 wordings filed/);
    const { out } = await library('import', paper, '--library', firm);
    expect(out).toContain('· 7.2 Personal data breaches');
    expect(out).not.toContain('· 7.1 Personal data breaches');
  });

  it('goes on past a file that cannot be read, and ends with 3', async () => {
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { out, exitCode } = await library('import', join(folder, 'nothing.pdf'), paper);
    expect(stderr.mock.calls.join('')).toContain('nothing.pdf: there is no such file');
    stderr.mockRestore();
    expect(out).toContain(`## ${paper}\n`);
    expect(exitCode).toBe(3);
  });
});

describe('clausediff library apply', () => {
  it('files what was accepted and keeps what was corrected', async () => {
    const sheet = await worksheet({ '7.1': 'accept', '7.2': 'retype sec.incidents' });
    const { out } = await library('apply', sheet, ...review());
    expect(out).toMatch(/^2 wordings filed, 1 corrections kept, 0 skipped, 0 undecided\.\n/);
    expect(openLibrary(firm).overrides).toMatchObject([
      { document: paper, blocks: [{ clauses: ['sec.incidents'], state: null, reviewer: 'R. Quill' }] },
    ]);
    const files = loadLibrary(firm)
      .types.filter((t) => t.exemplars.some((e) => 'sources' in e))
      .map((t) => t.id);
    expect(files).toEqual(['dp.breach', 'sec.incidents']);
  });

  it('corrects a paragraph of a few words and does not file it', async () => {
    writeFileSync(
      paper,
      CONTRACT.replace('Supplier shall keep a record of all breaches of personal data.', 'Supplier keeps all records.'),
    );
    const sheet = await worksheet({ '7.1': 'accept', '7.2': 'retype sec.incidents' });
    const { out } = await library('apply', sheet, ...review());
    expect(out).toMatch(/^1 wordings filed, 1 too short to file, 1 corrections kept, 0 skipped/);
    expect(openLibrary(firm).overrides[0]?.blocks).toHaveLength(1);
  });

  it('refuses a file that is no worksheet', async () => {
    const empty = join(folder, 'empty.md');
    writeFileSync(empty, '');
    await expect(library('apply', empty, ...review())).rejects.toThrow(/empty\.md is no worksheet/);
  });

  it('changes nothing when it is applied again', async () => {
    const sheet = await worksheet({ '7.1': 'accept', '7.2': 'retype noise' });
    await library('apply', sheet, ...review());
    const before = snapshot();
    await library('apply', sheet, ...review());
    expect(snapshot()).toEqual(before);
  });

  it('writes nothing when one row cannot be followed, and names its line', async () => {
    const sheet = await worksheet({ '7.1': 'accept', '7.2': 'retype dp.nothing' });
    await expect(library('apply', sheet, ...review())).rejects.toThrow(
      /sheet\.md:\d+: there is no clause type dp\.nothing/,
    );
    expect(readdirSync(firm)).toEqual([]);
  });
});

function snapshot(): Record<string, string> {
  const files = readdirSync(firm, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.yaml'))
    .sort();
  return Object.fromEntries(files.map((f) => [f, readFileSync(join(firm, f), 'utf8')]));
}

async function blockOf(label: string): Promise<string> {
  return (await blocks()).find((b) => b.label === label)!.id;
}

async function blocks() {
  const { readPaper } = await import('../../src/cli/library/read-paper.js');
  return (await readPaper(paper, undefined)).blocks;
}

/** The contract's paragraphs as `library import` writes them, with decisions filled in. */
async function worksheet(decisions: Record<string, string>): Promise<string> {
  const { writeWorksheetMarkdown } = await import('../../src/library/worksheet/markdown.js');
  const rows = (await blocks()).flatMap((b) => {
    const decision = decisions[b.label ?? ''];
    if (decision === undefined) return [];
    const row = { line: 0, block: b.id, section: b.label, page: b.page, decision, types: ['dp.breach'] };
    return [
      { ...row, score: null, why: [], review: false, side: 'supplier', note: '', text: b.text, runInEnd: b.runInEnd },
    ];
  });
  const sheet = join(folder, 'sheet.md');
  const document = { document: paper, sha256: 'ab'.repeat(32), vendor: 'Northmere Ltd', rows };
  writeFileSync(sheet, writeWorksheetMarkdown([document]));
  return sheet;
}

import { describe, expect, it } from 'vitest';
import { proposeRows } from '../../src/library/propose.js';
import { type LibraryWording, wordingId } from '../../src/library/wording.js';
import type { MappedAgreement, MappedBlock } from '../../src/model/mapped.js';

const BREACH =
  'Supplier shall notify Customer of each breach of personal data within two days after its discovery, by telephone and by e-mail to the duty officer.';

describe('wordings proposed from a paper', () => {
  it('are its typed paragraphs, and those that nobody could place', () => {
    const paper = agreement([
      block('b0', 'Breaches', { state: 'heading' }),
      block('b1', BREACH, typed('dp.breach')),
      block('b2', 'The quick brown fox shall jump over the lazy dog.', { state: 'unmapped' }),
      block('b3', 'Page left blank on purpose, as the parties have agreed.', { state: 'noise' }),
    ]);
    expect(proposeRows(paper, []).rows.map((r) => [r.block, r.types])).toEqual([
      ['b1', ['dp.breach']],
      ['b2', []],
    ]);
  });

  it('are on demand only those up for review, or of one type or group', () => {
    const paper = agreement([
      block('b1', BREACH, typed('dp.breach')),
      block('b2', `${BREACH} And so on.`, { ...typed('sec.incidents'), review: true }),
    ]);
    const ids = (options: object) => proposeRows(paper, [], options).rows.map((r) => r.block);
    expect(ids({ reviewOnly: true })).toEqual(['b2']);
    expect(ids({ type: 'dp' })).toEqual(['b1']);
    expect(ids({ type: 'sec.incidents' })).toEqual(['b2']);
  });

  it('say which wording of the library they are near to', () => {
    const near = known(BREACH.replace('Supplier shall', 'We will').replace('two', 'six'));
    const [row] = proposeRows(agreement([block('b1', BREACH, typed('dp.breach'))]), [known('Other words.'), near]).rows;
    expect(row).toMatchObject({
      score: 0.93,
      why: ['cue: breach', expect.stringMatching(new RegExp(`^near ${near.id}, \\d\\d %$`))],
    });
  });

  it('leave out what was filed from this very paper', () => {
    const filed = { ...known(BREACH), filed: filedFrom('aa', 'b1') };
    const paper = agreement([block('b1', BREACH, typed('dp.breach'))]);
    expect(proposeRows(paper, [filed]).rows).toEqual([]);
    expect(proposeRows(paper, [{ ...filed, filed: filedFrom('bb', 'b1') }]).rows).toHaveLength(1);
  });

  it("name the vendor's side in the paper's own word, and the vendor unless it is a role", () => {
    const rows = [
      block('b1', BREACH, typed('dp.breach')),
      block('b2', 'If you ask, we will send our report to you soon.', typed('dp.audit')),
    ];
    const paper = proposeRows(agreement(rows), []);
    expect(paper.vendor).toBeNull();
    expect(paper.rows.map((r) => r.side)).toEqual(['supplier', 'we']);
  });
});

const typed = (id: string): Partial<MappedBlock> => ({ clauses: [{ id, score: 0.93, why: ['cue: breach'] }] });

function block(id: string, text: string, more: Partial<MappedBlock>): MappedBlock {
  const place = { label: null, path: ['7'], headings: ['Breaches'], page: 2, endPage: 2, cells: null, runInEnd: null };
  const rest = { leadIn: null, table: null, family: 'dpa' as const, clauses: [], state: null, review: false };
  return { id, kind: 'paragraph', text, ...place, ...rest, ...more };
}

function agreement(blocks: readonly MappedBlock[]): MappedAgreement {
  const parties = [{ name: 'the Processor', role: 'vendor' as const, aliases: [] }];
  const lists = { parties, definitions: [], references: [], furniture: [], messages: [] };
  const facts = { format: 'pdf' as const, pages: 2, title: 'DPA', family: 'dpa' as const, effectiveDate: null };
  const coverage = { blocks: 0, typed: 0, states: {}, review: 0, characters: 0 };
  const document = { file: 'dpa.pdf', sha256: 'aa', ...facts, ...lists };
  return { schema: 'clausediff/map@1', document, blocks, terms: [], coverage };
}

function known(text: string): LibraryWording {
  return { id: wordingId(text), type: 'dp.breach', text, side: 'vendor', style: 'plain', filed: null };
}

function filedFrom(sha256: string, blockId: string) {
  const review = { date: '2026-01-05', reviewer: 'Q' };
  const source = { document: 'd', sha256, vendor: null, section: null, page: null, block: blockId, ...review };
  return { ...known(BREACH), ...review, sources: [source] };
}

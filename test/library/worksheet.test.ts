import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/library/decide.js';
import { parseWorksheetMarkdown, writeWorksheetMarkdown } from '../../src/library/worksheet/markdown.js';
import type { WorksheetPaper, WorksheetRow } from '../../src/library/worksheet/row.js';

const ROW: WorksheetRow = {
  line: 0,
  block: 'b42',
  section: '7.1 Notification',
  page: 3,
  decision: '',
  types: ['dp.breach', 'sec.incidents'],
  score: 0.93,
  why: ['heading: Notification (run-in)'],
  review: true,
  side: 'supplier',
  note: '',
  text: 'Notification. Supplier shall ring the Customer’s duty officer (day or night) within 4 hours.',
  runInEnd: 13,
};

describe('a worksheet', () => {
  it('shows the place, the proposal, its reasons and the words', () => {
    const text = writeWorksheetMarkdown([paper([ROW])]);
    expect(text).toContain('### b42 · 7.1 Notification · page 3\n\n- decision:\n');
    expect(text).toContain('- type: dp.breach, sec.incidents (0.93; heading: Notification (run-in))\n- review: yes\n');
    expect(text).toContain('\n> **Notification.** Supplier shall ring');
  });

  it('is read back as it was written, whatever the words', () => {
    const word = fc.stringMatching(/^[A-Za-zé§0-9“”().,:;>#|–-]{1,9}$/);
    const line = fc.array(word, { minLength: 3, maxLength: 12 }).map((w) => w.join(' '));
    const row = fc.record({
      ...{ section: fc.option(line), page: fc.option(fc.integer({ min: 1, max: 900 })), text: line, note: line },
      ...{ decision: fc.constantFrom('', 'accept', 'skip', 'retype dp.audit'), review: fc.boolean() },
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        const given = rows.map((r, i) => ({ ...ROW, ...r, block: `b${i}`, runInEnd: null }));
        const { papers, problems } = parseWorksheetMarkdown(writeWorksheetMarkdown([paper(given)]), 'ws.md');
        expect(problems).toEqual([]);
        expect(papers[0]?.rows.map(({ line: _, ...r }) => r)).toEqual(
          given.map(({ line: _, ...r }) => ({ ...r, score: null, why: [] })),
        );
      }),
    );
  });

  it('keeps the end of a run-in heading', () => {
    const { papers } = parseWorksheetMarkdown(writeWorksheetMarkdown([paper([ROW])]), 'ws.md');
    expect(papers[0]?.rows[0]).toMatchObject({ text: ROW.text, runInEnd: 13 });
  });

  it('whose quoted text was changed is not believed', () => {
    const changed = writeWorksheetMarkdown([paper([ROW])]).replace('4 hours', '40 hours');
    const line = changed.split('\n').findIndex((l) => l.startsWith('### ')) + 1;
    expect(parseWorksheetMarkdown(changed, 'ws.md').problems).toEqual([
      { file: 'ws.md', line, message: expect.stringContaining('the quoted text of b42') },
    ]);
  });

  it('that lost the hash of its paper says so', () => {
    const cut = writeWorksheetMarkdown([paper([ROW])]).replace(/- sha256: .*\n/, '');
    expect(parseWorksheetMarkdown(cut, 'ws.md').problems[0]?.message).toContain('has lost its sha256');
  });

  it('survives an editor that writes Windows line ends', () => {
    const text = writeWorksheetMarkdown([paper([ROW])]).replaceAll('\n', '\r\n');
    expect(parseWorksheetMarkdown(text, 'ws.md')).toMatchObject({
      problems: [],
      papers: [{ vendor: 'Northmere Ltd' }],
    });
  });
});

describe('a decision', () => {
  const known = new Set(['dp.breach', 'dp.audit', 'sec.incidents']);
  const decided = (decision: string, row: Partial<WorksheetRow> = {}) => decide({ ...ROW, ...row, decision }, known);

  it('to accept files the wording, and settles what was up for review', () => {
    const types = ['dp.breach', 'sec.incidents'];
    expect(decided('accept')).toEqual({ types, override: { clauses: types, state: null } });
    expect(decided('Accept', { review: false })).toEqual({ types, override: null });
  });

  it('to retype files under the types named and corrects the paper', () => {
    const types = ['dp.audit', 'dp.breach'];
    expect(decided('retype dp.audit, dp.breach')).toEqual({ types, override: { clauses: types, state: null } });
  });

  it('to retype to a state corrects the paper and files nothing', () => {
    expect(decided('retype noise')).toEqual({ types: [], override: { clauses: [], state: 'noise' } });
  });

  it('to skip, and no decision, do nothing', () => {
    for (const nothing of ['', 'skip']) expect(decided(nothing)).toEqual({ types: [], override: null });
  });

  it('that cannot be followed says why', () => {
    expect(decided('yes')).toMatch(/"yes" is no decision/);
    expect(decided('retype')).toMatch(/wants a clause type/);
    expect(decided('retype dp.audits')).toMatch(/no clause type dp\.audits/);
    expect(decided('accept dp.audit')).toMatch(/takes no type/);
    expect(decided('accept', { types: [] })).toMatch(/no type was proposed/);
    expect(decided('skip dp.audit')).toMatch(/skip takes no type/);
  });
});

function paper(rows: readonly WorksheetRow[]): WorksheetPaper {
  return { document: 'northmere/dpa.pdf', sha256: '0123456789abcdef'.repeat(4), vendor: 'Northmere Ltd', rows };
}

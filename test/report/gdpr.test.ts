import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alignProvisions } from '../../src/align/provisions.js';
import { diffTexts } from '../../src/diff/words.js';
import { reportComparison } from '../../src/report/comparison.js';
import { DUTIES } from '../../src/report/memo/gdpr.js';
import { composeMemo } from '../../src/report/memo.js';
import { taxonomy } from '../helpers/library.js';
import { mapped, paperSet, type Said } from '../helpers/mapped.js';

const DOCS = join(import.meta.dirname, '../../docs/gdpr-28.md');

/** Duty -> verdict of the first paper. */
function checklist(said: readonly Said[]): Map<string, string> {
  const sets = [paperSet('a', mapped(said)), paperSet('b', mapped([]))];
  const comparison = reportComparison(sets, taxonomy, { align: alignProvisions, diff: diffTexts });
  const head = { title: 'Two papers', client: null, side: 'neutral' as const, date: '2026-01-31' };
  const section = composeMemo(comparison, sets, taxonomy, head).sections.find((s) => s.id === 'gdpr-28');
  const table = section?.nodes.find((n) => n.type === 'table');
  const words = (cell: readonly { type: string }[]) =>
    cell
      .map((i) => ('text' in i ? String(i.text) : ''))
      .join('')
      .trim();
  return new Map((table?.type === 'table' ? table.rows : []).map(([duty = [], a = []]) => [words(duty), words(a)]));
}

const SUB_PROCESSORS = 'Art. 28(3)(d), 28(2): sub-processors: authorisation, notice of changes';
const BREACH = 'Art. 33(2): notice of personal-data breaches';

describe('the GDPR checklist', () => {
  it('is printed in docs/ as the program applies it', () => {
    const printed = readFileSync(DOCS, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| Art.'));
    const applied = DUTIES.map(([article, duty, needs]) => {
      const types = needs.map((any) => any.map((type) => `\`${type}\``).join(' or ')).join(' and ');
      return `| ${article} | ${duty} | ${types} |`;
    });
    expect(printed).toEqual(applied);
  });

  it('asks only for clause types that the library has', () => {
    const known = new Set(taxonomy.types.map((t) => t.id));
    expect(DUTIES.flatMap(([, , needs]) => needs.flat()).filter((type) => !known.has(type))).toEqual([]);
  });

  it('says met, partly and not found by its rule', () => {
    const breach = { clauses: ['dp.breach'], text: 'Processor notifies Controller of a breach without undue delay.' };
    const authorised = { clauses: ['dp.subprocessors.authorization'], text: 'Processor may engage sub-processors.' };
    const notice = {
      clauses: ['dp.subprocessors.notice'],
      text: 'Processor informs Controller of new sub-processors.',
    };
    expect(checklist([breach]).get(BREACH)).toBe('met');
    expect(checklist([{ ...breach, review: true }]).get(BREACH)).toBe('partly');
    expect(checklist([authorised]).get(BREACH)).toBe('not found');
    expect(checklist([authorised]).get(SUB_PROCESSORS)).toBe('partly');
    expect(checklist([authorised, notice]).get(SUB_PROCESSORS)).toMatch(/^met/);
  });

  it('does not take a definition for a duty', () => {
    const definition = { clauses: ['doc.definitions', 'dp.breach'], text: '“Breach” means a breach of security.' };
    expect(checklist([definition]).get(BREACH)).toBe('not found');
  });
});

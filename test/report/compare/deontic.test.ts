import { describe, expect, it } from 'vitest';
import { alignProvisions } from '../../../src/align/provisions.js';
import { diffTexts } from '../../../src/diff/words.js';
import type { PaperSet } from '../../../src/model/comparison.js';
import { ACTS } from '../../../src/report/compare/deontic/acts.js';
import { readActs, subjectsOf } from '../../../src/report/compare/deontic/read-acts.js';
import { reportComparison } from '../../../src/report/comparison.js';
import { composeMemo } from '../../../src/report/memo.js';
import { writeMemoMarkdown } from '../../../src/write/markdown.js';
import { taxonomy } from '../../helpers/library.js';
import { mapped, paperSet } from '../../helpers/mapped.js';

const papers = (clause: string, ...texts: string[]): PaperSet[] =>
  texts.map((text, i) => paperSet('abc'.charAt(i), mapped([{ clauses: [clause], text }])));

function compared(clause: string, ...texts: string[]) {
  const sets = papers(clause, ...texts);
  return { sets, comparison: reportComparison(sets, taxonomy, { align: alignProvisions, diff: diffTexts }) };
}

const clauseOf = (clause: string, ...texts: string[]) =>
  compared(clause, ...texts).comparison.clauses.find((c) => c.id === clause);
const messages = (clause: string, ...texts: string[]) => clauseOf(clause, ...texts)?.readings.map((r) => r.message);

const NOTICE = 'dp.subprocessors.notice';
const BEFORE = 'Provider shall inform Customer of a new sub-processor before it engages that sub-processor.';
const AFTER = 'We will notify you of a new sub-processor within a week after engaging it.';

describe('duties and rights read from the sentences', () => {
  it('tell notice before from notice after', () => {
    expect(messages(NOTICE, BEFORE, AFTER)).toEqual(['Notice of new sub-processors, timing – A: before; B: after.']);
  });

  it('quote each sentence word for word, with its place', () => {
    const says = clauseOf(NOTICE, `Sub-processors. ${BEFORE}`, AFTER)?.readings[0]?.says;
    expect(says?.a).toEqual({
      value: 'before',
      document: 0,
      block: 'b0',
      start: 16,
      end: 16 + BEFORE.length,
      quote: BEFORE,
    });
    expect(says?.b?.quote).toBe(AFTER);
  });

  it('tell a duty from a right', () => {
    expect(
      messages(NOTICE, BEFORE, 'Provider may inform Customer of a new sub-processor before it engages it.'),
    ).toEqual(['Notice of new sub-processors, force – A: must; B: may.']);
  });

  it('tell a promise from an effort', () => {
    expect(
      messages(
        'sla.uptime',
        'Provider will keep the Service available for 99.9% of each month.',
        'Provider will use commercially reasonable efforts to keep the Service available for 99.9% of each month.',
      ),
    ).toEqual(['Availability of the service, force – A: must; B: should try.']);
  });

  it('tell suspension with notice from suspension without', () => {
    expect(
      messages(
        'term.suspension',
        'Provider may suspend access to the Service upon ten days’ written notice.',
        'We may suspend your access to the Service with or without notice.',
      ),
    ).toContain('Suspending access, notice – A: with notice; B: no notice required.');
  });

  it('tell assignment with consent from assignment without', () => {
    expect(
      messages(
        'doc.assignment',
        'Provider may assign this Agreement without the consent of Customer.',
        'Provider shall not assign this Agreement without the prior consent of Customer.',
      ),
    ).toContain('Assignment by the vendor, consent – A: without consent; B: only with consent.');
  });

  it('make the clause differ, and are ranked a step under its weight', () => {
    const clause = clauseOf(NOTICE, BEFORE, AFTER);
    expect(clause).toMatchObject({ status: 'differs', materiality: 'medium' });
    expect(clause?.reasons.join()).toContain(
      'a duty or right is worded otherwise: notice of new sub-processors, timing',
    );
  });

  it('stand in the memo with the quotes side by side', () => {
    const { sets, comparison } = compared(NOTICE, BEFORE, AFTER);
    const head = { title: 'Two papers', client: null, side: 'neutral' as const, date: '2026-01-31' };
    expect(writeMemoMarkdown(composeMemo(comparison, sets, taxonomy, head))).toContain(
      `Notice of new sub-processors, timing – A: before; B: after. A: “${BEFORE}” [A DPA, ¶ 1, p. 1] B: “${AFTER}”`,
    );
  });
});

describe('no sentence is made', () => {
  const silent = (clause: string, ...texts: string[]) => expect(messages(clause, ...texts)).toEqual([]);

  it('where both say the same in other words', () =>
    silent(NOTICE, BEFORE, 'We will notify you of new sub-processors at least thirty days in advance.'));

  it('where one paper says two things', () =>
    silent(NOTICE, BEFORE, `${AFTER} We will notify you of other sub-processors before we engage them.`));

  it('of the force of a rule that stands under a condition', () => {
    silent(
      NOTICE,
      BEFORE,
      'If Customer asks for it, Provider may inform Customer of a new sub-processor before engaging it.',
    );
    silent(
      NOTICE,
      BEFORE,
      'Provider may inform Customer of a new sub-processor before engaging it, unless the law forbids it.',
    );
  });

  it('where the subject is not a party, or the clause is subordinate', () => {
    silent(NOTICE, BEFORE, 'Users whom Provider may inform of a new sub-processor before engaging it are listed.');
    silent(NOTICE, BEFORE, 'The auditor may inform Customer of a new sub-processor before engaging it.');
  });

  it('where an indemnity is spread over sentences of which only some were read', () =>
    silent(
      'lia.indemnity.vendor',
      'Provider will defend, indemnify and hold harmless Customer against claims of third parties.',
      'Provider will defend and indemnify Customer against claims. Its insurers shall likewise indemnify Customer.',
    ));
});

describe('a sentence', () => {
  const read = (text: string, parties: Parameters<typeof subjectsOf>[0] = []) =>
    readActs(text, ACTS, subjectsOf(parties)).map((r) => `${r.act.role} ${r.force}${r.conditional ? ' ?' : ''}`);

  it.each([
    ['Provider shall notify Customer of any new sub-processor.', 'vendor must'],
    ['We may notify you of new sub-processors.', 'vendor may'],
    ['Provider is not required to notify Customer of new sub-processors.', 'vendor need not'],
    ['Provider has no obligation to notify Customer of new sub-processors.', 'vendor need not'],
    ['Provider may not assign this Agreement.', 'vendor must not'],
    ['Customer is entitled to assign this Agreement.', 'customer may'],
    ['Customer reserves the right to assign this Agreement.', 'customer may'],
    ['Provider will endeavour to notify Customer of new sub-processors.', 'vendor should try'],
    ['Customer may only assign this Agreement to an affiliate.', 'customer may ?'],
    ['Upon request, Provider will delete Customer Data.', 'vendor must ?'],
    ['Customer may not assign this Agreement without Provider’s consent.', 'customer must not ?'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it('is read by the names of the paper', () => {
    const parties = [{ name: 'Harbour', role: 'vendor' as const, aliases: ['Company'] }];
    expect(read('Harbour shall notify Customer of any new sub-processor.', parties)).toEqual(['vendor must']);
    expect(read('The Company shall notify Customer of any new sub-processor.', parties)).toEqual(['vendor must']);
    expect(read('The Company shall notify Customer of any new sub-processor.')).toEqual([]);
  });

  it('is read in a time that grows with its length only', () => {
    const long = `Provider will use ${'reasonable '.repeat(20_000)}efforts`;
    const started = performance.now();
    expect(read(long)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

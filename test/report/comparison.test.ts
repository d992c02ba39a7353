import { describe, expect, it } from 'vitest';
import { alignProvisions } from '../../src/align/provisions.js';
import { diffTexts } from '../../src/diff/words.js';
import type { PaperSet } from '../../src/model/comparison.js';
import { reportComparison } from '../../src/report/comparison.js';
import { composeMemo } from '../../src/report/memo.js';
import { writeMemoMarkdown } from '../../src/write/markdown.js';
import { taxonomy } from '../helpers/library.js';
import { mapped, paperSet } from '../helpers/mapped.js';

const compare = (...sets: PaperSet[]) => reportComparison(sets, taxonomy, { align: alignProvisions, diff: diffTexts });

const memoOf = (...sets: PaperSet[]) =>
  writeMemoMarkdown(
    composeMemo(compare(...sets), sets, taxonomy, {
      title: 'Two papers',
      client: null,
      side: 'neutral',
      date: '2026-01-31',
    }),
  );

const breach = (words: string, value: { count: number; unit: string }) => ({
  clauses: ['dp.breach'],
  label: '4.1',
  text: `Provider shall notify Customer of a personal data breach within ${words} of becoming aware.`,
  terms: [['dp.breach.notice_period', value, words] as const],
});

describe('comparing papers of two platforms', () => {
  it('reports a value that differs, whom it favours and why it is ranked', () => {
    const clause = compare(
      paperSet('a', mapped([breach('48 hours', { count: 48, unit: 'hour' })])),
      paperSet('b', mapped([breach('72 hours', { count: 72, unit: 'hour' })])),
    ).clauses.find((c) => c.id === 'dp.breach');
    expect(clause).toMatchObject({ status: 'differs', materiality: 'high' });
    expect(clause?.differences).toMatchObject([
      { field: 'dp.breach.notice_period', displays: { a: '48 hours', b: '72 hours' }, favours: 'a' },
    ]);
    expect(clause?.reasons.join()).toContain('notice period');
  });

  it('is quiet where only the names of the parties differ', () => {
    const one = mapped([{ clauses: ['dp.personnel'], text: 'Supplier shall bind its staff to secrecy.' }], {
      parties: [{ name: 'Supplier', role: 'vendor', aliases: [] }],
    });
    const other = mapped([{ clauses: ['dp.personnel'], text: 'Larkfield will bind its staff to secrecy.' }], {
      parties: [{ name: 'Larkfield', role: 'vendor', aliases: [] }],
    });
    expect(
      compare(paperSet('a', one), paperSet('b', other)).clauses.find((c) => c.id === 'dp.personnel'),
    ).toMatchObject({ status: 'equivalent', materiality: 'none' });
  });

  it('finds the same words that rest on another definition', () => {
    const paper = (meaning: string) =>
      mapped([{ clauses: ['sla.uptime'], text: 'The Service is free of Downtime.' }], {
        definitions: [{ term: 'Downtime', block: 'b0', text: `“Downtime” means ${meaning}.` }],
      });
    const clause = compare(
      paperSet('a', paper('a minute without answer')),
      paperSet('b', paper('ten minutes without answer')),
    ).clauses.find((c) => c.id === 'sla.uptime');
    expect(clause?.flags.map((f) => f.code)).toContain('other-definition');
    expect(clause?.materiality).toBe('high');
  });

  it('tells a term’s two meanings once, however many passages use it', () => {
    const paper = (meaning: string) =>
      mapped(
        ['The Service is free of Downtime.', 'Downtime is counted in whole minutes.'].map((text) => {
          return { clauses: ['sla.uptime'], text };
        }),
        { definitions: [{ term: 'Downtime', block: 'b0', text: `“Downtime” means ${meaning}.` }] },
      );
    const clause = compare(paperSet('a', paper('a minute')), paperSet('b', paper('ten minutes'))).clauses.find(
      (c) => c.id === 'sla.uptime',
    );
    expect(clause?.flags.filter((f) => f.code === 'other-definition')).toHaveLength(1);
  });

  it('tells apart what is absent, deferred, denied and unread', () => {
    const full = mapped([breach('48 hours', { count: 48, unit: 'hour' })]);
    const kindOf = (said: Parameters<typeof mapped>[0], facts: Parameters<typeof mapped>[1], clause: string) =>
      compare(paperSet('a', full), paperSet('b', mapped(said, facts))).missing.find(
        (m) => m.platform === 'b' && m.clause === clause,
      )?.kind;
    expect(kindOf([{ clauses: ['dp.audit'], text: 'Customer may audit.' }], {}, 'dp.breach')).toBe('absent');
    expect(
      kindOf(
        [{ clauses: ['sla.credits'], text: 'No service credits are offered for downtime.' }],
        { family: 'sla' },
        'sla.credits',
      ),
    ).toBe('denied');
    expect(
      kindOf(
        [
          {
            clauses: ['dp.breach'],
            text: 'Breaches are notified as set out in the Order Form.',
            terms: [
              ['dp.breach.notice_period', { status: 'deferred', to: 'order_form' }, 'as set out in the Order Form'],
            ],
          },
        ],
        {},
        'dp.breach',
      ),
    ).toBe('deferred');
  });

  it('keeps the value of the paper that takes precedence and says what it overrides', () => {
    const terms = mapped([breach('72 hours', { count: 72, unit: 'hour' })], { family: 'msa' });
    const dpa = mapped([breach('24 hours', { count: 24, unit: 'hour' })], { family: 'dpa' });
    const set = { ...paperSet('a', terms, dpa), precedence: ['dpa', 'msa'] };
    const clause = compare(set, paperSet('b', mapped([breach('24 hours', { count: 24, unit: 'hour' })]))).clauses.find(
      (c) => c.id === 'dp.breach',
    );
    expect(clause?.differences).toEqual([]);
    expect(clause?.flags).toMatchObject([{ code: 'own-contradiction', platform: 'a' }]);
  });

  it('keeps the general cap beside the cap of a DPA', () => {
    const cap = (amount: string, family: 'dpa' | 'msa') =>
      mapped(
        [
          {
            clauses: ['lia.cap'],
            text: `Liability is limited to EUR ${amount}.`,
            terms: [
              [
                'lia.cap.amount',
                { op: 'single', terms: [{ kind: 'fixed', amount, currency: 'EUR' }] },
                `EUR ${amount}`,
              ],
            ],
          },
        ],
        { family },
      );
    const set = { ...paperSet('a', cap('5000000', 'dpa'), cap('100000', 'msa')), precedence: ['dpa', 'msa'] };
    const clause = compare(set, paperSet('b', cap('100000', 'msa'))).clauses.find((c) => c.id === 'lia.cap');
    expect(clause?.entries.a?.terms.map((t) => t.overridden)).toEqual([false, false]);
    expect(clause?.differences[0]?.displays.a).toBe('EUR 5000000; EUR 100000');
  });

  it('lets no paper override how another is changed', () => {
    const change = (mode: string, family: 'dpa' | 'msa') =>
      mapped(
        [
          {
            clauses: ['doc.amendment'],
            text: `This paper may be changed: ${mode}.`,
            terms: [['doc.amendment.mode', mode, mode]],
          },
        ],
        { family },
      );
    const set = { ...paperSet('a', change('mutual_signed', 'dpa'), change('unilateral_with_notice', 'msa')) };
    const clause = compare(set, paperSet('b', change('mutual_signed', 'msa'))).clauses.find(
      (c) => c.id === 'doc.amendment',
    );
    expect(clause?.entries.a?.terms.map((t) => t.overridden)).toEqual([false, false]);
    expect(clause?.flags).toEqual([]);
  });

  it('names the platforms, and values in words, where it says why sets do not rank', () => {
    const carved = (items: string[]) =>
      mapped(
        [
          {
            clauses: ['lia.uncapped'],
            text: `No cap applies to ${items.join(', ')}.`,
            terms: [['lia.uncapped.mutual_items', items, items.join(', ')]],
          },
        ],
        { family: 'msa' },
      );
    const clause = compare(
      paperSet('north', carved(['fraud', 'wilful_misconduct'])),
      paperSet('south', carved(['fraud', 'indemnity'])),
    ).clauses.find((c) => c.id === 'lia.uncapped');
    expect(clause?.differences[0]?.message).toContain('(Only NORTH has wilful misconduct; only SOUTH has indemnity.)');
  });

  it('does not call a term contested that one side alone leaves out', () => {
    const clause = compare(
      paperSet('a', mapped([breach('48 hours', { count: 48, unit: 'hour' })])),
      paperSet('b', mapped([breach('48 hours', { count: 48, unit: 'hour' })])),
      paperSet('c', mapped([{ clauses: ['dp.breach'], text: 'Provider shall notify Customer of a breach.' }])),
    ).clauses.find((c) => c.id === 'dp.breach');
    expect(clause?.reasons).toEqual(['key term read on some sides only: notice period']);
  });

  it('warns when the papers are the same file or of kinds that do not meet', () => {
    const dpa = mapped([breach('48 hours', { count: 48, unit: 'hour' })]);
    expect(compare(paperSet('a', dpa), paperSet('b', dpa)).warnings.join()).toContain('same file');
    expect(compare(paperSet('a', dpa), paperSet('b', mapped([], { family: 'sla' }))).warnings.join()).toContain(
      'no kind in common',
    );
  });

  it('says in words what is doubtful about a passage', () => {
    const unsure = mapped([
      { clauses: ['dp.audit'], text: 'Customer may audit once a year.', review: true },
      { clauses: [], state: 'heading', text: 'Affiliates', review: true },
      { clauses: [], state: 'unmapped', text: 'The moon is to be painted blue by the parties.', review: true },
    ]);
    expect(
      compare(paperSet('a', unsure), paperSet('b', unsure))
        .review.slice(0, 3)
        .map((r) => r.reason),
    ).toEqual([
      'read as “Audit of data-protection compliance” with little certainty',
      'taken for a heading, with little certainty',
      'a rule that fits no clause type',
    ]);
  });

  it('says which kind of paper a platform lacks when the others have it', () => {
    const dpa = () => mapped([breach('48 hours', { count: 48, unit: 'hour' })]);
    const sla = () => mapped([], { family: 'sla' });
    const all = [paperSet('a', dpa(), sla()), paperSet('b', dpa(), sla()), paperSet('c', sla())];
    expect(compare(...all).warnings.join()).toContain(
      'No data processing agreement of C was given, as it was of A and B',
    );
    expect(compare(all[0]!, all[1]!).warnings.join()).not.toContain('was given');
  });
});

describe('the memo', () => {
  const sets = [
    paperSet(
      'a',
      mapped([
        { clauses: [], text: 'Security' },
        breach('48 hours', { count: 48, unit: 'hour' }),
        { clauses: ['dp.audit'], text: 'Customer may audit once a year.', review: true },
      ]),
    ),
    paperSet('b', mapped([breach('72 hours', { count: 72, unit: 'hour' })])),
  ];

  it('cites paper, section and page for every quote', () => {
    const memo = memoOf(...sets);
    expect(memo).toContain(
      '“Provider shall notify Customer of a personal data breach within 48 hours of becoming aware.” [A DPA, § 4.1, p. 1]',
    );
    for (const line of memo.split('\n').filter((l) => l.includes('“Provider shall')))
      expect(line).toMatch(/” \[[AB] DPA, /);
  });

  it('has its parts in the order attorneys read them', () => {
    const titles = [...memoOf(...sets).matchAll(/^## (.+)$/gm)].map((m) => m[1]);
    expect(titles).toEqual([
      'Bottom line',
      'Papers',
      'Key terms side by side',
      'Differences by severity',
      'GDPR Art. 28(3) checklist',
      'Provisions not found on every side',
      'Flagged for review',
      'Ledger',
      'Method and limits',
      'Appendix: clause by clause',
    ]);
  });

  it('counts every passage once in the ledger', () => {
    const rows = memoOf(...sets).match(/^\| \*\*?.*|^\| A DPA \|.*|^\| B DPA \|.*/gm) ?? [];
    const ledger = rows
      .filter((r) => /^\| [AB] DPA \|(?: \d+ \|){6}$/.test(r))
      .map((r) => r.split('|').slice(2, -1).map(Number));
    expect(ledger).toHaveLength(2);
    for (const counts of ledger) expect(counts.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(counts.at(-1));
  });

  it('does not let words of a contract set type', () => {
    const hostile = paperSet(
      'c',
      mapped([{ clauses: ['dp.audit'], text: 'Customer *may* | audit <script>alert(1)</script> [x](http://y).' }]),
    );
    const memo = memoOf(hostile, sets[1]!);
    expect(memo).not.toContain('<script>');
    expect(memo).toContain('\\*may\\*');
  });
});

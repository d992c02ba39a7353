import { describe, expect, it } from 'vitest';
import { JSON_RESULT, SOURCES, verifyJson } from '../../helpers/verified.js';

// biome-ignore lint/suspicious/noExplicitAny: tampering pays no heed to types
type Loose = any;

const clauseOf = (result: Loose, id: string) => result.clauses.find((c: Loose) => c.id === id);

const TAMPERINGS: readonly (readonly [what: string, change: (result: Loose) => void, where: RegExp])[] = [
  [
    'the words of a provision',
    (r) => {
      clauseOf(r, 'dp.breach').entries.north.provisions[0].text += '!';
    },
    /entries\.north\.provisions\[0\]/,
  ],
  [
    'the page of a provision',
    (r) => {
      clauseOf(r, 'dp.breach').entries.north.provisions[0].page = 9;
    },
    /provisions\[0\]/,
  ],
  [
    'the label of a provision',
    (r) => {
      clauseOf(r, 'dp.breach').entries.north.provisions[0].label = '9.9';
    },
    /provisions\[0\]/,
  ],
  [
    'the block of a provision',
    (r) => {
      clauseOf(r, 'dp.breach').entries.north.provisions[0].block = 'b99';
    },
    /provisions\[0\]/,
  ],
  [
    'the quotation of a value',
    (r) => {
      clauseOf(r, 'dp.breach').entries.harbour.terms[0].quote = '24 hours';
    },
    /entries\.harbour\.terms\[0\]/,
  ],
  [
    'a value',
    (r) => {
      clauseOf(r, 'dp.breach').entries.harbour.terms[0].value.count = 24;
    },
    /terms\[0\]\.value\.count/,
  ],
  [
    'a display',
    (r) => {
      clauseOf(r, 'dp.breach').differences[0].displays.ridge = '1 day';
    },
    /displays\.ridge/,
  ],
  [
    'a verdict',
    (r) => {
      clauseOf(r, 'dp.breach').differences[0].favours = 'ridge';
    },
    /favours/,
  ],
  [
    'a rank',
    (r) => {
      clauseOf(r, 'dp.breach').materiality = 'low';
    },
    /materiality/,
  ],
  [
    'a clause taken out',
    (r) => {
      r.clauses.pop();
    },
    /^clauses$/,
  ],
  [
    'a provision put in twice',
    (r) => {
      const { provisions } = clauseOf(r, 'dp.breach').entries.north;
      provisions.push(provisions[0]);
    },
    /provisions$/,
  ],
  [
    'a key taken out',
    (r) => {
      delete r.missing[0].evidence;
    },
    /missing\[0\]\.evidence/,
  ],
  [
    'a hash',
    (r) => {
      r.platforms[0].documents[0].sha256 = '0'.repeat(64);
    },
    /platforms\[0\]\.documents\[0\]\.sha256/,
  ],
  [
    'the ledger',
    (r) => {
      r.coverage.north[0].blocks += 1;
    },
    /coverage\.north\[0\]\.blocks/,
  ],
];

describe('a JSON result and its sources', () => {
  it('holds when nothing was touched', () => {
    expect(verifyJson(JSON_RESULT)).toMatchObject({ holds: true, findings: [], checked: { files: SOURCES.length } });
  });

  it.each(TAMPERINGS)('no longer holds with %s changed, and says where', (_, change, where) => {
    const result = JSON.parse(JSON_RESULT);
    change(result);
    const { holds, findings } = verifyJson(JSON.stringify(result));
    expect(holds).toBe(false);
    expect(findings[0]?.where).toMatch(where);
  });

  it('bears any shape without breaking', () => {
    const result = { schema: 'clausediff/compare@1', clauses: [null, { entries: { north: { provisions: [null] } } }] };
    expect(verifyJson(JSON.stringify(result)).holds).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { verifyWord, WORD } from '../../helpers/verified.js';

const DOCUMENT = 'word/document.xml';
const NOTES = 'word/footnotes.xml';

/** What was done to the memo, in which part, the markup replaced (the first time it occurs), by what, and what the finding must say. */
const TAMPERINGS: readonly (readonly [what: string, part: string, from: string | RegExp, to: string, says: RegExp])[] =
  [
    ['a word of a quotation', DOCUMENT, '“Provider shall notify', '“Provider may notify', /not in the sources/],
    [
      'a number in a quotation',
      DOCUMENT,
      'within 48 hours of becoming',
      'within 24 hours of becoming',
      /not in the sources.*24 hours/,
    ],
    [
      'a “not” put into a quotation',
      DOCUMENT,
      '“Customer may inspect',
      '“Customer may not inspect',
      /not in the sources/,
    ],
    [
      'a quotation that goes on',
      DOCUMENT,
      'at its own expense.”',
      'at its own expense, gladly.”',
      /not in the sources/,
    ],
    ['the page in a footnote', NOTES, /(NORTH DPA, § 1\.1, p\. )1/, '$12', /no passage at § 1\.1, p\. 2/],
    ['the section in a footnote', NOTES, /(NORTH DPA, § )1\.1/, '$12', /stands at \[NORTH DPA, § 1\.1/],
    ['the paper in a footnote', NOTES, 'NORTH DPA', 'NORTH MSA', /names no paper/],
    [
      'the note that a quotation points to',
      DOCUMENT,
      /(<w:footnoteReference w:id=")1"/,
      '$13"',
      /stands at|not in the sources/,
    ],
    ['a footnote taken off a quotation', DOCUMENT, /<w:footnoteReference w:id="1"\/>/, '', /says “/],
    ['the value of a key term', DOCUMENT, '>48 hours <', '>24 hours <', /24 hours.*the sources give.*48 hours/],
    [
      'the citation of a key term',
      DOCUMENT,
      '[NORTH DPA, § 1.1, p. 1]',
      '[NORTH DPA, § 2, p. 1]',
      /the sources give|stands at/,
    ],
    [
      'the sentence of a difference',
      DOCUMENT,
      'NORTH: 48 hours; HARBOUR: 72 hours',
      'NORTH: 48 hours; HARBOUR: 48 hours',
      /the sources give/,
    ],
    ['the minutes of a service level', DOCUMENT, '21.6 minutes', '12.6 minutes', /12\.6.*21\.6/],
    [
      'the count of the bottom line',
      DOCUMENT,
      'in 3 matters ranked high',
      'in 2 matters ranked high',
      /2 matters.*3 matters/,
    ],
    [
      'a row of a table taken out',
      DOCUMENT,
      /<w:tr>(?:(?!<w:tr>)[\s\S])*?Availability commitment: percentage[\s\S]*?<\/w:tr>/,
      '',
      /taken out.*Availability/,
    ],
    [
      'a quotation put in',
      DOCUMENT,
      /(?=<w:p>(?:(?!<w:p>)[\s\S])*?>Service levels<\/w:t>)/,
      '<w:p><w:r><w:t>“Provider owes nothing.” [RIDGE DPA, § 7, p. 1]</w:t></w:r></w:p>',
      /not in the sources/,
    ],
    ['struck words of a redline made to stay', DOCUMENT, '<w:rStyle w:val="MemoDeleted"/>', '', /says “/],
    [
      'a word hidden',
      DOCUMENT,
      /<w:r>(<w:t[^>]*>[^<]*differ in 3 matters)/,
      '<w:r><w:rPr><w:vanish/></w:rPr>$1',
      /says “/,
    ],
    ['the date', DOCUMENT, '>2026-01-31<', '>2026-02-28<', /2026-02-28.*2026-01-31/],
  ];

describe('a Word memo and its sources', () => {
  it('holds when nothing was touched', () => {
    const verified = verifyWord(WORD);
    expect(verified).toMatchObject({ holds: true, findings: [], notes: [] });
    expect(verified.checked.quotes).toBeGreaterThan(15);
    expect(verified.checked.citations).toBeGreaterThan(100);
  });

  it('is tried with at least twelve tamperings', () => {
    expect(TAMPERINGS.length).toBeGreaterThanOrEqual(12);
  });

  it.each(TAMPERINGS)('no longer holds with %s changed', (_, part, from, to, says) => {
    const tampered = (WORD[part] ?? '').replace(from, to);
    expect(tampered).not.toBe(WORD[part]);
    const { holds, findings } = verifyWord({ ...WORD, [part]: tampered });
    expect(holds).toBe(false);
    expect(findings.map((f) => f.message).join('\n')).toMatch(says);
  });

  it('holds after Word has cut the runs anew and filled the table of contents', () => {
    const saved = (WORD[DOCUMENT] ?? '')
      .replace(
        'within 48 hours',
        'within 48</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve"> hours',
      )
      .replace(/(<w:pStyle w:val="TOC1"\/>[\s\S]*?)1\. Bottom line/, '$11. Bottom line\t1');
    expect(saved).not.toBe(WORD[DOCUMENT]);
    expect(verifyWord({ ...WORD, [DOCUMENT]: saved })).toMatchObject({ holds: true, findings: [] });
  });

  it('tells of a paragraph of the author’s own, and holds', () => {
    const own = '<w:p><w:r><w:t>Discussed with the client.</w:t></w:r></w:p>';
    const document = (WORD[DOCUMENT] ?? '').replace('<w:sectPr', `${own}<w:sectPr`);
    const verified = verifyWord({ ...WORD, [DOCUMENT]: document });
    expect(verified).toMatchObject({ holds: true, notes: [{ code: 'added' }] });
  });

  it('knows its record by its name space, whatever Word calls the part', () => {
    const { 'customXml/item1.xml': record = '', ...rest } = WORD;
    const renamed = {
      ...rest,
      'customXml/item7.xml': record
        .replace('<record xmlns=', '<ns0:record xmlns:ns0=')
        .replace('</record', '</ns0:record'),
    };
    expect(verifyWord(renamed)).toMatchObject({ holds: true });
  });
});

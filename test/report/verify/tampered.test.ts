import { describe, expect, it } from 'vitest';
import { MARKDOWN, SOURCES, verifyMarkdown } from '../../helpers/verified.js';

/** What was done to the memo, the words replaced (the first time they occur), by what, and what the finding must say. */
const TAMPERINGS: readonly (readonly [what: string, from: string | RegExp, to: string, says: RegExp])[] = [
  ['a word of a quotation', 'and shall describe what is known', 'and may describe what is known', /not in the sources/],
  [
    'a number in a quotation',
    'within 48 hours of becoming',
    'within 24 hours of becoming',
    /not in the sources.*24 hours/,
  ],
  ['a unit in a quotation', 'within 5 days of becoming', 'within 5 weeks of becoming', /not in the sources/],
  ['a percentage in a quotation', 'at least 99.95% of each', 'at least 99.9% of each', /stands at \[HARBOUR SLA/],
  ['a "not" put into a quotation', 'Customer may inspect', 'Customer may not inspect', /not in the sources/],
  ['a quotation cut short', ' and at its own expense.” [RIDGE', '” [RIDGE', /says “/],
  ['an omission mark put in', 'becoming aware of it, and', 'becoming aware […] and', /not in the sources/],
  ['a quotation that goes on', 'at its own expense.”', 'at its own expense, gladly.”', /not in the sources/],
  ['another case of letters', '“The Service is', '“the service is', /not in the sources/],
  [
    'the page of a quotation',
    /known\.” \[NORTH DPA, § 1\.1, p\. 1/,
    'known.” [NORTH DPA, § 1.1, p. 2',
    /no passage at § 1\.1, p\. 2/,
  ],
  ['the label of a quotation', /known\.” \[NORTH DPA, § 1\.1/, 'known.” [NORTH DPA, § 2.1', /no passage at § 2\.1/],
  [
    'the label, for one that is there',
    /known\.” \[NORTH DPA, § 1\.1/,
    'known.” [NORTH DPA, § 2',
    /stands at \[NORTH DPA, § 1\.1, p\. 1\]/,
  ],
  ['the paper of a quotation', /known\.” \[NORTH DPA, § 1\.1/, 'known.” [RIDGE DPA, § 7', /stands at \[NORTH DPA/],
  ['a paper that does not exist', /known\.” \[NORTH DPA/, 'known.” [NORTH MSA', /names no paper/],
  ['the citation of a quotation taken off', /(known\.”) \[NORTH DPA, § 1\.1, p\. 1\]/, '$1', /says “/],
  ['the citation of a key term', '48 hours [NORTH DPA, § 1.1, p. 1]', '48 hours [NORTH DPA, § 2, p. 1]', /§ 1\.1/],
  [
    'the page of a key term',
    '72 hours [HARBOUR DPA, § 4.1, p. 1]',
    '72 hours [HARBOUR DPA, § 4.1, p. 3]',
    /no passage/,
  ],
  ['two citations swapped', /(48 hours )(.*?)( \| 72 hours )(.*?)( \| 5 days)/, '$1$4$3$2$5', /says “/],
  ['the value of a key term', '| 48 hours [', '| 24 hours [', /24 hours.*the sources give.*48 hours/],
  [
    'a verdict',
    '| 5 days [RIDGE DPA, § 7, p. 1] | NORTH |',
    '| 5 days [RIDGE DPA, § 7, p. 1] | HARBOUR |',
    /HARBOUR.*NORTH/,
  ],
  [
    'the sentence of a difference',
    'NORTH: 48 hours; HARBOUR: 72 hours',
    'NORTH: 48 hours; HARBOUR: 48 hours',
    /the sources give/,
  ],
  ['the minutes of a service level', '21.6 minutes', '12.6 minutes', /12\.6.*21\.6/],
  ['a duty of the checklist', 'met [NORTH DPA, § 2, p. 1]', 'not found', /not found.*met/],
  ['the count of the bottom line', 'in 3 matters ranked high', 'in 2 matters ranked high', /2 matters.*3 matters/],
  ['a row of key terms taken out', /\| Availability commitment: percentage.*\n/, '', /taken out.*Availability/],
  ['a quotation taken out', /- \*\*RIDGE:\*\* “Provider shall notify.*\n/, '', /taken out.*5 days/],
  [
    'a quotation put in',
    '## Service levels',
    '- “Provider owes nothing.” [RIDGE DPA, § 7, p. 1]\n\n## Service levels',
    /not in the sources/,
  ],
  [
    'a true quotation put in twice',
    '## Service levels',
    '“The Service is available for at least 99.95% of each calendar month.” [NORTH SLA, § 2, p. 1]\n\n## Service levels',
    /not in the memo as made/,
  ],
  [
    'words in quotation marks without a source',
    '## Service levels',
    'NORTH says “we owe nothing”.\n\n## Service levels',
    /not in the memo as made/,
  ],
  [
    'a table row put in',
    '| Availability commitment: percentage',
    '| Audit: fee | none | none | none | equal |\n| Availability commitment: percentage',
    /not in the memo as made/,
  ],
  [
    'a list item put in',
    '- **Ranked so because:**',
    '- **Difference:** none at all.\n- **Ranked so because:**',
    /not in the memo as made/,
  ],
  ['a section taken out', /## GDPR Art\. 28\(3\) checklist[\s\S]*?(?=## )/, '', /taken out/],
  ['the hash of a file', /([0-9a-f]{15})[0-9a-f]…/, '$1z…', /says “/],
  ['the title of a paper', '| Harbour DPA |', '| Harbour Data Terms |', /the sources give/],
  ['the date', '**Date:** 2026-01-31', '**Date:** 2026-02-28', /2026-02-28.*2026-01-31/],
  ['struck words of a redline', /<del>/, '', /says “/],
  ['two lines in the other order', /(- \*\*NORTH:\*\* “Provider.*\n)(- \*\*HARBOUR:\*\* “Provider.*\n)/, '$2$1', /./],
];

describe('a memo and its sources', () => {
  it('holds when nothing was touched', () => {
    const verified = verifyMarkdown(MARKDOWN);
    expect(verified).toMatchObject({ holds: true, findings: [], notes: [], checked: { files: 5 } });
    expect(verified.checked.quotes).toBeGreaterThan(15);
    expect(verified.checked.citations).toBeGreaterThan(100);
  });

  it('is tried with at least thirty tamperings', () => {
    expect(TAMPERINGS.length).toBeGreaterThanOrEqual(30);
  });

  it.each(TAMPERINGS)('no longer holds with %s changed', (_, from, to, says) => {
    const tampered = MARKDOWN.replace(from, to);
    expect(tampered).not.toBe(MARKDOWN);
    const { holds, findings } = verifyMarkdown(tampered);
    expect(holds).toBe(false);
    expect(findings.map((f) => f.message).join('\n')).toMatch(says);
    expect(findings.every((f) => /^line \d+$/.test(f.where ?? ''))).toBe(true);
  });

  it('names the line', () => {
    const line = MARKDOWN.split('\n').findIndex((l) => l.includes('within 48 hours of becoming')) + 1;
    const { findings } = verifyMarkdown(MARKDOWN.replace('within 48 hours of', 'within 24 hours of'));
    expect(findings.map((f) => [f.code, f.where])).toEqual([['quote', `line ${line}`]]);
  });

  it('catches one letter changed in any line', () => {
    const lines = MARKDOWN.slice(0, MARKDOWN.lastIndexOf('<!--')).split('\n');
    const escaped = lines.flatMap((line, i) => {
      const at = line.search(/[a-z0-9]/i);
      if (at < 0) return [];
      const changed = `${line.slice(0, at)}${line[at] === 'x' ? 'y' : 'x'}${line.slice(at + 1)}`;
      const tampered = MARKDOWN.split('\n').with(i, changed).join('\n');
      return verifyMarkdown(tampered).holds ? [line] : [];
    });
    expect(escaped).toEqual([]);
  });

  it('holds with a paragraph of the author’s own, and says that nobody proved it', () => {
    const own = MARKDOWN.replace('## Service levels', 'We spoke with the client on this.\n\n## Service levels');
    const { holds, notes } = verifyMarkdown(own);
    expect(holds).toBe(true);
    expect(notes).toMatchObject([{ code: 'added', message: expect.stringContaining('We spoke with the client') }]);
  });

  it('holds with line ends of Windows and blank lines added', () => {
    expect(verifyMarkdown(MARKDOWN.replaceAll('\n\n', '\n\n\n').replaceAll('\n', '\r\n')).holds).toBe(true);
  });
});

describe('sources that are not what they were', () => {
  const change = (key: string, by: object) => SOURCES.map((s) => (s.key === key ? { ...s, ...by } : s));

  it('are told of when their bytes changed, and the quotations are still looked at', () => {
    const { holds, findings } = verifyMarkdown(MARKDOWN, change('north/0', { found: 'f'.repeat(64) }));
    expect(holds).toBe(false);
    expect(findings).toMatchObject([{ code: 'source-changed', where: 'north/dpa.pdf' }]);
  });

  it('say which quotations fell when a changed file reads otherwise', () => {
    const [north] = SOURCES;
    const blocks = north!.agreement!.blocks.map((b) => ({ ...b, text: b.text.replace('48 hours', '96 hours') }));
    const agreement = { ...north!.agreement!, blocks };
    const { findings } = verifyMarkdown(MARKDOWN, change('north/0', { found: 'f'.repeat(64), agreement }));
    expect(findings.map((f) => f.code)).toEqual(['source-changed', 'quote', 'quote']);
  });

  it('are told of once when they are missing', () => {
    const { findings } = verifyMarkdown(MARKDOWN, change('ridge/0', { found: null, agreement: null }));
    expect(findings).toMatchObject([{ code: 'source-missing', where: 'ridge/dpa.pdf' }]);
  });

  it('are told of when they can no longer be read', () => {
    const { findings } = verifyMarkdown(MARKDOWN, change('ridge/0', { agreement: null, problem: 'it is protected' }));
    expect(findings).toMatchObject([{ code: 'source-unreadable', message: 'it is protected' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { HTML, verifyHtml } from '../../helpers/verified.js';

const TAMPERINGS: readonly (readonly [what: string, from: string | RegExp, to: string, says: RegExp])[] = [
  ['a word of a quotation', /(<q[^>]*>Provider )shall/, '$1may', /not in the sources/],
  ['a number of a quotation', /(<q[^>]*>[^<]*)48 hours/, '$124 hours', /not in the sources/],
  [
    'the page of a quotation',
    /(<\/q>” <a class="cite"[^>]*>NORTH DPA, § 1\.1, p\. )1/,
    '$12',
    /no passage at § 1\.1, p\. 2/,
  ],
  [
    'the label of a quotation',
    /(<\/q>” <a class="cite"[^>]*>NORTH DPA, § )1\.1/,
    '$12',
    /stands at \[NORTH DPA, § 1\.1/,
  ],
  ['the paper of a citation', /(<a class="cite"[^>]*>)NORTH DPA/, '$1NORTH MSA', /names no paper/],
  ['where a citation leads', /(<a class="cite" href="#)p0-0-b1"/, '$1p0-0-b2"', /says “/],
  ['the value of a key term', />48 hours /, '>24 hours ', /the sources give/],
  ['a paper as read', /(<span class="words">[^<]*)48 hours/, '$124 hours', /the sources give/],
  ['an item taken out', /<li><strong>Difference: .*?<\/li>/, '', /taken out/],
  ['an item put in', /<li><strong>Difference: /, '<li>Nothing differs.</li>$&', /not in the memo as made/],
  ['a script', '</script>', 'alert(1)</script>', /says “/],
];

describe('an HTML memo and its sources', () => {
  it('holds when nothing was touched', () => {
    const verified = verifyHtml(HTML);
    expect(verified).toMatchObject({ holds: true, findings: [] });
    expect(verified.checked.quotes).toBeGreaterThan(15);
    expect(verified.checked.citations).toBeGreaterThan(100);
  });

  it.each(TAMPERINGS)('no longer holds with %s changed', (_, from, to, says) => {
    const tampered = HTML.replace(from, to);
    expect(tampered).not.toBe(HTML);
    const { holds, findings } = verifyHtml(tampered);
    expect(holds).toBe(false);
    expect(findings.map((f) => f.message).join('\n')).toMatch(says);
  });
});

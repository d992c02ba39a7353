import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../src/diff/words.js';
import { drawOps } from '../../src/write/redline/draw.js';
import { writeRedlineMarkdown } from '../../src/write/redline-markdown.js';
import type { Said } from '../helpers/mapped.js';
import { papers } from '../report/redline/fixture.js';

const said = (label: string, text: string): Said => ({ clauses: ['sec.controls'], label, text });

const FEES = said('1', 'Customer pays the fees within thirty (30) days.');
const AUDIT = said('2', 'Vendor admits an auditor to its premises.');

describe('a redline in Markdown', () => {
  const text = writeRedlineMarkdown(
    papers(
      [FEES, AUDIT, said('3', 'Vendor keeps a record of access.')],
      [
        { ...FEES, text: FEES.text.replace('thirty (30)', 'ten (10)') },
        { ...AUDIT, label: '4' },
        said('5', 'Vendor keeps a register of access.'),
      ],
      { title: 'Platform Terms' },
    ),
    { date: '2026-01-31' },
  );

  it('names both papers, the date and the counts first', () => {
    expect(text).toMatch(/^# Redline: Platform Terms\n\nPrepared 2026-01-31\.\n/);
    expect(text).toContain('| File | paper.pdf | paper.pdf |');
    expect(text).toContain('**1 high · 0 medium · 1 low** · 1 without weight · 0 paragraphs unchanged');
  });

  it('puts the weightiest first, with place, reasons and drawn words', () => {
    expect(text).toContain(
      [
        '## High (1)',
        '',
        '### c1 · edited · 1',
        '',
        '- Place: old § 1, page 1 · new § 1, page 1',
        '- Why: thirty (30) days → ten (10) days',
      ].join('\n'),
    );
    expect(text).toContain('> Customer pays the fees within <del>thirty (30)</del> <ins>ten (10)</ins> days.');
    expect(text.indexOf('## High')).toBeLessThan(text.indexOf('## Low'));
  });

  it('gathers renumbering in one table', () => {
    expect(text).toContain('## Renumbered, or without weight (1)');
    expect(text).toContain(
      '| c2 | renumbered | 2, p. 1 | 4, p. 1 | Vendor admits an auditor to its premises. | renumbered 2 → 4 |',
    );
  });

  it('says so when nothing changed', () => {
    const same = writeRedlineMarkdown(papers([FEES], [FEES]), { date: '2026-01-31' });
    expect(same).toContain('The two papers say the same words under the same numbers.');
    expect(same).not.toContain('##');
  });
});

describe('drawn ops', () => {
  const drawn = (left: string, right: string) => drawOps(diffTexts(left, right));

  it('keep white space outside the marks', () => {
    expect(drawn('Fees are due.', 'Fees are soon due.')).toBe('> Fees are <ins>soon</ins> due.');
  });

  it('are tags, which are seen beside a sign as well', () => {
    expect(drawn('Fees and taxes', 'Fees, costs and taxes')).toBe('> Fees<ins>, costs</ins> and taxes');
  });

  it('do not draw kinds of quotation marks', () => {
    expect(drawn('the “Service” runs', 'the "Service" runs daily')).toBe('> the "Service" runs <ins>daily</ins>');
  });

  it('print the signs of a contract as they are', () => {
    expect(drawn('5 * 3 _x_ <b>', '5 * 3 _x_ <b> [y]')).toBe('> 5 \\* 3 \\_x\\_ \\<b\\> <ins>\\[y\\]</ins>');
    expect(drawn('1. Fees', '1. Fees and taxes')).toBe('> 1\\. Fees <ins>and taxes</ins>');
  });

  it('set the parts of a divided paragraph apart', () => {
    expect(drawn('One two. Three four.', 'One two.\nThree four.')).toBe('> One two. ¶\n>\n> Three four.');
  });

  it('cut long unchanged stretches', () => {
    const long = Array.from({ length: 200 }, (_, i) => `word${i}`).join(' ');
    const text = drawn(`${long} end`, `New ${long} end now`);
    expect(text).toContain('[…]');
    expect(text.length).toBeLessThan(500);
    expect(text).toContain('<ins>New</ins> word0');
  });
});

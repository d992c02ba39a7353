import { describe, expect, it } from 'vitest';
import { parsePlaybook } from '../../../src/library/playbook.js';
import { checkPaperSets } from '../../../src/report/check.js';
import { composeMemo } from '../../../src/report/memo.js';
import { writeMemoMarkdown } from '../../../src/write/markdown.js';
import { taxonomy } from '../../helpers/library.js';
import { citations, deal } from '../../helpers/memo.js';

const BOOK = `title: Ours
positions:
  - title: Breach notice
    preferred: dp.breach.notice_period <= 48 hours
    fallback: [{ when: dp.breach.notice_period <= 72 hours, comment: as the statute has it }]
    walk_away: dp.breach.notice_period > 4 days
    comment: Ask for two days.
`;

const { comparison, sets } = deal(3);
const { playbook, problems } = parsePlaybook(BOOK, 'ours.yaml', taxonomy);
const head = { title: 'Three channels', client: null, side: 'neutral', date: '2026-01-31' } as const;

function memo(withBook: boolean) {
  const check = withBook && playbook ? checkPaperSets(sets, playbook, taxonomy) : null;
  return composeMemo(comparison, sets, taxonomy, head, [], check);
}

describe('the playbook in the memo', () => {
  it('is left out when there is none', () => {
    expect(problems).toEqual([]);
    expect(memo(false).sections.map((s) => s.id)).not.toContain('playbook');
  });

  it('gives every platform its rung with the value and its place', () => {
    const markdown = writeMemoMarkdown(memo(true));
    const row = markdown.split('\n').find((l) => l.startsWith('| Breach notice |'));
    expect(row).toMatch(
      /\| met: 48 hours .*§ 1\.1.* \| fallback 1: 72 hours .*§ 4\.1.* \| outside, walk away: 5 days .*§ 7/,
    );
  });

  it('sums it up in the bottom line and repeats the firm’s comments', () => {
    const markdown = writeMemoMarkdown(memo(true));
    expect(markdown).toContain(
      'Against the playbook “Ours”: NORTH: 1 met; HARBOUR: 1 at a fallback; RIDGE: 1 outside (1 to walk away from).',
    );
    expect(markdown).toContain('as the statute has it');
    expect(markdown).toContain('Ask for two days.');
  });

  it('cites nothing that is not in the papers', () => {
    const places = new Set(
      sets.flatMap((s) => s.agreements.flatMap((a, d) => a.blocks.map((b) => `${s.key} ${d} ${b.id}`))),
    );
    const cited = citations(memo(true)).cites.map((c) => `${c.platform} ${c.document} ${c.block}`);
    expect(cited.filter((c) => !places.has(c))).toEqual([]);
  });
});

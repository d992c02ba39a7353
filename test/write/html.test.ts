import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Memo } from '../../src/model/memo.js';
import { citeText } from '../../src/write/cite-text.js';
import { writeMemoHtml } from '../../src/write/html.js';
import { taxonomy } from '../helpers/library.js';
import { citations, deal, HOSTILE } from '../helpers/memo.js';

const { memo, comparison, sets } = deal();
const html = writeMemoHtml(memo, comparison, sets, taxonomy);
const ESCAPED = HOSTILE.replaceAll('&', '&amp;')
  .replaceAll('<', '&lt;')
  .replaceAll('>', '&gt;')
  .replaceAll('"', '&quot;');

describe('the memo as a page', () => {
  it('loads nothing: no address stands where a browser would follow it by itself', () => {
    expect(html).not.toMatch(/<(?:link|img|iframe|object|embed|video|audio|base|svg)\b/i);
    expect(html).not.toMatch(/\s(?:src|srcset|style|on\w+)="/i);
    expect(html).not.toMatch(/@import|url\(/);
    expect([...html.matchAll(/href="([^"]*)"/g)].filter(([, to]) => !to?.startsWith('#'))).toEqual([]);
  });

  it('has a policy that allows its own style and script and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const hash = (element: string) => {
      const code = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(html)?.[1] ?? '';
      return createHash('sha256').update(code).digest('base64');
    };
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash('style')}'; script-src 'sha256-${hash('script')}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('takes words of a paper for words only', () => {
    expect(html.split(ESCAPED).length).toBeGreaterThan(2);
    expect(html).not.toContain('<script>alert');
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });

  it('holds every paragraph of every paper once, under the id that citations lead to', () => {
    const blocks = sets.flatMap((s, i) =>
      s.agreements.flatMap((a, d) => a.blocks.map((b) => [`p${i}-${d}-${b.id}`, b.text] as const)),
    );
    expect(blocks.length).toBe(11);
    for (const [id, words] of blocks) {
      const element = html.split(`id="${id}"`);
      expect(element).toHaveLength(2);
      expect(element[1]).toContain(`<span class="words">${words === HOSTILE ? ESCAPED : words}</span>`);
    }
  });

  it('holds every quotation and citation, and every citation leads somewhere', () => {
    const { cites, quotes } = citations(memo);
    expect(quotes.filter((q) => q.text !== HOSTILE && !html.includes(`>${q.text}</q>`))).toEqual([]);
    expect(cites.filter((c) => !html.includes(`>${citeText(c)}</a>`))).toEqual([]);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((m) => m[1]);
    expect(targets.length).toBeGreaterThan(50);
    expect(targets.filter((t) => !html.includes(`id="${t}"`))).toEqual([]);
  });

  it('gives each id once', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows group ids where no taxonomy gives titles', () => {
    expect(html).toContain('<option value="dp">Personal-data protection');
    expect(writeMemoHtml(memo, comparison, sets)).toContain('<option value="dp">dp</option>');
  });

  it('is the same every time, and a bare memo makes a page too', () => {
    expect(writeMemoHtml(memo, comparison, sets, taxonomy)).toBe(html);
    const bare: Memo = { title: '</title>', head: [], sections: [] };
    expect(writeMemoHtml(bare, comparison, sets)).toContain('<title>&lt;/title&gt;</title>');
  });
});

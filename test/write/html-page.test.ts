import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeMemoHtml } from '../../src/write/html.js';
import { CHROMIUM, QUIET } from '../helpers/chromium.js';
import { taxonomy } from '../helpers/library.js';
import { deal, HOSTILE } from '../helpers/memo.js';

const { memo, comparison, sets } = deal();
const folder = mkdtempSync(join(tmpdir(), 'clausediff-page-'));
const file = join(folder, 'memo.html');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser | undefined;
const requests: string[] = [];
const troubles: string[] = [];

describe.skipIf(CHROMIUM === null)('the page in Chromium (skipped where there is none)', () => {
  beforeAll(async () => {
    writeFileSync(file, writeMemoHtml(memo, comparison, sets, taxonomy));
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: QUIET });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it('asks for nothing but itself and runs without complaint', async () => {
    await open();
    expect(requests).toEqual([pathToFileURL(file).href]);
    expect(troubles).toEqual([]);
  });

  it('shows a cited paragraph in its paper, marks the quoted words, and goes back with Escape', async () => {
    const page = await open();
    const cite = page.locator('#differences q + a.cite').first();
    await cite.focus();
    await page.keyboard.press('Enter');
    const cited = page.locator('#source .block.cited');
    expect(await cited.count()).toBe(1);
    expect(await cited.isVisible()).toBe(true);
    const quote = await page.locator('#differences q').first().textContent();
    expect(await cited.locator('.words').textContent()).toContain(quote);
    expect(await cited.evaluate((e) => e === e.ownerDocument.activeElement)).toBe(true);
    expect(await page.locator('.paper:visible').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('#source').isVisible()).toBe(false);
    expect(await cite.evaluate((e) => e === e.ownerDocument.activeElement)).toBe(true);
  });

  it('goes from a paragraph of a paper to the clauses it was read as', async () => {
    const page = await open();
    await page.click('#open');
    await page.selectOption('#paper', 'p1-0');
    await page.locator('#p1-0-b0 a.use').click();
    await page.waitForFunction('document.activeElement.id === "c-dp.breach"');
  });

  it('filters by materiality, group, status, platform and words, in the memo and in the appendix', async () => {
    const page = await open();
    const shown = () => page.locator('article.card:visible').count();
    const all = await shown();
    expect(all).toBe(comparison.clauses.length);
    await page.fill('#text', 'aware of it');
    expect(await shown()).toBe(1);
    expect(await page.locator('#shown').textContent()).toBe(`1 of ${all} clause types shown`);
    expect(await page.locator('#differences .group:visible').count()).toBe(1);
    await page.click('text=Show everything');
    await page.waitForFunction(`document.querySelectorAll('article.off').length === 0`);
    await page.uncheck('input[value=high]');
    expect(await shown()).toBe(comparison.clauses.filter((c) => c.materiality !== 'high').length);
    await page.check('input[value=high]');
    await page.selectOption('#group', 'sla');
    expect(await shown()).toBe(comparison.clauses.filter((c) => c.group === 'sla').length);
    await page.selectOption('#group', '');
    await page.selectOption('#status', 'partial');
    expect(await shown()).toBe(comparison.clauses.filter((c) => c.status === 'partial').length);
    await page.selectOption('#status', '');
    await page.selectOption('#platform', '+2');
    expect(await shown()).toBe(comparison.clauses.filter((c) => c.entries.ridge?.provisions.length).length);
  });

  it('puts any two platforms side by side', async () => {
    const page = await open();
    await page.selectOption('#columns', '0 2');
    const card = page.locator('[id="c-dp.breach"]');
    expect(await card.locator('.side:visible h4').allTextContents()).toEqual(['NORTH', 'RIDGE']);
    expect(await card.locator('.diff:visible').count()).toBe(1);
    const [left, right] = await card
      .locator('.side:visible')
      .evaluateAll((sides) => sides.map((s) => s.getBoundingClientRect().top));
    expect(left).toBe(right);
  });

  it('prints everything, whatever is filtered away', async () => {
    const page = await open();
    await page.fill('#text', 'nothing has these words');
    expect(await page.locator('article.card:visible').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('article.card:visible').count()).toBe(comparison.clauses.length);
    expect(await page.locator('#tools').isVisible()).toBe(false);
  });

  it('does not run words of a paper', async () => {
    const page = await open();
    expect(await page.locator(`#source .words`, { hasText: HOSTILE }).count()).toBe(1);
    expect(await page.locator('img').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme) => {
    const page = await open(colorScheme);
    expect(await faults(page)).toEqual([]);
    await page.locator('#differences a.cite').first().click();
    expect(await faults(page)).toEqual([]);
  });
});

async function open(colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  if (!browser) throw new Error('no browser');
  requests.length = 0;
  troubles.length = 0;
  const page = await browser.newPage({ colorScheme });
  page.on('request', (r) => requests.push(r.url()));
  page.on('console', (m) => troubles.push(m.text()));
  page.on('pageerror', (e) => troubles.push(e.message));
  page.on('dialog', (d) => troubles.push(d.message()));
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** axe comes in through the debugger, as the page's policy lets no script in. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(
    'axe.run().then((r) => r.violations.map((v) => v.id + ": " + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 200)).join(" | ")))',
  );
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hostileArticles, hostileQuestions } from '../hostile.ts';
import { describeInBrowser, useTab } from './tab.ts';

/** An article without a place where a line could be broken. */
const unbreakable = [
  '---',
  `title: ${'Unbreakable'.repeat(20)}`,
  `outlet: ${'Outlet'.repeat(20)}`,
  '---',
  '',
  `Mayor ${'Longname'.repeat(20)} Quill said on 3 March 2019 that ${'word'.repeat(100)} was open to Ada Quill.`,
].join('\n');

describeInBrowser('hostile words are only words', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-hostile-'));
  for (const [name, text] of hostileArticles) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'unbreakable.md'), unbreakable);
  writeFileSync(join(folder, `${'unbreakable'.repeat(15)}.md`), '');
  const tab = useTab(() => folder);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const isUnharmed = async () => {
    const { page, web } = tab;
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(new URL(page.url()).origin).toBe(web.address);
    expect(
      await page
        .locator(
          'iframe, object, embed, base, form[action^=http], main script, main style, main meta, main img',
        )
        .count(),
    ).toBe(0);
    expect(await page.locator('[onerror], [onload], [onfocus], a[href^="javascript:" i]').count()).toBe(0);
    expect(await tab.overflow(), page.url()).toBeLessThanOrEqual(0);
  };

  test('in 31 articles', async () => {
    const { page } = tab;
    expect(hostileArticles.size).toBe(30);
    await tab.visit('/library');
    await isUnharmed();
    const links = await page
      .locator('tbody th a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBe(31);
    for (const link of links) {
      await tab.visit(link);
      await isUnharmed();
    }
  }, 60_000);

  test('in 30 questions', async () => {
    const { page } = tab;
    expect(hostileQuestions).toHaveLength(30);
    await tab.visit('/');
    for (const [index, line] of hostileQuestions.entries()) {
      // Every second one as a link that somebody was sent.
      if (index % 2 === 0) await tab.visit(`/?q=${encodeURIComponent(line)}`);
      else {
        await page.fill('#line', line);
        await page.keyboard.press('End');
        await page.waitForTimeout(100);
        await page.press('#line', 'Escape');
        const answered = page.waitForResponse((response) => response.url().includes('/?q='));
        await page.press('#line', 'Enter');
        await (await answered).finished();
      }
      await page.waitForSelector('#answer .box');
      await isUnharmed();
    }
    await tab.visit('/?q=/ask Ada Quill');
    expect(await page.locator('#answer').textContent()).toContain('Quill');
    await isUnharmed();
  }, 60_000);

  test('too long for any line, they are broken and nothing is pushed out of view', async () => {
    const { page } = tab;
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      for (const address of ['/library', '/source/unbreakable', '/?q=/ask Ada Quill']) {
        await tab.visit(address);
        await isUnharmed();
        const cut = await page
          .locator('.scroll:has(table), .panel')
          .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
        expect(cut, `${address} at ${width}`).toBe(0);
      }
    }
  });
});

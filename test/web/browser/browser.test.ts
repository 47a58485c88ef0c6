import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { border } from '../../answer/opened.ts';
import { findChromium, launchChromium } from '../chromium.ts';
import { hostileArticles, hostileQuestions } from '../hostile.ts';
import { type Served, serve } from '../serve.ts';

const chromium = findChromium();
if (chromium === undefined) {
  process.stderr.write(
    '\n*** NO CHROMIUM: the pages are NOT tried in a browser. Install it, or set CHROMIUM_PATH. ***\n\n',
  );
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(chromium === undefined)('in a browser', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'verbatim-hostile-'));
  let browser: Browser;
  let web: Served;
  let context: BrowserContext;
  let page: Page;
  /** What went wrong in the pages of a test, and what they asked of other hosts. */
  let problems: string[];
  let foreign: string[];

  beforeAll(async () => {
    browser = await launchChromium(chromium ?? '');
    web = await serve(border.folder);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await web?.stop();
    rmSync(scratch, { recursive: true, force: true });
  });

  beforeEach(async () => {
    problems = [];
    foreign = [];
    await open({ reducedMotion: 'reduce' });
  });

  afterEach(async () => {
    await context.close();
    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
    expect(web.faults).toEqual([]);
  });

  async function open(options: Parameters<Browser['newContext']>[0]): Promise<void> {
    await context?.close();
    context = await browser.newContext(options);
    page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('dialog', (dialog) => problems.push(`a dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (new URL(request.url()).hostname !== '127.0.0.1') foreign.push(request.url());
    });
  }

  const visit = (address: string) => page.goto(web.address + address);
  const marked = () => page.locator('.text mark').allTextContents();
  const inView = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });

  const ask = async (line: string) => {
    await page.fill('#line', line);
    await page.press('#line', 'Enter');
    await page.waitForFunction((asked) => document.title.startsWith(asked.trim()), line);
  };

  describe('a citation', () => {
    test('opens at exactly the words that answer', async () => {
      await visit('/');
      await ask('/who heads operations in Anbar?');
      const words = await page.locator('.words').first().textContent();
      expect(words).toBe('Qassem al-Mohammadi');
      await page.locator('.citation a').first().click();
      await page.waitForSelector('.text mark');
      expect((await marked()).join('')).toBe(words);
      expect(
        await page
          .locator('.text mark')
          .first()
          .evaluate((mark) => mark.closest('.paragraph')?.id),
      ).toBe('p10');
      expect(await inView('.text mark')).toBe(true);
    });

    test('of a sentence in two pieces of the file marks both, and not what stands between', async () => {
      await visit('/?q=/quote speaker:al-Husseini topic:the border');
      const words = await page.locator('.candidate > blockquote mark').first().textContent();
      await page.locator('.citation a').first().click();
      await page.waitForSelector('.text mark');
      const pieces = await page.locator('.text .prose:has(mark) > p').all();
      expect(pieces).toHaveLength(2);
      for (const piece of pieces) expect(await piece.locator('mark').count()).toBeGreaterThan(0);
      expect((await marked()).join('')).toBe(words);
      const between = page.locator('.text .prose:has(mark) details');
      await between.locator('summary').click();
      expect(await between.locator('p').first().isVisible()).toBe(true);
      expect(await between.locator('mark').count()).toBe(0);
    });

    test('made before the article changed says so and marks nothing', async () => {
      await visit('/source/001_6dba7f2819fb7c5c?words=10-20&of=0123456789ab#p3');
      expect(await page.locator('[role=status]').textContent()).toContain('This article has changed');
      expect(await marked()).toEqual([]);
    });

    test('is read, marked and found without a script', async () => {
      await open({ javaScriptEnabled: false });
      await visit('/?q=/who heads operations in Anbar?');
      await page.locator('.citation a').first().click();
      expect((await marked()).join('')).toBe('Qassem al-Mohammadi');
      const isHidden = () => page.locator('.left-out').first().isHidden();
      expect(await isHidden()).toBe(false);
      await page.uncheck('#show-left-out');
      expect(await isHidden()).toBe(true);
    });
  });

  describe('the reader', () => {
    test('steps from mention to mention by keyboard, and jumps to one from the panel', async () => {
      await visit('/source/002_03f8352160b9bbe8');
      const item = page.locator('.panel .names li').filter({ hasText: 'Boukamal' }).first();
      const entity = await item.getAttribute('data-entity');
      await item.locator('.places a').nth(2).click();
      const chosen = () => page.locator('.text .chosen').getAttribute('id');
      expect(await chosen()).toBe(`e${entity}-3`);
      expect(await inView('.text .chosen')).toBe(true);
      await page.keyboard.press('Alt+ArrowDown');
      expect(await chosen()).toBe(`e${entity}-4`);
      await page.keyboard.press('Alt+ArrowUp');
      await page.keyboard.press('Alt+ArrowUp');
      expect(await chosen()).toBe(`e${entity}-2`);
    });

    test('leads from a quotation of the panel to its place', async () => {
      await visit('/source/002_03f8352160b9bbe8');
      await page.locator('.panel .quotations a').first().click();
      expect(await inView('.text .quotation:target')).toBe(true);
    });
  });

  describe('the console', () => {
    test.each(commands.map(({ name, example }) => [name, example] as const))(
      '/%s answers',
      async (_, example) => {
        await visit('/');
        await ask(example);
        expect((await page.locator('#answer .box').textContent())?.length).toBeGreaterThan(40);
        expect(await page.locator('#answer').textContent()).not.toContain('Something went wrong');
        expect(new URL(page.url()).searchParams.get('q')).toBe(example);
        const before = await page.locator('#answer').innerText();
        await page.reload();
        expect(await page.locator('#answer').innerText()).toBe(before);
      },
    );

    test('completes commands, options and names by keyboard', async () => {
      await visit('/');
      await page.type('#line', '/quo');
      await page.waitForSelector('#choices li');
      await page.keyboard.press('Tab');
      expect(await page.inputValue('#line')).toBe('/quote ');
      await page.type('#line', 'spe');
      await page.waitForSelector('#choices li');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await page.inputValue('#line')).toBe('/quote speaker:');
      await page.type('#line', 'abbas');
      await page.waitForSelector('#choices li:has-text("Abbas Mohammad")');
      await page.keyboard.press('ArrowDown');
      expect(await page.getAttribute('#line', 'aria-activedescendant')).toBe('choice-0');
      await page.keyboard.press('Enter');
      expect(await page.inputValue('#line')).toBe('/quote speaker:Abbas Mohammad');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#answer .speaker');
      expect(await page.locator('#answer .speaker').first().textContent()).toContain('Abbas Mohammad');
    });

    test('brings earlier lines back with the arrow keys, also after the page was closed', async () => {
      await visit('/');
      await ask('/who heads operations in Anbar?');
      await ask('/sources');
      await page.close();
      page = await context.newPage();
      await visit('/');
      await page.focus('#line');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await page.inputValue('#line')).toBe('/who heads operations in Anbar?');
      await page.keyboard.press('ArrowDown');
      expect(await page.inputValue('#line')).toBe('/sources');
    });

    test('goes back to the answer before, and answers an example that is clicked', async () => {
      await visit('/');
      await page.locator('.examples a').first().click();
      await page.waitForSelector('#answer .box');
      const first = await page.locator('#answer').innerText();
      await ask('/sources');
      await page.goBack();
      await page.waitForFunction(
        (text) => document.querySelector<HTMLElement>('#answer')?.innerText === text,
        first,
      );
    });
  });

  test('the library is sorted by its columns, and its pictures are reached by keyboard', async () => {
    await visit('/library');
    const words = async () =>
      (await page.locator('tbody td.number:nth-of-type(3)').allTextContents()).map((text) =>
        Number(text.replace(',', '')),
      );
    await page.click('thead a:has-text("Words")');
    const falling = await words();
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    expect(await page.getAttribute('th[aria-sort]', 'aria-sort')).toBe('descending');
    await page.click('thead a:has-text("Words")');
    expect(await words()).toEqual(falling.toReversed());
    await page.locator('.together li a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('#answer .box');
  });

  describe('hostile words are only words', () => {
    let hostile: Served;

    beforeAll(async () => {
      for (const [name, text] of hostileArticles) writeFileSync(join(scratch, name), text);
      hostile = await serve(scratch);
    }, 60_000);
    afterAll(() => hostile?.stop());

    const isUnharmed = async () => {
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(new URL(page.url()).origin).toBe(hostile.address);
      expect(
        await page
          .locator(
            'iframe, object, embed, base, form[action^=http], main script, main style, main meta, main img',
          )
          .count(),
      ).toBe(0);
      expect(await page.locator('[onerror], [onload], [onfocus], a[href^="javascript:" i]').count()).toBe(0);
    };

    test('in 30 articles', async () => {
      expect(hostileArticles.size).toBe(30);
      await page.goto(`${hostile.address}/library`);
      await isUnharmed();
      const links = await page
        .locator('tbody th a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links.length).toBe(30);
      for (const link of links) {
        await page.goto(hostile.address + link);
        await isUnharmed();
      }
    }, 60_000);

    test('in 30 questions', async () => {
      expect(hostileQuestions).toHaveLength(30);
      await page.goto(hostile.address);
      for (const [index, line] of hostileQuestions.entries()) {
        // Every second one as a link that somebody was sent.
        if (index % 2 === 0) await page.goto(`${hostile.address}/?q=${encodeURIComponent(line)}`);
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
      await page.goto(`${hostile.address}/?q=/ask Ada Quill`);
      expect(await page.locator('#answer').textContent()).toContain('Quill');
      await isUnharmed();
    }, 60_000);
  });

  describe.each(['light', 'dark'] as const)('axe-core finds nothing, %s', (colorScheme) => {
    test.each([
      '/',
      '/?q=/who heads operations in Anbar?',
      '/?q=/how-many fighters remain?',
      '/?q=/quote speaker:al-Husseini topic:the border',
      '/?q=/verify “The SDF’s retreat will be a danger to Iraq” — Abbas Mohammad',
      '/?q=/compare how many fighters remain?',
      '/?q=/when did the Berlin Wall fall?',
      '/?q=/sources',
      '/source/002_03f8352160b9bbe8?words=1-40',
      '/library',
      '/nowhere',
    ])('%s', async (address) => {
      for (const width of [1280, 390]) {
        await open({ colorScheme, reducedMotion: 'reduce', viewport: { width, height: 800 } });
        await visit(address);
        if (address === '/nowhere') problems = [];
        for (const fold of await page.locator('summary').all())
          if (await fold.isVisible()) await fold.click();
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { violations } = await (
            globalThis as unknown as { axe: typeof import('axe-core') }
          ).axe.run();
          return violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
          );
        });
        expect(found).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      }
    });
  });
});

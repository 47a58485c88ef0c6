import { describe, expect, test } from 'vitest';
import { describeInBrowser, useTab } from './tab.ts';

describeInBrowser('in a browser', () => {
  const tab = useTab();
  const marked = () => tab.page.locator('.text mark').allTextContents();
  const inView = (selector: string) =>
    tab.page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });

  describe('a citation', () => {
    test('opens at exactly the words that answer', async () => {
      const { page } = tab;
      await tab.visit('/');
      await tab.ask('/who heads operations in Anbar?');
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
      const { page } = tab;
      await tab.visit('/?q=/quote speaker:al-Husseini topic:the border');
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
      expect(await page.locator('.steps output').textContent()).toBe('cited words, 2 places');
    });

    test('made before the article changed says so and marks nothing', async () => {
      await tab.visit('/source/001_6dba7f2819fb7c5c?words=10-20&of=0123456789ab#p3');
      expect(await tab.page.locator('.notice[role=status]').textContent()).toContain(
        'This article has changed',
      );
      expect(await marked()).toEqual([]);
    });

    test('is read, marked and found without a script', async () => {
      await tab.open({ javaScriptEnabled: false });
      const { page } = tab;
      await tab.visit('/?q=/who heads operations in Anbar?');
      await page.locator('.citation a').first().click();
      expect((await marked()).join('')).toBe('Qassem al-Mohammadi');
      expect(await page.locator('.steps').isHidden()).toBe(true);
      const isHidden = () => page.locator('.left-out').first().isHidden();
      expect(await isHidden()).toBe(false);
      await page.uncheck('#show-left-out');
      expect(await isHidden()).toBe(true);
      const underlined = () =>
        page
          .locator('.text .mention')
          .first()
          .evaluate((mention) => getComputedStyle(mention).textDecorationLine);
      expect(await underlined()).toBe('underline');
      await page.uncheck('#show-marks');
      expect(await underlined()).toBe('none');
    });
  });

  describe('the reader', () => {
    test('steps from mention to mention by keyboard, and jumps to one from the panel', async () => {
      const { page } = tab;
      await tab.visit('/source/002_03f8352160b9bbe8');
      const item = page.locator('.panel .names li').filter({ hasText: 'Boukamal' }).first();
      const entity = await item.getAttribute('data-entity');
      await item.locator('.places a').nth(2).click();
      const chosen = () => page.locator('.text .chosen').getAttribute('id');
      const said = () => page.locator('.steps output').textContent();
      expect(await chosen()).toBe(`e${entity}-3`);
      expect(await inView('.text .chosen')).toBe(true);
      expect(await said()).toBe('Boukamal, 3 of 6');
      expect(await inView('.steps')).toBe(true);
      await page.keyboard.press('Alt+ArrowDown');
      expect(await chosen()).toBe(`e${entity}-4`);
      await page.keyboard.press('Alt+ArrowUp');
      await page.keyboard.press('Alt+ArrowUp');
      expect(await chosen()).toBe(`e${entity}-2`);
      await page.locator('.steps button').last().click();
      expect(await said()).toBe('Boukamal, 3 of 6');
    });

    test('leads from a quotation of the panel to its place', async () => {
      await tab.visit('/source/002_03f8352160b9bbe8');
      await tab.page.locator('.panel .quotations a').first().click();
      expect(await inView('.text .quotation:target')).toBe(true);
    });

    test('on a phone leads to the panel, which stands below the text', async () => {
      await tab.page.setViewportSize({ width: 390, height: 800 });
      await tab.visit('/source/002_03f8352160b9bbe8');
      await tab.page.click('.to-panel a');
      expect(await inView('#quotations')).toBe(true);
    });
  });
});

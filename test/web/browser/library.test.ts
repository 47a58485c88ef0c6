import { expect, test } from 'vitest';
import { describeInBrowser, useTab } from './tab.ts';

describeInBrowser('the library', () => {
  const tab = useTab();

  test('is sorted by its columns, and its pictures are reached by keyboard', async () => {
    const { page } = tab;
    await tab.visit('/library');
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
    await page.locator('.timeline circle').first().locator('..').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.text mark');
    await page.goBack();
    await page.locator('.together li a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('#answer .box');
  });

  test('has words of a size to be read in its pictures, also on a phone', async () => {
    const { page } = tab;
    await page.setViewportSize({ width: 390, height: 800 });
    await tab.visit('/library');
    const heights = await page
      .locator('.tick')
      .evaluateAll((all) => all.map((tick) => tick.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(13);
  });

  test('fits on paper', async () => {
    const { page } = tab;
    await page.setViewportSize({ width: 780, height: 1100 });
    await page.emulateMedia({ media: 'print' });
    await tab.visit('/library');
    expect(await tab.overflow()).toBeLessThanOrEqual(0);
    const wider = await page
      .locator('.scroll')
      .evaluateAll((all) => all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length);
    expect(wider).toBe(0);
  });
});

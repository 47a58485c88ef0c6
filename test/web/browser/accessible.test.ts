import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { describeInBrowser, useTab } from './tab.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describeInBrowser('axe-core finds nothing, and nothing is wider than the window', () => {
  const tab = useTab();

  const violations = () =>
    tab.page.evaluate(async () => {
      const found = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
    });

  /** Light and dark, wide and narrow; everything that can be unfolded is. */
  const expectAccessible = async () => {
    const { page } = tab;
    await page.evaluate(axe);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 390]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await violations(), `${colorScheme}, ${width}`).toEqual([]);
        expect(await tab.overflow(), `${colorScheme}, ${width}`).toBeLessThanOrEqual(0);
      }
  };

  test.each([
    '/',
    '/?q=/who heads operations in Anbar?',
    '/?q=/how-many fighters remain?',
    '/?q=/quote speaker:al-Husseini topic:the border',
    '/?q=/verify “The SDF’s retreat will be a danger to Iraq” — Abbas Mohammad',
    '/?q=/compare how many fighters remain?',
    '/?q=/timeline the border',
    '/?q=/when did the Berlin Wall fall?',
    '/?q=/sources',
    '/source/002_03f8352160b9bbe8?words=1-40',
    '/library',
    '/nowhere',
  ])('%s', async (address) => {
    await tab.visit(address);
    // The browser says itself that it is a 404.
    if (address === '/nowhere') tab.problems.length = 0;
    await expectAccessible();
  });

  test('while the input completes', async () => {
    await tab.visit('/');
    await tab.page.type('#line', '/quote sp');
    await tab.page.waitForSelector('#choices li');
    await tab.page.keyboard.press('ArrowDown');
    await expectAccessible();
  });
});

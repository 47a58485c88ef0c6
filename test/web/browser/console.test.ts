import { expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { describeInBrowser, useTab } from './tab.ts';

describeInBrowser('the console', () => {
  const tab = useTab();

  test.each(commands.map(({ name, example }) => [name, example] as const))(
    '/%s answers',
    async (_, example) => {
      const { page } = tab;
      await tab.visit('/');
      await tab.ask(example);
      expect((await page.locator('#answer .box').textContent())?.length).toBeGreaterThan(40);
      expect(await page.locator('#answer').textContent()).not.toContain('Something went wrong');
      expect(new URL(page.url()).searchParams.get('q')).toBe(example);
      const before = await page.locator('#answer').innerText();
      await page.reload();
      expect(await page.locator('#answer').innerText()).toBe(before);
    },
  );

  test('completes commands, options and names by keyboard', async () => {
    const { page } = tab;
    await tab.visit('/');
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
    await tab.visit('/');
    await tab.ask('/who heads operations in Anbar?');
    await tab.ask('/sources');
    await tab.reopen();
    const { page } = tab;
    await tab.visit('/');
    await page.focus('#line');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.inputValue('#line')).toBe('/who heads operations in Anbar?');
    await page.keyboard.press('ArrowDown');
    expect(await page.inputValue('#line')).toBe('/sources');
  });

  test('goes back to the answer before, and answers an example that is clicked', async () => {
    const { page } = tab;
    await tab.visit('/');
    await page.locator('.examples a').first().click();
    await page.waitForSelector('#answer .box');
    const first = await page.locator('#answer').innerText();
    await tab.ask('/sources');
    await page.goBack();
    await page.waitForFunction(
      (text) => document.querySelector<HTMLElement>('#answer')?.innerText === text,
      first,
    );
  });
});

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startBuilt } from './built.ts';
import { findChromium, launchChromium } from './chromium.ts';

// The program behind `npm run screenshots`: every page, wide and narrow, light and dark, and the two of the README.

const folder = '.build-screenshots';
const shownFolder = join('test', 'web', 'screenshots');
const pages = {
  welcome: '/',
  who: '/?q=/who heads operations in Anbar?',
  disagreement: '/?q=/how-many fighters remain?',
  quote: '/?q=/quote speaker:al-Husseini topic:the border',
  verify: '/?q=/verify “The SDF’s retreat will be a danger to Iraq” — Abbas Mohammad',
  compare: '/?q=/compare how many fighters remain?',
  timeline: '/?q=/timeline the border',
  refusal: '/?q=/when did the Berlin Wall fall?',
  sources: '/?q=/sources',
  reader: '/source/002_03f8352160b9bbe8',
  library: '/library',
  'not-found': '/nowhere',
};
const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 800 } };

const path = findChromium();
if (path === undefined) {
  process.stderr.write('There is no Chromium: install it, or say with CHROMIUM_PATH where it is.\n');
  process.exit(1);
}
for (const one of [folder, shownFolder]) mkdirSync(one, { recursive: true });
const served = await startBuilt('corpus');
const browser = await launchChromium(path);
for (const [width, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
    const tab = await context.newPage();
    for (const [name, address] of Object.entries(pages)) {
      await tab.goto(served.address + address);
      const path = join(folder, `${name}-${width}-${colorScheme}.png`);
      await tab.screenshot({ path, fullPage: true });
    }
    await openCitation(tab, served.address);
    await tab.screenshot({ path: join(folder, `citation-${width}-${colorScheme}.png`) });
    await context.close();
  }
}
const context = await browser.newContext({ viewport: { width: 1180, height: 720 }, reducedMotion: 'reduce' });
const tab = await context.newPage();
await tab.goto(served.address + pages.verify);
await tab.screenshot({ path: join(shownFolder, 'console.png') });
await openCitation(tab, served.address);
await tab.screenshot({ path: join(shownFolder, 'reader.png') });
await browser.close();
await served.stop();

/** Comes to the reader as people do: from an answer. */
async function openCitation(tab: Page, address: string): Promise<void> {
  await tab.goto(`${address}${pages.quote}`);
  await tab.locator('.citation a').first().click();
  await tab.waitForSelector('.text mark');
  await tab.waitForTimeout(300);
}

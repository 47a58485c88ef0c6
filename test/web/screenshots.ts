import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startBuilt } from './built.ts';
import { findChromium, launchChromium } from './chromium.ts';

// The program behind `npm run screenshots`: every page, wide and narrow, light and dark.

const folder = process.env.SCREENSHOTS ?? join('test', 'web', 'screenshots');
const pages = {
  welcome: '/',
  who: '/?q=/who heads operations in Anbar?',
  disagreement: '/?q=/how-many fighters remain?',
  quote: '/?q=/quote speaker:al-Husseini topic:the border',
  verify: '/?q=/verify “The SDF’s retreat will be a danger to Iraq” — Abbas Mohammad',
  compare: '/?q=/compare how many fighters remain?',
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
mkdirSync(folder, { recursive: true });
const served = await startBuilt('corpus');
const browser = await launchChromium(path);
for (const [width, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport, colorScheme });
    const tab = await context.newPage();
    for (const [name, address] of Object.entries(pages)) {
      await tab.goto(served.address + address);
      if (name === 'reader') await openCitation(tab, served.address);
      await tab.screenshot({
        path: join(folder, `${name}-${width}-${colorScheme}.png`),
        fullPage: name !== 'reader',
      });
    }
    await context.close();
  }
}
await browser.close();
await served.stop();

/** Comes to the reader as people do: from an answer. */
async function openCitation(tab: Page, address: string): Promise<void> {
  await tab.goto(`${address}${pages.quote}`);
  await tab.click('.citation a');
  await tab.waitForSelector('.text mark');
  await tab.waitForTimeout(300);
}

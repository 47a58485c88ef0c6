import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { border } from '../../answer/opened.ts';
import { findChromium, launchChromium } from '../chromium.ts';
import { type Served, serve } from '../serve.ts';

const chromium = findChromium();

/** Skipped where there is no browser: `say-no-chromium.ts` says so, loudly. */
export const describeInBrowser = describe.skipIf(chromium === undefined);

/** A page in a browser, a fresh one for each test, and the server that it visits. */
export type Tab = {
  readonly web: Served;
  readonly page: Page;
  /** Begins anew, for example without scripts; where nothing is given, as each test begins. */
  readonly open: (options?: BrowserContextOptions) => Promise<void>;
  /** Closes the page and opens another one of the same person. */
  readonly reopen: () => Promise<void>;
  readonly visit: (address: string) => Promise<unknown>;
  readonly ask: (line: string) => Promise<void>;
  /** How far the page can be moved sideways, in pixels. */
  readonly overflow: () => Promise<number>;
  /** What went wrong in the pages of a test; what is left at its end fails it. */
  readonly problems: string[];
};

/** Serves a folder to the tests around it. None of them may leave a problem, or ask anything of another host. */
export function useTab(folderOf: () => string = () => border.folder): Tab {
  let browser: Browser;
  let web: Served;
  let context: BrowserContext | undefined;
  let page: Page;
  const problems: string[] = [];
  const foreign: string[] = [];

  beforeAll(async () => {
    [browser, web] = await Promise.all([launchChromium(chromium ?? ''), serve(folderOf())]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await web?.stop();
  });
  beforeEach(() => open());
  afterEach(async () => {
    await context?.close();
    context = undefined;
    expect(problems.splice(0)).toEqual([]);
    expect(foreign.splice(0)).toEqual([]);
    expect(web.faults).toEqual([]);
  });

  async function open(options: BrowserContextOptions = {}): Promise<void> {
    await context?.close();
    context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    context.on('weberror', (error) => problems.push(error.error().message));
    context.on('dialog', (dialog) => problems.push(`a dialog: ${dialog.message()}`));
    context.on('request', (request) => {
      if (new URL(request.url()).hostname !== '127.0.0.1') foreign.push(request.url());
    });
    page = await context.newPage();
  }

  return {
    get web() {
      return web;
    },
    get page() {
      return page;
    },
    problems,
    open,
    async reopen() {
      await page.close();
      if (context !== undefined) page = await context.newPage();
    },
    visit: (address) => page.goto(web.address + address),
    async ask(line) {
      await page.fill('#line', line);
      await page.press('#line', 'Enter');
      await page.waitForFunction((asked) => document.title.startsWith(asked.trim()), line);
    },
    overflow: () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  };
}

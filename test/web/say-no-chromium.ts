import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';

const words = `
*** NO CHROMIUM: the pages were NOT tried in a browser, those tests were skipped. Install it
*** (apt-get install chromium; any Chrome will do), or set CHROMIUM_PATH to where it is.

`;

/** Says at the end of all tests, where nobody misses it, that those which need a browser were skipped. */
export default function sayNoChromium({ vitest }: TestProject): () => void {
  return () => {
    const wereMeant = vitest.state.getFiles().some(({ filepath }) => filepath.includes('/test/web/browser/'));
    if (wereMeant && findChromium() === undefined) process.stderr.write(words);
  };
}

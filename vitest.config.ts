import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Test files that put something else in the place of a module: that must not be in the others' way. */
const replacing = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => /\bvi\.(?:do)?mock\(/i.test(readFileSync(join('test', file), 'utf8')))
  .map((file) => `test/${file}`);

// Most files take longer to load the program than to try it, so they share what is loaded.
export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // So that tests can give it a made-up network and a clock that is moved by hand.
    server: { deps: { inline: ['@discordjs/ws'] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: replacing,
          globalSetup: 'test/web/say-no-chromium.ts',
        },
      },
      { extends: true, test: { name: 'own', include: replacing } },
    ],
  },
});

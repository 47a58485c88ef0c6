import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // So that tests can give it a made-up network and a clock that is moved by hand.
    server: { deps: { inline: ['@discordjs/ws'] } },
  },
});

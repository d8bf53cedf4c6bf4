import { defineConfig } from 'vitest/config';

/** `npm run test:act`: the workflows of the docs, run by act from dist/. */
export default defineConfig({
  test: {
    include: ['test/act/**/*.test.ts'],
    globalSetup: ['test/setup/act.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 1,
    chaiConfig: { truncateThreshold: 4000 },
  },
});

import { defineConfig } from 'vitest/config';

/** `npm run attack`: long batteries against dist/. Each prints how much it tried. */
export default defineConfig({
  test: {
    include: ['test/attack/**/*.test.ts'],
    globalSetup: ['test/setup/attack-programs.ts'],
    testTimeout: 1_200_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 1,
  },
});

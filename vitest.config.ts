import { defineConfig } from 'vitest/config';
import { stateDirectory } from './test/setup/state.js';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts', 'test/e2e/**/*.test.ts'],
    globalSetup: ['test/setup/programs.ts', 'test/setup/node24.ts', 'test/setup/state.ts'],
    env: { XDG_STATE_HOME: stateDirectory },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    // What a program printed is often all that tells why a test failed.
    chaiConfig: { truncateThreshold: 4000 },
  },
});

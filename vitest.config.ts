import { defineConfig } from 'vitest/config';
import { stateDirectory } from './test/setup/state.js';
import { inGuests } from './vitest.machine.config.js';

/** Batteries of everything with everything, and tests that mostly wait: `npm run test:long`. */
export const long = 'test/**/*.long.test.ts';

export const tests = {
  include: ['test/unit/**/*.test.ts', 'test/e2e/**/*.test.ts'],
  exclude: [long],
  globalSetup: ['test/setup/programs.ts', 'test/setup/node24.ts', 'test/setup/state.ts'],
  env: { XDG_STATE_HOME: stateDirectory },
  testTimeout: 60_000,
  hookTimeout: 120_000,
  pool: 'forks' as const,
  // What a program printed is often all that tells why a test failed.
  chaiConfig: { truncateThreshold: 4000 },
};

const guests = ['test/machine/container.test.ts', 'test/machine/qemu.test.ts'];

/** `npm test`. A virtual machine takes one core and many tests wait for something, so there is one worker more than cores. */
export default defineConfig({
  test: {
    maxWorkers: 3,
    projects: [
      { test: { ...tests, name: 'tests' } },
      { test: { ...inGuests, name: 'guests', include: guests } },
    ],
  },
});

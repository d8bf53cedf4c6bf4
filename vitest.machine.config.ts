import { defineConfig } from 'vitest/config';

export const inGuests = {
  include: ['test/machine/**/*.test.ts'],
  globalSetup: ['test/setup/node24.ts', 'test/machine/setup.ts'],
  testTimeout: 120_000,
  hookTimeout: 1_800_000,
  pool: 'forks' as const,
};

/**
 * `npm run test:machine`: real guests in containers and QEMU. One file at a time: under emulation a guest takes a whole
 * core.
 */
export default defineConfig({ test: { ...inGuests, maxWorkers: 1 } });

import { defineConfig } from 'vitest/config';
import { modernNix } from './test/setup/modern-nix.mjs';
import { tests } from './vitest.config.js';

// The end-to-end tests that run Nix, with a newer Nix before the distribution's on PATH.
process.env.PATH = `${modernNix()}:${process.env.PATH}`;
const include = [
  'test/e2e/demo.test.ts',
  'test/e2e/flake.test.ts',
  'test/e2e/miniature.test.ts',
  'test/nix/**/*.test.ts',
];

export default defineConfig({ test: { ...tests, include, maxWorkers: 2 } });

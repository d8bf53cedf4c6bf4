import { defineConfig, mergeConfig } from 'vitest/config';
import { modernNix } from './test/setup/modern-nix.mjs';
import base from './vitest.config.js';

// The end-to-end tests that run Nix, with a newer Nix before the distribution's on PATH.
process.env.PATH = `${modernNix()}:${process.env.PATH}`;
const include = [
  'test/e2e/demo.test.ts',
  'test/e2e/flake.test.ts',
  'test/e2e/miniature.test.ts',
  'test/nix/**/*.test.ts',
];

const { include: _, ...options } = base.test ?? {};
export default mergeConfig({ test: options }, defineConfig({ test: { include } }));

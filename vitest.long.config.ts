import { defineConfig } from 'vitest/config';
import { long, tests } from './vitest.config.js';

/** `npm run test:long`. */
export default defineConfig({ test: { ...tests, include: [long], exclude: [], maxWorkers: 2 } });

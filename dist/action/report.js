// Made by scripts/build.mjs from src/action/index.ts.
import { report } from './index.js';
await report();

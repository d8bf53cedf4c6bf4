// Made by scripts/build.mjs from src/action/index.ts.
import { trial } from './index.js';
await trial();

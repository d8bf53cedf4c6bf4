// Made by scripts/build.mjs from src/action/index.ts.
import { update } from './index.js';
await update();

// Made by scripts/build.mjs from src/action/index.ts.
import { hosts } from './index.js';
await hosts();

// Made by scripts/build.mjs from src/action/index.ts.
import { main } from './index.js';
await main();

// Made by scripts/build.mjs from src/action/index.ts.
import { deployPost } from './index.js';
await deployPost();

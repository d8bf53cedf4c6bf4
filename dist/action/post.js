// Made by scripts/build.mjs from src/action/index.ts.
import { post } from './index.js';
await post();

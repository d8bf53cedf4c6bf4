// Made by scripts/build.mjs from src/action/index.ts.
import { trialPost } from './index.js';
await trialPost();

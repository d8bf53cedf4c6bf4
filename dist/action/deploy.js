// Made by scripts/build.mjs from src/action/index.ts.
import { deploy } from './index.js';
await deploy();

#!/usr/bin/env node
import '../system/node-globals.js';
import { main } from './main.js';

await main();

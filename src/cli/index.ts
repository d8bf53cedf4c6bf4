#!/usr/bin/env node
import '../system/node-globals.js';
import { runCli } from './main.js';
import { runProcess } from './process.js';

await runProcess(runCli);

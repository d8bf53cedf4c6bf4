#!/usr/bin/env node
import '../system/node-globals.js';
import { runProcess } from './io.js';
import { runCli } from './main.js';

await runProcess(runCli);

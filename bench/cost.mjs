// Runs one command line in this process and prints, last, what it cost: processor time and peak memory.
import { processIo } from '../lib/cli/io.js';
import { runCli } from '../lib/cli/main.js';

process.exitCode = await runCli(process.argv.slice(2), processIo());
const { user, system } = process.cpuUsage();
const cost = { cpuSeconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(cost));

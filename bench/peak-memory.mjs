// Runs one command line in this process and prints its maximum resident size in KiB.
import { processIo } from '../lib/cli/io.js';
import { runCli } from '../lib/cli/main.js';

process.exitCode = await runCli(process.argv.slice(2), processIo());
console.log(process.resourceUsage().maxRSS);

// Runs one command line in this process; the last line printed is its cost: processor time and peak memory.
import { readFileSync } from 'node:fs';
import { runCli } from '../lib/cli/main.js';
import { runProcess } from '../lib/cli/process.js';

await runProcess(runCli);
const { user, system } = process.cpuUsage();
// Not getrusage's maximum, which also counts the parent's memory before the exec.
const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'));
const cost = { cpuSeconds: (user + system) / 1e6, megabytes: Number(kilobytes) / 1024 };
console.log(JSON.stringify(cost));

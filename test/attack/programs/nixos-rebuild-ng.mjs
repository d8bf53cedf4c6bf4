#!/usr/bin/env node
// As nixos-rebuild-ng, a Python program, behaves: it waits for its command, and kills it when it is interrupted.
import { spawn } from 'node:child_process';

const [file, ...args] = process.argv.slice(2);
console.error('building the system configuration...');
const child = spawn(file, args, { stdio: ['ignore', 'inherit', 'inherit'] });
process.on('SIGINT', () => {
  child.kill('SIGKILL');
  process.exit(130);
});
child.on('exit', (status, signal) => {
  console.error(`nixos-rebuild: the command ended with ${status ?? signal}`);
  process.exit(status ?? 1);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { isProcessAlive, processIdentity } from '../../../../src/system/proc/identity.js';

it('reports a process as alive until it has ended', async () => {
  const child = spawn('cat');
  const identity = await processIdentity(child.pid!);
  expect(await isProcessAlive(identity)).toBe(true);
  child.stdin.end();
  await once(child, 'exit');
  expect(await isProcessAlive(identity)).toBe(false);
});

it('does not take a reused pid or a pid of another boot for the process', async () => {
  const self = await processIdentity(process.pid);
  expect(await isProcessAlive({ ...self, pid_start: (self.pid_start ?? 0) + 1 })).toBe(false);
  expect(await isProcessAlive({ ...self, boot_id: 'another' })).toBe(false);
});

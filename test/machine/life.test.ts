import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { goneMs, untilNothing } from '../support/machine-remains.js';
import { skips } from './world.js';

/** `MACHINE_KILLS=100` tries as many instants; `MACHINE_KILL_SPAN_MS=20000` those in which a virtual machine is used, too. */
const kills = Number(process.env.MACHINE_KILLS ?? 12);
const spanMs = Number(process.env.MACHINE_KILL_SPAN_MS ?? 0);
function startDriver(backend: string, dir: string): ChildProcess {
  return spawn(process.execPath, ['test/machine/driver.mjs', backend], {
    env: { ...process.env, TMPDIR: dir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

describe.each([
  ['container', 2500],
  ['qemu', spanMs || 3000],
] as const)('a driver of %s machines that is killed', (backend, longestMs) => {
  it.skipIf(skips(backend))(
    `leaves no process, mount, control group, network card or disk, at any of ${kills} instants`,
    { timeout: kills * (longestMs + goneMs) },
    async () => {
      const parent = mkdtempSync(join(tmpdir(), 'nrt-test-'));
      const reached = { nothing: 0, made: 0, started: 0, used: 0 };
      for (let index = 0; index < kills; index += 1) {
        const dir = join(parent, String(index));
        mkdirSync(dir);
        const driver = startDriver(backend, dir);
        let said = '';
        driver.stdout?.on('data', (text) => {
          said += text;
        });
        const ended = new Promise((resolve) => driver.once('close', resolve));
        // Evenly spread over what a driver does after it has loaded its code.
        await sleep(300 + (longestMs * index) / kills);
        driver.kill('SIGKILL');
        await ended;
        // How far it had come: once it has used its machine, it cuts the power and starts it again.
        const furthest = (['used', 'started', 'made'] as const).find((word) => said.includes(word));
        reached[furthest ?? 'nothing'] += 1;
        expect(await untilNothing(dir, driver.pid), `after "${furthest}"`).toEqual([]);
      }
      console.log(`${backend}: killed ${kills} times, after`, reached);
      // Otherwise this would have tried nothing but the start of Node.
      expect(reached.started + reached.used).toBeGreaterThan(0);
      rmSync(parent, { recursive: true });
    },
  );
});

/** Kills itself as soon as it has made its directory. */
const killedAtOnce = `
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
for (const name of ['mkdir', 'mkdtemp']) {
  const make = fs[name];
  fs[name] = async (...args) => {
    await make(...args);
    process.kill(process.pid, 'SIGKILL');
  };
}
syncBuiltinESMExports();
const { Home } = await import(process.env.HOME_MODULE);
await Home.make();
`;

it('a driver that is killed right after it made its directory leaves none', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
  const driver = spawn(process.execPath, ['--input-type=module', '-e', killedAtOnce], {
    env: { ...process.env, TMPDIR: dir, HOME_MODULE: resolve('lib/machine/life/home.js') },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [, signal] = await once(driver, 'close');
  expect(signal).toBe('SIGKILL');
  expect(await untilNothing(dir, driver.pid)).toEqual([]);
  rmSync(dir, { recursive: true });
});

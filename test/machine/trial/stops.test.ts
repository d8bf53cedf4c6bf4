import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { goneMs, untilNothing } from '../../support/machine-remains.js';
import { skips } from '../world.js';
import { TrialWorld } from './world.js';

/** `TRIAL_STOPS=60` stops as many trials, at instants spread over all of one. */
const stops = Number(process.env.TRIAL_STOPS ?? 6);
/** About how long (ms) a trial takes in a container. */
const longestMs = 22_000;
const signals = ['SIGKILL', 'SIGINT', 'SIGTERM'] as const;

describe.skipIf(skips('container'))('a trial that is stopped', () => {
  const world = TrialWorld.forTests(['base', 'next']);

  function start(dir: string): ChildProcess {
    const { base, next } = world.systems;
    const words = ['trial', 'upgrade', 'web1', '--from-store-path', base, '--store-path', next];
    return spawn(
      process.execPath,
      ['lib/cli/index.js', ...words, '--settle', '2', '--output-dir', join(dir, 'builds')],
      {
        env: { ...process.env, TMPDIR: dir },
        stdio: 'ignore',
      },
    );
  }

  it(
    `leaves no process, mount, control group or disk, at any of ${stops} instants`,
    async () => {
      for (let index = 0; index < stops; index += 1) {
        const dir = join(world.dir, String(index));
        mkdirSync(dir);
        const trial = start(dir);
        const ended = once(trial, 'close');
        await sleep(1000 + (longestMs * index) / stops);
        const signal = signals[index % signals.length];
        const stoppedMs = performance.now();
        trial.kill(signal);
        const [status, by] = await ended;
        // A container is cut off, not shut down.
        expect(performance.now() - stoppedMs, `after ${signal}`).toBeLessThan(goneMs);
        // Before it has read its options, a signal ends it as any program.
        if (by === null) expect([130, 0]).toContain(status);
        else expect(by).toBe(signal);
        expect(await untilNothing(dir, trial.pid), `instant ${index}, ${signal}`).toEqual([]);
      }
    },
    stops * (longestMs + 2 * goneMs),
  );
});

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metadataSchema } from '../../src/builds/metadata.js';
import { carries } from '../../src/system/proc/processes.js';
import { procText, readProcess, readProcesses } from '../../src/system/proc/stat.js';
import { startCli } from '../support/cli-process.js';
import { buildsOf, newWorld, textOf, until, type World } from './world.js';

const line = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** The most memory (MiB) that a process has had, proc_pid_status(5); 0 once it is gone. */
function peakOf(pid: number): number {
  return Number(/^VmHWM:\s*(\d+) kB/m.exec(procText('/proc', pid, 'status') ?? '')?.[1] ?? 0) / 1024;
}

/** The pid of the tmux server of a world, once it runs. */
function serverOf({ temporary }: World): number | null {
  const found = readProcesses()?.find(
    ({ pid }) =>
      carries(pid, `TMPDIR=${temporary}`) && /^tmux: server/.test(procText('/proc', pid, 'comm') ?? ''),
  );
  return found?.pid ?? null;
}

/** Calls `look` every 50 ms until the run has ended; returns how that was. */
async function watched(run: ReturnType<typeof startCli>, look: () => void) {
  const timer = setInterval(look, 50);
  return run.ended.finally(() => clearInterval(timer));
}

describe('a flood of output', () => {
  it('of 1 GB is recorded whole, by a recorder and a tmux of less than 150 MB each', async () => {
    const world = await newWorld();
    const options = { cwd: world.dir, env: { TMPDIR: world.temporary } };
    const lines = Math.floor(1_000_000_000 / (line.length + 1));
    const argv = ['run', '--quiet', '--timeout', '0', '--command', `yes ${line} | head -n ${lines}`];
    const run = startCli(argv, options);
    const server = await until('tmux', () => serverOf(world));
    const peaks = { recorder: 0, tmux: 0 };
    const { status, err } = await watched(run, () => {
      peaks.recorder = Math.max(peaks.recorder, peakOf(run.child.pid ?? 0));
      peaks.tmux = Math.max(peaks.tmux, peakOf(server));
    });
    expect(status, err).toBe(0);
    const size = buildsOf(world).map((dir) => statSync(join(dir, 'rebuild.log')).size);
    expect(size).toEqual([lines * (line.length + 1)]);
    console.log(`1 GB: recorder ${peaks.recorder.toFixed(0)} MB, tmux ${peaks.tmux.toFixed(0)} MB at most`);
    expect(peaks.recorder).toBeLessThan(150 / 1.048576);
    expect(peaks.tmux).toBeLessThan(150 / 1.048576);
  });

  it.each([
    ['SIGINT', `yes ${line}`],
    ['SIGINT', `trap "" INT TERM; yes ${line}`],
    ['its time limit', `yes ${line}`],
  ])('is over soon after %s: %s', async (stop, command) => {
    const world = await newWorld();
    const options = { cwd: world.dir, env: { TMPDIR: world.temporary } };
    const limit = stop === 'SIGINT' ? '60' : '8';
    const run = startCli(['run', '--quiet', '--timeout', limit, '--command', command], options);
    const pid = run.child.pid ?? 0;
    const ticks = () => readProcess(pid)?.cpuTicks ?? 0;
    const log = () => buildsOf(world).map((dir) => textOf(join(dir, 'rebuild.log'))?.length ?? 0)[0] ?? 0;
    await until('50 MB of output', () => (stop === 'SIGINT' ? log() > 50_000_000 : log() > 0), 60);
    let stopped: { ms: number; ticks: number } | null = null;
    if (stop === 'SIGINT') {
      stopped = { ms: performance.now(), ticks: ticks() };
      run.child.kill('SIGINT');
    }
    let last = 0;
    let begun = performance.now();
    const { err } = await watched(run, () => {
      last = ticks() || last;
      if (stop !== 'SIGINT' && stopped === null && performance.now() - begun > 8000)
        stopped = { ms: performance.now(), ticks: last };
    });
    begun = performance.now();
    const metadata = metadataSchema.parse(
      JSON.parse(textOf(join(buildsOf(world)[0] ?? '', 'metadata.json')) ?? ''),
    );
    expect(metadata.outcome, err).toBe(stop === 'SIGINT' ? 'cancelled' : 'timed_out');
    const seconds = (begun - (stopped?.ms ?? 0)) / 1000;
    const processor = (last - (stopped?.ticks ?? 0)) / 100;
    const dropped = /\S+ \w+ that were not read soon after the stop/.exec(
      metadata.notices?.join() ?? '',
    )?.[0];
    console.log(
      `${stop}: out after ${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of the processor; ${dropped ?? 'nothing left out'}`,
    );
    expect(processor).toBeLessThan(2);
  });
});

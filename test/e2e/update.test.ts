import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type IPty, spawn as spawnTerminal } from 'node-pty';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type UpdatedFlake, updatedFlake } from '../support/updated-flake.js';

const question = /Update flake\.lock\? \[y\/N\] $/;

let flake: UpdatedFlake;
beforeEach(async () => {
  expect(existsSync('dist/cli/index.js'), 'dist/ is missing; run: npm run build').toBe(true);
  flake = await updatedFlake();
});

/** `update` on a terminal: all that it shows, and its end. */
function onTerminal(...words: string[]) {
  const env = { ...flake.env, TERM: 'xterm', NO_COLOR: '1', CI: '' };
  const argv = [resolve('dist/cli/index.js'), 'update', ...words];
  const terminal: IPty = spawnTerminal(process.execPath, argv, { cwd: flake.dir, env, cols: 120 });
  let shown = '';
  const listeners: (() => void)[] = [];
  terminal.onData((text) => {
    shown += text;
    for (const listener of listeners) listener();
  });
  const ended = new Promise<{ exitCode: number; signal?: number | undefined }>((done) => {
    terminal.onExit(done);
  });
  onTestFinished(() => {
    try {
      terminal.kill('SIGKILL');
    } catch {
      // It has ended.
    }
  });
  return {
    terminal,
    ended,
    shown: () => shown,
    until: (pattern: RegExp) =>
      new Promise<void>((done) => {
        const look = () => {
          if (pattern.test(shown)) done();
        };
        listeners.push(look);
        look();
      }),
  };
}

/** All that is in the directory of the flake, git's index left out, which git may refresh: bytes, times and inodes. */
function tree(): unknown[] {
  return readdirSync(flake.dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.endsWith('.git/index'))
    .sort()
    .map((file) => {
      const { mtimeNs, ino, mode } = statSync(file, { bigint: true });
      return [file, readFileSync(file, 'latin1'), mtimeNs, ino, mode];
    });
}

const guided = ['apply', 'web', '--no-deploy', '--no-issues'];

describe('a guided update on a terminal', { timeout: 120_000 }, () => {
  it('shows the preview, asks, and updates at "y"', async () => {
    const old = flake.lock();
    const run = onTerminal(...guided);
    await run.until(question);
    expect(run.shown()).toMatch(/inputs\r\n +updated +input[\s\S]*grub +2\.12 → 2\.14/);
    expect(flake.lock()).toBe(old);
    run.terminal.write('y');
    expect((await run.ended).exitCode).toBe(0);
    expect(run.shown()).toContain('✓ flake.lock is updated');
    expect(flake.lock()).not.toBe(old);
    const back = onTerminal('rollback');
    await back.until(/Take the update of .* back\? \[y\/N\] $/);
    back.terminal.write('y');
    expect((await back.ended).exitCode).toBe(0);
    expect(flake.lock()).toBe(old);
  });

  it.each([
    ['"n"', 'n', 130],
    ['Ctrl-C', '\x03', 130],
    ['Return', '\r', 130],
  ])('changes nothing at %s', async (_, key, status) => {
    const before = tree();
    const run = onTerminal(...guided);
    await run.until(question);
    run.terminal.write(key);
    expect((await run.ended).exitCode).toBe(status);
    expect(tree()).toEqual(before);
  });

  it.each(['SIGKILL', 'SIGTERM', 'SIGHUP'])(
    'leaves every file as it was where %s ends it before the decision',
    async (signal) => {
      const before = tree();
      const run = onTerminal(...guided);
      await run.until(question);
      expect(tree()).toEqual(before);
      process.kill(run.terminal.pid, signal);
      const { exitCode } = await run.ended;
      if (signal !== 'SIGKILL') expect(exitCode).toBe(130);
      expect(tree()).toEqual(before);
    },
  );

  it('leaves every file as it was where it is killed while Nix updates and evaluates', async () => {
    const before = tree();
    for (const afterMs of [300, 900, 1500]) {
      const run = onTerminal(...guided);
      // The moment is what is varied.
      await new Promise((done) => setTimeout(done, afterMs));
      process.kill(run.terminal.pid, 'SIGKILL');
      await run.ended;
      expect(tree()).toEqual(before);
    }
  });
});

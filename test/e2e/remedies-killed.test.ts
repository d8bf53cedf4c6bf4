import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { metadataSchema } from '../../src/builds/metadata.js';
import { cli } from '../support/cli.js';
import { signalOnce, startCli } from '../support/cli-process.js';
import { git } from '../support/git.js';
import { remedyWorld, writeIn } from '../support/remedies.js';
import { littleMemory } from '../support/remedy-faults.js';

/** A rebuild whose second attempt, after git knows the file, does not end. */
async function hanging() {
  const world = await remedyWorld('{ drv }: import ./new.nix { inherit drv; }\n');
  writeIn(
    world.dir,
    'hosts/new.nix',
    '{ drv }: drv "laptop" { args = [ "-c" "echo now; while :; do :; done" ]; }\n',
  );
  const words = ['run', '--remedies', 'safe', '--flake', '.#laptop', '--output-dir', '../builds'];
  const builds = join(world.around, 'builds');
  const metadata = () => {
    const dir = join(builds, readdirSync(builds).find((name) => name.startsWith('rebuild-')) as string);
    return { dir, ...metadataSchema.parse(JSON.parse(readFileSync(join(dir, 'metadata.json'), 'utf8'))) };
  };
  return { ...world, words, metadata };
}

describe('what a remedy has changed is taken back', () => {
  it('by finish, where the recorder is killed', async () => {
    const { dir, env, words, metadata } = await hanging();
    const { signal } = await startCli(words, { cwd: dir, env }, signalOnce(/> now|^now/m, 'SIGKILL')).ended;
    expect(signal).toBe('SIGKILL');
    expect(git(dir, 'status', '--porcelain')).toBe('A hosts/new.nix');
    const { status, err } = await cli(['finish', '--output-dir', '../builds'], dir, { env });
    expect(status, err).toBe(0);
    expect(git(dir, 'status', '--porcelain')).toBe('?? hosts/new.nix');
    const build = metadata();
    expect(build.outcome).toBe('interrupted');
    expect(build.notices).toContain('git does not know hosts/new.nix any more, as before');
    expect(existsSync(join(build.dir, 'undo.json'))).toBe(false);
  });

  it('at once, where the rebuild is stopped', async () => {
    const { dir, env, words, metadata } = await hanging();
    const { status } = await startCli(words, { cwd: dir, env }, signalOnce(/> now|^now/m, 'SIGTERM')).ended;
    expect(status).toBe(130);
    expect(git(dir, 'status', '--porcelain')).toBe('?? hosts/new.nix');
    expect(metadata()).toMatchObject({
      outcome: 'cancelled',
      remedies: [{ name: 'add-untracked', helped: null, undone: true }],
    });
  }, 120_000);
});

describe.skipIf(process.getuid?.() !== 0)('swap that a remedy has added', () => {
  const swapFiles = () =>
    readdirSync('/var/tmp').filter((name) => name.startsWith('nixos-rebuild-test-swap'));
  const swaps = () => readFileSync('/proc/swaps', 'utf8');
  /** KiB that are in a swap file of a remedy. */
  const swapped = () => Number(/nixos-rebuild-test-swap\S*\s+file\s+\d+\s+(\d+)/.exec(swaps())?.[1] ?? 0);

  it.each([
    ['by finish', ['finish']],
    ['by the next rebuild', ['run', '--command', 'true', '--no-recording']],
  ])(
    'is taken away %s, where the recorder is killed while it is in use',
    async (_, next) => {
      const before = { files: swapFiles(), swaps: swaps() };
      const world = await littleMemory((hungry) => hungry('one', '120M'));
      const where = ['--output-dir', '../builds'];
      const { dir, env } = world;
      const words = ['run', '--remedies', 'all', '--flake', '.#laptop', ...where];
      const { child, ended } = startCli(words, { cwd: dir, env });
      await vi.waitUntil(() => swapped() > 0, { timeout: 60_000, interval: 50 });
      child.kill('SIGKILL');
      expect((await ended).signal).toBe('SIGKILL');
      expect(swapFiles()).toHaveLength(before.files.length + 1);
      const { status, err } = await startCli([...next, ...where], { cwd: dir, env }).ended;
      expect(status, err).toBe(0);
      expect({ files: swapFiles(), swaps: swaps() }, err).toEqual(before);
      const builds = join(world.around, 'builds');
      const killed = readdirSync(builds)
        .toSorted()
        .find((name) => name.startsWith('rebuild-')) as string;
      const build = JSON.parse(readFileSync(join(builds, killed, 'metadata.json'), 'utf8'));
      expect(build.outcome).toBe('interrupted');
      expect(build.notices).toContain('the swap file is switched off and removed');
      expect(existsSync(join(builds, killed, 'undo.json'))).toBe(false);
    },
    120_000,
  );
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metadataSchema } from '../../src/builds/metadata.js';
import { cli } from '../support/cli.js';
import { signalOnce, startCli } from '../support/cli-process.js';
import { git } from '../support/git.js';
import { remedyWorld, writeIn } from '../support/remedies.js';

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
  });
});

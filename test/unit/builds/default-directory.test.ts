import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directoryForBuilds, directoryOfBuilds } from '../../../src/builds/default-directory.js';
import { cli } from '../../support/cli.js';
import { temporaryDirectory } from '../../support/directory.js';
import { git } from '../../support/git.js';

/** A directory with a flake outside of git, and an environment with a directory for state elsewhere. */
async function flakeDirectory() {
  const [cwd, state] = [await temporaryDirectory(), await temporaryDirectory()];
  writeFileSync(join(cwd, 'flake.nix'), '{ }');
  return { cwd, env: { XDG_STATE_HOME: state }, outside: join(state, 'nixos-rebuild-test/') };
}

describe('the directory for builds', () => {
  it('is outside of a flake that Nix copies with everything in its directory', async () => {
    const { cwd, env, outside } = await flakeDirectory();
    expect(directoryForBuilds('.', cwd, env).startsWith(outside)).toBe(true);
    expect(directoryForBuilds(`path:${cwd}`, cwd, env).startsWith(outside)).toBe(true);
    expect(directoryForBuilds('.', cwd, { HOME: env.XDG_STATE_HOME })).toContain('/.local/state/');
  });

  it('is rebuild-logs under git, for a flake elsewhere, without one, and where there is no other place', async () => {
    const { cwd, env } = await flakeDirectory();
    const here = join(cwd, 'rebuild-logs');
    for (const flake of [null, 'github:o/r', '/etc/nixos', './sub'])
      expect(directoryForBuilds(flake, cwd, env)).toBe(here);
    expect(directoryForBuilds('.', cwd, {})).toBe(here);
    expect(directoryForBuilds('.', cwd, { HOME: cwd })).toBe(here);
    git(cwd, 'init', '-q');
    expect(directoryForBuilds('.', cwd, env)).toBe(here);
  });

  it('is where builds are looked for, and so is the other one where it alone is there', async () => {
    const { cwd, env } = await flakeDirectory();
    const outside = directoryForBuilds('.', cwd, env);
    expect(directoryOfBuilds(cwd, env)).toBe(outside);
    const here = join(cwd, 'rebuild-logs');
    mkdirSync(here);
    expect(directoryOfBuilds(cwd, env)).toBe(here);
    mkdirSync(outside, { recursive: true });
    expect(directoryOfBuilds(cwd, env)).toBe(outside);
  });
});

it('rebuilds of a flake outside of git say once where their builds are, and the other commands find them', async () => {
  const { cwd, env, outside } = await flakeDirectory();
  const io = { env: { ...process.env, ...env } };
  const run = () => cli(['run', 'build', '--quiet', '--no-recording', '--flake', '.#x'], cwd, io);
  expect((await run()).err).toContain(`builds are kept in ${outside}`);
  expect((await run()).err).not.toContain('builds are kept in');
  const { out } = await cli(['list-builds', '--json'], cwd, io);
  const dirs = JSON.parse(out).map(({ dir }: { dir: string }) => dir.startsWith(outside));
  expect(dirs).toEqual([true, true]);
});

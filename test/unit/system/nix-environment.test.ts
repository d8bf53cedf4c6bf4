import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Environment } from '../../../src/system/environment.js';
import { nixEnvironment } from '../../../src/system/nix-environment.js';
import { runProgram } from '../../../src/system/programs.js';
import { temporaryDirectory } from '../../support/directory.js';

// With the real Nix on PATH. A store that cannot be written stands in for Debian's Nix without a daemon.
const expression =
  'derivation { name = "x"; system = builtins.currentSystem; builder = "/bin/sh"; args = [ "-c" "echo > $out" ]; }';

function build(env: Environment) {
  return runProgram(['nix-build', '--no-out-link', '--expr', expression], { env });
}

async function unwritable(): Promise<Record<string, string>> {
  const dir = await temporaryDirectory();
  // A regular file where the store ought to be: not even root can write below it.
  writeFileSync(join(dir, 'file'), '');
  return { NIX_STORE_DIR: join(dir, 'file', 'store'), NIX_STATE_DIR: join(dir, 'file', 'var') };
}

describe('nixEnvironment', () => {
  it('leaves Nix its own store where that can be written, and builds in it', async () => {
    const dir = await temporaryDirectory();
    const own = { ...process.env, NIX_STORE_DIR: join(dir, 'store'), NIX_STATE_DIR: join(dir, 'var') };
    const nix = await nixEnvironment({ env: own });
    expect(nix).toMatchObject({ store: 'system', storeDir: join(dir, 'store') });
    expect(Object.keys(nix.env)).toEqual(['NIX_CONFIG']);
  });

  it('otherwise makes a private store in the cache directory, in which Nix builds', async () => {
    const cache = await temporaryDirectory();
    const env = { ...process.env, ...(await unwritable()), XDG_CACHE_HOME: cache, NIX_REMOTE: 'daemon' };
    const nix = await nixEnvironment({ env });
    expect(nix.store).toBe('private');
    expect(nix.storeDir).toBe(join(cache, 'nixos-rebuild-test/nix/store'));
    const built = await build({ ...env, ...nix.env });
    expect(built).toMatchObject({ kind: 'exited', status: 0 });
    expect(built.stdout.startsWith(nix.storeDir)).toBe(true);
  });

  it('follows a cache directory that is a symbolic link, which Nix would refuse', async () => {
    const dir = await temporaryDirectory();
    mkdirSync(join(dir, 'real'));
    symlinkSync(join(dir, 'real'), join(dir, 'cache'));
    const env = { ...process.env, ...(await unwritable()), XDG_CACHE_HOME: join(dir, 'cache') };
    expect((await nixEnvironment({ env })).storeDir).toContain(join(dir, 'real'));
  });

  it('keeps the settings that NIX_CONFIG has', async () => {
    const env = { ...process.env, NIX_CONFIG: 'max-jobs = 7' };
    const nix = await nixEnvironment({ env, root: false });
    expect(nix.env.NIX_CONFIG?.split('\n')).toEqual([
      'max-jobs = 7',
      'extra-experimental-features = nix-command flakes',
    ]);
  });

  it('names the reason where no store can be made', async () => {
    const dir = await temporaryDirectory();
    writeFileSync(join(dir, 'file'), '');
    const env = { ...process.env, ...(await unwritable()), XDG_CACHE_HOME: join(dir, 'file') };
    await expect(nixEnvironment({ env })).rejects.toMatchObject({
      code: 'no-nix-store',
      hint: expect.stringContaining('XDG_CACHE_HOME'),
    });
  });

  it('names the reason where Nix does not work', async () => {
    const dir = await temporaryDirectory();
    writeFileSync(join(dir, 'nix-instantiate'), '#!/bin/sh\necho "error: broken" >&2\nexit 1\n');
    chmodSync(join(dir, 'nix-instantiate'), 0o755);
    const env = { PATH: dir, HOME: dir };
    await expect(nixEnvironment({ env })).rejects.toMatchObject({ hint: 'error: broken' });
  });
});

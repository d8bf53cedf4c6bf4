import { chmodSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { commandLineOf } from '../../../../src/rebuild/command/command-line.js';
import type { RebuildRequest } from '../../../../src/rebuild/request.js';
import { temporaryDirectory } from '../../../support/directory.js';
import { rebuildRequest } from '../../../support/request.js';

let cwd = '';
beforeEach(async () => {
  cwd = await temporaryDirectory();
});

/** A directory for PATH with programs of these names in it that do nothing and speak of these options. */
function programs(options: string, names: readonly string[]): string {
  for (const name of names) {
    writeFileSync(join(cwd, name), `#!/bin/sh\n# ${options}\n`);
    chmodSync(join(cwd, name), 0o755);
  }
  return cwd;
}
const line = (changes: Partial<RebuildRequest>, ...names: string[]) =>
  commandLineOf(rebuildRequest({ cwd, env: { PATH: programs('--file', names) }, ...changes }));

describe('the command line of a rebuild', () => {
  it("is the user's own command, which receives further arguments as its own", async () => {
    const target = { kind: 'command', command: 'make "$@"' } as const;
    expect(await line({ target })).toEqual({
      argv: ['/bin/sh', '-c', 'make "$@"'],
      program: 'command',
      flake: null,
      file: null,
      command: 'make "$@"',
      host: null,
      outLink: null,
      runsInBuild: false,
    });
    expect((await line({ target, extraArgs: ['all', 'a b'] })).command).toBe(`make "$@" -- all 'a b'`);
    expect((await line({ target, extraArgs: ['all'] })).argv).toEqual([
      '/bin/sh',
      '-c',
      'make "$@"',
      'sh',
      'all',
    ]);
  });

  it('uses nixos-rebuild where it is installed, else Nix', async () => {
    const target = { kind: 'flake', ref: '.#web' } as const;
    expect(await line({ target }, 'nix', 'nix-build')).toMatchObject({
      program: 'nix',
      host: 'web',
      flake: '.#web',
    });
    expect(await line({ target }, 'nix', 'nix-build', 'nixos-rebuild')).toMatchObject({
      program: 'nixos-rebuild',
      argv: [join(cwd, 'nixos-rebuild'), 'build', '--flake', '.#web', '--fast'],
      outLink: null,
      runsInBuild: false,
    });
  });

  it('names the host of the reference, else the target host, else this machine', async () => {
    const hostOf = async (changes: Partial<RebuildRequest>) => (await line(changes, 'nixos-rebuild')).host;
    expect(await hostOf({ target: { kind: 'flake', ref: '.#web' }, targetHost: 'root@other' })).toBe('web');
    expect(await hostOf({ target: { kind: 'flake', ref: '.' }, targetHost: 'root@other' })).toBe('other');
    expect(await hostOf({ target: { kind: 'default' } })).toBe(hostname());
    writeFileSync(join(cwd, 'x.nix'), '');
    expect(await hostOf({ target: { kind: 'file', path: 'x.nix' }, extraArgs: ['-A', 'web'] })).toBe('web');
  });
});

describe('a rebuild that cannot run is refused', () => {
  it.each<[Partial<RebuildRequest>, string[], RegExp, number]>([
    [
      { target: { kind: 'flake', ref: './nowhere#x' } },
      ['nixos-rebuild'],
      /no directory \.\/nowhere for the flake/,
      2,
    ],
    [{ target: { kind: 'file', path: 'nowhere.nix' } }, ['nixos-rebuild'], /no file nowhere\.nix/, 2],
    [
      { target: { kind: 'default' }, action: 'switch' },
      ['nix', 'nix-build'],
      /"switch" needs nixos-rebuild/,
      3,
    ],
    [
      { target: { kind: 'default' }, targetHost: 'web' },
      ['nix', 'nix-build'],
      /--target-host .* need nixos-rebuild/,
      3,
    ],
    [{ target: { kind: 'default' } }, [], /neither nixos-rebuild nor nix is on PATH/, 3],
  ])('as %j with only %j on PATH', async (changes, names, message, status) => {
    const error = await line(changes, ...names).catch((thrown) => thrown);
    expect(error).toMatchObject({ name: 'ToolError', status, message: expect.stringMatching(message) });
  });

  it('as a file of several systems, where nixos-rebuild is too old for --file', async () => {
    writeFileSync(join(cwd, 'hosts.nix'), '');
    const request = rebuildRequest({
      cwd,
      env: { PATH: programs('', ['nixos-rebuild']) },
      target: { kind: 'file', path: 'hosts.nix' },
    });
    const error = await commandLineOf(request).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'old-nixos-rebuild', status: 2 });
  });
});

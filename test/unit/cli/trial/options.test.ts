import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { machineNumbers } from '../../../../src/cli/trial/machine-options.js';
import { cli } from '../../../support/cli.js';
import { temporaryDirectory } from '../../../support/directory.js';

const path = '/nix/store/00000000000000000000000000000000-nixos-system-a';

describe('trial upgrade', () => {
  it.each([
    [['a', '--from', 'main', '--from-store-path', path], 'give only one of --from and --from-store-path'],
    [['a', 'b', 'a', '--from-store-path', path], 'a was named twice'],
    [['a', '--guest', 'other'], 'It must be one of miniature, nixos.'],
    [['a', '--backend', 'xen'], 'It must be one of container, qemu.'],
    [['a', '--memory', '1'], 'It must be a whole number from 128'],
    [[], 'no host is named'],
  ])('%j is bad usage', async (words, says) => {
    const { status, err } = await cli(['trial', 'upgrade', ...words], await temporaryDirectory());
    expect(err).toContain(says);
    expect(status).toBe(2);
  });

  it('needs a base system that can be known', async () => {
    const { status, err } = await cli(['trial', 'upgrade', 'a'], await temporaryDirectory(), {
      env: process.env,
    });
    expect(err).toMatch(/is not in a git repository[\s\S]*--from-store-path/);
    expect(status).toBe(2);
  });

  it('says how to make the base image before it builds anything', async () => {
    const dir = await temporaryDirectory();
    const env = { ...process.env, NIXOS_REBUILD_TEST_CACHE: join(dir, 'cache') };
    const words = ['trial', 'upgrade', 'a', '--from-store-path', path, '--store-path', path];
    const { status, err } = await cli(words, dir, { env });
    expect(err).toMatch(/there is no base image[\s\S]*machine setup/);
    expect(status).toBe(3);
    expect(existsSync(join(dir, 'rebuild-logs'))).toBe(false);
  });
});

describe('with both systems as store paths, trial upgrade', () => {
  const both = ['trial', 'upgrade', 'a', '--from-store-path', path, '--store-path', path];

  /** A working directory whose flake leaves a file when it is evaluated, and one that says what holds for hosts. */
  async function place(config: string) {
    const dir = await temporaryDirectory();
    const bin = join(dir, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'nix'), `#!/bin/sh\necho "$*" >>${dir}/asked\nexit 1\n`, { mode: 0o755 });
    writeFileSync(
      join(dir, 'flake.nix'),
      '{ inputs.nixpkgs.url = "github:NixOS/nixpkgs"; outputs = _: { }; }\n',
    );
    writeFileSync(join(dir, 'nixos-rebuild-test.json'), config);
    const env = {
      ...process.env,
      PATH: `${bin}:${process.env.PATH}`,
      NIXOS_REBUILD_TEST_CACHE: join(dir, 'c'),
    };
    const isAsked = () =>
      existsSync(join(dir, 'asked')) && /eval/.test(readFileSync(join(dir, 'asked'), 'utf8'));
    return { dir, env, isAsked };
  }

  it('does not evaluate the flake that is there, whose inputs might have to be fetched', async () => {
    const { dir, env, isAsked } = await place('{}');
    const { err } = await cli(both, dir, { env });
    expect(err).toContain('there is no base image');
    expect(isAsked()).toBe(false);
  });

  it('asks a flake that is named', async () => {
    const { dir, env, isAsked } = await place('{}');
    await cli([...both, '--flake', `path:${dir}`], dir, { env });
    expect(isAsked()).toBe(true);
  });

  it('reads the file beside it', async () => {
    const { dir, env } = await place('{ "deploy": { "settle": "long" } }');
    const { status, err } = await cli(both, dir, { env });
    expect(err).toMatch(/nixos-rebuild-test\.json[\s\S]*settle/);
    expect(status).toBe(2);
  });
});

describe('the numbers of machines', () => {
  it('are those of options, then those of the environment, then the usual ones', () => {
    expect(machineNumbers({}, {})).toEqual({ jobs: 2, memoryMib: null });
    expect(machineNumbers({}, { PARALLEL_TESTS: '3', VM_MEMORY: '2048' })).toEqual({
      jobs: 3,
      memoryMib: 2048,
    });
    expect(machineNumbers({ jobs: 1, memory: 512 }, { PARALLEL_TESTS: '3', VM_MEMORY: '2048' })).toEqual({
      ...{ jobs: 1, memoryMib: 512 },
    });
  });

  it('are a usage error where the environment has none', () => {
    expect(() => machineNumbers({}, { VM_MEMORY: '2G' })).toThrow(
      'VM_MEMORY is "2G", and must be a whole number from 128 to 1048576',
    );
  });
});

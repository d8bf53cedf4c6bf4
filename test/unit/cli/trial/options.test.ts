import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { machineNumbers } from '../../../../src/cli/trial/options.js';
import { cli } from '../../../support/cli.js';
import { temporaryDirectory } from '../../../support/directory.js';

const path = '/nix/store/00000000000000000000000000000000-nixos-system-a';

describe('trial upgrade', () => {
  it.each([
    [['a', '--from', 'main', '--from-store-path', path], 'give only one of --from and --from-store-path'],
    [['a', 'b', 'a', '--from-store-path', path], 'a was named twice'],
    [['a', '--guest', 'other'], 'It must be one of miniature.'],
    [['a', '--backend', 'xen'], 'It must be one of container, qemu.'],
    [['a', '--memory', '1'], 'It must be a whole number from 128'],
    [[], "missing required argument 'hosts'"],
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

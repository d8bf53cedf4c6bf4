import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { machineDisk, machineNetwork } from '../../../../src/cli/trial/machine-options.js';
import { cli } from '../../../support/cli.js';
import { temporaryDirectory } from '../../../support/directory.js';

describe('trial run', () => {
  async function run(...words: string[]) {
    const dir = await temporaryDirectory();
    mkdirSync(join(dir, 'root'));
    writeFileSync(join(dir, 'disk.img'), 'no disk');
    const env = { ...process.env, NIXOS_REBUILD_TEST_CACHE: join(dir, 'cache') };
    const result = await cli(['trial', 'run', ...words], dir, { env });
    return { ...result, hasBuilds: existsSync(join(dir, 'rebuild-logs')) };
  }

  it.each<[string[], string, number]>([
    [[], 'give what is run, with --command or --script', 2],
    [['--command', 'true', '--script', 'disk.img'], 'give only one of --command and --script', 2],
    [['--command', ' '], '--command is empty', 2],
    [['--command', 'x'.repeat(70_000)], '--command is longer than 60000 bytes', 2],
    [['--command', 'true', '--image', 'none'], 'there is no image', 2],
    [['--command', 'true', '--image', 'root', '--backend', 'qemu'], 'is a directory, which the backend', 2],
    [['--command', 'true', '--image', 'disk.img', '--backend', 'container'], 'is a disk image, which', 2],
    [['--command', 'true', '--image', 'root', '--identity', 'key'], 'a container is entered without ssh', 2],
    [['--command', 'true', '--identity', 'key', '--shell', 'port'], 'give only one of --identity', 2],
    [['--command', 'true', '--image', 'disk.img', '--identity', 'key'], 'there is no private key', 2],
    [['--command', 'true', '--shell', 'telnet'], 'It must be one of port, console.', 2],
    [['--command', 'true', '--network', 'lan'], 'It must be one of none, user.', 2],
    [['--command', 'true', '--disk-size', '1'], 'It must be a whole number from 64', 2],
    [['--command', 'true', '--name', 'a/b\n'], 'a name has letters', 2],
    [['--command', 'true'], 'there is no base image', 3],
  ])('%j is refused before anything is recorded', async (words, says, status) => {
    const result = await run(...words);
    expect(result.err).toContain(says);
    expect(result).toMatchObject({ status, out: '', hasBuilds: false });
  });
});

describe('disk and network of machines', () => {
  it('are those of options, then those of the environment', () => {
    expect([machineDisk(undefined, {}), machineNetwork(undefined, {})]).toEqual([null, 'none']);
    const env = { VM_DISK_SIZE: '4096', VM_NETWORK: 'user' };
    expect([machineDisk(undefined, env), machineNetwork(undefined, env)]).toEqual([4096, 'user']);
    expect([machineDisk(100, env), machineNetwork('none', env)]).toEqual([100, 'none']);
  });

  it('are a usage error where the environment has none', () => {
    expect(() => machineDisk(undefined, { VM_DISK_SIZE: '10G' })).toThrow('VM_DISK_SIZE is "10G"');
    expect(() => machineNetwork(undefined, { VM_NETWORK: 'tap0' })).toThrow('must be one of none, user');
  });
});

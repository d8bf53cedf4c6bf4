import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Trial, trialSchema } from '../../../src/builds/trial.js';
import { cli } from '../../support/cli.js';
import { temporaryDirectory } from '../../support/directory.js';
import { skips, slow } from '../world.js';
import { TrialWorld } from './world.js';

/** Runs trials in a directory with a configuration; answers with them and with what was printed. */
async function tried(dir: string, config: object, argv: string[]) {
  writeFileSync(join(dir, 'nixos-rebuild-test.json'), JSON.stringify(config));
  const env = { ...process.env, PARALLEL_TESTS: '3' };
  const result = await cli(['trial', ...argv, '--json', '--output-dir', 'builds'], dir, { env });
  if (result.out === '') throw new Error(result.err);
  return { ...result, trials: z.array(trialSchema).parse(JSON.parse(result.out)) };
}

const seen = ({ summary, profile, machine, setup }: Trial) => ({
  ...{ summary, profile, backend: machine?.backend, once: setup?.once },
});

describe.skipIf(skips('container'))('trials in profiles', () => {
  const world = TrialWorld.forTests(['base', 'next']);

  it(
    'try each host in each profile that is for it, each going on from the setup of its profile',
    slow,
    async () => {
      const profiles = {
        plain: { backend: 'container' },
        made: {
          ...{
            backend: 'container',
            hosts: ['web1', 'web2'],
            setup: 'echo "made $RANDOM" >/made; echo ready',
          },
          checks: ['test -e /made'],
        },
        other: { backend: 'container', hosts: ['web3'], checks: ['test -e /made'] },
      };
      const systems = ['--from-store-path', world.systems.base, '--store-path', world.systems.next];
      const argv = ['upgrade', 'web1', 'web2', 'web3', '--profiles', 'made,plain', '--profiles', 'other'];
      const fast = ['--no-reboot', '--settle', '1', ...systems];
      const { trials, status, err } = await tried(world.dir, { trial: { profiles } }, [...argv, ...fast]);
      const container = { backend: 'container' };
      const made = { ...container, profile: 'made', once: true };
      const plain = { ...container, profile: 'plain', once: undefined };
      expect(trials.map(seen), err).toEqual([
        { ...made, summary: 'web1 (made): upgrades, 1 unit restarted' },
        { ...plain, summary: 'web1 (plain): upgrades, 1 unit restarted' },
        { ...made, summary: 'web2 (made): upgrades, 1 unit restarted' },
        { ...plain, summary: 'web2 (plain): upgrades, 1 unit restarted' },
        { ...plain, summary: 'web3 (plain): upgrades, 1 unit restarted' },
        // What the check asks for was not there before either.
        { ...plain, profile: 'other', summary: 'web3 (other): upgrades, 1 unit restarted, 1 warning' },
      ]);
      expect(status).toBe(0);
      expect(trials[0]?.limits.join()).toContain('what the setup has started does not run');
      expect(trials[0]?.setup?.seconds).toBe(trials[2]?.setup?.seconds);
    },
  );

  it('go on from one setup, whoever asks first', slow, async () => {
    const dir = await temporaryDirectory();
    const setup = 'cat /proc/sys/kernel/random/uuid >/made';
    const config = { trial: { profiles: { a: { setup }, b: { checks: ['false'] } } } };
    const argv = ['run', '--command', 'cat /made; hostname', '--profiles', 'a,b', '--name', 'box'];
    const { trials, status } = await tried(dir, config, [
      ...argv,
      '--backend',
      'container',
      '--setup',
      setup,
    ]);
    expect(trials.map(({ summary }) => summary)).toEqual([
      'box (a): runs',
      'box (b): runs, is not well, the check ended with status 1 (false)',
    ]);
    expect(status).toBe(1);
    const [one, other] = trials.map(({ script }) => script?.tail ?? []);
    expect(one?.[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(one?.[1]).not.toBe(other?.[1]);
  });

  it('have the remedy of a setup recorded once, and say of each that it was needed', slow, async () => {
    const setup = 'test -e /run/key || { echo no key; exit 5; }';
    const remedy = { name: 'mine', pattern: 'no key', level: 'safe', run: 'touch /run/key' };
    const config = { remedies: [remedy], trial: { profiles: { made: { backend: 'container', setup } } } };
    const argv = ['fresh', 'web1', 'web2', '--profiles', 'made', '--store-path', world.systems.base];
    const { trials, err } = await tried(world.dir, config, [...argv, '--no-reboot', '--settle', '1']);
    for (const { summary } of trials)
      expect(summary, err).toMatch(/^web\d \(made\): boots, is well, only with a remedy \(mine\)/);
    expect(trials.flatMap(({ remedies = [] }) => remedies)).toMatchObject([
      { name: 'mine', helped: true, where: 'guest' },
    ]);
    expect(trials).toHaveLength(2);
  });

  it('say that a setup has failed, for every trial that would go on from it', slow, async () => {
    const dir = await temporaryDirectory();
    const argv = ['run', '--command', 'true', '--setup', 'echo no key; exit 7', '--backend', 'container'];
    const { trials, status } = await tried(dir, {}, argv);
    expect(trials.map(({ summary, reason }) => ({ summary, reason }))).toEqual([
      {
        reason: 'setup-failed',
        summary: 'base-image: could not be tried: the setup ended with status 7: no key',
      },
    ]);
    expect(status).toBe(3);
  });
});

describe.skipIf(skips('qemu'))('trials in profiles of virtual machines', () => {
  it('go on from the memory and the disk of the one in which the setup ran', slow, async () => {
    const dir = await temporaryDirectory();
    const config = {
      trial: { jobs: 2, profiles: { small: { memory: 384, backend: 'qemu', disk: 20_000 } } },
    };
    const command = 'cat /run/made; grep MemTotal /proc/meminfo; blockdev --getsize64 /dev/vda';
    const argv = ['run', '--command', command, '--profiles', 'small', '--setup', 'echo yes >/run/made'];
    const { trials, err } = await tried(dir, config, argv);
    expect(trials[0]?.summary, err).toBe('base-image (small): runs');
    expect(trials[0]?.machine).toMatchObject({ memory_mib: 384, disk_mib: 20_000, network: 'none' });
    const [made, memory, disk] = trials[0]?.script?.tail ?? [];
    expect(made).toBe('yes');
    expect(Number(/(\d+)/.exec(memory ?? '')?.[1])).toBeLessThan(384 * 1024);
    expect(disk).toBe(String(20_000 * 1024 * 1024));
    expect(trials[0]?.setup).toMatchObject({ once: true });
  });

  it('are not made with a disk that is smaller than their image', slow, async () => {
    const dir = await temporaryDirectory();
    const config = { trial: { profiles: { tiny: { backend: 'qemu', disk: 1000 } } } };
    const { trials, status } = await tried(dir, config, ['run', '--command', 'true', '--profiles', 'tiny']);
    expect(trials[0]).toMatchObject({ reason: 'small-disk', profile: 'tiny' });
    expect(trials[0]?.summary).toMatch(
      /could not be tried: a disk of 1000 MiB is smaller than .*, which has 8192 MiB/,
    );
    expect(status).toBe(2);
  });
});

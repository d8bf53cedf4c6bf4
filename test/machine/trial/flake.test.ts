import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { trialSchema } from '../../../src/builds/trial.js';
import { git } from '../../support/git.js';
import { hookServer, plainPath } from '../../unit/notify/servers.js';
import { skips } from '../world.js';
import { TrialWorld } from './world.js';

/** Hosts of a flake, each one of the miniature systems. */
const flakeOf = (hosts: Record<string, string>) => `{
  outputs = { self }: let variants = import ./variants.nix; in {
    nixosConfigurations = { ${Object.entries(hosts)
      .map(([host, variant]) => `${host} = variants.${variant};`)
      .join(' ')} };
  };
}
`;

describe.skipIf(skips('container'))('trials of the hosts of a flake', () => {
  const world = TrialWorld.forTests(['base', 'next']);
  let commit: string;

  beforeAll(() => {
    const { dir } = world;
    cpSync('examples/miniature', dir, { recursive: true });
    writeFileSync(join(dir, 'flake.nix'), flakeOf({ server: 'base', laptop: 'base', desk: 'base' }));
    git(dir, 'init', '-q', '-b', 'main');
    git(dir, 'add', '.');
    git(dir, 'commit', '-q', '-m', 'base');
    commit = git(dir, 'rev-parse', 'HEAD');
    writeFileSync(
      join(dir, 'flake.nix'),
      flakeOf({ server: 'next', laptop: 'failed-unit', desk: 'missing' }),
    );
  });

  it('try what is not committed against the default branch, each in a machine of its own, with a line each', async () => {
    const hosts = ['server', 'laptop', 'desk'];
    const hook = await hookServer();
    const notify = ['--notify', hook.origin + plainPath];
    const { status, out, err } = await world.run(
      ...hosts,
      '--jobs',
      '2',
      '--settle',
      '2',
      '--json',
      ...notify,
    );
    const trials = z.array(trialSchema).parse(JSON.parse(out));
    expect(
      trials.map(({ summary }) => summary),
      err,
    ).toEqual([
      'server: upgrades, reboots, 1 unit restarted',
      'laptop: does not upgrade, web.service has failed (status 3)',
      expect.stringMatching(/^desk: does not build, the new system was not built: .*missing/),
    ]);
    expect(status).toBe(1);
    const [server, , desk] = trials;
    expect(server?.base).toMatchObject({
      store_path: world.systems.base,
      ...{ revision: commit, because: 'where HEAD left main' },
    });
    expect(server?.next).toMatchObject({ store_path: world.systems.next, because: 'the working tree' });
    expect(desk?.failure?.family).toBe('missing-attr');
    expect(err).toMatch(/✓ +server/);
    const told = hook.received.map((_, index) => hook.json(index));
    expect(told.map(({ kind, event }) => `${kind} ${event}`)).toEqual(['trial failure', 'trial failure']);
    const failed = trials.filter(({ success }) => !success).map(({ summary }) => summary);
    expect(told.map(({ record }) => trialSchema.parse(record).summary).sort()).toEqual(failed.sort());
  });

  it('print one line a host where no JSON is wanted', async () => {
    const { out } = await world.run('server', '--from', 'HEAD', '--no-reboot', '--settle', '1', '--quiet');
    expect(out).toBe('✓ server: upgrades, 1 unit restarted\n');
  });

  it('need a base that is known', async () => {
    const { status, err } = await world.run('server', '--from', 'nowhere');
    expect(status).toBe(2);
    expect(err).toContain('--from nowhere is no commit');
  });
});

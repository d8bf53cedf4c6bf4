import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Update, updateSchema } from '../../../src/builds/update.js';
import { updatePreviewSchema } from '../../../src/builds/update-preview.js';
import { type CliResult, cli } from '../../support/cli.js';
import { git, gitEnvironment } from '../../support/git.js';
import { type MiniatureFlake, miniatureFlake } from '../../support/miniature-flake.js';
import { skips } from '../world.js';
import { DeployWorld } from './world.js';

describe.skipIf(skips('container'))('an update that is deployed', () => {
  const world = DeployWorld.forTests('examples/miniature', ['base', 'next', 'failed-unit']);
  let dir: string;
  let flake: string;
  let release: MiniatureFlake['release'];
  let env: Record<string, string | undefined>;
  const lock = () => readFileSync(join(flake, 'flake.lock'), 'utf8');
  const head = () => git(flake, 'rev-parse', 'HEAD');

  beforeAll(() => {
    env = { ...process.env, ...gitEnvironment, ...world.ssh.env };
  });

  /** A flake whose system is the one that its input names, as its lock has it; the host runs that. */
  beforeEach(async (context) => {
    dir = join(world.dir, context.task.id);
    env.XDG_STATE_HOME = join(dir, 'state');
    ({ dir: flake, release } = miniatureFlake(dir, 'base'));
    const made = await update('apply', 'web1', '--yes', '--no-deploy', '--commit');
    expect(made.status, made.err).toBe(0);
  });

  const update = (action: string, ...words: string[]): Promise<CliResult> => {
    const looks = action === 'rollback' ? [] : ['--no-issues'];
    const ends = action === 'preview' ? [] : ['--no-recording', '--settle', '2'];
    return cli(['update', action, ...words, ...looks, ...ends], flake, { env });
  };
  const updateOf = ({ out, err }: CliResult): Update => {
    if (out === '') throw new Error(err);
    return updateSchema.parse(JSON.parse(out));
  };

  it('is previewed for what the host runs, which the lock has not, and asks nothing of it at less depth', async () => {
    release('next');
    // What somebody has deployed meanwhile.
    await world.settle();
    await world.deploy('failed-unit', '--on-failed-units', 'keep', '--no-rollback');
    const preview = await update('preview', 'web1', '--depth', 'build', '--against', 'host', '--json');
    expect(preview.status, preview.err).toBe(0);
    const { hosts } = updatePreviewSchema.parse(JSON.parse(preview.out));
    const { plan, plan_note } = hosts[0]!;
    expect(plan_note).toBeNull();
    expect(plan).toMatchObject({
      ...{ against: 'host', target: 'web1' },
      ...{ old_system: world.systems['failed-unit'], new_system: world.systems.next },
    });
    expect(plan?.packages).not.toBeNull();
    const lost = ['--target', 'web1=root@127.0.0.1:1', '--against', 'host'];
    const unasked = await update('preview', 'web1', '--depth', 'build', ...lost);
    expect(unasked.status, unasked.err).toBe(0);
    expect(unasked.out).toMatch(/note: web1 could not be asked what it runs: /);
    expect(unasked.out).toContain('units of a host that runs what the lock has');
  }, 300_000);

  it('is on the host, in the lock and in a commit, and rollback takes all three back', async () => {
    const before = { lock: lock(), head: head() };
    release('next');
    const applied = await update('apply', 'web1', '--yes', '--commit', '--json');
    expect(applied.status, applied.err).toBe(0);
    const { outcome, commit, deployments } = updateOf(applied);
    expect({ outcome, commit: commit?.id, host: deployments[0]?.outcome }).toEqual({
      ...{ outcome: 'applied', commit: head(), host: 'success' },
    });
    expect(await world.truth()).toEqual({ current: 'next', profile: 'next', boots: 'next' });
    expect(lock()).not.toBe(before.lock);
    const back = await update('rollback', '--yes', '--json');
    expect(back.status, back.err).toBe(0);
    expect(updateOf(back)).toMatchObject({ outcome: 'undone', commit: { state: 'dropped' } });
    expect(await world.truth()).toEqual({ current: 'base', profile: 'base', boots: 'base' });
    expect({ lock: lock(), head: head() }).toEqual(before);
    expect(git(flake, 'status', '--porcelain', '--', 'flake.lock')).toBe('');
  }, 300_000);

  it('goes back with the host: lock, system and commit', async () => {
    const before = { lock: lock(), head: head() };
    release('failed-unit');
    const ended = await update('apply', 'web1', '--yes', '--commit', '--json');
    expect(ended.status, ended.err).toBe(1);
    expect(updateOf(ended)).toMatchObject({
      ...{ outcome: 'taken-back', lock: { state: 'restored' }, commit: { state: 'dropped' } },
      deployments: [{ outcome: 'rolled_back', reason: 'unit-failed' }],
    });
    expect(ended.err).toContain('no host keeps the update: flake.lock and the branch are as before');
    expect(await world.truth()).toEqual({ current: 'base', profile: 'base', boots: 'base' });
    expect({ lock: lock(), head: head() }).toEqual(before);
    expect(git(flake, 'status', '--porcelain', '--', 'flake.lock')).toBe('');
  }, 300_000);

  it('is not taken back from a host that got another system since', async () => {
    release('next');
    expect((await update('apply', 'web1', '--yes')).status).toBe(0);
    const updated = lock();
    await world.settle();
    await world.deploy('failed-unit', '--on-failed-units', 'keep', '--no-rollback');
    const current = await world.truth();
    const back = await update('rollback', '--yes', '--json');
    expect(back.status).toBe(1);
    expect(updateOf(back)).toMatchObject({ outcome: 'partial', lock: { state: 'updated' } });
    expect(await world.truth()).toEqual(current);
    expect(lock()).toBe(updated);
  }, 300_000);
});

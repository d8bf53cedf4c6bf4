import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metadataSchema } from '../../src/builds/metadata.js';
import { startCli } from '../support/cli-process.js';
import { buildsOf, newSshServer, newWorld, processesOf, textOf, type World } from './world.js';

/** As nixos-rebuild-ng of 2026 activates: the output of the unit is in the journal only. */
const inJournal = ({ dir, bin }: World, steps: number) =>
  [
    ...['systemd-run', '-E', `SWITCH_STEPS=${steps}`, '--collect', '--wait', '--no-ask-password', '--quiet'],
    ...['--service-type=exec', `--unit=nixos-rebuild-switch-to-configuration-${basename(dir)}`],
    ...[join(bin, 'switch-to-configuration'), 'switch'],
  ].join(' ');

async function recorded(world: World, command: string) {
  const options = { cwd: world.dir, env: { TMPDIR: world.temporary } };
  const run = await startCli(['run', '--timeout', '60', '--command', command], options).ended;
  const dir = buildsOf(world)[0] ?? '';
  const metadata = metadataSchema.parse(JSON.parse(textOf(join(dir, 'metadata.json')) ?? ''));
  return { ...run, metadata, log: textOf(join(dir, 'rebuild.log')) ?? '' };
}

/** The lines of a log that are the activation's; others may stand between them, since they come another way. */
const activationLines = (log: string) =>
  log.split('\n').filter((line) => /^(?:restarting unit|done, with)/.test(line));

const steps = (count: number) => [
  ...Array.from({ length: count }, (_, step) => `restarting unit ${step}`),
  'done, with status 4',
];

const hasSystemd = existsSync('/run/systemd/system');
if (!hasSystemd)
  console.warn('not tried here: activations in units of systemd; npm run attack:systemd tries them');

describe.skipIf(!hasSystemd)('the journal of an activation', () => {
  it.each([30, 7])('is in the log, whole and in order, on this machine, after %i steps', async (count) => {
    const world = await newWorld();
    const { log, err, metadata } = await recorded(
      world,
      `node ${join(world.bin, 'nixos-rebuild-ng.mjs')} ${inJournal(world, count)}`,
    );
    expect(metadata.exit_code, err).toBe(4);
    expect(activationLines(log), log).toEqual(steps(count));
    expect(processesOf(world)).toEqual([]);
  });

  it('is in the log of a short activation that failed', async () => {
    const world = await newWorld();
    const words = inJournal(world, 0)
      .split(' ')
      .map((word) => `'${word}'`)
      .join(', ');
    const { log, err } = await recorded(
      world,
      `${inJournal(world, 0)} || echo "Command '[${words}]' returned non-zero exit status $?."`,
    );
    expect(log, err).toMatch(/returned non-zero exit status \d+\.\n(?:.*\n)*done, with status 4\n/);
  });

  it('is in the log, whole and in order, on another machine', async () => {
    const world = await newWorld();
    const ssh = (await newSshServer()).join(' ');
    const { log, err } = await recorded(
      world,
      `node ${join(world.bin, 'nixos-rebuild-ng.mjs')} ${ssh} -- ${inJournal(world, 30)}`,
    );
    expect(activationLines(log), err).toEqual(steps(30));
  });

  it('leaves nothing behind where the recorder is killed', async () => {
    const world = await newWorld();
    const ssh = (await newSshServer()).join(' ');
    const options = { cwd: world.dir, env: { TMPDIR: world.temporary } };
    const run = startCli(['run', '--command', `${ssh} -- ${inJournal(world, 60)}`], options);
    await expect.poll(() => run.err(), { timeout: 20_000 }).toContain('restarting unit 2');
    run.child.kill('SIGKILL');
    await run.ended;
    const followers = () => processesOf(world).filter((line) => line.includes('journalctl'));
    await expect.poll(followers, { timeout: 20_000 }).toEqual([]);
    await expect.poll(() => textOf(join(world.bin, 'status')), { timeout: 20_000 }).toBe('4\n');
  });
});

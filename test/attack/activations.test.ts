import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startCli } from '../support/cli-process.js';
import { buildsOf, newSshServer, newWorld, processesOf, textOf, until, type World } from './world.js';

type Shape = (world: World, ssh: string[]) => string;

const activation = ({ bin }: World) => join(bin, 'switch-to-configuration');
const rebuild = ({ bin }: World) => `${process.execPath} ${join(bin, 'nixos-rebuild-ng.mjs')}`;

/** As nixos-rebuild-ng starts an activation, but with a name of its own, since tests run side by side. */
const unit = ({ dir }: World, ...options: string[]) =>
  [
    ...[
      'systemd-run',
      '-E',
      'LOCALE_ARCHIVE',
      '-E',
      'NIXOS_INSTALL_BOOTLOADER=',
      '--collect',
      '--no-ask-password',
    ],
    ...[
      ...options,
      '--quiet',
      '--service-type=exec',
      `--unit=nixos-rebuild-switch-to-configuration-${basename(dir)}`,
    ],
  ].join(' ');

const underSystemd: Record<string, Shape> = {
  'in a unit of systemd, through a pipe': (world) =>
    `${rebuild(world)} ${unit(world, '--pipe')} ${activation(world)} switch`,
  'in a unit of systemd, its output in the journal': (world) =>
    `${rebuild(world)} ${unit(world, '--wait')} ${activation(world)} switch`,
  'in a unit of systemd, with sudo': (world) =>
    `${rebuild(world)} sudo -n ${unit(world, '--pipe')} ${activation(world)} switch`,
  'in a unit of systemd, over ssh': (world, ssh) =>
    `${rebuild(world)} ${ssh.join(' ')} -- ${unit(world, '--pipe')} ${activation(world)} switch`,
};

/** How nixos-rebuild reaches its activation. */
const shapes: Record<string, Shape> = {
  // Where systemd does not run, as in most containers, those are left out, of which journal.test.ts warns.
  ...(existsSync('/run/systemd/system') ? underSystemd : {}),
  'as root': (world) => `${rebuild(world)} ${activation(world)} switch`,
  'from a shell script': (world) => `sh -c '${activation(world)} switch; exit $?'`,
  'with sudo': (world) => `${rebuild(world)} sudo -n ${activation(world)} switch`,
  'with sudo in a terminal of its own': (world) =>
    `${rebuild(world)} script -qec "sudo -n ${activation(world)} switch" /dev/null`,
  'over ssh': (world, ssh) => `${rebuild(world)} ${ssh.join(' ')} -- ${activation(world)} switch`,
  'over ssh with one word': (world, ssh) =>
    `${rebuild(world)} ${ssh.join(' ')} '${activation(world)} switch 2>&1'`,
  'beside what ignores signals': (world) => `sleep 9 & ${rebuild(world)} ${activation(world)} switch`,
  'into another program': (world) => `${rebuild(world)} ${activation(world)} switch 2>&1 | sed -u 's/^/> /'`,
};

type Stop = (
  world: World,
  run: ReturnType<typeof startCli>,
  again: (...argv: string[]) => Promise<unknown>,
) => Promise<void>;

const signalled =
  (signal: NodeJS.Signals): Stop =>
  async (_, run) =>
    void run.child.kill(signal);

const killed =
  (...next: string[]): Stop =>
  async (_, run, again) => {
    run.child.kill('SIGKILL');
    await run.ended;
    await again(...next);
  };

const stops: Record<string, Stop> = {
  'its time limit': async () => {},
  SIGINT: signalled('SIGINT'),
  SIGTERM: signalled('SIGTERM'),
  SIGHUP: signalled('SIGHUP'),
  'SIGINT twice': async (_, run) => {
    run.child.kill('SIGINT');
    await until('the notice', () => /not cut short/.test(run.err()));
    run.child.kill('SIGINT');
    await run.ended;
  },
  'SIGKILL and finish': killed('finish'),
  'SIGKILL and list-builds': killed('list-builds'),
  'SIGKILL and the next run': killed('run', '--command', 'true', '--quiet'),
};

describe.each(Object.keys(shapes))('an activation %s', (shape) => {
  it.each(
    Object.keys(stops).flatMap((stop) => [
      [stop, 'in a terminal', []] as const,
      [stop, 'in a pipe', ['--no-recording']] as const,
    ]),
  )('ends by itself after %s %s', async (stop, _, more) => {
    const world = await newWorld();
    const options = { cwd: world.dir, env: { TMPDIR: world.temporary } };
    const seconds = stop === 'its time limit' ? '1' : '60';
    const command = shapes[shape]?.(world, shape.includes('ssh') ? await newSshServer() : []) ?? '';
    const run = startCli(['run', '--timeout', seconds, ...more, '--command', command], options);
    const status = join(world.bin, 'status');
    await until('the activation', () => textOf(join(world.bin, 'started')));
    await stops[stop]?.(world, run, (...argv) => startCli(argv, options).ended);
    expect(await until('the status of the activation', () => textOf(status))).toBe('4\n');
    await run.ended;
    await until(
      'the end of all processes',
      () => processesOf(world).filter((line) => !/\[mux\]/.test(line)).length === 0,
    );
    expect(buildsOf(world).map((dir) => textOf(join(dir, 'running.json')))).not.toContain(expect.anything());
  });
});

import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { metadataSchema } from '../../src/builds/metadata.js';
import { buildsOf, newSshServer, newWorld, textOf, type World } from './world.js';

const standIns = resolve('test/fixtures/nixos-rebuild');
const program = resolve('dist/cli/index.js');
let [old, bad] = ['', ''];

/** A system in the real store, so that its profile can be set and its closure be read. */
function newSystem(label: string): string {
  const parent = mkdtempSync(join(tmpdir(), 'nrt-test-'));
  const dir = join(parent, `nixos-system-web-${label}`);
  mkdirSync(join(dir, 'bin'), { recursive: true });
  writeFileSync(join(dir, 'init'), label);
  for (const name of ['switch-to-configuration', 'set-profile'])
    cpSync(join(standIns, name), join(dir, 'bin', name));
  const path = execFileSync('nix-store', ['--add', dir], { encoding: 'utf8' }).trim();
  rmSync(parent, { recursive: true });
  return path;
}

beforeAll(() => {
  [old, bad] = [newSystem('old'), newSystem('bad')];
});

/**
 * A shell script that makes a NixOS machine of a mount namespace, with the old system as what runs, as generation of
 * the profile and as boot entry, and then becomes the command of its arguments. `how` tells how its switches end.
 */
const machine = (how: string) => `
mount -t tmpfs none /nix/var/nix/profiles
mkdir -p /boot && mount -t tmpfs none /boot && mount -t tmpfs none /run && mkdir -p /run/stand-in /run/sshd
echo ${how} >/run/stand-in/activation
ln -s ${old} /run/current-system
nix-env -p /nix/var/nix/profiles/system --set ${old}
mkdir -p /boot/loader/entries
echo 'default nixos-generation-1.conf' >/boot/loader/loader.conf
echo 'options init=${old}/init' >/boot/loader/entries/nixos-generation-1.conf
exec "$@"`;
const inMachine = (how: string, argv: string[]) => ['--mount', 'sh', '-euc', machine(how), 'sh', ...argv];

const options = ['--flake', '.#web', '--output-dir', 'rebuild-logs'];

const environment = ({ temporary }: World, generation: string) => ({
  ...process.env,
  TMPDIR: temporary,
  PATH: `${join(standIns, generation)}:${process.env.PATH}`,
  STAND_IN_ARGS: join(temporary, 'args'),
  STAND_IN_SYSTEM: bad,
});

function metadataOf(world: World) {
  return metadataSchema.parse(JSON.parse(textOf(join(buildsOf(world)[0] ?? '', 'metadata.json')) ?? ''));
}

/** Switches to the bad system on a machine of its own, with the stand-in of a generation of nixos-rebuild. */
async function switched(
  generation: string,
  action: string,
  how: string,
  { words = [], env = {} }: { words?: string[]; env?: Record<string, string> } = {},
) {
  const world = await newWorld();
  const command = ['node', program, 'run', action, ...options, '--no-recording', ...words];
  const run = spawn('unshare', inMachine(how, command), {
    cwd: world.dir,
    env: { ...environment(world, generation), ...env },
    stdio: 'ignore',
  });
  await new Promise((done) => run.once('exit', done));
  return metadataOf(world);
}

describe.each(['ng', 'bash'])('after an activation with the %s nixos-rebuild', (generation) => {
  it('whose units failed, profile and boot entry are the bad system, and the hint goes back', async () => {
    const { system, result, failure } = await switched(generation, 'switch', '4');
    expect(system).toEqual({ host: null, before: old, current: bad, profile: bad, generation: 2, boot: bad });
    expect(result).toMatchObject({ store_path: bad, compared_with: old });
    expect(failure?.hint).toContain(
      'system profile (generation 2) and what boots next: `nixos-rebuild switch --rollback`',
    );
  });

  it('whose boot loader failed, profile and boot entry differ, and the hint writes the entry', async () => {
    for (const action of ['switch', 'boot']) {
      const { system, failure, phases } = await switched(generation, action, 'bootloader');
      expect(system).toMatchObject({ before: old, current: old, profile: bad, boot: old });
      expect(failure).toMatchObject({ family: 'bootloader', reproduce: null });
      expect(failure?.hint).toContain(
        `but not what boots next (${old}): \`/nix/var/nix/profiles/system/bin/switch-to-configuration boot\``,
      );
      expect(phases.at(-1)?.name).toBe('activating');
    }
  });

  it('that needs a boot after a switch, a restart is enough', async () => {
    const { outcome, system, failure } = await switched(generation, 'switch', '100');
    expect(outcome).toBe('needs_boot');
    expect(system).toMatchObject({ current: old, profile: bad, boot: bad });
    expect(failure?.hint).toContain('what boots next: a restart is enough');
  });

  it('that a check refused, the profile is new and the boot entry is not', async () => {
    const { outcome, system, failure } = await switched(generation, 'switch', 'inhibited');
    expect(outcome).toBe('needs_boot');
    expect(system).toMatchObject({ current: old, profile: bad, boot: old });
    expect(failure?.hint).toContain('switch-to-configuration boot` makes it so, then restart');
  });

  it('that was a test, a restart goes back', async () => {
    const { system, failure } = await switched(generation, 'test', '4');
    expect(system).toMatchObject({ current: bad, profile: old, generation: 1, boot: old });
    expect(failure?.hint).toContain('a restart goes back');
  });

  it('that ended by itself after a timeout, its status, its cause and its system are kept beside the stop', async () => {
    const late = { words: ['--timeout', '1.5'], env: { STAND_IN_SECONDS: '4' } };
    const { outcome, exit_code, failures, result, system } = await switched(generation, 'switch', '4', late);
    expect([outcome, exit_code]).toEqual(['timed_out', generation === 'ng' ? 4 : 1]);
    expect(failures.map(({ family }) => family)).toEqual(['interrupted', 'units']);
    expect(failures[1]?.hint).toContain('and what boots next');
    expect([result?.store_path, system?.current]).toEqual([bad, bad]);
  });

  it('on another machine, its state is read there and the hint names it', async () => {
    const world = await newWorld();
    const ssh = await newSshServer((sshd) => ['unshare', ...inMachine('4', sshd)]);
    const [host, words] = [`root@${ssh.at(-1)}`, ssh.slice(1, -1)];
    const run = spawn('node', [program, 'run', 'switch', ...options, '--target-host', host, '--quiet'], {
      cwd: world.dir,
      // The machine answers while the system is built.
      env: { ...environment(world, generation), NIX_SSHOPTS: words.join(' '), STAND_IN_BUILD_SECONDS: '3' },
      stdio: 'ignore',
    });
    onTestFinished(() => void run.kill());
    await new Promise((done) => run.once('exit', done));
    const { system, result, failure } = metadataOf(world);
    expect(system).toEqual({ host, before: old, current: bad, profile: bad, generation: 2, boot: bad });
    expect(result?.store_path).toBe(bad);
    expect(failure?.hint).toMatch(
      new RegExp(`^On ${host}: .*nixos-rebuild switch --rollback --target-host ${host}`),
    );
  });
});

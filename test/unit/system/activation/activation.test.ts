import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { activatesSystem } from '../../../../src/system/activation/activation.js';
import { RebuildProcesses } from '../../../../src/system/proc/processes.js';
import { temporaryDirectory } from '../../../support/directory.js';

const system = '/nix/store/abc-nixos-system-laptop-25.11';

describe('a command line that activates a system', () => {
  it.each([
    [`${system}/bin/switch-to-configuration switch`],
    [`/bin/perl ${system}/bin/.switch-to-configuration-wrapped test`],
    [`sudo --preserve-env=NIXOS_INSTALL_BOOTLOADER ${system}/bin/switch-to-configuration boot`],
    [
      `systemd-run --pipe --unit=nixos-rebuild-switch-to-configuration ${system}/bin/switch-to-configuration test`,
    ],
    [`ssh -o ControlMaster=auto root@host -- ${system}/bin/switch-to-configuration switch`],
    [`${system}/activate`],
    ['/nix/store/abc-home-manager-generation/activate'],
    ['/nix/store/abc-deploy-rs/bin/activate-rs activate'],
  ])('is %s', (line) => {
    expect(activatesSystem(line.split(' '))).toBe(true);
  });

  it('is one of ssh whose remote command is a single word', () => {
    expect(activatesSystem(['ssh', 'host', `cd / && '${system}/bin/switch-to-configuration' switch`])).toBe(
      true,
    );
  });

  it.each([
    ['nixos-rebuild switch'],
    ['less result/bin/switch-to-configuration'],
    [`${system}/bin/switch-to-configuration dry-activate`],
    ['/home/me/activate'],
    ['ssh host nixos-rebuild switch'],
  ])('is not %s', (line) => {
    expect(activatesSystem(line.split(' '))).toBe(false);
  });

  it('is not a shell whose script only mentions the program', () => {
    expect(activatesSystem(['sh', '-c', `echo ${system}/bin/switch-to-configuration; sleep 9`])).toBe(false);
  });
});

describe('the processes of a rebuild', () => {
  /** Starts `script` where `sudo`, `ssh` and `systemd-run` are programs that wait; returns its processes. */
  async function started(script: string): Promise<RebuildProcesses> {
    const dir = await temporaryDirectory();
    mkdirSync(join(dir, 'bin'));
    for (const name of ['sudo', 'ssh', 'systemd-run']) symlinkSync(process.execPath, join(dir, 'bin', name));
    symlinkSync(process.execPath, join(dir, 'bin', 'switch-to-configuration'));
    for (const action of ['switch', 'test']) writeFileSync(join(dir, action), 'setTimeout(() => {}, 60_000)');
    const nonce = `test-${Math.random()}`;
    const child = spawn('/bin/sh', ['-c', script], {
      cwd: dir,
      env: {
        ...process.env,
        PATH: `${join(dir, 'bin')}:${process.env.PATH}`,
        NIXOS_REBUILD_TEST_NONCE: nonce,
      },
      stdio: 'ignore',
      detached: true,
    });
    onTestFinished(() => void process.kill(-(child.pid ?? 0), 'SIGKILL'));
    return new RebuildProcesses(nonce, { pid: child.pid ?? 0, wrapper: false });
  }
  const activation = { command: 'bin/switch-to-configuration switch', host: null, unit: null };
  const wait = `-e 'setTimeout(() => {}, 60_000)'`;

  it('are all ended where none of them activates', async () => {
    const processes = await started('sleep 60 & sleep 60; true');
    await expect.poll(() => processes.look()).toMatchObject({ endable: 3, activations: [] });
  });

  it('are not ended, whatever they are, while one of them activates a system', async () => {
    const processes = await started(
      'sleep 60 & sh -c "bin/switch-to-configuration switch | cat; true"; true',
    );
    await expect.poll(() => processes.look()).toMatchObject({ endable: 0, activations: [activation] });
    const before = processes.find().map(({ pid }) => pid);
    expect(before.length).toBeGreaterThan(4);
    processes.signal('SIGKILL');
    expect(processes.find().map(({ pid }) => pid)).toEqual(before);
  });

  it('are ended where a command line only names the program', async () => {
    const processes = await started('sleep 60; : /x/switch-to-configuration');
    await expect.poll(() => processes.look()).toMatchObject({ endable: 2, activations: [] });
  });

  it('are ended where sudo has not started its activation yet', async () => {
    const processes = await started(`sudo ${wait} bin/switch-to-configuration switch; true`);
    await expect.poll(() => processes.look()).toMatchObject({ endable: 2, activations: [] });
  });

  it('name the host and the unit of an activation elsewhere, once for all that belong to it', async () => {
    const words = 'sudo -u root systemd-run --unit=switch bin/switch-to-configuration switch';
    const processes = await started(
      `ssh ${wait} & ssh -e 'setTimeout(() => {}, 60_000)' -- me@host ${words}; true`,
    );
    await expect.poll(() => processes.look().endable).toBe(0);
    expect(processes.look().activations).toMatchObject([{ host: 'me@host', unit: 'switch' }]);
  });
});

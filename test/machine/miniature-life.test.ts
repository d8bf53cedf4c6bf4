import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Machine } from '../../src/machine/machine.js';
import { createMachine } from '../../src/machine/start.js';
import {
  activeStates,
  bootEntry,
  bootInto,
  bringInto,
  buildSystems,
  currentSystem,
  lonelyContainer,
  resolved,
  setProfile,
  settleIn,
  switchTo,
  systemNames,
  systemProfile,
} from '../support/miniature.js';
import { skips } from './world.js';

describe.skipIf(skips('container'))('a machine of the miniature system', () => {
  let machine: Machine;
  let systems: Record<(typeof systemNames)[number], string>;

  beforeAll(async () => {
    systems = await buildSystems(systemNames);
    machine = await createMachine('box', await lonelyContainer());
    await bringInto(machine, Object.values(systems));
    await bootInto(machine, systems.base);
  });
  afterAll(() => machine?.close());

  it('has booted into its first generation, with its services', async () => {
    expect(await currentSystem(machine)).toBe(systems.base);
    expect(await resolved(machine, '/run/booted-system')).toBe(systems.base);
    expect(await resolved(machine, systemProfile)).toBe(systems.base);
    expect(await activeStates(machine, 'web', 'worker', 'old')).toEqual(['active', 'active', 'active']);
    expect(await machine.succeed('curl -fsS http://localhost:8080')).toBe('hello-1\n');
    expect(await machine.succeed('systemctl is-system-running --wait; . /etc/os-release; echo $ID')).toBe(
      'running\nnixos\n',
    );
  });

  it('starts what is new, stops what is gone, and leaves the rest as it runs', async () => {
    await settleIn(machine, systems.base);
    const worker = await machine.succeed('systemctl show -P InvocationID worker');
    await switchTo(machine, systems.next, 'test');
    expect(await activeStates(machine, 'web', 'worker', 'old', 'fresh', 'reload', 'keep')).toEqual([
      ...['active', 'active', 'inactive', 'active', 'active', 'active'],
    ]);
    expect(await machine.succeed('systemctl show -P InvocationID worker')).toBe(worker);
    expect(await machine.succeed('curl -fsS http://localhost:8080')).toBe('hello-2\n');
    await machine.fail('test -e /etc/systemd/system/old.service');
  });

  it('boots what its boot loader has set, and not what was only tried', async () => {
    await settleIn(machine, systems.base);
    expect(await switchTo(machine, systems.later, 'test')).toMatchObject({ status: 0 });
    await machine.reboot();
    expect(await currentSystem(machine)).toBe(systems.base);
    await setProfile(machine, systems.next);
    expect(await switchTo(machine, systems.next, 'boot')).toMatchObject({ status: 0 });
    expect(await currentSystem(machine)).toBe(systems.base);
    await machine.reboot();
    expect(await currentSystem(machine)).toBe(systems.next);
    expect(await resolved(machine, '/run/booted-system')).toBe(systems.next);
    await machine.waitUntilSucceeds('curl -fsS http://localhost:8080 | grep hello-2', {
      timeoutSeconds: 30,
    });
    // The profile is set before a boot loader fails, as by nixos-rebuild; the entry stays.
    await setProfile(machine, systems['failed-boot-loader']);
    expect(await switchTo(machine, systems['failed-boot-loader'], 'switch')).toMatchObject({ status: 1 });
    await machine.crash();
    expect(await currentSystem(machine)).toBe(systems.next);
  });

  it('goes back a generation by nix-env --rollback', async () => {
    await settleIn(machine, systems.base);
    for (const name of ['base', 'next'] as const) await setProfile(machine, systems[name]);
    await settleIn(machine, systems.next);
    const out = await machine.succeed(
      `nix-env --profile ${systemProfile} --rollback; ${systemProfile}/bin/switch-to-configuration switch 2>&1`,
    );
    expect(out).toContain('the following new units were started: old.service');
    expect(await currentSystem(machine)).toBe(systems.base);
    expect(await bootEntry(machine)).toBe(systems.base);
  });

  it('boots into a system that cannot be activated while another runs', async () => {
    await settleIn(machine, systems.base);
    expect(await switchTo(machine, systems['new-init'], 'switch')).toMatchObject({ status: 100 });
    await machine.reboot();
    expect(await currentSystem(machine)).toBe(systems['new-init']);
    // From there the way back is a boot, too.
    expect(await switchTo(machine, systems.base, 'switch')).toMatchObject({ status: 100 });
    await machine.reboot();
    expect(await currentSystem(machine)).toBe(systems.base);
  });

  it('needs a reboot for a new kernel, as the systems tell', async () => {
    await settleIn(machine, systems.base);
    await machine.reboot();
    await switchTo(machine, systems['new-kernel'], 'switch');
    const parts = ['kernel', 'initrd', 'kernel-modules'];
    const differ = async () => {
      const [booted, now] = await Promise.all(
        ['booted', 'current'].map((which) =>
          machine.succeed(`readlink -f ${parts.map((part) => `/run/${which}-system/${part}`).join(' ')}`),
        ),
      );
      return booted !== now;
    };
    expect(await differ()).toBe(true);
    await machine.reboot();
    expect(await differ()).toBe(false);
    expect(await machine.succeed('cat /run/booted-system/kernel-params')).toBe('quiet');
  });

  it('looks well while it is switched to a service that crashes again and again', async () => {
    await settleIn(machine, systems.base);
    expect(await switchTo(machine, systems['crash-loop'], 'test')).toMatchObject({ status: 0 });
    await machine.waitUntilSucceeds('systemctl is-failed unstable.service', { timeoutSeconds: 60 });
    expect(await switchTo(machine, systems['crash-loop'], 'test')).toMatchObject({ status: 0 });
  });

  it('loses a service with its network', async () => {
    await settleIn(machine, systems.uplink);
    expect(await activeStates(machine, 'uplink')).toEqual(['active']);
    await machine.succeed('ip link set lo down');
    await machine.waitUntilSucceeds('systemctl is-failed uplink.service', { timeoutSeconds: 30 });
    expect(await machine.succeed('journalctl -q -o cat -u uplink.service')).toContain('lo has no carrier');
    await machine.succeed('ip link set lo up');
  });

  it('starts services by their sockets and timers', async () => {
    await settleIn(machine, systems.activated);
    expect(await activeStates(machine, 'echo.socket', 'tick.timer', 'echo.service')).toEqual([
      'active',
      'active',
      'inactive',
    ]);
    await machine.execute('timeout 2 nc -U /run/echo.sock </dev/null');
    await machine.waitForUnit('echo.service', { timeoutSeconds: 30 });
  });

  it('executes systemd again when its settings change, and once only', async () => {
    await settleIn(machine, systems.base);
    const first = await switchTo(machine, systems['new-systemd-settings'], 'test');
    expect(first.output).toContain('restarting systemd...');
    expect(await machine.succeed('systemctl show -P DefaultTimeoutStopUSec')).toBe('30s\n');
    expect((await switchTo(machine, systems['new-systemd-settings'], 'test')).output).not.toContain(
      'systemd...',
    );
  });

  it('switches into a specialisation', async () => {
    await settleIn(machine, systems.later);
    const { output, status } = await machine
      .execute(`${systems.later}/specialisation/quiet/bin/switch-to-configuration test 2>&1`)
      .then(({ stdout, ...rest }) => ({ output: stdout, ...rest }));
    expect({ status, lines: output }).toMatchObject({
      status: 0,
      lines: expect.stringContaining('stopping the following units: web.service'),
    });
  });

  it('refuses a second switch while one runs, and changes nothing', async () => {
    await settleIn(machine, systems.base);
    const lock = '/run/nixos/switch-to-configuration.lock';
    const done = await machine.execute(
      `exec 9>${lock}; flock 9; ${systems.next}/bin/switch-to-configuration switch 2>&1`,
    );
    expect(done).toMatchObject({ status: 11, stdout: 'Could not acquire lock\n' });
    expect(await currentSystem(machine)).toBe(systems.base);
  });

  it('finishes what a switch that was killed has left', async () => {
    await settleIn(machine, systems.base);
    await machine.succeed('mkdir -p /run/nixos; echo web.service >/run/nixos/restart-list');
    const { output } = await switchTo(machine, systems.base, 'test');
    expect(output).toContain('restarting the following units: web.service\n');
    await machine.fail('ls /run/nixos/*-list');
  });

  it('switches although checks refuse it where NIXOS_NO_CHECK=1 says so', async () => {
    await settleIn(machine, systems.base);
    const refused = await switchTo(machine, systems.inhibited, 'test');
    expect(refused.output).toContain('dbus-implementation : dbus -> broker');
    const forced = `NIXOS_NO_CHECK=1 ${systems.inhibited}/bin/switch-to-configuration test`;
    await machine.succeed(forced);
    expect(await currentSystem(machine)).toBe(systems.inhibited);
  });

  it('is refused to who is not root, to what is not NixOS, and without an action', async () => {
    await settleIn(machine, systems.base);
    const program = `${systems.base}/bin/switch-to-configuration`;
    const asUser = await machine.execute(`setpriv --reuid 65534 --clear-groups ${program} test 2>&1`);
    expect(asUser).toMatchObject({
      status: 1,
      stdout: 'Error: switch-to-configuration must be run as the root user\n',
    });
    const without = await machine.execute(`${program} 2>&1`);
    expect(without.status).toBe(1);
    expect(without.stdout).toMatch(
      /^Usage: switch-to-configuration \[check\|switch\|boot\|test\|dry-activate\]\n/,
    );
    const elsewhere = await machine.execute(
      `unshare --mount sh -c 'mount --bind /dev/null /etc/static/os-release 2>/dev/null; mount -t tmpfs tmp /etc; : >/etc/os-release; ${program} test' 2>&1`,
    );
    expect(elsewhere).toMatchObject({ status: 2, stdout: 'This is not a NixOS installation!\n' });
  });

  it('runs as nixos-rebuild runs it, in a unit of its own', async () => {
    await settleIn(machine, systems.base);
    const { stdout, status } = await machine.execute(
      `systemd-run --collect --no-ask-password --pipe --quiet --service-type=exec --wait \
        --unit=nixos-rebuild-switch-to-configuration ${systems.next}/bin/switch-to-configuration test 2>&1`,
    );
    expect(status, stdout).toBe(0);
    // The unit in which it runs is new, and not told.
    expect(stdout).toMatch(
      /the following new units were started: fresh\.service, keep\.service,( \S+,)? reload\.service/,
    );
  });
});

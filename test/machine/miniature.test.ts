import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Machine } from '../../src/machine/machine.js';
import { createMachine } from '../../src/machine/start.js';
import {
  bootInto,
  bringInto,
  buildSystems,
  type SwitchAction,
  setProfile,
  switchTo,
  systemNames,
  systemProfile,
} from '../support/miniature.js';
import { dumpShape, ownLines } from '../support/switch-lines.js';
import { newContainer, skips } from './world.js';

type Name = (typeof systemNames)[number];

type Capture = { old: Name; new: Name; action: SwitchAction; status: number; lines: string[] };
const captures: Capture[] = JSON.parse(
  readFileSync('test/fixtures/switch-to-configuration/captures.json', 'utf8'),
);

/** The exit status of each action, in the order of `actions`. */
const actions = ['check', 'dry-activate', 'boot', 'test', 'switch'] as const;
const statuses: Record<Name, readonly number[]> = {
  base: [0, 0, 0, 0, 0],
  next: [0, 0, 0, 0, 0],
  later: [0, 0, 0, 0, 0],
  activated: [0, 0, 0, 0, 0],
  'failed-unit': [0, 0, 0, 4, 4],
  'failed-activation': [0, 0, 0, 2, 2],
  'failed-boot-loader': [0, 0, 1, 0, 1],
  'failed-check': [1, 1, 1, 1, 1],
  inhibited: [1, 0, 0, 1, 1],
  'new-init': [0, 100, 0, 100, 100],
  'new-kernel': [0, 0, 0, 0, 0],
  'new-systemd-settings': [0, 0, 0, 0, 0],
  'crash-loop': [0, 0, 0, 0, 0],
  uplink: [0, 0, 0, 0, 0],
};

const cases = systemNames.flatMap((name) =>
  actions.map((action, index) => ({ name, action, status: statuses[name][index] ?? -1 })),
);

/** Statuses with which a switch has activated the system. */
const activating = [0, 2, 4];

describe.skipIf(skips('container'))('the miniature system in a container', () => {
  let machine: Machine;
  let systems: Record<Name, string>;

  beforeAll(async () => {
    systems = await buildSystems(systemNames);
    machine = await createMachine('box', await newContainer());
    await bringInto(machine, Object.values(systems));
    await bootInto(machine, systems.base);
  });
  afterAll(() => machine?.close());

  const system = async (path: string) => (await machine.succeed(`readlink -f ${path}`)).trim();
  const current = () => system('/run/current-system');
  const bootEntry = async () => (await machine.succeed('cat /boot/default')).trim();
  const states = (...units: string[]) =>
    machine.execute(`systemctl is-active ${units.join(' ')}`).then(({ stdout }) => stdout.trim().split('\n'));

  /** Makes a system the one that runs and the one that boots, whatever ran before. */
  async function settleIn(name: Name): Promise<void> {
    await machine.execute(
      `NIXOS_NO_CHECK=1 NIXOS_NO_SYNC=1 ${systems[name]}/bin/switch-to-configuration switch`,
    );
    expect(await current()).toBe(systems[name]);
  }

  it('has booted into its first generation, with its services', async () => {
    expect(await current()).toBe(systems.base);
    expect(await system('/run/booted-system')).toBe(systems.base);
    expect(await system(systemProfile)).toBe(systems.base);
    expect(await states('web', 'worker', 'old')).toEqual(['active', 'active', 'active']);
    expect(await machine.succeed('curl -fsS http://localhost:8080')).toBe('hello-1\n');
    expect(await machine.succeed('systemctl is-system-running --wait; . /etc/os-release; echo $ID')).toBe(
      'running\nnixos\n',
    );
  });

  it.each(captures)(
    "prints the lines of NixOS' own program for $action from $old to $new",
    async ({ old, new: next, action, status, lines }) => {
      await settleIn(old);
      await machine.succeed('systemctl start sysinit-reactivation.target');
      const { output, ...done } = await switchTo(machine, systems[next], action);
      const [said, real] = [output.split('\n').slice(0, -1), lines].map((all) => dumpShape(ownLines(all)));
      expect(said, output).toEqual(real);
      // 17 was a left-over errno, and is 1 in newer versions.
      expect(done.status).toBe(status === 17 ? 1 : status);
    },
  );

  it.each(cases)('ends $action of $name with status $status', async ({ name, action, status }) => {
    await settleIn('base');
    const before = await machine.succeed('systemctl show -P InvocationID web worker');
    const done = await switchTo(machine, systems[name], action);
    expect(done.status, done.output).toBe(status);
    const isActive = (action === 'test' || action === 'switch') && activating.includes(status);
    expect(await current()).toBe(isActive ? systems[name] : systems.base);
    // A system that only a boot can activate has its entry by then.
    const hasEntry = action === 'boot' || action === 'switch' ? status !== 1 : false;
    expect(await bootEntry()).toBe(hasEntry ? systems[name] : systems.base);
    if (!isActive)
      expect(await machine.succeed('systemctl show -P InvocationID web worker'), 'nothing was touched').toBe(
        before,
      );
  });

  it('starts what is new, stops what is gone, and leaves the rest as it runs', async () => {
    await settleIn('base');
    const worker = await machine.succeed('systemctl show -P InvocationID worker');
    await switchTo(machine, systems.next, 'test');
    expect(await states('web', 'worker', 'old', 'fresh', 'reload', 'keep')).toEqual([
      ...['active', 'active', 'inactive', 'active', 'active', 'active'],
    ]);
    expect(await machine.succeed('systemctl show -P InvocationID worker')).toBe(worker);
    expect(await machine.succeed('curl -fsS http://localhost:8080')).toBe('hello-2\n');
    await machine.fail('test -e /etc/systemd/system/old.service');
  });

  it('boots what its boot loader has set, and not what was only tried', async () => {
    await settleIn('base');
    expect(await switchTo(machine, systems.later, 'test')).toMatchObject({ status: 0 });
    await machine.reboot();
    expect(await current()).toBe(systems.base);
    await setProfile(machine, systems.next);
    expect(await switchTo(machine, systems.next, 'boot')).toMatchObject({ status: 0 });
    expect(await current()).toBe(systems.base);
    await machine.reboot();
    expect(await current()).toBe(systems.next);
    expect(await system('/run/booted-system')).toBe(systems.next);
    await machine.waitUntilSucceeds('curl -fsS http://localhost:8080 | grep hello-2', {
      timeoutSeconds: 30,
    });
    // The profile is set before a boot loader fails, as by nixos-rebuild; the entry stays.
    await setProfile(machine, systems['failed-boot-loader']);
    expect(await switchTo(machine, systems['failed-boot-loader'], 'switch')).toMatchObject({ status: 1 });
    await machine.crash();
    expect(await current()).toBe(systems.next);
  });

  it('goes back a generation by nix-env --rollback', async () => {
    await settleIn('base');
    for (const name of ['base', 'next'] as const) await setProfile(machine, systems[name]);
    await settleIn('next');
    const out = await machine.succeed(
      `nix-env --profile ${systemProfile} --rollback; ${systemProfile}/bin/switch-to-configuration switch 2>&1`,
    );
    expect(out).toContain('the following new units were started: old.service');
    expect(await current()).toBe(systems.base);
    expect(await bootEntry()).toBe(systems.base);
  });

  it('boots into a system that cannot be activated while another runs', async () => {
    await settleIn('base');
    expect(await switchTo(machine, systems['new-init'], 'switch')).toMatchObject({ status: 100 });
    await machine.reboot();
    expect(await current()).toBe(systems['new-init']);
    // From there the way back is a boot, too.
    expect(await switchTo(machine, systems.base, 'switch')).toMatchObject({ status: 100 });
    await machine.reboot();
    expect(await current()).toBe(systems.base);
  });

  it('needs a reboot for a new kernel, as the systems tell', async () => {
    await settleIn('base');
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
    await settleIn('base');
    expect(await switchTo(machine, systems['crash-loop'], 'test')).toMatchObject({ status: 0 });
    await machine.waitUntilSucceeds('systemctl is-failed unstable.service', { timeoutSeconds: 60 });
    expect(await switchTo(machine, systems['crash-loop'], 'test')).toMatchObject({ status: 0 });
  });

  it('loses a service with its network', async () => {
    await settleIn('uplink');
    expect(await states('uplink')).toEqual(['active']);
    await machine.succeed('ip link set lo down');
    await machine.waitUntilSucceeds('systemctl is-failed uplink.service', { timeoutSeconds: 30 });
    expect(await machine.succeed('journalctl -q -o cat -u uplink.service')).toContain('lo has no carrier');
    await machine.succeed('ip link set lo up');
  });

  it('starts services by their sockets and timers', async () => {
    await settleIn('activated');
    expect(await states('echo.socket', 'tick.timer', 'echo.service')).toEqual([
      'active',
      'active',
      'inactive',
    ]);
    await machine.execute('timeout 2 nc -U /run/echo.sock </dev/null');
    await machine.waitForUnit('echo.service', { timeoutSeconds: 30 });
  });

  it('executes systemd again when its settings change, and once only', async () => {
    await settleIn('base');
    const first = await switchTo(machine, systems['new-systemd-settings'], 'test');
    expect(first.output).toContain('restarting systemd...');
    expect(await machine.succeed('systemctl show -P DefaultTimeoutStopUSec')).toBe('30s\n');
    expect((await switchTo(machine, systems['new-systemd-settings'], 'test')).output).not.toContain(
      'systemd...',
    );
  });

  it('switches into a specialisation', async () => {
    await settleIn('later');
    const { output, status } = await machine
      .execute(`${systems.later}/specialisation/quiet/bin/switch-to-configuration test 2>&1`)
      .then(({ stdout, ...rest }) => ({ output: stdout, ...rest }));
    expect({ status, lines: output }).toMatchObject({
      status: 0,
      lines: expect.stringContaining('stopping the following units: web.service'),
    });
  });

  it('refuses a second switch while one runs, and changes nothing', async () => {
    await settleIn('base');
    const lock = '/run/nixos/switch-to-configuration.lock';
    const done = await machine.execute(
      `exec 9>${lock}; flock 9; ${systems.next}/bin/switch-to-configuration switch 2>&1`,
    );
    expect(done).toMatchObject({ status: 11, stdout: 'Could not acquire lock\n' });
    expect(await current()).toBe(systems.base);
  });

  it('finishes what a switch that was killed has left', async () => {
    await settleIn('base');
    await machine.succeed('mkdir -p /run/nixos; echo web.service >/run/nixos/restart-list');
    const { output } = await switchTo(machine, systems.base, 'test');
    expect(output).toContain('restarting the following units: web.service\n');
    await machine.fail('ls /run/nixos/*-list');
  });

  it('switches although checks refuse it where NIXOS_NO_CHECK=1 says so', async () => {
    await settleIn('base');
    const refused = await switchTo(machine, systems.inhibited, 'test');
    expect(refused.output).toContain('dbus-implementation : dbus -> broker');
    const forced = `NIXOS_NO_CHECK=1 ${systems.inhibited}/bin/switch-to-configuration test`;
    await machine.succeed(forced);
    expect(await current()).toBe(systems.inhibited);
  });

  it('is refused to who is not root, to what is not NixOS, and without an action', async () => {
    await settleIn('base');
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
    await settleIn('base');
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

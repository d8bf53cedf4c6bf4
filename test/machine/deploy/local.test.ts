import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Machine } from '../../../src/machine/machine.js';
import { createMachine } from '../../../src/machine/start.js';
import { quoteCommand } from '../../../src/text/shell.js';
import {
  bootEntry,
  bootInto,
  bringInto,
  buildSystems,
  currentSystem,
  lonelyContainer,
  setProfile,
  settleIn,
} from '../../support/miniature.js';
import { skips } from '../world.js';

describe.skipIf(skips('container'))('nixos-rebuild-test deploy to its own machine', () => {
  let machine: Machine;
  let systems: Record<'base' | 'next' | 'failed-unit', string>;

  beforeAll(async () => {
    systems = await buildSystems(['base', 'next', 'failed-unit']);
    machine = await createMachine('here', await lonelyContainer());
    await bringInto(machine, Object.values(systems));
    await bootInto(machine, systems.base);
    await machine.copyFromHost(process.execPath, '/opt/tool/node');
    await machine.copyFromHost('dist', '/opt/tool/dist');
    await machine.writeFile('/opt/tool/package.json', '{ "type": "module", "version": "1.0.0" }');
  });
  beforeEach(async () => {
    await setProfile(machine, systems.base);
    await settleIn(machine, systems.base);
    await machine.execute('systemctl reset-failed; rm -rf /run/nixos-rebuild-test');
  });
  afterAll(() => machine?.close());

  const command = (system: string, ...more: string[]) =>
    quoteCommand([
      ...['/opt/tool/node', '/opt/tool/dist/cli/index.js', 'deploy', 'here', '--target', 'here=local'],
      ...[
        '--store-path',
        system,
        '--yes',
        '--no-recording',
        '--settle',
        '3',
        '--output-dir',
        '/root/builds',
        ...more,
      ],
    ]);
  const systemsNow = async () => ({
    current: await currentSystem(machine),
    boots: await bootEntry(machine),
  });

  it('follows it from the terminal to its end, and returns its status and its JSON', async () => {
    const { status, stdout, stderr } = await machine.execute(command(systems.next, '--json'));
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ outcome: 'success', target: 'local', host: 'here' }]);
    expect(stderr).toContain('this goes on in nixos-rebuild-test-client-local-');
    expect(stderr).toContain('runs the new system, is well, and boots it');
    expect(await systemsNow()).toEqual({ current: systems.next, boots: systems.next });
  });

  it('returns the status of one that went back', async () => {
    const { status, stdout } = await machine.execute(command(systems['failed-unit'], '--json'));
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ outcome: 'rolled_back', reason: 'unit-failed' }]);
    expect(await systemsNow()).toEqual({ current: systems.base, boots: systems.base });
  });

  it('has the shell that checks the host see the variables of a check, and leaves nothing behind', async () => {
    const check = `here=1; test "\${here}" = 1`;
    const { status, stdout, stderr } = await machine.execute(
      command(systems.next, '--json', '--check', check),
    );
    expect(status, stderr).toBe(0);
    const [{ health }] = JSON.parse(stdout);
    expect(health.findings.filter(({ kind }: { kind: string }) => kind === 'check')).toEqual([]);
    expect((await machine.succeed('ls /run/nixos-rebuild-test/clients')).trim()).toBe('');
  });

  it('goes on and acknowledges when its session is killed in the middle of it', async () => {
    await machine.succeed(
      `systemd-run --quiet --collect --unit=session -E PATH="$PATH" /bin/sh -c ${quoteCommand([command(systems.next)])}`,
    );
    await machine.waitUntilSucceeds('grep -q waiting /run/nixos-rebuild-test/deploy-*/state', {
      timeoutSeconds: 45,
    });
    await machine.succeed('systemctl kill --signal=KILL session');
    await machine.waitUntilSucceeds('grep -q committed /run/nixos-rebuild-test/deploy-*/state', {
      timeoutSeconds: 45,
    });
    expect(await systemsNow()).toEqual({ current: systems.next, boots: systems.next });
    // Its build is complete, too, and the unit has ended.
    await machine.waitUntilFails("systemctl list-units --no-legend 'nixos-rebuild-test-client-*' | grep .", {
      timeoutSeconds: 20,
    });
    expect(
      (await machine.succeed('cat "$(ls -td /root/builds/*/ | head -1)deployment.json"')).trim(),
    ).toContain('"outcome": "success"');
  });

  it.each(['HUP', 'TERM'])('goes on when its session ends with SIG%s, and says where', async (signal) => {
    await machine.succeed(
      `systemd-run --quiet --unit=session -E PATH="$PATH" -p StandardError=truncate:/run/said /bin/sh -c ${quoteCommand([command(systems.next)])}`,
    );
    await machine.waitUntilSucceeds('grep -q waiting /run/nixos-rebuild-test/deploy-*/state', {
      timeoutSeconds: 45,
    });
    await machine.succeed(`pkill --signal ${signal} --parent "$(systemctl show -P MainPID session)"`);
    await machine.waitUntilFails('systemctl is-active session', { timeoutSeconds: 20 });
    expect((await machine.succeed('systemctl show -P ExecMainStatus session')).trim()).toBe('4');
    expect(await machine.succeed('cat /run/said')).toContain(
      'goes on; nixos-rebuild-test deploy status here tells',
    );
    await machine.waitUntilSucceeds('grep -q committed /run/nixos-rebuild-test/deploy-*/state', {
      timeoutSeconds: 45,
    });
    expect(await systemsNow()).toEqual({ current: systems.next, boots: systems.next });
    await machine.waitUntilFails("systemctl list-units --no-legend 'nixos-rebuild-test-client-*' | grep .", {
      timeoutSeconds: 20,
    });
    await machine.execute('systemctl reset-failed session');
  });

  it('goes back at Ctrl-C, and says so', async () => {
    await machine.succeed(
      `systemd-run --quiet --unit=session -E PATH="$PATH" -p StandardError=truncate:/run/said /bin/sh -c ${quoteCommand([command(systems.next, '--settle', '60')])}`,
    );
    await machine.waitUntilSucceeds('grep -q waiting /run/nixos-rebuild-test/deploy-*/state', {
      timeoutSeconds: 45,
    });
    await machine.succeed('pkill --signal INT --parent "$(systemctl show -P MainPID session)"');
    await machine.waitUntilSucceeds('grep -q rolled-back /run/nixos-rebuild-test/deploy-*/state', {
      timeoutSeconds: 45,
    });
    await machine.waitUntilFails('systemctl is-active session', { timeoutSeconds: 20 });
    expect(await systemsNow()).toEqual({ current: systems.base, boots: systems.base });
    expect((await machine.succeed('systemctl show -P ExecMainStatus session')).trim()).toBe('130');
    await machine.execute('systemctl reset-failed session');
  });

  it('has no secret of its environment in the settings of its unit', async () => {
    const started = machine.execute(`API_TOKEN=hunter2hunter2 ${command(systems.next)}`);
    const shown = await machine.waitUntilSucceeds(
      "systemctl show 'nixos-rebuild-test-client-*' | grep ExecStart && cat /run/systemd/transient/nixos-rebuild-test-client-*",
      { timeoutSeconds: 60 },
    );
    expect(shown).not.toContain('hunter2');
    expect((await started).status).toBe(0);
  });
});

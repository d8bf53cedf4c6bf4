import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { planSchema } from '../../src/builds/plan.js';
import type { Machine } from '../../src/machine/machine.js';
import { createMachine } from '../../src/machine/start.js';
import { type CliResult, cli } from '../support/cli.js';
import { type ContainerSsh, sshInto } from '../support/container-ssh.js';
import { bootInto, bringInto, lonelyContainer, nixBuild } from '../support/miniature.js';
import { skips } from './world.js';

/** A system whose activation script asks for a restart, as modules for secrets do. */
const expression = (greeting: string, request: string) => `
  (import ${process.cwd()}/examples/miniature/nixos/system.nix {
    system.nixos.label = "${greeting}";
    systemd.services = {
      app = { wantedBy = [ "multi-user.target" ]; serviceConfig.ExecStart = "/bin/sleep infinity"; serviceConfig.Environment = "A=${greeting}"; };
      secret = { wantedBy = [ "multi-user.target" ]; serviceConfig.ExecStart = "/bin/sleep infinity"; };
    };
    system.activationScripts.secrets = { supportsDryActivation = true; text = ${JSON.stringify(request)}; };
  }).config.system.build.toplevel`;

const asks =
  'd=; [ "$NIXOS_ACTION" != dry-activate ] || d=dry-; mkdir -p /run/nixos; ' +
  'echo secret.service >/run/nixos/"$d"activation-restart-list';

describe.skipIf(skips('container'))('nixos-rebuild-test plan', () => {
  let dir: string;
  let machine: Machine;
  let ssh: ContainerSsh;
  let systems: string[];

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    const file = join(dir, 'systems.nix');
    writeFileSync(file, `[ ${expression('one', 'true')} ${expression('two', asks)} ]`);
    systems = await nixBuild([file]);
    machine = await createMachine('planned', await lonelyContainer());
    await bringInto(machine, [systems[0]!]);
    await bootInto(machine, systems[0]!);
    ssh = await sshInto(machine);
  });
  afterAll(async () => {
    ssh?.close();
    await machine?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const plan = (...argv: string[]): Promise<CliResult> =>
    cli(['plan', ...argv, '--store-path', systems[1]!], dir, { env: { ...process.env, ...ssh.env } });

  it('prints one plan a host as JSON, after one round trip over ssh', async () => {
    const before = ssh.calls().length;
    const { status, out, err } = await plan('planned', '--json');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const [found] = z.tuple([planSchema]).parse(JSON.parse(out));
    expect(found).toMatchObject({
      host: 'planned',
      target: 'planned',
      changed: true,
      old_system: systems[0],
    });
    expect(found.switch.activation_requests).toBe('unknown');
    expect(found.units.map(({ unit, action }) => `${action} ${unit}`)).toEqual(['restart app.service']);
    // The connection, and the script over it.
    expect(ssh.calls().slice(before)).toHaveLength(2);
  });

  it('says in short what changes, and what is not known', async () => {
    const { status, out } = await plan('web1', '--target', 'web1=planned');
    expect(status).toBe(0);
    expect(out).toContain('web1 (planned): miniature-one → miniature-two\n');
    expect(out).toContain('  restart  app.service  Environment changed\n');
    expect(out).toMatch(/reboot +not needed\n/);
    expect(out).toMatch(/not known +what the activation script restarts \(--dry-activate asks it\)\n/);
  });

  it('copies the system with --dry-activate, and asks its activation script on the target', async () => {
    expect((await machine.execute(`test -e ${systems[1]}`)).status).toBe(1);
    const { status, out } = await plan('planned', '--dry-activate');
    expect(status, out).toBe(0);
    expect(out).toContain('  restart  secret.service  the activation script asks for it\n');
    expect(out).not.toContain('not known');
    expect((await machine.succeed('readlink -f /run/current-system')).trim()).toBe(systems[0]);
  });

  it('tells a host that cannot be reached, with status 3', async () => {
    const { status, out, err } = await plan('away', '--target', 'away=nobody@127.0.0.2', '--json');
    expect({ status, out }).toEqual({ status: 3, out: '[]\n' });
    expect(err).toContain('error: away cannot be reached: ');
  });
});

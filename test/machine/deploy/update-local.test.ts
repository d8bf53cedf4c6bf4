import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
} from '../../support/miniature.js';
import { miniatureFlake } from '../../support/miniature-flake.js';
import { skips } from '../world.js';

describe.skipIf(skips('container'))('an update that a person makes on their own machine', () => {
  let machine: Machine;
  let systems: Record<'base' | 'next', string>;
  let top: string;

  beforeAll(async () => {
    top = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    systems = await buildSystems(['base', 'next']);
    machine = await createMachine('here', await lonelyContainer());
    await bringInto(machine, Object.values(systems));
    await bootInto(machine, systems.base);
    await machine.copyFromHost(process.execPath, '/opt/tool/node');
    await machine.copyFromHost('dist', '/opt/tool/dist');
    await machine.writeFile('/opt/tool/package.json', '{ "type": "module", "version": "1.0.0" }');
    // The input's address is in the flake, so both are where the host has them.
    const { release, dir } = miniatureFlake(top, 'base');
    const lock = ['--extra-experimental-features', 'nix-command flakes', 'flake', 'lock'];
    execFileSync('nix', lock, { cwd: dir, stdio: 'pipe' });
    release('next');
    await machine.succeed(`mkdir -p ${top} && tar -xf - -C ${top} && chown -R root: ${top}`, {
      input: execFileSync('tar', ['-cf', '-', '-C', top, '.'], { maxBuffer: 1024 ** 3 }),
    });
    await machine.succeed('cat >>/etc/nix/nix.conf', {
      input: Buffer.from(
        'sandbox = false\nbuild-users-group =\nsubstituters =\nexperimental-features = nix-command flakes\n',
      ),
    });
  });
  afterAll(async () => {
    await machine?.close();
    rmSync(top, { recursive: true, force: true });
  });

  /** Has a person's terminal run a command; `said` is what it shows. */
  async function typed(
    words: readonly string[],
    keys: readonly (readonly [string, string])[],
  ): Promise<string> {
    const flake = join(top, 'flake');
    const command = `cd ${flake} && exec ${quoteCommand(['/opt/tool/node', '/opt/tool/dist/cli/index.js', ...words])}`;
    await machine.succeed('rm -f /run/keys /run/said; mkfifo /run/keys; touch /run/said');
    const shell = `exec script --quiet --return --flush --command ${quoteCommand([command])} /run/said <>/run/keys >/dev/null`;
    await machine.succeed(
      `systemd-run --quiet --unit=person -E PATH="$PATH" -E HOME=/root -E TERM=xterm /bin/sh -c ${quoteCommand([shell])}`,
    );
    for (const [question, key] of keys) {
      await machine.waitUntilSucceeds(`grep -aqF ${quoteCommand([question])} /run/said`, {
        timeoutSeconds: 60,
      });
      await machine.succeed(`printf %s ${key} >/run/keys`);
    }
    await machine.waitUntilFails('systemctl is-active person', { timeoutSeconds: 90 });
    const status = (await machine.succeed('systemctl show -P ExecMainStatus person')).trim();
    await machine.execute('systemctl reset-failed person');
    return `${await machine.succeed('cat /run/said')}\nstatus ${status}\n`;
  }
  const lockOf = () => machine.succeed(`cat ${join(top, 'flake/flake.lock')}`);
  const options = ['--no-recording', '--settle', '2', '--output-dir', '/root/builds'];

  it('is shown, asked about twice, in the lock and running, and taken back', async () => {
    const before = await lockOf();
    const apply = ['update', 'apply', 'web1', '--target', 'web1=local', '--no-issues', ...options];
    const said = await typed(apply, [
      ['Update flake.lock, and deploy to web1?', 'y'],
      ['Activate this on web1?', 'y'],
    ]);
    expect(said).toContain('status 0');
    expect(await lockOf()).not.toBe(before);
    const now = { current: await currentSystem(machine), boots: await bootEntry(machine) };
    expect(now, said).toEqual({ current: systems.next, boots: systems.next });
    const back = await typed(
      ['update', 'rollback', '--target', 'web1=local', ...options],
      [['Take the update', 'y']],
    );
    expect(back).toContain('status 0');
    expect(await lockOf()).toBe(before);
    expect(await currentSystem(machine)).toBe(systems.base);
  }, 300_000);
});

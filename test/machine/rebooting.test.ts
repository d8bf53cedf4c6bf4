import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RebootOptions, rebootHost } from '../../src/host/reboot/reboot-host.js';
import { bootInto, bringInto, buildSystems, setProfile, switchTo } from '../support/miniature.js';
import { ReachableContainer } from '../support/reachable-container.js';
import { skips } from './world.js';

describe.skipIf(skips('container') || skips('qemu'))('a host that is rebooted over ssh', () => {
  let there: ReachableContainer;
  let systems: Record<'base' | 'next', string>;

  beforeAll(async () => {
    systems = await buildSystems(['base', 'next']);
    there = await ReachableContainer.start('rebooted', ['alice']);
    await bringInto(there.machine, Object.values(systems));
    await bootInto(there.machine, systems.base);
    await there.machine.succeed('systemctl start ssh');
  });
  afterAll(() => there?.close());

  const bootId = async () => (await there.machine.succeed('cat /proc/sys/kernel/random/boot_id')).trim();

  /** Switches the machine on when it has gone down, as hardware does by itself. */
  async function poweredOn(): Promise<void> {
    const { machine } = there;
    const { kind } = await machine.waitForShutdown();
    expect(kind).toBe('reboot');
    await machine.start();
    await machine.succeed('systemctl start ssh');
  }

  async function reboot(more: Partial<RebootOptions> = {}, user = 'root') {
    const notices: string[] = [];
    const options = { before: await bootId(), toplevel: systems.next, waitSeconds: 60, ...more };
    const host = there.host(user);
    await host.run({ script: ':', timeoutSeconds: 30 });
    const rebooted = rebootHost(host, { onNotice: (text) => notices.push(text), ...options });
    return { rebooted, notices, before: options.before };
  }

  it('comes back with the system that its loader boots, and says that no entry for one boot was set', async () => {
    await setProfile(there.machine, systems.next);
    expect(await switchTo(there.machine, systems.next, 'boot')).toMatchObject({ status: 0 });
    const { rebooted, notices, before } = await reboot();
    const [back] = await Promise.all([rebooted, poweredOn()]);
    expect(back).toMatchObject({ current: systems.next, booted: systems.next, oneShot: null });
    expect(back.bootId).toBe(await bootId());
    expect(back.bootId).not.toBe(before);
    expect(back.seconds).toBeLessThan(60);
    expect(notices).toEqual([
      'web boots what its boot loader boots by default: no entry for one boot alone could be set',
    ]);
  });

  it('is not rebooted where another boot runs already', async () => {
    const { rebooted, before } = await reboot({ before: '00000000-0000-4000-8000-000000000000' });
    await expect(rebooted).rejects.toMatchObject({ code: 'boot-changed' });
    expect(await bootId()).not.toBe(before);
    expect(await there.machine.succeed('systemctl list-timers --all --plain --no-legend run-\\*')).toBe('');
  });

  it('is not rebooted by a user who is not root, which is said', async () => {
    const { rebooted } = await reboot({}, 'alice');
    await expect(rebooted).rejects.toMatchObject({
      code: 'no-reboot',
      hint: expect.stringContaining('root'),
    });
  });

  it('is not waited for any longer when a signal is aborted', async () => {
    const abort = new AbortController();
    const { rebooted } = await reboot({ signal: abort.signal });
    const failed = expect(rebooted).rejects.toThrow('no longer wanted');
    await there.machine.waitForShutdown();
    abort.abort(new Error('no longer wanted'));
    await failed;
    await there.machine.start();
    await there.machine.succeed('systemctl start ssh');
  });

  it('that does not come back is an error, with what to do at its console', async () => {
    const { rebooted } = await reboot({ waitSeconds: 15 });
    await expect(rebooted).rejects.toMatchObject({
      code: 'not-back',
      message: expect.stringMatching(/^web has not come back within 15\.0 s of its reboot: /),
      hint: expect.stringMatching(/console.*earlier generation/),
    });
  });
});

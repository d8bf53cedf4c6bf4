import { describe, expect, it } from 'vitest';
import { skips } from '../world.js';
import { fullBoot, kernelsLeft } from './full-boot.js';
import { faultsOfGuests, faultsOfScripts, type GuestFault } from './guest-faults.js';
import { serverFailing, tryScript } from './script-trials.js';

const trialMs = 180_000;
/** How often each fault is met. */
const runs = Number(process.env.REMEDY_RUNS ?? 1);
/** As arguments of a test. */
const named = (faults: readonly GuestFault[]) =>
  faults.map(({ about, name, script }) => [about, name, script] as const);

const network = ['--network', 'user'];

describe.skipIf(skips('container'))('remedies in the machine of a trial', () => {
  it(
    'try a script again whose server answers 500 twice, and say everywhere that it was not well at once',
    async () => {
      const { url, requests } = await serverFailing(2);
      const { status, trial, err, file } = await tryScript(`curl -fsS ${url}`, [...network, '--name', 'box']);
      expect(trial.summary, err).toBe('box: runs, only with a remedy (retry-download)');
      expect({ status, requests: requests() }).toEqual({ status: 0, requests: 3 });
      const expected = {
        ...{ name: 'retry-download', family: 'download', level: 'safe', ran: true, helped: true },
        ...{ attempts: 2, where: 'guest', before: expect.stringContaining('500'), after: null },
      };
      expect(trial.remedies).toEqual([expect.objectContaining(expected)]);
      expect(JSON.parse(file('metadata.json')).remedies).toEqual(JSON.parse(JSON.stringify(trial.remedies)));
      expect(file('trial.md')).toMatch(/only with a remedy[\s\S]*\*\*Remedies\*\*[\s\S]*retry-download/);
      expect(file('junit.xml')).toContain('<property name="remedy.retry-download" value="helped (2 attempts');
      for (const where of [file('rebuild.log'), err]) {
        expect(where).toMatch(/retry-download \(safe, confidence 0\.8\) waits/);
        expect(where).toContain('retry-download helped');
      }
    },
    trialMs,
  );

  it.each(named([...faultsOfGuests, ...faultsOfScripts]))(
    'cure %s, by %s',
    async (_, name, script) => {
      for (let turn = 0; turn < runs; turn += 1) {
        const { trial, err } = await tryScript(await script(), network);
        expect(trial.remedies, err).toMatchObject([
          { name, level: 'safe', ran: true, helped: true, attempts: 1, where: 'guest' },
        ]);
        expect(trial.summary).toBe(`base-image: runs, only with a remedy (${name})`);
      }
    },
    runs * trialMs,
  );

  const own = (more: object) => ({
    remedies: [{ name: 'mine', pattern: 'no key', level: 'safe', timeout: 2, ...more }],
  });
  const needsKey = 'test -e /run/key || { echo no key; exit 5; }';

  it.each<[string, object, { ran: boolean; helped: boolean }, RegExp]>([
    [
      'cures what it is for',
      { run: 'touch /run/key', verify: 'test -e /run/key' },
      { ran: true, helped: true },
      /^base-image: runs, only with a remedy \(mine\)$/,
    ],
    [
      'is ended where it hangs',
      { run: 'sleep 600' },
      { ran: true, helped: false },
      /fails, ended with status 5: no key/,
    ],
    [
      'does not count where it makes it worse',
      { run: 'mkfifo /run/key; chmod 0 /run/key; rm /run/key; ln -s /nowhere /run/key' },
      { ran: true, helped: false },
      /fails, ended with status 5: no key/,
    ],
  ])(
    'of the configuration run in the machine: one %s',
    async (_, remedy, expected, says) => {
      const { trial, err } = await tryScript(needsKey, [], { config: own(remedy) });
      expect(trial.remedies, err).toMatchObject([{ name: 'mine', ...expected, where: 'guest' }]);
      expect(trial.summary).toMatch(says);
    },
    trialMs,
  );

  it(
    'of the configuration are not run for the pull request of a fork',
    async () => {
      const env = { ...process.env, GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request_target' };
      const { trial } = await tryScript(needsKey, [], { config: own({ run: 'touch /run/key' }), env });
      expect(trial.remedies).toBeUndefined();
      expect(trial.outcome).toBe('failed');
    },
    trialMs,
  );

  it(
    'are not tried where they are off',
    async () => {
      const { url, requests } = await serverFailing(1);
      const { trial } = await tryScript(`curl -fsS ${url}`, [...network, '--remedies', 'off']);
      expect({ outcome: trial.outcome, remedies: trial.remedies, requests: requests() }).toEqual({
        ...{ outcome: 'failed', remedies: undefined, requests: 1 },
      });
    },
    trialMs,
  );

  it.each([
    ['off by HEALING_ENABLED', { HEALING_ENABLED: 'false' }, 1, undefined],
    ['off by MAX_HEALING_ATTEMPTS', { MAX_HEALING_ATTEMPTS: '0' }, 1, undefined],
    ['as many as MAX_HEALING_ATTEMPTS', { MAX_HEALING_ATTEMPTS: '1' }, 2, [{ attempts: 1, helped: false }]],
  ])(
    'are %s of the environment',
    async (_, variables, expected, remedies) => {
      const { url, requests } = await serverFailing(9);
      const { trial } = await tryScript(`curl -fsS ${url}`, network, {
        env: { ...process.env, ...variables },
      });
      expect({ outcome: trial.outcome, requests: requests() }).toEqual({
        ...{ outcome: 'failed', requests: expected },
      });
      if (remedies === undefined) expect(trial.remedies).toBeUndefined();
      else expect(trial.remedies).toMatchObject(remedies);
    },
    trialMs,
  );

  it.each([
    ['an answer that stays the same', 'curl -fsS $URL', 404],
    ['a missing program', 'no-such-installer', 200],
    [
      'a full disk on which nothing can be freed',
      'mount -t tmpfs -o size=1m none /mnt; dd if=/dev/zero of=/mnt/a bs=1M count=9',
      200,
    ],
    ['a unit that fails', 'systemd-run --wait --quiet false', 200],
    ['a machine without a network', 'ip link set eth0 down; false', 200],
    ['an error of its own', '(echo ::ERROR::the key is wrong; exit 9)', 200],
  ])(
    'leave %s as it is: the script is run once',
    async (_, script, status) => {
      const { url, requests } = await serverFailing(status === 404 ? 99 : 0, status);
      const failing = `${script.replace('$URL', url)} || { s=$?; echo runs $(wc -l </run/runs); exit $s; }`;
      const { trial } = await tryScript(`echo began >>/run/runs; ${failing}`, network);
      expect(trial.outcome).toBe('failed');
      expect(trial.script?.tail).toContain('runs 1');
      expect(requests()).toBeLessThan(2);
    },
    trialMs,
  );
});

describe.skipIf(skips('qemu'))('remedies in a virtual machine', () => {
  it.each(named(faultsOfGuests))(
    'cure %s, by %s',
    async (_, name, script) => {
      const { trial, err } = await tryScript(await script(), [...network, '--backend', 'qemu']);
      expect(trial.remedies, err).toMatchObject([{ name, ran: true, helped: true, where: 'guest' }]);
      expect(trial.summary).toBe(`base-image: runs, only with a remedy (${name})`);
      expect(trial.machine?.backend).toBe('qemu');
    },
    10 * trialMs,
  );

  it(
    'free a boot partition of the kernels of a generation that is gone (boot-left-overs)',
    async () => {
      const script = `${fullBoot}\ninstall || exit\nls /boot/kernels`;
      const words = ['--backend', 'qemu', '--remedies', 'all'];
      const { trial, err } = await tryScript(script, words);
      expect(trial.remedies, err).toMatchObject([
        { name: 'boot-left-overs', family: 'boot-full', level: 'ask', helped: true, where: 'guest' },
      ]);
      expect(trial.script?.tail.slice(-3)).toEqual([...kernelsLeft, 'mine']);
    },
    10 * trialMs,
  );
});

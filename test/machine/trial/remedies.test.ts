import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { trialSchema } from '../../../src/builds/trial.js';
import { outside } from '../../../src/machine/network/addresses.js';
import type { Environment } from '../../../src/system/environment.js';
import { cli, newestBuild } from '../../support/cli.js';
import { temporaryDirectory } from '../../support/directory.js';
import { skips } from '../world.js';

const trialMs = 180_000;

/** Runs a script in a container, as the command line does; `config` is the configuration beside it. */
async function run(
  command: string,
  words: readonly string[] = [],
  config: object | null = null,
  env: Environment = process.env,
) {
  const dir = await temporaryDirectory();
  if (config) writeFileSync(join(dir, 'nixos-rebuild-test.json'), JSON.stringify(config));
  const argv = ['trial', 'run', '--command', command, '--json', '--output-dir', 'builds', ...words];
  const result = await cli(argv, dir, { env });
  if (result.out === '') throw new Error(result.err);
  const [trial] = z.array(trialSchema).parse(JSON.parse(result.out));
  if (!trial) throw new Error(result.err);
  const build = await newestBuild(dir, 'builds');
  return { ...result, trial, file: (name: string) => readFileSync(join(build, name), 'utf8') };
}

/** A server on this machine that answers 500 so often, and then as it should. The guest sees it at the address of its gateway. */
async function serverFailing(times: number, failing = 500): Promise<{ url: string; requests: () => number }> {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.statusCode = requests <= times ? failing : 200;
    response.end('made\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://${outside.gateway}:${port}/`, requests: () => requests };
}

const network = ['--network', 'user'];

describe.skipIf(skips('container'))('remedies in the machine of a trial', () => {
  it(
    'try a script again whose server answers 500 twice, and say everywhere that it was not well at once',
    async () => {
      const { url, requests } = await serverFailing(2);
      const { status, trial, err, file } = await run(`curl -fsS ${url}`, [...network, '--name', 'box']);
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

  /** Does something once, and is there at the second run already. */
  const once = (breaks: string) => `[ -e /run/once ] || { touch /run/once; ${breaks}; }`;

  it.each<[string, string, (url: string) => string]>([
    [
      'a network card that was shut down',
      'restart-network',
      (url) => `${once('ip link set eth0 down')}; curl -fsS --connect-timeout 5 ${url}`,
    ],
    [
      'a resolver that does not answer',
      'other-resolver',
      () =>
        `${once('echo nameserver 127.0.0.9 >/etc/resolv.conf')}; curl -fsS --max-time 20 http://deb.debian.org/`,
    ],
    [
      'a journal that has filled the disk',
      'room-in-guest',
      () => `${once(fullJournal)}; dd if=/dev/zero of=/var/log/big bs=1M count=20`,
    ],
  ])(
    'cure %s',
    async (_, name, script) => {
      const { url } = await serverFailing(0);
      const { trial, err } = await run(script(url), network);
      expect(trial.remedies, err).toMatchObject([
        { name, ran: true, helped: true, attempts: 1, where: 'guest' },
      ]);
      expect(trial.summary).toBe(`base-image: runs, only with a remedy (${name})`);
    },
    trialMs,
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
      const { trial, err } = await run(needsKey, [], own(remedy));
      expect(trial.remedies, err).toMatchObject([{ name: 'mine', ...expected, where: 'guest' }]);
      expect(trial.summary).toMatch(says);
    },
    trialMs,
  );

  it(
    'of the configuration are not run for the pull request of a fork',
    async () => {
      const env = { ...process.env, GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request_target' };
      const { trial } = await run(needsKey, [], own({ run: 'touch /run/key' }), env);
      expect(trial.remedies).toBeUndefined();
      expect(trial.outcome).toBe('failed');
    },
    trialMs,
  );

  it(
    'are not tried where they are off',
    async () => {
      const { url, requests } = await serverFailing(1);
      const { trial } = await run(`curl -fsS ${url}`, [...network, '--remedies', 'off']);
      expect({ outcome: trial.outcome, remedies: trial.remedies, requests: requests() }).toEqual({
        ...{ outcome: 'failed', remedies: undefined, requests: 1 },
      });
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
      const { trial } = await run(`echo began >>/run/runs; ${failing}`, network);
      expect(trial.outcome).toBe('failed');
      expect(trial.script?.tail).toContain('runs 1');
      expect(requests()).toBeLessThan(2);
    },
    trialMs,
  );
});

/** A journal of its own file system, with more in it than is kept. */
const fullJournal = [
  'mount -t tmpfs -o size=48m none /var/log',
  'mkdir -p /etc/systemd/journald.conf.d /var/log/journal',
  'set -- Storage=persistent SystemMaxUse=46M SystemKeepFree=1M SystemMaxFileSize=4M RateLimitBurst=0 Compress=no',
  'printf "%s\\n" "[Journal]" "$@" >/etc/systemd/journald.conf.d/zz.conf',
  'systemctl restart systemd-journald; journalctl --flush',
  'base64 /dev/urandom | head -c 32M | fold -w 900 | systemd-cat -t filler; journalctl --sync',
].join('\n');

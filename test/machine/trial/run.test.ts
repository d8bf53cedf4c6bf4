import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { trialSchema } from '../../../src/builds/trial.js';
import { baseImage } from '../../../src/machine/image/setup.js';
import { waitUntil } from '../../../src/machine/wait.js';
import { cli, newestBuild } from '../../support/cli.js';
import { temporaryDirectory } from '../../support/directory.js';
import { goneMs, untilNothing } from '../../support/machine-remains.js';
import { skips } from '../world.js';
import { answersIn } from './world.js';

const trialMs = 120_000;

async function run(command: string, ...words: string[]) {
  const dir = await temporaryDirectory();
  const argv = ['trial', 'run', '--command', command, '--json', '--output-dir', 'builds', ...words];
  const result = await cli(argv, dir, { env: process.env });
  if (result.out === '') throw new Error(result.err);
  const [trial] = z.array(trialSchema).parse(JSON.parse(result.out));
  if (!trial) throw new Error(result.err);
  const build = await newestBuild(dir, 'builds');
  return { ...result, trial, file: (name: string) => readFileSync(join(build, name), 'utf8') };
}

describe.skipIf(skips('container'))('nixos-rebuild-test trial run', () => {
  it(
    'runs a script in the base image, and understands its marker lines',
    async () => {
      const script = [
        'echo ::PHASE::Copying; echo ::METRIC::files::12; echo ::WARNING::slow disk >&2',
        'sleep 1; echo ::PHASE::cleaning; echo ::METRIC::files::13; touch /made; echo ::SUCCESS::done',
      ].join('\n');
      const { status, trial, err, file } = await run(script, '--name', 'box', '--check', 'test -e /made');
      expect(trial.summary, err).toBe('box: runs, is well, 1 warning');
      expect({ status, kind: trial.kind, guest: trial.guest }).toEqual({
        ...{ status: 0, kind: 'run', guest: 'image' },
      });
      expect(answersIn(trial)).toEqual({ boots: 'yes', runs: 'yes', 'is-well': 'yes' });
      expect(trial).toMatchObject({ metrics: { files: 13 }, warnings: ['slow disk'] });
      expect(trial.script).toMatchObject({ command: script, status: 0, timed_out: false });
      const phases = trial.steps.map(({ name }) => name);
      expect(phases).toEqual(['preparing', 'running', 'copying', 'cleaning', 'verifying']);
      expect(trial.steps[2]?.duration_seconds).toBeGreaterThan(0.9);
      expect(JSON.parse(file('trial.json'))).toEqual(JSON.parse(JSON.stringify(trial)));
      expect(file('junit.xml')).toContain('<property name="metric.files" value="13"/>');
      expect(file('trial.md')).toMatch(/Measured[\s\S]*files[\s\S]*13/);
      // The build has understood them too.
      expect(JSON.parse(file('metadata.json'))).toMatchObject({
        action: 'trial',
        host: 'box',
        activity: { metrics: { files: 13 } },
      });
      expect(file('rebuild.log')).toContain('::PHASE::Copying');
    },
    trialMs,
  );

  it.each<[string, string, string, RegExp, number]>([
    [
      'no network',
      'curl -sS https://example.org/',
      'exit-6',
      /fails, ended with status 6: .*resolve host/,
      1,
    ],
    [
      'no space',
      'mount -t tmpfs -o size=1m none /mnt && dd if=/dev/zero of=/mnt/a bs=1M count=9',
      'exit-1',
      /No space left on device/,
      1,
    ],
    ['a missing disk', 'blockdev --getsize64 /dev/vdz', 'exit-1', /\/dev\/vdz: No such file/, 1],
    ['a program that is missing', 'no-such-installer', 'exit-127', /no-such-installer: not found/, 1],
    ['an error of its own', 'echo ::ERROR::the key is wrong; exit 9', 'exit-9', /the key is wrong/, 1],
    [
      'a machine that shuts itself down',
      'poweroff; sleep 60',
      'poweroff',
      /fails, it shut itself down in/,
      1,
    ],
    ['a machine that reboots', 'reboot; sleep 60', 'rebooted', /the machine was rebooted/, 1],
    [
      'a machine that shuts down and ends the script first',
      'systemctl poweroff --no-block; while systemctl is-system-running | grep -qv stopping; do :; done; kill -s TERM $$',
      'poweroff',
      /fails, it shut itself down in/,
      1,
    ],
    ['a signal that ends it alone', 'kill -s TERM $$', 'exit-143', /fails, ended with status 143/, 1],
    ['no time', 'sleep 60', 'timeout', /fails, did not end within 2\.\d s/, 124],
  ])(
    'tells of %s',
    async (_, script, reason, says, exit) => {
      const { status, trial } = await run(script, '--timeout', '2');
      expect({ status, reason: trial.reason, answers: answersIn(trial) }).toEqual({
        ...{ status: exit, reason, answers: { boots: 'yes', runs: 'no', 'is-well': 'not-asked' } },
      });
      expect(trial.summary).toMatch(says);
      expect(trial.failure?.message).not.toBe('');
    },
    trialMs,
  );

  it(
    'boots the distribution of a directory, which stays as it is',
    async () => {
      const dir = await temporaryDirectory();
      const root = join(dir, 'my distribution');
      execFileSync('cp', ['-a', (await baseImage()).root, root]);
      writeFileSync(join(root, 'etc/own'), 'mine\n');
      const script = 'cat /etc/own; touch /made; echo ::PHASE::leaving; systemctl is-system-running --wait';
      const { status, trial, err } = await run(
        `${script} || true`,
        '--image',
        root,
        '--check',
        'test -e /made',
      );
      expect(trial.summary, err).toBe('my distribution: runs, is well');
      expect({ status, machine: trial.machine?.backend, image: trial.base.ref }).toEqual({
        ...{ status: 0, machine: 'container', image: root },
      });
      expect(trial.script).toMatchObject({ phase: 'leaving', tail: expect.arrayContaining(['mine']) });
      expect(existsSync(join(root, 'made'))).toBe(false);
    },
    trialMs,
  );

  it(
    'says so where a directory has no distribution that boots',
    async () => {
      const dir = await temporaryDirectory();
      mkdirSync(join(dir, 'empty'));
      const { status, trial } = await run('true', '--image', join(dir, 'empty'), '--boot-timeout', '10');
      expect(trial.summary).toMatch(/^empty: /);
      expect(trial.outcome).toBe('failed');
      expect(trial.failure?.message).not.toBe('');
      expect(status).toBe(2);
    },
    trialMs,
  );

  it(
    'tells of a check that fails after a script that succeeds',
    async () => {
      const { status, trial } = await run('true', '--check', 'true', '--check', 'echo torn; exit 4');
      expect(trial.summary).toBe(
        'base-image: runs, is not well, the check ended with status 4 (echo torn; exit 4)',
      );
      expect({ status, reason: trial.reason, tail: trial.failure?.log_tail }).toEqual({
        ...{ status: 1, reason: 'check', tail: ['torn'] },
      });
    },
    trialMs,
  );

  it(
    'masks a secret in what the script prints, in its words and in its metrics',
    async () => {
      const secret = 'hunter2-hunter2';
      const { trial, file } = await run(`echo ${secret}; exit 1`, '--redact', secret);
      const all = ['trial.json', 'trial.md', 'junit.xml', 'rebuild.log', 'metadata.json']
        .map(file)
        .join('\n');
      expect(all).not.toContain(secret);
      expect(trial.script?.command).not.toContain(secret);
    },
    trialMs,
  );

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'leaves nothing after %s',
    async (signal) => {
      const dir = await temporaryDirectory();
      const argv = ['lib/cli/index.js', 'trial', 'run', '--command', 'echo began; sleep 600'];
      const trial = spawn(process.execPath, [...argv, '--output-dir', join(dir, 'builds')], {
        env: { ...process.env, TMPDIR: dir },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let said = '';
      trial.stderr.on('data', (bytes) => {
        said += bytes;
      });
      const ended = once(trial, 'close');
      await waitUntil({ machine: 'the trial', timeoutSeconds: 60, what: 'its script' }, async () =>
        /^began$/m.test(said) ? { done: true } : { seen: said },
      );
      const stoppedMs = performance.now();
      trial.kill(signal);
      const [status] = await ended;
      expect(performance.now() - stoppedMs).toBeLessThan(goneMs);
      expect(status).toBe(signal === 'SIGKILL' ? null : 130);
      expect(await untilNothing(dir, trial.pid)).toEqual([]);
    },
    trialMs,
  );
});

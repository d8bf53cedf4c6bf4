import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { trialSchema } from '../../../src/builds/trial.js';
import { baseImage } from '../../../src/machine/image/setup.js';
import { makeBootableDisk } from '../../support/bootable-disk.js';
import { cli } from '../../support/cli.js';
import { skips } from '../world.js';
import { answersIn } from './world.js';

const emulatedMs = 1_800_000;

/** Minutes under emulation, so only where they are asked for. */
const isWanted = (process.env.TRIAL_VIRTUAL ?? '0') !== '0';
if (!isWanted) console.warn('\n!!! SKIPPED: trials of disk images: set TRIAL_VIRTUAL=1\n');

describe.skipIf(!isWanted || skips('container') || skips('qemu'))('trial run with a disk image', () => {
  let dir: string;
  let disk: string;
  let key: string;

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    const image = await baseImage();
    key = image.key;
    disk = makeBootableDisk(image, dir);
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  async function run(command: string, ...words: string[]) {
    const argv = ['trial', 'run', '--image', disk, '--command', command, '--json', '--output-dir', 'builds'];
    const result = await cli([...argv, ...words], dir, { env: process.env });
    if (result.out === '') throw new Error(result.err);
    const [trial] = z.array(trialSchema).parse(JSON.parse(result.out));
    if (!trial) throw new Error(result.err);
    return { ...result, trial };
  }

  it(
    'boots it by its firmware and boot loader, and reaches it over ssh, with its marker lines as they come',
    async () => {
      const script = 'echo ::PHASE::copying; echo ::METRIC::cards::$(ls /sys/class/net | wc -l); sleep 2';
      const words = ['--identity', key, '--check', 'systemctl is-active ssh'];
      const { status, trial, err } = await run(script, ...words);
      expect(trial.summary, err).toBe('disk: runs, is well');
      expect({ status, answers: answersIn(trial) }).toEqual({
        ...{ status: 0, answers: { boots: 'yes', runs: 'yes', 'is-well': 'yes' } },
      });
      expect(trial.machine).toMatchObject({ backend: 'qemu', network: 'none' });
      expect(trial.script).toMatchObject({ status: 0, phase: 'copying' });
      expect(trial.metrics).toEqual({ cards: 2 });
      expect(trial.steps.map(({ name }) => name)).toEqual(['preparing', 'running', 'copying', 'verifying']);
    },
    emulatedMs,
  );

  it(
    'tells of a script over ssh whose machine reboots',
    async () => {
      const { trial } = await run('systemctl reboot; sleep 600', '--identity', key);
      expect({ reason: trial.reason, summary: trial.summary }).toEqual({
        reason: 'rebooted',
        summary: expect.stringMatching(/^disk: fails, .*the machine was rebooted/),
      });
    },
    emulatedMs,
  );

  it(
    'says so where its root does not accept the key',
    async () => {
      const other = join(dir, 'other-key');
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', other]);
      const { status, trial } = await run('true', '--identity', other, '--boot-timeout', '8');
      expect(trial.summary).toMatch(/^disk: does not boot, .*ssh/);
      expect({ status, reason: trial.reason }).toEqual({ status: 1, reason: 'not-booted' });
    },
    emulatedMs,
  );

  it(
    'reaches it over the backdoor of NixOS tests, whose output comes at the end',
    async () => {
      const script = 'echo ::PHASE::copying; echo ::ERROR::no key; exit 5';
      const { status, trial, err } = await run(script, '--shell', 'console');
      expect(trial.summary, err).toBe('disk: fails, ended with status 5 in copying: no key');
      expect({ status, reason: trial.reason }).toEqual({ status: 1, reason: 'exit-5' });
    },
    emulatedMs,
  );
});

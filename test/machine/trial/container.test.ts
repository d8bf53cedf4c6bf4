import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../src/builds/metadata-file.js';
import { trialSchema } from '../../../src/builds/trial.js';
import { skips } from '../world.js';
import { answersIn, TrialWorld } from './world.js';

const names = [
  ...(['base', 'next', 'failed-unit', 'failed-activation', 'failed-boot-loader', 'failed-check'] as const),
  ...([
    'new-init',
    'crash-loop',
    'hanging',
    'trap',
    'panicking',
    'hanging-shutdown',
    'hanging-boot',
    'switched-only',
    'own-systemd',
  ] as const),
] as const;
type Name = (typeof names)[number];

const upgraded = { builds: 'yes', 'base-boots': 'yes', upgrades: 'yes' };
const refused = { ...upgraded, upgrades: 'no', reboots: 'not-reached', 'rolls-back': 'not-asked' };
const unbooted = { ...upgraded, reboots: 'no', 'rolls-back': 'not-asked' };

describe.skipIf(skips('container'))('nixos-rebuild-test trial upgrade in a container', () => {
  const world = TrialWorld.forTests(names);

  it('switches, reboots and goes back, each verified, with all of it in one build', async () => {
    const { status, trial, dir, err } = await world.upgrade('base', 'next', '--rollback');
    expect(trial.summary, err).toBe('web1: upgrades, reboots, rolls back, 1 unit restarted');
    expect(status).toBe(0);
    expect(trial).toMatchObject({ outcome: 'success', success: true, reason: '', failure: null });
    expect(answersIn(trial)).toEqual({ ...upgraded, reboots: 'yes', 'rolls-back': 'yes' });
    expect(trial.steps.map(({ name }) => name)).toEqual([
      ...['preparing', 'planning', 'copying', 'activating', 'verifying', 'rebooting', 'verifying'],
      ...['planning', 'activating', 'verifying'],
    ]);
    expect(trial.upgrade?.after?.current).toBe(world.systems.next);
    expect(trial.reboot?.after).toMatchObject({ booted: world.systems.next, current: world.systems.next });
    expect(trial.reboot?.warnings).toEqual([]);
    expect(trial.rollback?.after).toMatchObject({ current: world.systems.base, profile: world.systems.base });
    expect(trialSchema.parse(JSON.parse(readFileSync(join(dir, 'trial.json'), 'utf8')))).toEqual(trial);
    expect(await readMetadata(dir)).toMatchObject({ action: 'trial', host: 'web1', outcome: 'success' });
    expect(readFileSync(join(dir, 'trial.md'), 'utf8')).toMatch(/^- ✅ web1\\: upgrades/);
    const junit = new XMLParser({ ignoreAttributes: false }).parse(
      readFileSync(join(dir, 'junit.xml'), 'utf8'),
    );
    expect(junit.testsuites).toMatchObject({ '@_tests': '5', '@_failures': '0' });
    const recorded = join(dir, 'console/web1');
    expect(readFileSync(join(recorded, 'console.log'), 'utf8')).toMatch(/<<< NixOS Stage 2 >>>/);
    for (const name of ['console.cast', 'final.png']) expect(existsSync(join(recorded, name))).toBe(true);
    expect(readFileSync(join(dir, 'rebuild.log'), 'utf8')).toMatch(/restart {2}web\.service/);
  });

  it.each<[Name, string[], { reason: string; summary: RegExp; answers: Record<string, string> }]>([
    [
      'failed-unit',
      [],
      {
        reason: 'unit-failed',
        summary: /^web1: does not upgrade, web\.service has failed \(status 3\)$/,
        answers: refused,
      },
    ],
    [
      'failed-activation',
      [],
      { reason: 'exit-2', summary: /^web1: does not upgrade, .*probe/, answers: refused },
    ],
    [
      'failed-check',
      [],
      {
        reason: 'pre-switch-check',
        summary: /^web1: does not upgrade, refused the new system: a check before/,
        answers: refused,
      },
    ],
    [
      'failed-boot-loader',
      [],
      {
        reason: 'commit-failed',
        summary: /^web1: does not upgrade, could not make the new system the one that boots/,
        answers: refused,
      },
    ],
    [
      'crash-loop',
      ['--critical', 'unstable'],
      { reason: 'unit-looping', summary: /^web1: does not upgrade, unstable\.service /, answers: refused },
    ],
    [
      'hanging',
      ['--switch-timeout', '3'],
      {
        reason: 'timeout',
        summary: /^web1: does not upgrade, did not finish its activation in time/,
        answers: refused,
      },
    ],
    [
      'next',
      ['--check', '! systemctl is-active fresh'],
      { reason: 'check', summary: /^web1: does not upgrade, .*systemctl is-active fresh/, answers: refused },
    ],
    [
      'panicking',
      [],
      {
        reason: 'stopped',
        summary: /^web1: upgrades, does not boot, its machine stopped in [\d.]+ s/,
        answers: unbooted,
      },
    ],
    [
      'hanging-shutdown',
      ['--boot-timeout', '8'],
      {
        reason: 'not-back',
        summary: /^web1: upgrades, does not boot, has not come back within 8\.0 s/,
        answers: unbooted,
      },
    ],
    [
      'hanging-boot',
      ['--boot-timeout', '8'],
      {
        reason: 'not-back',
        summary: /^web1: upgrades, does not boot, has not come back within 8\.0 s/,
        answers: unbooted,
      },
    ],
    [
      'switched-only',
      [],
      {
        reason: 'unit-failed',
        summary: /^web1: upgrades, is not well after a reboot, needy\.service has failed/,
        answers: unbooted,
      },
    ],
    [
      'new-init',
      ['--no-reboot'],
      {
        reason: 'init-interface',
        summary: /^web1: needs a boot, can only boot the new system: its init is another one/,
        answers: { ...refused, reboots: 'not-asked' },
      },
    ],
    [
      'trap',
      ['--no-reboot', '--rollback'],
      {
        reason: expect.any(String) as unknown as string,
        summary: /^web1: upgrades, does not roll back, /,
        answers: { ...upgraded, reboots: 'not-asked', 'rolls-back': 'no' },
      },
    ],
  ])('%s %j ends with status 1, its cause named', async (name, argv, expected) => {
    const { status, trial, dir } = await world.upgrade('base', name, ...argv);
    expect(trial.summary).toMatch(expected.summary);
    expect({ status, reason: trial.reason }).toEqual({ status: 1, reason: expected.reason });
    expect(answersIn(trial)).toEqual(expected.answers);
    expect(trial.failure?.message).not.toBe('');
    const junit = new XMLParser({ ignoreAttributes: false }).parse(
      readFileSync(join(dir, 'junit.xml'), 'utf8'),
    );
    expect(junit.testsuites['@_failures']).toBe('1');
  });

  it('ends soon after the deadline of a boot that hangs', async () => {
    const { trial } = await world.upgrade('base', 'hanging-boot', '--boot-timeout', '5');
    expect(trial.reboot).toMatchObject({ reason: 'not-back', after: null });
    expect(trial.reboot?.duration_seconds).toBeLessThan(20);
  });

  it('says what an activation printed that has failed', async () => {
    const { trial } = await world.upgrade('base', 'failed-activation');
    expect(trial.failure).toMatchObject({
      family: 'activation-script',
      cause: expect.stringContaining('probe'),
    });
    expect(trial.failure?.log_tail.join('\n')).toContain('probe: the secret cannot be decrypted');
  });

  it('has no secret in any file, nor in what it prints', async () => {
    const secrets = ['cannot be decrypted', 'setting up /etc'].flatMap((secret) => ['--redact', secret]);
    const { dir, out, err } = await world.upgrade('base', 'failed-activation', ...secrets);
    const files = readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.png'))
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.map((file) => basename(file))).toEqual(
      expect.arrayContaining(['trial.json', 'trial.md', 'junit.xml', 'console.log', 'console.cast']),
    );
    const texts = [...files.map((file) => readFileSync(file, 'utf8')), out, err];
    for (const text of texts) expect(text).not.toMatch(/cannot be decrypted|setting up \/etc/);
    expect(texts.join('\n')).toContain('probe: the secret ***');
  });

  it('boots a system which only a boot can activate, and verifies it then', async () => {
    const { status, trial } = await world.upgrade('base', 'new-init', '--rollback');
    expect(trial.summary).toMatch(/^web1: upgrades, reboots, /);
    expect(trial.reboot).toBeNull();
    expect(answersIn(trial)).toEqual({ ...upgraded, reboots: 'yes', 'rolls-back': 'yes' });
    expect(status).toBe(0);
  });

  it('knows of a system that has not changed, and boots it', async () => {
    const { status, trial } = await world.upgrade('base', 'base', '--rollback');
    expect(trial.summary).toBe('web1: has not changed, reboots');
    expect({ status, answers: answersIn(trial) }).toEqual({
      status: 0,
      answers: { ...upgraded, reboots: 'yes', 'rolls-back': 'not-asked' },
    });
  });

  it('says so where the base system does not boot', async () => {
    const { status, trial } = await world.upgrade('panicking', 'next');
    expect(trial.summary).toMatch(/^web1: its base system does not boot, /);
    expect({ status, reason: trial.reason }).toEqual({ status: 1, reason: 'base-not-booted' });
    expect(trial.upgrade).toBeNull();
  });

  it('refuses systems that the base image cannot run', async () => {
    const { status, trial } = await world.upgrade('base', 'own-systemd');
    expect(trial.summary).toMatch(/^web1: could not be tried: one of the two systems brings its own systemd/);
    expect({ status, reason: trial.reason, guest: trial.guest }).toEqual({
      status: 2,
      reason: 'no-guest',
      guest: null,
    });
  });

  it('says so where a system is not there', async () => {
    const gone = '/nix/store/00000000000000000000000000000000-gone';
    const { base } = world.systems;
    const result = await world.run('web1', '--from-store-path', base, '--store-path', gone, '--json');
    const [trial] = JSON.parse(result.out);
    expect({ status: result.status, reason: trial.reason }).toEqual({ status: 1, reason: 'not-built' });
    expect(trial.summary).toMatch(/^web1: does not build, the new system was not built/);
  });
});

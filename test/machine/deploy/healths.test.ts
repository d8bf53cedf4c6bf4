import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { skips } from '../world.js';
import { DeployWorld } from './world.js';

const isWanted = (process.env.DEPLOY_HEALTH ?? '0') !== '0';
if (!isWanted) console.warn('\n!!! SKIPPED: kinds of sick and of healthy hosts: set DEPLOY_HEALTH=1\n');

/** What the host's owner says of it. */
const configuration = {
  hosts: {
    web1: {
      critical: ['db'],
      ports: [8080],
      names: ['upstream.example', 'nowhere.invalid'],
      checks: ['test -e /run/fine', 'test -e /run/quick || sleep 60', 'test -e /never'],
      checkTimeout: 2,
      journalPatterns: ['GdmDisplay: .* failed'],
    },
  },
};

/** Each system that makes a host sick, with the word for it and, where one thing is lost, what that is. */
const sick: Record<`sick-${string}`, [reason: string, subject?: string]> = {
  'sick-fails': ['unit-failed', 'db.service'],
  'sick-ordinary-fails': ['unit-failed', 'worker.service'],
  'sick-no-program': ['unit-failed', 'worker.service'],
  'sick-bad-setting': ['unit-invalid', 'worker.service'],
  'sick-loops': ['unit-looping', 'db.service'],
  'sick-loops-slowly': ['unit-looping', 'worker.service'],
  'sick-dies-again-and-again': ['unit-looping', 'worker.service'],
  'sick-stuck': ['timeout'],
  'sick-dies-later': ['unit-failed', 'worker.service'],
  'sick-killed': ['unit-failed', 'worker.service'],
  'sick-watchdog': ['unit-failed', 'worker.service'],
  'sick-needs-what-fails': ['unit-gone', 'front.service'],
  'sick-condition': ['unit-gone', 'db.service'],
  'sick-removed': ['unit-gone', 'db.service'],
  'sick-oneshot': ['unit-failed', 'once.service'],
  'sick-socket': ['unit-failed', 'echo.socket'],
  'sick-timer': ['unit-invalid', 'tick.timer'],
  'sick-mount': ['unit-failed', 'run-lost.mount'],
  'sick-route': ['route-lost', 'IPv4'],
  'sick-name': ['name-lost', 'upstream.example'],
  'sick-port': ['port-lost', '8080'],
  'sick-check': ['check', 'test -e /run/fine'],
  'sick-check-hangs': ['check', 'test -e /run/quick || sleep 60'],
  'sick-journal': ['journal-pattern', 'GdmDisplay: .* failed'],
};

/** Each system that a host is well with, and what is said of it. */
const fine: Record<`fine-${string}`, [kind?: string, subject?: string]> = {
  'fine-label': [],
  'fine-restarted': [],
  'fine-critical-restarted': [],
  'fine-removed': [],
  'fine-renamed': [],
  'fine-shouting': ['errors', 'shouts.service'],
  'fine-stack-traces': ['errors', 'shouts.service'],
  'fine-oneshot': [],
  'fine-oneshot-changed': [],
  'fine-timer': [],
  'fine-socket': [],
  'fine-socket-moved': [],
  'fine-new-fails': ['unit-failed', 'fresh.service'],
  'fine-new-condition': [],
  'fine-condition': ['unit-gone', 'worker.service'],
  'fine-memory': [],
  'fine-port-moved': ['port-lost', '9090'],
  'fine-reloaded': [],
  'fine-slow-start': [],
  'fine-stops-slowly': [],
  'fine-failed-long-ago': [],
  'fine-manager': [],
  'fine-user-manager': [],
};

const names = ['well', ...Object.keys(sick), ...Object.keys(fine)] as const;

/** Prints what the host has lost of what `well` has, by another way than deployments look. */
const lost = `
for unit in db worker old front once web extra reloading echo.socket tick.timer run-lost.mount; do
  systemctl is-active --quiet $unit || echo $unit
done
ip route show default | grep -q . || echo route
getent hosts upstream.example >/dev/null || echo name
curl -s http://127.0.0.1:8080/ | grep -q hello || echo port
test -e /run/fine || echo check
test -e /run/quick || echo quick check`;

describe.skipIf(!isWanted || skips('container'))('a host that is deployed to', () => {
  const world = DeployWorld.forTests('test/machine/deploy/healths.nix', names);
  const rows: string[] = [];

  beforeAll(() => writeFileSync(join(world.dir, 'nixos-rebuild-test.json'), JSON.stringify(configuration)));
  beforeEach(async () => {
    // `reset-failed` has them forgotten.
    await world.machine.execute(
      'systemctl start failed-long-ago; systemctl start --no-block dying-long-since',
    );
    expect(await world.machine.succeed(lost), 'the host was well').toBe('');
  });
  afterAll(() => console.log(rows.join('\n')));

  async function deployed(name: string, ...argv: string[]) {
    const { status, deployment } = await world.deploy(
      name,
      '--settle',
      '6',
      '--yes',
      '--no-recording',
      ...argv,
    );
    const { outcome, reason, message, health } = deployment;
    rows.push(
      `${outcome === (name.startsWith('sick') ? 'rolled_back' : 'success') ? '✓' : '✗'} ${name.padEnd(26)} ${outcome.padEnd(12)} ${reason.padEnd(16)} ${message.slice(0, 150)}`,
    );
    console.log(rows.at(-1));
    const found = (level: string) =>
      (health?.findings ?? [])
        .filter((one) => one.level === level)
        .map(({ kind, subject }) => [kind, subject]);
    return { status, deployment, outcome, reason, found, said: `${message} ${JSON.stringify(health)}` };
  }

  it.each(Object.entries(sick))(
    '%s goes back for it (%j), and is well then',
    async (name, [reason, subject]) => {
      const longest = name === 'sick-stuck' ? ['--switch-timeout', '20'] : [];
      const ended = await deployed(name, ...longest);
      expect({ outcome: ended.outcome, reason: ended.reason, status: ended.status }, ended.said).toEqual({
        ...{ outcome: 'rolled_back', reason, status: 1 },
      });
      if (subject !== undefined) expect(ended.found('rollback'), ended.said).toEqual([[reason, subject]]);
      expect(await world.truth()).toEqual({ current: 'well', profile: 'well', boots: 'well' });
      expect(await world.machine.succeed(lost)).toBe('');
      const after = ended.deployment.health_after_rollback;
      expect(after?.healthy, JSON.stringify(after)).toBe(true);
    },
  );

  it.each(Object.entries(fine))('%s stays, and %j is said of it', async (name, [kind, subject]) => {
    const ended = await deployed(name);
    expect({ outcome: ended.outcome, status: ended.status }, ended.said).toEqual({
      outcome: 'success',
      status: 0,
    });
    expect(ended.found('rollback')).toEqual([]);
    expect(await world.truth()).toEqual({ current: name, profile: name, boots: name });
    if (kind !== undefined) expect(ended.found('warning'), ended.said).toContainEqual([kind, subject]);
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/builds/health.js';
import { compareHealth } from '../../src/health/compare.js';
import { defaultHealthPolicy, type HealthPolicy } from '../../src/health/policy.js';
import { unitsToWatch } from '../../src/health/units.js';
import { readHostFacts } from '../../src/host/facts/read-host-facts.js';
import type { FactsQuestions } from '../../src/host/facts/script.js';
import { GuestHost } from '../../src/machine/guest-host.js';
import type { Machine } from '../../src/machine/machine.js';
import { createMachine } from '../../src/machine/start.js';
import { lonelyContainer } from '../support/miniature.js';
import { skips } from './world.js';

const units = '/run/systemd/system';
const forever = 'ExecStart=/bin/sleep infinity';
const fails = 'ExecStart=/bin/sh -c "exit 3"';
const endlessly = '\nStartLimitIntervalSec=0';

/** A service that a target wants, with lines for its sections. */
function service(name: string, lines: string, unit = ''): string {
  return file(`${name}.service`, `[Unit]\nDescription=${name}${unit}\n[Service]\n${lines}\n`);
}

/** Words of the shell that write a unit file; the target wants it. */
function file(name: string, text: string, isWanted = true): string {
  const wanted = isWanted
    ? `mkdir -p ${units}/multi-user.target.wants; ln -sf ../${name} ${units}/multi-user.target.wants/${name}`
    : 'true';
  return `printf '%s' '${text}' >${units}/${name}; ${wanted}`;
}

describe.skipIf(skips('container'))('the health of a host', () => {
  let machine: Machine;
  beforeAll(async () => {
    machine = await createMachine('web', await lonelyContainer());
    await machine.succeed('systemctl is-system-running --wait || true');
  });
  afterAll(() => machine?.close());

  /** What is found between the two changes, and the time that a host is watched. */
  async function findingsOf(
    { before, after }: { before: string[]; after: string[] },
    asked: Partial<FactsQuestions> = {},
    policy: Partial<HealthPolicy> = {},
  ) {
    const host = new GuestHost(machine);
    const questions: FactsQuestions = {
      ...{
        tools: null,
        units: [],
        names: [],
        patterns: [],
        checks: [],
        checkSeconds: 2,
        journal: { seconds: 20 },
      },
      ...asked,
    };
    await machine.succeed(['systemctl daemon-reload', ...before].join('\n'));
    await sleep(1500);
    const was = await readHostFacts(host, questions);
    await machine.succeed(after.join('\n'));
    await sleep(2500);
    const journal = was.cursor === null ? questions.journal : { after: was.cursor };
    const later = { ...questions, journal, units: unitsToWatch(was) };
    const first = await readHostFacts(host, later);
    await sleep(5000);
    const second = await readHostFacts(host, later);
    return compareHealth({ before: was, first, second }, { ...defaultHealthPolicy, ...policy });
  }

  const named = (findings: readonly Finding[], level: Finding['level']) =>
    findings
      .filter((one) => one.level === level)
      .map(({ kind, subject }) => `${kind} ${subject}`)
      .sort();

  it('is sick for each of 18 kinds of trouble that a change brings, and says which', async () => {
    const ran = ['fails', 'loops', 'dies-later', 'waits-long', 'is-stuck', 'is-killed', 'stays-dead'];
    const definitions = [
      ...ran.map((name) => service(name, forever)),
      service('no-condition', forever),
      file('busy.socket', '[Socket]\nListenStream=18001\n'),
      service('busy', forever),
      file('closed.socket', '[Socket]\nListenStream=18002\n'),
      service('closed', forever),
      file('run-lost.mount', '[Mount]\nWhat=tmpfs\nWhere=/run/lost\nType=tmpfs\n'),
      file('rare.timer', '[Timer]\nOnActiveSec=1d\n'),
      service('rare', 'Type=oneshot\nExecStart=/bin/true'),
      service('oneshot', 'Type=oneshot\nRemainAfterExit=yes\nExecStart=/bin/true'),
    ];
    const start = `systemctl start ${[...ran, 'no-condition', 'oneshot'].join(' ')} busy.socket closed.socket run-lost.mount rare.timer`;
    const before = [
      ...definitions,
      'systemctl daemon-reload',
      start,
      'ip link set lo up; ip route replace default dev lo',
      'echo 10.1.1.1 upstream.example >>/etc/hosts',
      'touch /run/fine /run/quick',
    ];
    const after = [
      service('fails', fails),
      service('loops', `${fails}\nRestart=always\nRestartSec=100ms`, endlessly),
      service(
        'dies-later',
        'ExecStart=/bin/sh -c "sleep 3; exit 3"\nRestart=always\nRestartSec=100ms',
        endlessly,
      ),
      service('waits-long', `${fails}\nRestart=always\nRestartSec=300`, endlessly),
      service('is-stuck', `Type=notify\nNotifyAccess=all\n${forever}\nTimeoutStartSec=infinity`),
      service('is-killed', 'ExecStart=/bin/sh -c "kill -SEGV $$$$"'),
      service('no-condition', forever, '\nConditionPathExists=/nowhere'),
      service('oneshot', `Type=oneshot\nRemainAfterExit=yes\n${fails}`),
      service('fresh-and-bad', fails),
      'systemctl daemon-reload',
      'systemctl restart --no-block fails loops dies-later waits-long is-stuck is-killed no-condition oneshot fresh-and-bad',
      'systemctl stop stays-dead closed.socket run-lost.mount rare.timer busy.socket',
      'ip route del default',
      'grep -v upstream.example /etc/hosts >/run/hosts; cat /run/hosts >/etc/hosts',
      'rm /run/fine /run/quick',
      'echo "gdm: Gdm: GdmDisplay: session failed" | systemd-cat -t gdm',
    ];
    const health = await findingsOf(
      { before, after },
      {
        names: ['upstream.example'],
        patterns: ['GdmDisplay: .* failed'],
        checks: ['test -e /run/fine', 'test -e /run/quick || sleep 60'],
      },
      { ports: [18_001], critical: ['promised.service'] },
    );
    expect(health.healthy).toBe(false);
    expect(named(health.findings, 'rollback')).toEqual(
      [
        'unit-failed fails.service',
        'unit-looping loops.service',
        'unit-looping dies-later.service',
        'unit-looping waits-long.service',
        'unit-stuck is-stuck.service',
        'unit-failed is-killed.service',
        'unit-failed oneshot.service',
        'unit-gone stays-dead.service',
        'unit-gone busy.socket',
        'unit-gone closed.socket',
        'unit-gone run-lost.mount',
        'unit-gone rare.timer',
        'unit-gone promised.service',
        'port-lost 18001',
        'route-lost IPv4',
        'name-lost upstream.example',
        'journal-pattern GdmDisplay: .* failed',
        'check test -e /run/fine',
        'check test -e /run/quick || sleep 60',
      ].sort(),
    );
    expect(named(health.findings, 'warning')).toEqual(
      expect.arrayContaining([
        'port-lost 18002',
        'unit-failed fresh-and-bad.service',
        'unit-gone no-condition.service',
      ]),
    );
  });

  it('is well after a change that only looks bad', async () => {
    const definitions = [
      ...['restarts', 'is-removed', 'shouts', 'reloads', 'restarted-once'].map((name) =>
        service(name, forever),
      ),
      service('was-failed', fails),
      service('was-looping', `${fails}\nRestart=always\nRestartSec=100ms`, endlessly),
      service('finished', 'Type=oneshot\nExecStart=/bin/true'),
      file('idle.socket', '[Socket]\nListenStream=18003\n'),
      file('idle.service', `[Service]\n${forever}\n`, false),
      file('by-hand.service', `[Service]\n${forever}\n`, false),
    ];
    const shout =
      'for i in 1 2 3 4 5 6; do echo "<3>panic: segfault at 0, cannot continue" | systemd-cat -t shouts -p 3; done';
    const before = [
      ...definitions,
      'systemctl daemon-reload',
      'systemctl start restarts is-removed shouts reloads restarted-once finished idle.socket idle by-hand',
      'systemctl start was-failed || true',
      'systemctl start --no-block was-looping',
      'ip link set lo up; ip route replace default dev lo; ip -6 route replace default dev lo || true',
      shout,
    ];
    const after = [
      service('restarts', `${forever}\nNice=1`),
      `rm ${units}/is-removed.service ${units}/multi-user.target.wants/is-removed.service`,
      service('new-and-fine', forever),
      'systemctl daemon-reload',
      'systemctl stop is-removed idle by-hand',
      'systemctl restart restarts; systemctl start new-and-fine; systemctl restart finished',
      'ip -6 route del default || true',
      shout,
      'echo "<3>BUG: unable to handle page fault" | systemd-cat -t kernel-like -p 3',
    ];
    const health = await findingsOf(
      { before, after },
      { checks: ['test -e /never'], names: ['nowhere.invalid'] },
    );
    expect(named(health.findings, 'rollback')).toEqual([]);
    expect(health.healthy).toBe(true);
    expect(named(health.findings, 'warning')).toEqual(
      expect.arrayContaining(['check test -e /never', 'unit-gone by-hand.service']),
    );
  });
});

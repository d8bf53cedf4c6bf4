import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHostFacts } from '../../../src/host/facts/read-host-facts.js';
import type { FactsQuestions } from '../../../src/host/facts/script.js';
import type { Host } from '../../../src/host/host.js';
import { LocalHost } from '../../../src/host/local-host.js';

const questions: FactsQuestions = {
  ...{
    tools: null,
    units: [],
    names: [],
    patterns: [],
    checks: [],
    checkSeconds: 5,
    journal: { seconds: 5 },
  },
};

/** A host that prints `sections` with the mark that it is asked to use. */
function printing(sections: Record<string, string>): Host {
  return {
    ...{ name: 'web', kind: 'ssh' },
    run: async ({ script }) => {
      const mark = /^say\(\).* ([0-9a-f]{32}) /m.exec(script)?.[1];
      const printed = Object.entries(sections).map(([name, text]) => `\n${mark} ${name}\n${text}`);
      return { status: 0, stdout: Buffer.from(printed.join('')), stderr: Buffer.from('gone') };
    },
    close: async () => {},
  } as Host;
}

describe('the facts of a host', () => {
  it('are read from this machine by the script itself, with names and checks', async () => {
    const host = new LocalHost('here', process.env);
    const checks = ['echo "it is well"; exit 0', "echo 'no'; exit 7", 'exec sleep 60'];
    const facts = await readHostFacts(host, {
      ...questions,
      names: ['localhost', 'no.invalid'],
      checks,
      checkSeconds: 1,
    });
    expect(facts.bootId).toMatch(/^[0-9a-f-]{36}$/);
    expect(facts.memory?.totalBytes).toBeGreaterThan(0);
    expect(facts.disks.map(({ point }) => point)).toContain('/');
    expect([...facts.names]).toEqual([
      ['localhost', true],
      ['no.invalid', false],
    ]);
    expect(facts.checks.map(({ status, output }) => [status, output])).toEqual([
      [0, 'it is well'],
      [7, 'no'],
      [124, ''],
    ]);
  });

  it('have each unit once: those in memory, and of those asked for the ones that are not', async () => {
    const tools = mkdtempSync(join(tmpdir(), 'nrt-tools-'));
    mkdirSync(join(tools, 'sw/bin'), { recursive: true });
    const systemctl = join(tools, 'sw/bin/systemctl');
    writeFileSync(
      systemctl,
      [
        '#!/bin/sh',
        '[ "$1" = show ] || exit 0',
        'while [ "$1" != -- ]; do shift; done; shift',
        `echo "$*" >>'${tools}/asked'`,
        `[ "$1" != '*' ] || set -- 'a b.service' 'dev-x\\x2dy.device' loaded.service`,
        `for unit; do printf 'Id=%s\\nLoadState=loaded\\n\\n' "$unit"; done`,
      ].join('\n'),
      { mode: 0o755 },
    );
    try {
      const units = ['loaded.service', 'dev-x\\x2dy.device', 'gone.service', "it's.service"];
      const facts = await readHostFacts(new LocalHost('here', process.env), { ...questions, tools, units });
      const here = ['a b.service', 'dev-x\\x2dy.device', 'loaded.service'];
      expect([...facts.units.keys()]).toEqual([...here, 'gone.service', "it's.service"]);
      expect(readFileSync(join(tools, 'asked'), 'utf8').split('\n').slice(0, 2)).toEqual([
        '*',
        "gone.service it's.service",
      ]);
    } finally {
      rmSync(tools, { recursive: true });
    }
  });

  it('are nothing where a host does not print them whole', async () => {
    await expect(readHostFacts(printing({ boot: 'x' }), questions)).rejects.toThrow(
      'web did not tell how it is (status 0): gone',
    );
  });

  it('take odd and hostile answers for what is not known', async () => {
    const facts = await readHostFacts(
      printing({
        uptime: 'NaN',
        units: 'Id=a.service\nMemoryCurrent=[not set]\nMemoryMax=infinity\nNRestarts=-1\n\nLoadState=loaded',
        jobs: '1 a.service start running\nnot a job',
        memory: 'MemTotal: many kB',
        disks: 'Filesystem 1024-blocks Used\n/dev/x 0 0 0 0% /empty\n/dev/y 10 5 5 50% /with a blank',
        'pressure io': 'some avg10=0.00 avg60=12.50 avg300=0 total=1',
        tailscale: '{',
        journal:
          '{"MESSAGE":[1,2],"UNIT":"a.service"}\n{"MESSAGE":"\\u001b[31mred","SYSLOG_IDENTIFIER":"x"}\nnull\n[',
        end: '',
      }),
      questions,
    );
    expect(facts).toMatchObject({
      uptimeSeconds: null,
      memory: null,
      routes: null,
      listeners: null,
      tailscale: null,
    });
    expect(facts.units.get('a.service')).toMatchObject({
      memoryBytes: null,
      memoryLimitBytes: null,
      restarts: 0,
    });
    expect(facts.units.size).toBe(1);
    expect(facts.jobs).toEqual([{ unit: 'a.service', type: 'start', state: 'running' }]);
    expect(facts.disks).toEqual([{ point: '/with a blank', totalBytes: 10_240, usedBytes: 5120 }]);
    expect(facts.pressure.io).toBe(12.5);
    expect(facts.errors).toEqual([
      { source: 'a.service', message: '' },
      { source: 'x', message: 'red' },
    ]);
  });
});

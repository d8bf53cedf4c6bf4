import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { Trial } from '../../../../src/builds/trial.js';
import { trialJunit } from '../../../../src/report/trial/junit.js';
import { trialMarkdown } from '../../../../src/report/trial/markdown.js';
import { trialLines } from '../../../../src/trial/text/trial-lines.js';
import {
  exampleDeployment,
  exampleMachineEnd,
  exampleParts,
  exampleTrial,
  upgradeVerdict,
} from '../../../support/trial.js';

const panicked: Trial = exampleTrial({
  host: 'laptop',
  ...upgradeVerdict(
    exampleParts({
      host: 'laptop',
      asked: { reboot: true, rollback: true },
      reboot: exampleDeployment('reboot', ['rebooting'], { success: false, outcome: 'unverified' }),
      end: exampleMachineEnd,
    }),
  ),
  console: { tail: ['Run /init as init process', 'Kernel panic'], dir: 'console/laptop' },
});

function parsed(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true);
  return new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => /^test(?:suite|case)$/.test(name),
  }).parse(xml);
}

describe('a trial whose unit failed', () => {
  const failure = {
    ...{
      family: 'unhealthy',
      confidence: 1,
      message: 'web1 was not well, and went back',
      hint: 'journalctl there',
    },
    ...{ derivation: null, location: null, log_tail: [] },
  };
  const upgrade = exampleDeployment('deploy', ['activating', 'verifying', 'rolling-back'], {
    ...{ success: false, outcome: 'rolled_back', reason: 'unhealthy', failure },
  });
  const trial = exampleTrial({
    ...upgradeVerdict(exampleParts({ upgrade, reboot: null })),
    console: { tail: ['Reached target multi-user.target'], dir: 'console/web1' },
  });
  const reports = [trialMarkdown([trial]), trialJunit([trial]), trialLines(trial, false).join('\n')];

  it('is not told by what the console printed last, which is of a boot that went well', () => {
    for (const report of reports) expect(report).not.toContain('multi-user');
  });

  it('is not looked at on a host that is gone', () => {
    for (const report of reports) {
      expect(report).not.toContain('journalctl there');
      expect(report).toContain('in the directory of this build');
    }
  });
});

describe('a trial of a script that has measured and warned', () => {
  const trial = exampleTrial({
    ...{ kind: 'run', upgrade: null, metrics: { 'free|MiB': 12 } },
    warnings: ['disk is <b>small', 'no\x1b[31m swap'],
  });

  it('has what it measured and warned of in Markdown, escaped', () => {
    const report = trialMarkdown([trial]);
    expect(report).toContain('Warnings:\n\n- disk is \\<b\\>small\n');
    expect(report).toContain('| free&#124;MiB | 12 |');
  });

  it('has it in the terminal, without control characters', () => {
    const report = trialLines(trial, false).join('\n');
    expect(report).toMatch(/^warnings\n {2}disk is <b>small\n {2}no\S* swap$/m);
    expect(report).toMatch(/^measured\n {2}free\|MiB +12$/m);
    expect(report).not.toContain('\x1b');
  });
});

describe('trials as JUnit XML', () => {
  it('are a suite a host and a case a question that was asked', () => {
    const { testsuites } = parsed(trialJunit([exampleTrial(), panicked]));
    expect(testsuites).toMatchObject({ '@_tests': '9', '@_failures': '1', '@_errors': '0' });
    const [server, laptop] = testsuites.testsuite;
    expect(server).toMatchObject({ '@_name': 'web1', '@_tests': '4', '@_failures': '0', '@_skipped': '0' });
    expect(server.testcase.map((one: Record<string, string>) => one['@_name'])).toEqual([
      ...['builds', 'base-boots', 'upgrades', 'reboots'],
    ]);
    expect(laptop).toMatchObject({ '@_failures': '1', '@_skipped': '1' });
    const [, , upgrades, reboots, back] = laptop.testcase;
    expect(upgrades).toMatchObject({ '@_classname': 'trial.upgrade.laptop', '@_time': '4.000' });
    expect(reboots.failure).toMatchObject({
      '@_type': 'panic',
      '@_message': expect.stringMatching(/^kernel panic in 8\.0 s: Attempted to kill init!/),
    });
    expect(back).toHaveProperty('skipped');
    expect(laptop['system-out']).toContain('Kernel panic');
  });

  it('are well formed whatever a host, a unit or a console says', () => {
    const evil = `]]></testcase><a b="\x00\x1b[31m\ud800\ufffe'&amp;">`;
    const xml = trialJunit([
      exampleTrial({
        ...{ host: evil, summary: evil, reason: evil, success: false },
        answers: [{ question: evil, answer: 'no', seconds: null, message: evil }],
        console: { tail: [evil], dir: null },
      }),
    ]);
    const [suite] = parsed(xml).testsuites.testsuite;
    expect(suite.testcase).toHaveLength(1);
    expect(suite['@_name']).toContain(']]></testcase><a b="');
  });
});

describe('trials as Markdown', () => {
  it('begin with a line a host', () => {
    const text = trialMarkdown([exampleTrial(), panicked]);
    expect(text.split('\n').slice(0, 2)).toEqual([
      '- ✅ web1\\: upgrades\\, reboots\\, 1 unit restarted',
      expect.stringMatching(/^- ❌ laptop\\: upgrades\\, does not boot\\, kernel panic in 8\\\.0 s/),
    ]);
    expect(text).toContain('<details><summary><code>web1</code> in full</summary>');
    expect(text).toContain('### laptop');
    expect(text).toContain('Run /init as init process');
  });

  it('say what of a NixOS host was replaced, and in a terminal too', () => {
    const one = { id: 'swap', option: 'swapDevices', why: 'the machine has no swap' };
    const trial = exampleTrial({ guest: 'nixos', replaced: [one] });
    const text = trialMarkdown([trial]);
    expect(text).toContain('1 option was replaced, in both systems');
    expect(text).toMatch(/\| swapDevices \| the machine has no swap \|/);
    expect(trialMarkdown([exampleTrial()])).not.toContain('replaced');
    const lines = trialLines(trial, false);
    expect(
      lines
        .slice(
          lines.findIndex((line) => line.includes('replaced')),
          -1,
        )
        .join('\n'),
    ).toMatch(/^replaced, in both systems\n +swapDevices +the machine has no swap/);
    expect(trialLines(exampleTrial(), false).join('\n')).not.toContain('replaced');
  });

  it('have no markup, mention or link of what a machine printed', () => {
    const evil = '@everyone <img src=x> [a](https://b) ``` |';
    const text = trialMarkdown([
      exampleTrial({
        host: evil,
        summary: evil,
        success: false,
        limits: [evil],
        replaced: [{ id: evil, option: evil, why: evil }],
        console: { tail: [evil], dir: null },
      }),
    ]);
    const prose = text.replace(/^(`{3,})\n[\s\S]*?\n\1$/gm, '');
    expect(prose).not.toMatch(/(?<!\\)@everyone|(?<!\\)<img|(?<!\\)\[a\]/);
  });
});

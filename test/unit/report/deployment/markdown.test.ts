import { describe, expect, it } from 'vitest';
import { changeWords } from '../../../../src/report/deployment/changes.js';
import type { DeploymentReport } from '../../../../src/report/deployment/deployment-report.js';
import {
  deploymentComment,
  deploymentRecovery,
  deploymentSummary,
} from '../../../../src/report/deployment/markdown.js';
import { readMark } from '../../../../src/report/marker.js';
import { exampleDeployment, exampleHost, examplePlan } from '../../../support/deployment.js';
import { exampleMetadata } from '../example.js';
import { hostile, outsideCode } from '../rendered.js';

const mark = { key: 'a'.repeat(32), runId: 7, attempt: 1, writer: '0'.repeat(8), failed: false };
const report = (changes: Partial<DeploymentReport> = {}): DeploymentReport => ({
  ...{ kind: 'deployment', id: 'web1', trend: null, notices: [], screen: null },
  hosts: [exampleHost(exampleDeployment())],
  links: {
    ...{ run: 'https://github.com/o/r/actions/runs/7', artifact: null, screenshot: null, image: null },
    sources: null,
  },
  ...changes,
});
const failure = {
  ...{ family: 'unhealthy', confidence: 1, message: '', derivation: null, location: null, log_tail: [] },
  hint: 'journalctl there says more.',
} as const;
const rolledBack = exampleDeployment({
  ...{ outcome: 'rolled_back', success: false, reason: 'unit-failed', failure },
  message: 'web1 was not well, and went back: web.service has failed',
  health: {
    healthy: false,
    findings: [
      { kind: 'unit-failed', level: 'rollback', subject: 'web.service', message: 'web.service has failed' },
    ],
  },
});

describe('the report of a deployment', () => {
  it('begins with how it ended, and ends with the way back, with the numbers between', () => {
    const text = deploymentSummary(report());
    expect(text).toMatch(/^## ✅ web1 runs the new system\\, is well\\, and boots it\n/);
    for (const part of [
      '- ⚠️ only a boot brings all of it. Reboot when it suits\\.',
      '| Boots | `nixos-system-web1-26.05.2` (the new one) |',
      '| Generation | 41 → 42 |',
      'Changes: 1 unit changes, 1 package, reboot needed',
      '| `web.service` | restart | ExecStart changed |',
      '| Memory available | 2.0 KiB | 1.0 KiB |',
      '| `/` | 40 % used | 45 % used |',
      '| Start of `web.service` |  | 1.5 s |',
      'To go back: `nixos-rebuild-test deploy rollback web1 --to 41`',
    ])
      expect(text).toContain(part);
  });

  it('of a host that went back says what for and what to do, and no way back', () => {
    const text = deploymentComment(report({ hosts: [exampleHost(rolledBack)] }), mark);
    expect(readMark(text)).toEqual(mark);
    expect(text).toContain('### ↩️ web1 was not well\\, and went back\\: web\\.service has failed');
    expect(text).toContain('💡 journalctl there says more\\.');
    expect(text).toContain('Checks: 1 not passed');
    expect(text).not.toContain('To go back');
  });

  it('of several hosts counts those that are well, shows a line each and those in full that are not', () => {
    const db = exampleHost(exampleDeployment({ host: 'db' }), { host: 'db' });
    const left = exampleHost(exampleDeployment(), {
      ...{ host: 'web9', outcome: 'not_begun', isWell: false, deployment: null },
      message: 'web9 was not changed: it was not begun with',
    });
    const hosts = [exampleHost(rolledBack), db, left];
    const text = deploymentSummary(report({ hosts, id: 'all' }));
    expect(text).toMatch(/^## ↩️ 1 of 3 hosts are well\\; web1 was not well/);
    expect(text).toContain('| ↩️ `web1` | Rolled back |');
    expect(text).toContain('| ➖ `web9` | Not begun |');
    expect(text).toContain('#### ↩️ web1 was not well');
    expect(text).toContain('<details><summary><code>db</code></summary>');
  });

  it('of a build that failed shows its cause on its line', () => {
    const deployment = exampleDeployment({
      ...rolledBack,
      outcome: 'failed',
      reason: 'not-built',
      plan: null,
    });
    const hosts = [exampleHost(deployment, { metadata: exampleMetadata() })];
    expect(deploymentSummary(report({ hosts }))).toContain('hosts/laptop.nix:12');
  });

  it('is a short note once all is well again', () =>
    expect(deploymentRecovery(report(), mark)).toMatch(
      /### ✅ web1 runs .*\n\nIt failed before and works again\./,
    ));

  it('fits, whatever hosts print, and keeps its first line', () => {
    const units = Array.from({ length: 3000 }, (_, index) => ({
      ...{ unit: `unit-${index}.service`, action: 'restart', reasons: ['x'.repeat(200)] },
      ...{ announced: true, problem: null },
    }));
    const hosts = Array.from({ length: 60 }, (_, index) =>
      exampleHost(exampleDeployment({ host: `web${index}`, plan: examplePlan({ units }) }), {
        host: `web${index}`,
      }),
    );
    const text = deploymentComment(report({ hosts }), mark);
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(text).toContain('60 of 60 hosts are well');
    expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
  });

  it('takes no markup, mention or link from what hosts say', () => {
    const deployment = exampleDeployment({
      ...{ message: hostile, warnings: [{ message: hostile, advice: hostile }], by_hand: [hostile] },
      units: [{ unit: hostile, action: hostile, seconds: 1 }],
      steps: [{ name: hostile, start_seconds: 0, duration_seconds: 1 }],
      revisions: { old: hostile, new: hostile },
      plan: examplePlan({
        units: [{ unit: hostile, action: 'start', reasons: [hostile], announced: true, problem: hostile }],
        reboot: { needed: true, reasons: [hostile], refused: [] },
        data: [{ unit: hostile, package: hostile, old_version: hostile, new_version: hostile }],
      }),
      health: {
        healthy: false,
        findings: [{ kind: 'x', level: 'rollback', subject: null, message: hostile }],
      },
    });
    const alone = exampleHost(deployment, { host: hostile, hint: hostile, isWell: false });
    for (const hosts of [[alone], [alone, exampleHost(exampleDeployment())]]) {
      const shown = report({ hosts, screen: { host: hostile, lines: [hostile, '```', hostile] } });
      for (const text of [deploymentSummary(shown), deploymentComment(shown, mark)]) {
        const html = outsideCode(text);
        expect(html).not.toMatch(/<(?:script|img|h1)\b/);
        expect(html.match(/<a href="[^"]*"/g)).toEqual(['<a href="https://github.com/o/r/actions/runs/7"']);
        expect(html).not.toMatch(/(?:@(?:octocat|org)|#[123])\b/);
      }
    }
  });
});

describe('what a plan changes, in a few words', () => {
  it.each([
    [{}, '1 unit changes, 1 package, reboot needed'],
    [{ changed: false }, 'nothing changes'],
    [
      { units: [], packages: null, reboot: { needed: false, reasons: [], refused: [] } },
      'no unit is touched, packages not known, no reboot',
    ],
  ])('%j', (changes, words) => expect(changeWords(examplePlan(changes))).toBe(words));
});

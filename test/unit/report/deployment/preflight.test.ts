import { describe, expect, it } from 'vitest';
import { preflightAnnotations } from '../../../../src/action/deploy/preflight-annotations.js';
import type { Audit, AuditFinding, Finding, Preflight } from '../../../../src/builds/preflight.js';
import { preflightMarkdown } from '../../../../src/report/deployment/preflight.js';
import { exampleDeployment, exampleHost } from '../../../support/deployment.js';
import { hostile, outsideCode } from '../rendered.js';

const finding = (changes: Partial<Finding> = {}): Finding => ({
  ...{ rule: 'unused-binding', severity: 'warning', file: 'hosts/web1.nix', line: 3, column: 5 },
  ...{ end_line: 3, end_column: 9, message: 'nothing uses "x"' },
  ...changes,
});
const audit = (host: string, findings: Audit['findings'] = []): Audit => ({
  ...{ host, base: { revision: 'a', because: 'aaa, which it runs' }, findings, notes: [] },
});
const opened: AuditFinding = {
  ...{ id: 'port-opened', severity: 'warning', option: 'networking.firewall.allowedTCPPorts' },
  message: 'the firewall lets TCP 5432 in',
};
const result = (changes: Partial<Preflight> = {}): Preflight => ({
  ...{ schema_version: 1, success: true, fail_on: 'error', directory: '/w/nix', files: 12 },
  ...{ errors: 0, warnings: 0, allowed: 0, skipped_rules: [], syntax_by: 'nix', findings: [], notes: [] },
  ...changes,
});
const host = (name: string, preflight: Preflight | null) =>
  exampleHost(exampleDeployment({ host: name, preflight }));

describe('what was found before a deployment', () => {
  it('is a line where nothing was found, and nothing where nothing was looked at', () => {
    expect(preflightMarkdown({ hosts: [host('web1', result())] }, 10)).toBe(
      'Preflight: ✓ nothing found in 12 files\n',
    );
    expect(preflightMarkdown({ hosts: [host('web1', null)] }, 10)).toBe('');
  });

  it('names the findings of the sources once, and those of each host', () => {
    const sources = { findings: [finding()], warnings: 2 };
    const text = preflightMarkdown(
      {
        hosts: [
          host('web1', result({ ...sources, audits: [audit('web1', [opened])] })),
          host('db', result({ ...sources, audits: [audit('db', [opened])] })),
        ],
      },
      10,
    );
    expect(text).toContain('Preflight: ✓ 3 warnings in 12 files and 2 hosts');
    expect(text.match(/hosts\/web1\.nix:3/g)).toHaveLength(1);
    expect(text).toContain('`db: networking.firewall.allowedTCPPorts`');
    expect(text).toContain('`web1: networking.firewall.allowedTCPPorts`');
  });

  it('is cut with a word about the rest', () => {
    const findings = Array.from({ length: 30 }, (_, line) => finding({ line: line + 1 }));
    const text = preflightMarkdown({ hosts: [host('web1', result({ findings, warnings: 30 }))] }, 10);
    expect(text.match(/unused-binding/g)).toHaveLength(10);
    expect(text).toContain('… and 20 more');
  });

  it('takes no markup, mention or link from sources and hosts', () => {
    const text = preflightMarkdown(
      {
        hosts: [
          host(
            'web1',
            result({
              findings: [finding({ file: hostile, message: hostile })],
              audits: [audit(hostile, [{ ...opened, option: hostile, message: hostile }])],
            }),
          ),
        ],
      },
      10,
    );
    expect(outsideCode(text)).not.toMatch(/<(?:a|img|script)\b|@octocat/);
  });
});

describe('annotations of what was found before a deployment', () => {
  it('are on the lines of files in the checkout, each once for all hosts', () => {
    const hosts = [
      host('web1', result({ findings: [finding()] })),
      host('db', result({ findings: [finding()] })),
    ];
    expect(preflightAnnotations(hosts, '/w')).toEqual([
      {
        ...{ level: 'warning', message: 'nothing uses "x"', title: 'NixOS preflight: unused-binding' },
        ...{ file: 'nix/hosts/web1.nix', line: 3, column: 5 },
      },
    ]);
  });

  it('name the place in words where the files are elsewhere', () => {
    expect(preflightAnnotations([host('web1', result({ findings: [finding()] }))], '/other')).toMatchObject([
      { file: null, line: null, message: 'nothing uses "x"\nat hosts/web1.nix:3' },
    ]);
  });
});

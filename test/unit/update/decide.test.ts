import { describe, expect, it } from 'vitest';
import type { KnownIssue, KnownIssues } from '../../../src/builds/known-issues.js';
import type { UpdatePreview } from '../../../src/builds/update-preview.js';
import { decideUpdate } from '../../../src/update/apply/decide.js';

const revision = 'a'.repeat(40);
/** A lock with two inputs, of which one is nixpkgs from GitHub. */
const lock = JSON.stringify({
  root: 'root',
  version: 7,
  nodes: {
    root: { inputs: { nixpkgs: 'nixpkgs', home: 'home' } },
    home: { locked: { type: 'git', url: 'https://example.org/home', rev: 'b'.repeat(40) } },
    nixpkgs: {
      locked: {
        ...{ type: 'github', owner: 'NixOS', repo: 'nixpkgs', rev: revision },
        narHash: 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
      },
    },
  },
});

const input = (name: string, warnings?: string[]): UpdatePreview['inputs'][number] => ({
  ...{ name, change: 'updated', old_revision: revision, new_revision: 'c'.repeat(40) },
  ...{ old_date: null, new_date: null, compare_url: null, ...(warnings && { warnings }) },
});

function issue(severity: KnownIssue['severity'], number: number): KnownIssue {
  const found = {
    name: 'grub',
    old_version: '2.12',
    new_version: '2.14',
    severity,
    reason: 'boot',
    hosts: ['web'],
  };
  return {
    ...{ number, title: 'grub 2.14: unbootable', url: `https://github.com/NixOS/nixpkgs/issues/${number}` },
    ...{ labels: [], created_at: '2026-05-01T00:00:00Z', severity, packages: [found] },
  };
}

function known(issues: KnownIssue[], changes: Partial<KnownIssues> = {}): KnownIssues {
  return {
    ...{
      tracker: 'NixOS/nixpkgs',
      open_issues: 9,
      listed_at: '2026-05-02T00:00:00Z',
      requests: 6,
      reach: [],
    },
    ...{ note: null, ignored: 0, issues, ...changes },
  };
}

const preview = (changes: Partial<UpdatePreview> = {}): UpdatePreview => ({
  ...{ schema_version: 1, flake: '.', directory: '/f', depth: 'dry', asked: [], changed: true },
  ...{ inputs: [input('nixpkgs'), input('home')], held: [], hosts: [], known_issues: known([]) },
  ...changes,
});

const unevaluated: UpdatePreview['hosts'] = [
  {
    ...{ host: 'web', error: 'lost', old_derivation: null, new_derivation: null, compared: null },
    ...{ packages: null, build: null, fetch: null },
  },
];

describe('whether an update is made', () => {
  it.each([
    ['nothing', preview(), 'proceed'],
    ['an issue of no weight', preview({ known_issues: known([issue('low', 1)]) }), 'proceed'],
    ['a medium issue', preview({ known_issues: known([issue('medium', 1)]) }), 'ask'],
    ['a high issue', preview({ known_issues: known([issue('high', 1)]) }), 'ask'],
    ['a critical issue', preview({ known_issues: known([issue('critical', 1)]) }), 'refuse'],
    ['a host that does not evaluate', preview({ hosts: unevaluated }), 'refuse'],
    ['an input that goes back', preview({ inputs: [input('nixpkgs', ['it goes back in time'])] }), 'ask'],
    ['issues that nobody could read', preview({ known_issues: known([], { listed_at: null }) }), 'ask'],
    ['issues that nobody asked for', preview({ known_issues: null }), 'proceed'],
  ] as const)('with %s', (_, looked, verdict) => {
    expect(decideUpdate(looked, 'smart', lock).verdict).toBe(verdict);
    expect(decideUpdate(looked, 'guided', lock).verdict).toBe(verdict === 'proceed' ? 'ask' : verdict);
  });

  it('a refusal has its reason, and what can be done instead', () => {
    const { reasons, alternatives } = decideUpdate(
      preview({ known_issues: known([issue('critical', 7), issue('medium', 8)]) }),
      'smart',
      lock,
    );
    expect(reasons).toEqual([
      'a critical known issue of grub 2.14: boot (https://github.com/NixOS/nixpkgs/issues/7)',
      'a medium known issue of grub 2.14: boot (https://github.com/NixOS/nixpkgs/issues/8)',
    ]);
    expect(alternatives).toHaveLength(4);
    expect(alternatives[0]).toBe('Leave nixpkgs as it is: --input home');
    expect(alternatives[2]).toContain(`https://github.com/NixOS/nixpkgs/archive/${revision}.tar.gz`);
    expect(alternatives[2]).toMatch(/^ {6}grub = \(import/m);
    expect(alternatives[3]).toContain('"ignoreIssues": [7, 8]');
  });

  it('prints no overlay for an input whose words could be Nix', () => {
    const hostile = lock.replace('"owner":"NixOS"', '"owner":"x\\"; builtins.abort \\"y"');
    const { alternatives } = decideUpdate(
      preview({ known_issues: known([issue('critical', 7)]) }),
      'smart',
      hostile,
    );
    expect(alternatives.join('\n')).not.toContain('fetchTarball');
  });
});

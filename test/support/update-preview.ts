import type { KnownIssue, KnownIssues } from '../../src/builds/known-issues.js';
import type { HostPreview, UpdatePreview } from '../../src/builds/update-preview.js';

/** A preview of one input and one host, on which curl comes in a new version. */
export function examplePreview(changes: Partial<UpdatePreview> = {}): UpdatePreview {
  return {
    ...{ schema_version: 1, flake: '/work', directory: '/work', depth: 'dry', asked: [], changed: true },
    inputs: [
      {
        ...{ name: 'nixpkgs', change: 'updated' },
        ...{ old_revision: '1'.repeat(40), new_revision: '2'.repeat(40) },
        ...{ old_date: '2026-03-10T12:00:00.000Z', new_date: '2026-03-20T12:00:00.000Z' },
        compare_url: `https://github.com/NixOS/nixpkgs/compare/${'1'.repeat(40)}...${'2'.repeat(40)}`,
      },
    ],
    ...{ known_issues: exampleKnown(), held: [], news: [] },
    syntax: { files: 3, count: 0, faults: [], note: null },
    hosts: [exampleHostPreview()],
    ...changes,
  };
}

export function exampleHostPreview(changes: Partial<HostPreview> = {}): HostPreview {
  return {
    ...{ host: 'web', error: null, compared: 'derivations' },
    old_derivation: '/nix/store/00000000000000000000000000000000-nixos-system-web.drv',
    new_derivation: '/nix/store/11111111111111111111111111111111-nixos-system-web.drv',
    packages: [
      {
        ...{ name: 'curl', change: 'upgraded', old_versions: ['8.12.1'], new_versions: ['8.13.0'] },
        size_delta_bytes: null,
      },
    ],
    build: { derivations: ['/nix/store/11111111111111111111111111111111-nixos-system-web.drv'] },
    fetch: {
      paths: ['/nix/store/22222222222222222222222222222222-curl'],
      download_bytes: 2048,
      unpacked_bytes: 4096,
    },
    ...changes,
  };
}

/** A host that does not evaluate. */
export function failingHost(host: string, error: string): HostPreview {
  const unknown = { old_derivation: null, new_derivation: null, compared: null, packages: null };
  return { host, error, ...unknown, build: null, fetch: null };
}

export function exampleKnown(...issues: KnownIssue[]): KnownIssues {
  return {
    ...{
      tracker: 'NixOS/nixpkgs',
      open_issues: 1184,
      listed_at: '2026-03-21T00:00:00Z',
      requests: 9,
      reach: [],
    },
    ...{ note: null, ignored: 0, issues },
  };
}

export function exampleIssue(
  severity: KnownIssue['severity'],
  changes: Partial<KnownIssue> = {},
): KnownIssue {
  return {
    ...{ number: 900_001, title: 'curl 8.13.0: crashes on HTTP/3 downloads', severity, labels: [] },
    ...{ url: 'https://github.com/NixOS/nixpkgs/issues/900001', created_at: '2026-03-01T00:00:00Z' },
    packages: [
      {
        ...{ name: 'curl', old_version: '8.12.1', new_version: '8.13.0', severity, hosts: ['web'] },
        reason: 'broken, and 8.13.0 is within 8.13.0, which it names',
      },
    ],
    ...changes,
  };
}

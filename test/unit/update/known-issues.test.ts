import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type KnownIssues, knownIssuesSchema } from '../../../src/builds/known-issues.js';
import type { HostPreview } from '../../../src/builds/update-preview.js';
import { knownIssueLines } from '../../../src/cli/show/known-issues.js';
import type { UpdateSettings } from '../../../src/config/repository.js';
import { derivationSystem } from '../../../src/nix/derivation-system.js';
import { newVersions } from '../../../src/update/changed-packages.js';
import { searchIssues } from '../../../src/update/known-issues.js';
import { type LocalGitHub, startGitHub } from '../../setup/github/server.js';
import { addIssue } from '../../setup/github/state.js';
import { temporaryDirectory } from '../../support/directory.js';

let api: LocalGitHub;
let dir: string;
beforeEach(async () => {
  api = await startGitHub();
  dir = await temporaryDirectory();
});
afterEach(async () => {
  await api.close();
  expect(api.violations).toEqual([]);
});

const now = new Date('2026-06-15T12:00:00Z');
const createdAt = '2026-05-01T00:00:00Z';

function packageOf(name: string, old: string[], come: string[]) {
  const change = old.length === 0 ? 'added' : come.length === 0 ? 'removed' : 'upgraded';
  return { name, change, old_versions: old, new_versions: come, size_delta_bytes: null } as const;
}

/** A host whose derivation is a file with that system in it. */
function host(name: string, system: string, packages: HostPreview['packages']): HostPreview {
  const derivation = join(dir, `${name}.drv`);
  mkdirSync(dir, { recursive: true });
  writeFileSync(
    derivation,
    `Derive([("out","/s/x-${name}","","")],[("/s/y.drv",["out"])],["/s/z"],"${system}","/bin/sh",[],[])`,
  );
  return {
    ...{ host: name, error: null, old_derivation: '/s/old.drv', new_derivation: derivation },
    ...{ compared: 'derivations', packages, build: null, fetch: null },
  };
}

async function found(hosts: HostPreview[], settings: UpdateSettings = {}): Promise<KnownIssues | null> {
  const env = { XDG_CACHE_HOME: join(dir, 'cache'), GITHUB_API_URL: api.url, GH_TOKEN: 'x' };
  const search = searchIssues(settings, { env, fetch, now: () => now });
  const known = await search.of(hosts);
  await search.stop();
  if (known !== null) expect(knownIssuesSchema.parse(known)).toEqual(known);
  return known;
}

describe('the versions that come', () => {
  it('are those that were not there, each with the one that it replaces', () => {
    const of = (old: string[], come: string[]) =>
      newVersions(packageOf('x', old, come)).map(({ before, after }) => [before, after]);
    expect(of(['1.0'], ['1.1'])).toEqual([['1.0', '1.1']]);
    expect(of(['1.1', '3.0'], ['1.1', '3.1'])).toEqual([['3.0', '3.1']]);
    expect(of(['1.0', '3.0'], ['1.1', '3.1'])).toEqual([
      ['1.0', '1.1'],
      ['3.0', '3.1'],
    ]);
    expect(of(['2.0'], ['1.0'])).toEqual([['2.0', '1.0']]);
    expect(of([], ['1.0'])).toEqual([[null, '1.0']]);
    expect(of(['1.0'], [])).toEqual([]);
    expect(of(['1.0'], ['1.0'])).toEqual([]);
    expect(of([''], ['', '1.0'])).toEqual([[null, '1.0']]);
  });
});

describe('known issues of hosts', () => {
  it('name where each package changes, and are judged by the system of each host', async () => {
    addIssue(api.state, { title: 'mpv: crashes on aarch64-linux', createdAt });
    addIssue(api.state, { title: 'mpv 0.41 crashes', createdAt });
    const known = await found([
      host('a', 'x86_64-linux', [packageOf('mpv', ['0.40'], ['0.41'])]),
      host('b', 'x86_64-linux', [packageOf('mpv', ['0.40'], ['0.41'])]),
      host('arm', 'aarch64-linux', [packageOf('mpv', ['0.39'], ['0.41'])]),
    ]);
    const told = known!.issues.map(({ number, severity, packages }) => [
      number,
      severity,
      packages.map(({ old_version, severity, hosts }) => [old_version, severity, hosts]),
    ]);
    expect(told).toEqual([
      [
        2,
        'high',
        [
          ['0.40', 'high', ['a', 'b']],
          ['0.39', 'high', ['arm']],
        ],
      ],
      [
        1,
        'high',
        [
          ['0.39', 'high', ['arm']],
          ['0.40', 'low', ['a', 'b']],
        ],
      ],
    ]);
    expect(knownIssueLines(known!, 3, false).join('\n')).toContain(
      'high  mpv 0.39 → 0.41 on arm, and 1 more of its packages',
    );
  });

  it('take at most 12 requests and little time for 1,247 packages, and one the next time', async () => {
    const labels = ['0.kind: bug', '0.kind: build failure', '0.kind: regression', '1.severity: security'];
    for (let index = 0; index < 3000; index += 1)
      addIssue(api.state, {
        title: `Build failure: package-number${index % 1500}-2.0`,
        labels: [labels[index % labels.length]!],
        createdAt: new Date(now.getTime() - index * 3_600_000).toISOString().replace('.000', ''),
      });
    const packages = Array.from({ length: 1247 }, (_, index) =>
      packageOf(`package-number${index}`, ['1.0'], ['2.0']),
    );
    const hosts = [host('web', 'x86_64-linux', packages)];
    const cold = await found(hosts);
    expect(api.requests).toHaveLength(12);
    expect(cold).toMatchObject({ requests: 12 });
    expect(cold!.open_issues).toBeGreaterThan(900);
    expect(cold!.issues.length).toBeGreaterThan(700);
    expect(cold!.note).toMatch(/^the listings reach back to /);
    api.requests.length = 0;
    const before = process.cpuUsage();
    const warm = await found(hosts);
    const { user, system } = process.cpuUsage(before);
    process.stdout.write(`warm, with the local GitHub: ${Math.round((user + system) / 1000)} ms\n`);
    expect(api.requests).toHaveLength(1);
    expect(warm!.issues).toEqual(cold!.issues);
    expect((user + system) / 1000).toBeLessThan(1500);
  });

  it('are none where no package comes in a new version, also where hosts do not evaluate', async () => {
    const broken = { ...host('b', 'x86_64-linux', null), error: 'x', new_derivation: null };
    expect(await found([host('a', 'x86_64-linux', [packageOf('x', ['1'], [])]), broken])).toBeNull();
  });

  it('are shown up to a number, in lines of bounded length', async () => {
    for (let index = 0; index < 30; index += 1)
      addIssue(api.state, { title: `mpv: crashes, ${'again '.repeat(60)}`, createdAt });
    const known = await found([host('a', 'x86_64-linux', [packageOf('mpv', ['0.40'], ['0.41'])])]);
    const lines = knownIssueLines(known!, 1, true);
    expect(lines[0]).toBe('known issues of what changes, among 30 open issues of NixOS/nixpkgs: 30 high');
    expect(lines).toHaveLength(1 + 20 * 4 + 1);
    expect(lines.at(-1)).toBe('  … and 10 more (--json has all)');
    expect(lines[1]).toBe('  \x1b[33mhigh\x1b[0m  mpv 0.40 → 0.41');
  });
});

describe('the system of a derivation', () => {
  it('is in its file', () => {
    expect(derivationSystem('Derive([("out","/x","","")],[],[],"aarch64-linux","/bin/sh",[],[])')).toBe(
      'aarch64-linux',
    );
    expect(derivationSystem('DrvWithVersion("xp-dyn-drv",[],[],"x86_64-linux",…')).toBeNull();
    expect(derivationSystem('')).toBeNull();
  });
});

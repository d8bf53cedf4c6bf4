import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updatePreviewSchema } from '../../../src/builds/update-preview.js';
import { updatePreviewText } from '../../../src/cli/show/update-preview.js';
import type { NixEdges } from '../../../src/update/nix.js';
import { type PreviewSinceRequest, previewSince } from '../../../src/update/preview-since.js';
import { modernNix, offlineNixConfig } from '../../setup/modern-nix.mjs';
import { git, gitEnvironment } from '../../support/git.js';
import { lockFlake, releaseInput, writeHostFlake } from '../../support/update-flakes.js';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'preview-since-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

// The store is shared, and a system that was built there before would be compared as one.
const stamp = `${process.pid}-${Date.now()}`;

describe.each([
  ["the distribution's Nix", () => null],
  ['a modern Nix', () => modernNix()],
] as [string, () => string | null][])('what a lock has changed already, by %s', (title, bin) => {
  const key = title.replaceAll(/\W/g, '');
  let origin: string;
  let flake: string;
  let edges: NixEdges;

  const commit = (message: string) => {
    git(origin, 'add', '-A');
    git(origin, 'commit', '-q', '-m', message);
  };

  beforeAll(() => {
    const input = join(dir, `pkgs-${key}`);
    origin = join(dir, `hosts-${key}`);
    flake = join(origin, 'nixos');
    const env = {
      ...{ ...process.env, ...gitEnvironment, NIX_CONFIG: offlineNixConfig, HOME: dir },
      PATH: [bin(), process.env.PATH].filter(Boolean).join(':'),
      XDG_CACHE_HOME: join(dir, `cache-${key}`),
    };
    edges = { cwd: dir, env, say: () => {} };
    const hosts = { web: 'system', mended: 'throw "not yet"', lost: 'throw "lost for good"' };
    releaseInput(input, { openssl: '3.0.1', curl: '8.2', 'old-tool': '1.0' }, 10);
    writeHostFlake(flake, { input, hosts, stamp: `${stamp}-${key}` });
    git(origin, 'init', '-q', '-b', 'main');
    commit('hosts');
    lockFlake(flake, env);
    commit('lock');
    git(origin, 'checkout', '-q', '-b', 'update');
    releaseInput(input, { openssl: '3.0.2', curl: '8.1', 'new-tool': '2.0' }, 20);
    writeHostFlake(flake, {
      ...{ input, stamp: `${stamp}-${key}` },
      hosts: { ...hosts, mended: 'system', added: 'system' },
    });
    lockFlake(flake, env);
    commit('update');
  }, 300_000);

  const since = (more: Partial<PreviewSinceRequest> = {}) => {
    const from = { revision: 'main', because: '--from main' };
    return previewSince({ flake, hosts: [], depth: 'lock', from, ...more }, edges);
  };

  it('has the inputs that differ from those of the revision, and why it is that one', async () => {
    const before = readFileSync(join(flake, 'flake.lock'), 'utf8');
    const result = await since();
    expect(updatePreviewSchema.parse(result)).toEqual(result);
    expect(result).toMatchObject({
      changed: true,
      from: { revision: git(origin, 'rev-parse', 'main').trim(), because: '--from main' },
      inputs: [{ name: 'pkgs', old_date: '2026-03-10T12:00:00.000Z', new_date: '2026-03-20T12:00:00.000Z' }],
    });
    expect(updatePreviewText(result, false)).toMatch(/^inputs since [0-9a-f]{12} \(--from main\)\n/);
    expect(readFileSync(join(flake, 'flake.lock'), 'utf8')).toBe(before);
  }, 300_000);

  it('compares the hosts with those of the revision, of which some may not have a system', async () => {
    const result = await since({ depth: 'dry' });
    expect(updatePreviewSchema.parse(result)).toEqual(result);
    const [added, lost, mended, web] = result.hosts;
    expect(web!.packages?.map(({ name, change }) => `${name} ${change}`)).toEqual([
      ...['curl downgraded', 'new-tool added', 'old-tool removed', 'openssl upgraded'],
    ]);
    expect(lost).toMatchObject({ new_derivation: null, error: expect.stringContaining('lost for good') });
    expect(added).toMatchObject({ error: null, old_derivation: null, packages: null });
    expect(added!.old_error).toContain('added');
    expect(mended).toMatchObject({ error: null, old_error: expect.stringContaining('not yet') });
    expect(mended!.new_derivation).toBe(web!.new_derivation);
    expect(mended!.build!.derivations).toHaveLength(4);
    expect(updatePreviewText(result, false)).toContain(
      'packages: not known, since its system before is not: mended does not evaluate',
    );
  }, 300_000);

  it('works in a narrow clone, which fetches the commit', async () => {
    const clone = join(dir, `narrow-${key}`);
    git(dir, 'clone', '-q', '--depth=1', '--branch=update', `file://${origin}`, clone);
    const from = { revision: git(origin, 'rev-parse', 'main').trim(), because: 'the base' };
    const result = await since({ flake: join(clone, 'nixos'), depth: 'dry', hosts: ['web'], from });
    expect(result.hosts).toMatchObject([{ host: 'web', error: null, compared: 'derivations' }]);
    expect(result.hosts[0]!.old_derivation).not.toBeNull();
  }, 300_000);

  it('says that nothing changes where the lock has the same inputs', async () => {
    const result = await since({ from: { revision: 'HEAD', because: '--from HEAD' }, depth: 'dry' });
    expect(result).toMatchObject({ changed: false, inputs: [], hosts: [] });
    expect(updatePreviewText(result, false)).toMatch(
      /^nothing changes: flake.lock has the inputs of .{12} \(/,
    );
  }, 300_000);

  it('counts every input as added where the revision has no lock', async () => {
    const result = await since({ from: { revision: 'main^', because: '--from main^' } });
    expect(result.inputs).toMatchObject([{ name: 'pkgs', change: 'added' }]);
  }, 300_000);

  it('says what is wrong with a revision, and with a lock', async () => {
    const from = { revision: 'nowhere', because: '--from nowhere' };
    await expect(since({ from })).rejects.toMatchObject({ code: 'no-base', status: 2 });
    const option = { revision: '--all', because: '--from --all' };
    await expect(since({ from: option })).rejects.toMatchObject({ code: 'no-base' });
    const lock = join(flake, 'flake.lock');
    const text = readFileSync(lock, 'utf8');
    try {
      writeFileSync(lock, `<<<<<<< HEAD\n${text}`);
      await expect(since()).rejects.toMatchObject({ code: 'bad-lock' });
    } finally {
      writeFileSync(lock, text);
    }
  }, 300_000);
});

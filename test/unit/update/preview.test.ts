import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updatePreviewSchema } from '../../../src/builds/update-preview.js';
import { updatePreviewText } from '../../../src/cli/show/update-preview.js';
import type { NixEdges } from '../../../src/update/nix.js';
import { makePlace } from '../../../src/update/place.js';
import { type PreviewRequest, previewUpdate } from '../../../src/update/preview.js';
import { modernNix, offlineNixConfig } from '../../setup/modern-nix.mjs';
import { git, gitEnvironment } from '../../support/git.js';
import { releaseInput } from '../../support/update-flakes.js';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'update-preview-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const release = (name: string, versions: Record<string, string>, day: number) =>
  releaseInput(join(dir, name), versions, day);

// The store is shared, and a system that was built there before would be compared as one.
const stamp = `${process.pid}-${Date.now()}`;

/** A flake with one host, whose system needs a derivation for each package of its input. */
function hostFlake(name: string, input: string): string {
  const at = join(dir, name);
  mkdirSync(join(at, 'nixos'), { recursive: true });
  writeFileSync(
    join(at, 'nixos/flake.nix'),
    `{
  inputs.pkgs.url = "git+file://${join(dir, input)}";
  inputs.steady.url = "git+file://${join(dir, 'steady')}";
  outputs = { pkgs, ... }: let
    drv = name: needs: derivation {
      inherit name needs; stamp = "${stamp}-${name}"; system = builtins.currentSystem or "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" "echo $needs > $out" ];
    };
    packages = builtins.mapAttrs (n: v: drv "\${n}-\${v}" []) pkgs.versions;
  in {
    nixosConfigurations.web.config.system.build.toplevel = drv "nixos-system-web-1" (builtins.attrValues packages);
    nixosConfigurations.lost.config.system.build.toplevel = throw "lost for good";
  };
}`,
  );
  writeFileSync(join(at, 'README'), 'x');
  git(at, 'init', '-q', '-b', 'main');
  git(at, 'add', '-A');
  git(at, 'commit', '-q', '-m', 'x');
  return join(at, 'nixos');
}

describe.each([
  ["the distribution's Nix", () => null],
  ['a modern Nix', () => modernNix()],
] as [string, () => string | null][])('the preview of an update, by %s', (title, bin) => {
  const key = title.replaceAll(/\W/g, '');
  let flake: string;
  let edges: NixEdges;

  beforeAll(() => {
    const path = [bin(), process.env.PATH].filter(Boolean).join(':');
    const env = {
      ...process.env,
      ...gitEnvironment,
      PATH: path,
      NIX_CONFIG: offlineNixConfig,
      HOME: dir,
      XDG_CACHE_HOME: join(dir, `cache-${key}`),
    };
    release(`pkgs-${key}`, { openssl: '3.0.1', curl: '8.2', 'old-tool': '1.0' }, 10);
    release('steady', {}, 1);
    flake = hostFlake(`hosts-${key}`, `pkgs-${key}`);
    edges = { cwd: dir, env, say: () => {} };
    execFileSync('nix', ['flake', 'lock'], { cwd: flake, env });
    git(flake, 'add', '-A');
    git(flake, 'commit', '-q', '-m', 'lock');
    writeFileSync(join(flake, '..', 'README'), 'changed since');
    release(`pkgs-${key}`, { openssl: '3.0.2', curl: '8.1', 'new-tool': '2.0' }, 20);
  }, 300_000);

  const preview = (more: Partial<PreviewRequest> = {}) =>
    previewUpdate({ flake, hosts: [], inputs: [], depth: 'lock', ...more }, edges);

  /** All that is below the checkout, but for git's own index, which may be refreshed. */
  const tree = () => {
    const top = join(flake, '..');
    const files = readdirSync(top, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    return files
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.endsWith('.git/index'))
      .sort()
      .map((file) => [file, readFileSync(file, 'latin1')]);
  };

  it('has the inputs that would change, and touches nothing', async () => {
    const before = tree();
    const result = await preview();
    expect(updatePreviewSchema.parse(result)).toEqual(result);
    expect(result.inputs).toMatchObject([
      {
        name: 'pkgs',
        change: 'updated',
        old_date: '2026-03-10T12:00:00.000Z',
        new_date: '2026-03-20T12:00:00.000Z',
      },
    ]);
    expect(result.inputs[0]!.old_revision).not.toBe(result.inputs[0]!.new_revision);
    expect(tree()).toEqual(before);
  }, 300_000);

  it('updates the named inputs alone', async () => {
    expect((await preview({ inputs: ['steady'] })).changed).toBe(false);
    expect((await preview({ inputs: ['pkgs'] })).inputs.map(({ name }) => name)).toEqual(['pkgs']);
    await expect(preview({ inputs: ['pkg'] })).rejects.toMatchObject({ code: 'no-such-input', status: 2 });
    await expect(preview({ inputs: ['--impure'] })).rejects.toMatchObject({ code: 'no-such-input' });
  }, 300_000);

  it('has the packages of each host, what is built here, and the error of a host that does not evaluate', async () => {
    const before = tree();
    const result = await preview({ depth: 'dry' });
    expect(updatePreviewSchema.parse(result)).toEqual(result);
    const [lost, web] = result.hosts;
    expect(lost).toMatchObject({ host: 'lost', packages: null });
    expect(lost!.error).toContain('lost for good');
    expect(web).toMatchObject({ host: 'web', error: null, compared: 'derivations' });
    expect(
      web!.packages?.map(({ name, change, new_versions }) => `${name} ${change} ${new_versions}`),
    ).toEqual(['curl downgraded 8.1', 'new-tool added 2.0', 'old-tool removed ', 'openssl upgraded 3.0.2']);
    expect(web!.build?.derivations).toHaveLength(4);
    expect(web!.fetch).toEqual({ paths: [], download_bytes: null, unpacked_bytes: null });
    expect(tree()).toEqual(before);
    const text = updatePreviewText(result, false);
    expect(text).toMatch(/upgraded +openssl +3\.0\.1 → 3\.0\.2/);
    expect(text).toContain('built here: 4');
    expect(text).toContain('lost for good');
  }, 300_000);

  it('builds the systems at depth build, and compares them, with sizes', async () => {
    const [built] = (await preview({ depth: 'build', hosts: ['web'] })).hosts;
    expect(built).toMatchObject({ compared: 'systems', error: null });
    expect(built!.build?.derivations).toHaveLength(4);
    expect(built!.packages?.find(({ name }) => name === 'openssl')).toMatchObject({
      change: 'upgraded',
      size_delta_bytes: 0,
    });
    // What is in the store is compared so without a build, too.
    const [web] = (await preview({ depth: 'dry', hosts: ['web'] })).hosts;
    expect(web).toMatchObject({ compared: 'systems', build: { derivations: [] } });
  }, 300_000);

  it('tells an input that goes back in time', async () => {
    const input = join(dir, `pkgs-${key}`);
    git(input, 'reset', '-q', '--hard', 'HEAD^');
    release(`pkgs-${key}`, { openssl: '2.9' }, 5);
    const result = await preview();
    expect(result.inputs[0]!.warnings).toEqual(['it goes back in time, from 2026-03-10 to 2026-03-05']);
    expect(updatePreviewText(result, false)).toContain('warning: it goes back in time');
  }, 300_000);

  it('leaves no directory behind, also where it is cancelled', async () => {
    const own = new RegExp(`^nrt-update-${process.pid}\\.`);
    const stop = new AbortController();
    const cancelled = previewUpdate(
      { flake, hosts: [], inputs: [], depth: 'lock' },
      { ...edges, signal: stop.signal },
    );
    setTimeout(() => stop.abort(new Error('cancelled')), 100);
    await cancelled.catch(() => {});
    expect(readdirSync(tmpdir()).filter((name) => own.test(name))).toEqual([]);
  }, 300_000);

  it('says what is wrong with a lock, and what is no flake', async () => {
    const lock = join(flake, 'flake.lock');
    const text = readFileSync(lock, 'utf8');
    try {
      writeFileSync(lock, text.replace('"version": 7', '"version": 8'));
      await expect(preview()).rejects.toMatchObject({
        code: 'bad-lock',
        message: 'flake.lock is of version 8, and 5 to 7 are known',
      });
      writeFileSync(lock, `<<<<<<< HEAD\n${text}`);
      await expect(preview()).rejects.toMatchObject({
        code: 'bad-lock',
        message: 'flake.lock has the marks of a merge conflict',
      });
    } finally {
      writeFileSync(lock, text);
    }
    await expect(preview({ flake: 'github:a/b' })).rejects.toMatchObject({ code: 'no-flake' });
    await expect(preview({ flake: dir })).rejects.toMatchObject({ code: 'no-flake' });
  }, 300_000);
});

describe('the directory of a preview', () => {
  it('of a process that was killed is removed by the next one', async () => {
    const parent = mkdtempSync(join(dir, 'places-'));
    // No process has this number (the largest is 2^22).
    mkdirSync(join(parent, 'nrt-update-99999999.5-abcdef', 'tree'), { recursive: true });
    mkdirSync(join(parent, 'someone-elses'));
    const place = await makePlace('update', parent);
    expect(readdirSync(parent)).toHaveLength(2);
    await place.remove();
    expect(readdirSync(parent)).toEqual(['someone-elses']);
  });
});

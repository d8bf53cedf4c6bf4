import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishedJsonSchema } from '../../../src/builds/json-schema.js';
import type { UpdatePreview } from '../../../src/builds/update-preview.js';
import { type LocalGitHub, startGitHub } from '../../setup/github/server.js';
import { addIssue } from '../../setup/github/state.js';
import { offlineNixConfig } from '../../setup/modern-nix.mjs';
import { cli } from '../../support/cli.js';
import { temporaryDirectory } from '../../support/directory.js';
import { git } from '../../support/git.js';

const token = 'ghp_token-of-a-person';
let api: LocalGitHub;
let dir: string;
let env: Record<string, string>;

/** An input of these versions, of which a host's system has a derivation each. */
function input(versions: Record<string, string>): void {
  writeFileSync(
    join(dir, 'input/flake.nix'),
    `{ outputs = _: { versions = builtins.fromJSON ''${JSON.stringify(versions)}''; }; }`,
  );
  git(join(dir, 'input'), 'add', '-A');
  git(join(dir, 'input'), 'commit', '-q', '-m', 'x');
}

beforeEach(async () => {
  api = await startGitHub();
  dir = await temporaryDirectory();
  env = {
    ...{ PATH: process.env.PATH ?? '', HOME: dir, NIX_CONFIG: offlineNixConfig },
    ...{ GITHUB_API_URL: api.url, GITHUB_TOKEN: token },
  };
  mkdirSync(join(dir, 'input'));
  git(join(dir, 'input'), 'init', '-q');
  input({ grub: '2.12', mpv: '0.40', htop: '3.3', krita: '5.2.6', still: '1.0' });
  writeFileSync(
    join(dir, 'flake.nix'),
    `{
  inputs.input.url = "git+file://${join(dir, 'input')}";
  outputs = { input, ... }: let
    drv = name: needs: derivation { inherit name needs; system = "x86_64-linux"; builder = "/bin/sh"; };
    toplevel = drv "nixos-system-web-1" (builtins.attrValues (builtins.mapAttrs (n: v: drv "\${n}-\${v}" []) input.versions));
  in {
    nixosConfigurations.web.config.system.build.toplevel = toplevel;
    nixosConfigurations.still.config.system.build.toplevel = drv "nixos-system-still-1" [];
  };
}`,
  );
  execFileSync('nix', ['flake', 'lock', `path:${dir}`], { env, stdio: 'pipe' });
  input({ grub: '2.14', mpv: '0.41', htop: '3.4', krita: '5.2.9', still: '1.0' });
});
afterEach(async () => {
  await api.close();
  expect(api.violations).toEqual([]);
});

const createdAt = '2026-05-01T00:00:00Z';
const preview = (...argv: string[]) =>
  cli(['update', 'preview', 'web', '--flake', `path:${dir}`, ...argv], dir, { env });

async function previewJson(...argv: string[]): Promise<UpdatePreview> {
  const { out, status } = await preview('--json', ...argv);
  expect(status).toBe(0);
  const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(
    publishedJsonSchema('update-preview.v1.json'),
  );
  const result = JSON.parse(out);
  expect(valid(result), JSON.stringify(valid.errors)).toBe(true);
  return result;
}

function usualIssues(): void {
  const report = (title: string, ...labels: string[]) => addIssue(api.state, { title, labels, createdAt });
  report('grub 2.14: system is unbootable', '0.kind: bug');
  report('mpv: crashes on start', '0.kind: bug');
  report('htop: columns are wrong', '0.kind: bug');
  report('krita 5.2.6 crashes', '0.kind: bug');
  report('still: crashes on start', '0.kind: bug');
  report('Update request: mpv 0.40 → 0.41', '9.needs: package (update)');
  addIssue(api.state, { title: 'mpv: 0.40 -> 0.41', createdAt, isPull: true });
}

describe('known issues in a preview', () => {
  it('follow the inputs: critical and high with reason and link, the others counted', async () => {
    usualIssues();
    const { status, out } = await preview();
    expect(status).toBe(0);
    const [inputs, known, web] = out.split('\n\n');
    expect(inputs).toMatch(/^inputs\n/);
    expect(known).toBe(
      [
        'known issues of what changes, among 6 open issues of NixOS/nixpkgs: 1 critical, 1 high, 1 medium, 1 low',
        '  critical  grub 2.12 → 2.14',
        '    grub 2.14: system is unbootable',
        '    why: boot, and 2.14 is within 2.14, which it names',
        '    https://github.com/NixOS/nixpkgs/issues/1',
        '  high  mpv 0.40 → 0.41',
        '    mpv: crashes on start',
        '    why: broken',
        '    https://github.com/NixOS/nixpkgs/issues/2',
        '  1 medium, 1 low: --json has them',
      ].join('\n'),
    );
    expect(web).toMatch(/^web\n/);
  });

  it('are in the JSON, each with its packages, and are asked for with one request the next time', async () => {
    usualIssues();
    const { known_issues: known, held } = await previewJson();
    expect(known).toMatchObject({
      ...{ tracker: 'NixOS/nixpkgs', open_issues: 6, requests: 6, note: null, ignored: 0 },
    });
    expect(known!.issues.map(({ number, severity }) => [number, severity])).toEqual([
      [1, 'critical'],
      [2, 'high'],
      [3, 'medium'],
      [4, 'low'],
    ]);
    expect(known!.issues[0]!.packages).toEqual([
      {
        ...{ name: 'grub', old_version: '2.12', new_version: '2.14', severity: 'critical', hosts: ['web'] },
        reason: 'boot, and 2.14 is within 2.14, which it names',
      },
    ]);
    expect(held).toEqual([]);
    api.requests.length = 0;
    expect((await previewJson()).known_issues!.issues).toEqual(known!.issues);
    expect(api.requests).toHaveLength(1);
  });

  it('are left out with --no-issues, at depth lock, and where no package comes in a new version', async () => {
    usualIssues();
    expect((await preview('--no-issues')).out).not.toContain('known issues');
    expect(await previewJson('--no-issues')).not.toHaveProperty('known_issues');
    expect(await previewJson('--depth', 'lock')).not.toHaveProperty('known_issues');
    expect(api.requests).toEqual([]);
    const still = await cli(['update', 'preview', 'still', '--json', '--flake', `path:${dir}`], dir, { env });
    expect(JSON.parse(still.out).known_issues).toBeNull();
  });

  it('are those of the configured tracker, without what is ignored, beside the packages that are held', async () => {
    usualIssues();
    writeFileSync(
      join(dir, 'nixos-rebuild-test.json'),
      JSON.stringify({
        update: { tracker: 'someone/packages', ignoreIssues: [1, 999], hold: ['krita', 'still', 'gone'] },
      }),
    );
    const { known_issues: known, held } = await previewJson();
    expect(api.requests[0]).toMatch(/^GET \/repos\/someone\/packages\/issues\?/);
    expect(known).toMatchObject({ tracker: 'someone/packages', ignored: 1 });
    expect(known!.issues.map(({ number }) => number)).toEqual([2, 3, 4]);
    expect(known!.issues[0]!.url).toBe('https://github.com/someone/packages/issues/2');
    expect(held).toEqual([
      {
        ...{ name: 'krita', host: 'web', change: 'upgraded' },
        ...{ old_versions: ['5.2.6'], new_versions: ['5.2.9'] },
      },
    ]);
    const { out } = await preview();
    expect(out).toContain('  1 left out (update.ignoreIssues)\n');
    expect(out).toContain(
      '\n\nheld, and would change (update.hold)\n  upgraded  krita  5.2.6 → 5.2.9  on web\n\n',
    );
    writeFileSync(join(dir, 'nixos-rebuild-test.json'), '{"update":{"holds":["krita"]}}');
    expect(await preview()).toMatchObject({ status: 2, err: expect.stringContaining('Did you mean "hold"') });
    writeFileSync(join(dir, 'nixos-rebuild-test.json'), '{"update":{"tracker":"a/.."}}');
    expect((await preview()).status).toBe(2);
  });

  it.each([
    ['no network', 'http://127.0.0.1:9', 'note: GitHub cannot be reached: '],
    ['an address that is none', 'nonsense', 'note: GITHUB_API_URL is no address of an API'],
  ])('are missed with %s, which is said, and the rest is shown', async (_, url, words) => {
    env.GITHUB_API_URL = url;
    const { status, out } = await preview();
    expect(status).toBe(0);
    expect(out).toContain('among 0 open issues of NixOS/nixpkgs: none\n');
    expect(out).toContain(words);
    expect(out).toContain('built here: ');
  });

  it('are as far known as the rate limit let them be', async () => {
    usualIssues();
    const answer = { status: 403, headers: { 'x-ratelimit-remaining': '0' } };
    api.faults.push({ match: /issues/, after: 5, times: 99, answer });
    const { status, out } = await preview();
    expect(status).toBe(0);
    expect(out).toContain('1 critical');
    expect(out).toContain(
      "note: GitHub's rate limit is used up (status 403). Not read: of any label; others are whole",
    );
  });

  it('are waited for only until the person stops', async () => {
    let arrived = () => {};
    const silent = createServer(() => arrived());
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    env.GITHUB_API_URL = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const onSignal = (signalled: (signal: NodeJS.Signals) => void) => {
      arrived = () => signalled('SIGINT');
      return () => {};
    };
    const start = performance.now();
    const { status, out } = await cli(['update', 'preview', 'web', '--flake', `path:${dir}`], dir, {
      env,
      onSignal,
    });
    silent.closeAllConnections();
    silent.close();
    expect({ status, out }).toEqual({ status: 130, out: '' });
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('show nothing of the token, and nothing that a terminal would act on', async () => {
    addIssue(api.state, { title: `mpv: crashes \x1b]0;owned\x07\r\n::error::\u202eon start`, createdAt });
    addIssue(api.state, { title: `grub: boot fails ${'x'.repeat(5000)}`, createdAt });
    const shown = await preview();
    const json = await preview('--json');
    expect(shown.out).toContain('    mpv: crashes ::error::on start\n');
    expect(shown.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(Math.max(...shown.out.split('\n').map((line) => line.length))).toBeLessThan(400);
    const cache = join(dir, '.cache/nixos-rebuild-test/issues');
    const kept = readdirSync(cache).map((name) => readFileSync(join(cache, name), 'utf8'));
    expect(kept).toHaveLength(1);
    for (const text of [shown.out, shown.err, json.out, json.err, ...kept])
      expect(text).not.toContain('ghp_');
    expect(api.authorizations.every((one) => one === `Bearer ${token}`)).toBe(true);
  });
});

describe('known issues and update apply', () => {
  it('refuse it where one is critical, whoever agrees, with alternatives, and stop smart mode where one is medium', async () => {
    const lock = () => readFileSync(join(dir, 'flake.lock'), 'utf8');
    const old = lock();
    const apply = (...words: string[]) =>
      cli(['update', 'apply', 'web', '--no-deploy', '--flake', `path:${dir}`, ...words], dir, { env });
    usualIssues();
    const refused = await apply('--yes');
    expect({ status: refused.status, lock: lock() }).toEqual({ status: 1, lock: old });
    expect(refused.err).toContain('nothing was changed: a critical known issue of grub 2.14: boot');
    expect(refused.err).toContain('"update": { "ignoreIssues": [1, 2, 3] }');
    writeFileSync(join(dir, 'nixos-rebuild-test.json'), '{ "update": { "ignoreIssues": [1] } }');
    const asked = await apply('--mode', 'smart');
    expect({ status: asked.status, lock: lock() }).toEqual({ status: 1, lock: old });
    expect(asked.err).toContain('a high known issue of mpv 0.41: broken');
    expect((await apply('--mode', 'smart', '--yes')).status).toBe(0);
    expect(lock()).not.toBe(old);
  });
});

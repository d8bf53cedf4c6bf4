import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { cli } from '../../../support/cli.js';
import { temporaryDirectory } from '../../../support/directory.js';

let root: string;
/** The flake alone: Nix copies its directory whole, which must not hold the store that others write to. */
let flake: string;
beforeEach(async () => {
  root = await temporaryDirectory();
  flake = join(root, 'flake');
  await mkdir(flake);
  // Two Nix that both make a store's database may find it busy; the store is not what is tested here.
  execFileSync('nix-store', ['--init'], { env: { ...process.env, ...nix() } });
});

const builds = async () =>
  (await readdir(join(flake, 'rebuild-logs'))).filter((name) => name !== '.gitignore');
const run = (...argv: string[]) =>
  cli(['run', '--output-dir', 'rebuild-logs', ...argv], flake, { env: { ...process.env, ...nix() } });

/** A Nix that builds here for this test alone, without a network. */
const nix = () => ({
  NIX_STORE_DIR: join(root, 'store'),
  NIX_STATE_DIR: join(root, 'var'),
  NIX_LOG_DIR: join(root, 'log'),
  NIX_LOCALSTATE_DIR: join(root, 'var'),
  NIX_CONF_DIR: join(root, 'etc'),
  NIX_REMOTE: '',
  HOME: root,
  XDG_CACHE_HOME: join(root, 'cache'),
  // Two Nix at once can crash in SQLite's write-ahead log (SIGBUS), which is not what is tested here.
  NIX_CONFIG:
    'experimental-features = nix-command flakes\nsandbox = false\nbuild-users-group =\nsubstituters =\n' +
    'use-sqlite-wal = false\neval-cache = false',
});

/** A flake with these hosts; each is built by its shell script. */
async function writeFlake(hosts: Record<string, string>): Promise<void> {
  const system = process.arch === 'arm64' ? 'aarch64-linux' : 'x86_64-linux';
  const outputs = Object.entries(hosts).map(
    ([name, script]) =>
      `nixosConfigurations.${name}.config.system.build.toplevel = derivation {
        name = "system-${name}"; system = "${system}"; builder = "/bin/sh"; args = [ "-c" ${JSON.stringify(script)} ];
      };`,
  );
  await writeFile(join(flake, 'flake.nix'), `{ outputs = _: {\n${outputs.join('\n')}\n}; }\n`);
}

/**
 * Copies the flake into the store and makes Nix's caches: two Nix that do so at once can crash (a missing
 * `source.lock`, SIGBUS in SQLite), which is not what is tested here.
 */
function evaluateOnce(host: string): void {
  const installable = `.#nixosConfigurations.${host}.config.system.build.toplevel`;
  execFileSync('nix', ['build', '--dry-run', installable], {
    cwd: flake,
    env: { ...process.env, ...nix() },
    stdio: 'ignore',
  });
}

describe('run with several hosts', () => {
  it('records each as a build of its own and ends with one table', async () => {
    await writeFlake({ good: 'echo ok > $out', bad: 'echo no compiler >&2; exit 3', fine: 'echo ok > $out' });
    evaluateOnce('good');
    const { status, out, err } = await run('build', '--all-hosts', '--jobs', '2', '--json');
    expect(status).toBe(1);
    expect(err).toMatch(/^✓ {2}fine +success /m);
    expect(err).toMatch(/^✗ {2}bad +failed .*builder/m);
    const made = JSON.parse(out) as { host: string; success: boolean; dir: string }[];
    expect(made.map(({ host, success }) => [host, success])).toEqual([
      ['bad', false],
      ['fine', true],
      ['good', true],
    ]);
    expect(new Set(await builds()).size).toBe(3);
    for (const { dir } of made)
      expect(await readFile(join(dir, 'rebuild.cast'), 'utf8')).toMatch(/^\{"version":\s*2/);
  });

  it('builds the flakes that are named, and prints each one’s start and end where nothing is redrawn', async () => {
    await writeFlake({ a: 'echo ok > $out', b: 'echo ok > $out' });
    const { status, err } = await run('build', '--flake', '.#a', '--flake', '.#b', '--jobs', '1');
    expect(status).toBe(0);
    expect(err).toMatch(/started a\n(?:a: .*\n)*ended a: success\nstarted b\n(?:b: .*\n)*ended b: success\n/);
  });

  it.each([
    [['test', '--flake', '.#a', '--flake', '.#b'], 'can be built on one machine'],
    [['build', '--flake', '.#a', '--flake', '.#b', '--target-host', 'x'], 'one --target-host'],
    [['build', '--flake', '.#a', '--all-hosts'], 'exclude each other'],
    [['build', '--flake', '.', '--flake', 'b', '--all-hosts'], 'takes one --flake'],
    [['build', '--repeat', '0'], 'at least 1'],
    [['build', '--all-hosts', '--flake', './nowhere'], 'cannot be listed'],
  ])('refuses %j', async (argv, message) => {
    await writeFlake({ a: 'echo ok > $out', b: 'echo ok > $out' });
    const { status, err } = await run(...argv);
    expect(err).toContain(message);
    expect(status).toBeGreaterThanOrEqual(2);
    await expect(builds()).rejects.toThrow('ENOENT');
  });
});

describe('run --repeat', () => {
  it('fails when any repetition failed, and prints how many succeeded', async () => {
    await writeFile(join(root, 'count'), '');
    const flaky = 'echo x >> count; test $(wc -l < count) -ne 2';
    const { status, err } = await run('--command', flaky, '--repeat', '3');
    expect(status).toBe(1);
    expect(err).toMatch(/^✓ .* 1\/3 +success .*\n✗ .* 2\/3 +failed .*\n✓ .* 3\/3 +success /m);
    expect(err).toContain('\n2 of 3 succeeded\n');
    expect(await builds()).toHaveLength(3);
  });

  it('applies --keep-last once all have ended', async () => {
    const { status } = await run('--command', 'true', '--repeat', '4', '--jobs', '4', '--keep-last', '2');
    expect(status).toBe(0);
    expect(await builds()).toHaveLength(2);
  });

  it('starts no further repetition where the tool itself cannot work', async () => {
    const { status, err } = await cli(['run', 'switch', '--repeat', '5'], root, {
      env: { PATH: '/nonexistent' },
    });
    expect(status).toBeGreaterThanOrEqual(2);
    expect(err.match(/not started/g)).toHaveLength(8);
  });

  it('names a command without its secrets', async () => {
    const argv = ['--repeat', '2', '--no-recording', '--redact', 'hunter2secret'];
    const { err } = await run('--command', 'echo hunter2secret > /dev/null', ...argv);
    expect(err).toContain('echo *** > /dev/null 1/2');
    expect(err).not.toContain('hunter2secret');
  });
});

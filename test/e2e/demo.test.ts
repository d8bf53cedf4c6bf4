import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBuilds } from '../../src/builds/builds.js';
import type { Build } from '../../src/builds/metadata.js';
import { type ProgramResult, runProgram } from '../../src/system/programs.js';
import { temporaryDirectory } from '../support/directory.js';
import { git } from '../support/git.js';

// dist/ as a fresh clone starts it, without node_modules, and the real tmux and Nix on PATH.
type Demo = Build & { status: number | null; stdout: string; stderr: string };

async function demo(argv: string[], changes: Record<string, string> = {}): Promise<Demo> {
  const dir = await temporaryDirectory();
  for (const name of ['dist', 'examples']) await cp(name, join(dir, name), { recursive: true });
  git(dir, 'init', '-q');
  git(dir, 'add', 'examples');
  git(dir, 'commit', '-q', '-m', 'examples');
  const result = await runProgram([process.execPath, 'dist/cli/index.js', 'demo', ...argv], {
    env: { ...process.env, ...changes },
    cwd: dir,
  });
  const { builds } = await openBuilds(join(dir, 'rebuild-logs')).list();
  expect(builds, result.stderr).toHaveLength(1);
  return { status: statusOf(result), stderr: result.stderr, stdout: result.stdout, ...builds[0]! };
}

const statusOf = (result: ProgramResult) => (result.kind === 'exited' ? result.status : null);
const contentOf = ({ dir, metadata: { files } }: Demo, name: 'log' | 'cast' | 'frames' | 'screenshot') =>
  readFileSync(join(dir, files[name] ?? `no ${name}`));

describe('demo', () => {
  it('demo records a real Nix build and prints outcome, duration and files', async () => {
    const build = await demo([]);
    const { metadata, status, stderr } = build;
    expect(status).toBe(0);
    expect(metadata).toMatchObject({ success: true, outcome: 'success', exit_code: 0, host: 'demo' });
    expect(metadata.notices ?? []).toEqual([]);
    expect(metadata.result?.store_path).toMatch(/-nixos-system-demo-26\.05$/);
    expect(existsSync(metadata.result?.store_path ?? '')).toBe(true);
    expect(metadata.phases.map((phase) => phase.name)).toContain('building');
    expect(stderr).toMatch(/✓ demo: success after \d/);
    for (const name of Object.values(metadata.files).filter((file) => typeof file === 'string'))
      expect(stderr).toContain(join(build.dir, name));
    expect(contentOf(build, 'log').toString()).toContain('nginx.conf test is successful\n');
    expect(contentOf(build, 'cast').toString()).toMatch(/^\{"version":2,"width":120,"height":40,/);
    expect(contentOf(build, 'frames').length).toBeGreaterThan(0);
    expect(contentOf(build, 'screenshot').subarray(1, 4).toString()).toBe('PNG');
  });

  it('demo broken prints the error of the failed build and exits with status 1', async () => {
    const { status, metadata, stderr } = await demo(['broken', '--quiet']);
    expect(status).toBe(1);
    expect(metadata).toMatchObject({ success: false, outcome: 'failed', exit_code: 1, host: 'broken' });
    expect(metadata.failure?.family).toBe('builder');
    expect(metadata.failure?.derivation).toMatch(/-nginx\.conf\.drv$/);
    expect(metadata.failure?.reproduce).toMatch(/^nix build .* --impure$/);
    expect(stderr).toContain('✗ broken: failed');
    expect(metadata.failure).toMatchObject({
      cause: 'unknown directive "proxy_pas"',
      location: { file: 'examples/hosts/broken.nix', line: 19, column: 11, probable: true },
    });
    expect(stderr).toContain('nginx.conf does not build: unknown directive "proxy_pas"');
  });

  it('demo builds in a private store if Nix cannot write to its own', async () => {
    const home = await temporaryDirectory();
    // Not even root can create something below a regular file.
    writeFileSync(join(home, 'file'), '');
    const build = await demo(['--json', '--quiet'], {
      NIX_STORE_DIR: join(home, 'file', 'store'),
      NIX_STATE_DIR: join(home, 'file', 'var'),
      XDG_CACHE_HOME: join(home, 'cache'),
    });
    expect(build.status).toBe(0);
    const { result } = JSON.parse(build.stdout);
    expect(result.store_path.startsWith(join(home, 'cache/nixos-rebuild-test/nix/store'))).toBe(true);
  });

  it('demo names its hosts when it is called with another', async () => {
    const result = await runProgram([process.execPath, 'dist/cli/index.js', 'demo', 'laptop'], {
      env: process.env,
    });
    const { stderr } = result;
    expect(statusOf(result)).toBe(2);
    expect(stderr).toContain('Take demo or broken');
  });
});

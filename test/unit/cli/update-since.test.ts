import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { offlineNixConfig } from '../../setup/modern-nix.mjs';
import { cli } from '../../support/cli.js';
import { temporaryDirectory } from '../../support/directory.js';
import { git, gitEnvironment } from '../../support/git.js';
import { lockFlake, releaseInput, writeHostFlake } from '../../support/update-flakes.js';

let dir: string;
let env: Record<string, string>;

beforeEach(async () => {
  const top = await temporaryDirectory();
  dir = join(top, 'flake');
  env = { ...(gitEnvironment as Record<string, string>), HOME: top, NIX_CONFIG: offlineNixConfig };
  const input = join(top, 'input');
  releaseInput(input, { curl: '8.1' }, 10);
  writeHostFlake(dir, { input, hosts: { web: 'system' }, stamp: `${process.pid}-${Date.now()}` });
  git(dir, 'init', '-q', '-b', 'main');
  git(dir, 'add', '-A');
  lockFlake(dir, env);
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '-m', 'first');
  releaseInput(input, { curl: '8.2' }, 20);
  lockFlake(dir, env);
});

const preview = (...argv: string[]) =>
  cli(['update', 'preview', '--no-issues', '--flake', dir, ...argv], dir, { env });

describe('update preview --from', () => {
  it('shows what the lock has changed since, and updates nothing', async () => {
    const { status, out } = await preview('--from', 'main');
    expect(status).toBe(0);
    expect(out).toMatch(/^inputs since [0-9a-f]{12} \(--from main\)\n {2}updated {2}pkgs {2}/);
    expect(out).toMatch(/upgraded +curl +8\.1 → 8\.2/);
  }, 120_000);

  it('is refused together with --input, and for what is no commit', async () => {
    const both = await preview('--from', 'main', '--input', 'pkgs');
    expect(both.status).toBe(2);
    expect(both.err).toContain('--from updates nothing, and --input names what is updated');
    const unknown = await preview('--from', 'mian');
    expect(unknown.status).toBe(2);
    expect(unknown.err).toContain('--from mian is no commit that this repository has or can fetch');
  }, 120_000);
});

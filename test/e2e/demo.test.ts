import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../src/builds/metadata.js';
import { readMetadata } from '../../src/builds/metadata-file.js';
import { runProgram } from '../../src/system/programs.js';
import { temporaryDirectory } from '../support/directory.js';

// dist/ as a fresh clone starts it, without node_modules, and the real tmux and Nix on PATH.
type Demo = { status: number | null; metadata: Metadata & { dir: string }; stderr: string };

async function demo(host: string, changes: Record<string, string> = {}): Promise<Demo> {
  const dir = await temporaryDirectory();
  for (const name of ['dist', 'examples']) await cp(name, join(dir, name), { recursive: true });
  const argv = [process.execPath, 'dist/cli/index.js', 'demo', host, '--json', '--quiet'];
  const env = { ...process.env, ...changes };
  const { status, stdout, stderr } = await runProgram(argv, { env, cwd: dir });
  expect(stdout, stderr).not.toBe('');
  return { status, metadata: JSON.parse(stdout), stderr };
}

const logOf = ({ dir, files }: Demo['metadata']) => readFileSync(join(dir, files.log ?? ''), 'utf8');

describe('demo', () => {
  it('records a real Nix build of the example host', async () => {
    const { status, metadata, stderr } = await demo('demo');
    expect(stderr).not.toMatch(/^error:/m);
    expect(status).toBe(0);
    expect(metadata).toMatchObject({ success: true, outcome: 'success', exit_code: 0, host: 'demo' });
    expect(metadata.result?.store_path).toMatch(/-nixos-system-demo-26\.05$/);
    expect(existsSync(metadata.result?.store_path ?? '')).toBe(true);
    expect(logOf(metadata)).toContain('nginx.conf test is successful');
    expect(await readMetadata(metadata.dir)).toMatchObject({ outcome: 'success' });
    const [header = ''] = readFileSync(join(metadata.dir, metadata.files.cast ?? ''), 'utf8').split('\n');
    expect(JSON.parse(header)).toMatchObject({ version: 2, width: 120, height: 40 });
    expect(
      readFileSync(join(metadata.dir, metadata.files.screenshot ?? ''))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  it('shows the error of a host whose build fails, with status 1', async () => {
    const { status, metadata, stderr } = await demo('broken');
    expect(status).toBe(1);
    expect(metadata).toMatchObject({ success: false, outcome: 'failed', exit_code: 1, host: 'broken' });
    expect(metadata.failure?.family).toBe('builder');
    expect(metadata.failure?.derivation).toMatch(/-nginx\.conf\.drv$/);
    expect(metadata.failure?.log_tail.join('\n')).toContain('unknown directive "proxy_pas"');
    expect(stderr).toContain('nginx.conf');
  });

  it('builds in a private store where Nix cannot write its own', async () => {
    const home = await temporaryDirectory();
    // Nothing can be made below a regular file, not even by root.
    writeFileSync(join(home, 'file'), '');
    const { status, metadata } = await demo('demo', {
      NIX_STORE_DIR: join(home, 'file', 'store'),
      NIX_STATE_DIR: join(home, 'file', 'var'),
      XDG_CACHE_HOME: join(home, 'cache'),
    });
    expect(status).toBe(0);
    expect(metadata.result?.store_path?.startsWith(join(home, 'cache/nixos-rebuild-test/nix/store'))).toBe(
      true,
    );
  });

  it('knows its hosts', async () => {
    const argv = [process.execPath, 'dist/cli/index.js', 'demo', 'laptop'];
    const { status, stderr } = await runProgram(argv);
    expect(status).toBe(2);
    expect(stderr).toContain('Take demo or broken');
  });
});

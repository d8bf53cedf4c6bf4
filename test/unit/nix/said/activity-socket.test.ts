import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RebuildObserver } from '../../../../src/nix/observer.js';
import { listenForActivity } from '../../../../src/nix/said/activity-socket.js';
import { canBeSetting, hasJsonLogPath, nixConfigWith } from '../../../../src/nix/said/nix-config.js';
import { modernNix, offlineNixConfig } from '../../../setup/modern-nix.mjs';

const run = promisify(execFile);
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'activity-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('the activity socket', () => {
  it('receives the log of a real Nix, which the observer sums up', async () => {
    const bin = modernNix();
    const observer = new RebuildObserver();
    const socket = await listenForActivity(join(dir, 'log'), (lines) => observer.pushJson(lines, 1));
    const builder =
      'builder = "/bin/sh"; system = builtins.currentSystem; args = [ "-c" "echo hello; echo > $out" ];';
    writeFileSync(join(dir, 'default.nix'), `derivation { name = "fresh-${Date.now()}"; ${builder} }`);
    const config = nixConfigWith(offlineNixConfig, 'json-log-path', socket.path);
    await run('nix', ['build', '--impure', '--no-link', '-f', join(dir, 'default.nix')], {
      env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, NIX_CONFIG: config, HOME: dir },
    });
    await socket.close();
    const { activity, failure, phases } = observer.end({ exitCode: 0, seconds: 2 });
    expect(failure).toBeNull();
    expect(activity.built).toBe(1);
    expect(activity.slowest[0]?.derivation).toMatch(/-fresh-\d+\.drv$/);
    expect(phases.map(({ name }) => name)).toContain('building');
  });

  it('does not mix the streams of several writers, and passes on whole lines', async () => {
    const got: string[] = [];
    const socket = await listenForActivity(join(dir, 'log'), (lines) =>
      got.push(Buffer.from(lines).toString()),
    );
    const write = (text: string) =>
      new Promise<void>((done) => {
        const client = connect(socket.path, () => client.write(text, () => done()));
        clients.push(client);
      });
    const clients: ReturnType<typeof connect>[] = [];
    await write('{"a":1}\n{"b":');
    await write('{"c":3}\n');
    for (const client of clients) client.end();
    await socket.close();
    expect(got.join('').split('\n').filter(Boolean).sort()).toEqual(['{"a":1}', '{"b":', '{"c":3}']);
    for (const lines of got) expect(lines.endsWith('\n')).toBe(true);
  });

  it('refuses a path that is too long to bind', async () => {
    await expect(listenForActivity(join(dir, 'x'.repeat(120)), () => {})).rejects.toThrow(/cannot listen/);
  });
});

describe('NIX_CONFIG', () => {
  it('keeps what the user set and refuses a path that would be another setting', () => {
    expect(nixConfigWith('max-jobs = 2\n', 'json-log-path', '/run/x')).toBe(
      'max-jobs = 2\njson-log-path = /run/x',
    );
    expect(nixConfigWith(undefined, 'json-log-path', '/run/x')).toBe('json-log-path = /run/x');
    expect(canBeSetting('/run/x\nsandbox = false')).toBe(false);
  });

  it('has json-log-path only for Nix 2.30 and newer', () => {
    expect(hasJsonLogPath('nix (Nix) 2.34.8\n')).toBe(true);
    expect(hasJsonLogPath('nix (Nix) 2.8.0')).toBe(false);
    expect(hasJsonLogPath('nix (Lix, like Nix) 2.95.3')).toBe(false);
  });
});

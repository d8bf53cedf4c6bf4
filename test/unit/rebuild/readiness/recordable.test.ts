import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tmuxCheck } from '../../../../src/rebuild/readiness/programs.js';
import { runRebuild } from '../../../../src/rebuild/run.js';
import { findProgram } from '../../../../src/system/programs.js';
import { temporaryDirectory } from '../../../support/directory.js';

/** Rebuilds with a PATH of one directory, in which `tmux` is this script, if any. */
async function rebuildWith(script: string | null) {
  const cwd = await temporaryDirectory();
  const bin = join(cwd, 'bin');
  mkdirSync(bin);
  if (script !== null) {
    writeFileSync(join(bin, 'tmux'), script);
    chmodSync(join(bin, 'tmux'), 0o755);
  }
  const notices: string[] = [];
  const env = { PATH: bin, HOME: cwd };
  const build = await runRebuild(
    { command: 'echo built; exit 3', cwd, env },
    { onNotice: (message) => notices.push(message) },
  );
  return {
    build,
    notices,
    doctor: await tmuxCheck(env),
    log: readFileSync(join(build.dir, 'rebuild.log'), 'utf8'),
  };
}

describe('a rebuild where tmux', () => {
  it.each([
    ['is missing', null, /tmux is not on PATH/],
    ['is too old', '#!/bin/sh\necho tmux 3.1c\n', /tmux 3\.1c is too old/],
    ['cannot be run', '#!/no/such/interpreter\n', /tmux -V prints no version/],
  ])('%s runs all the same, and one notice says that only its log is written', async (_, script, reason) => {
    const { build, notices, log, doctor } = await rebuildWith(script);
    expect(build.metadata).toMatchObject({ outcome: 'failed', exit_code: 3, files: { cast: null } });
    expect(log).toBe('built\n');
    expect(notices).toEqual([expect.stringMatching(/NOT RECORDED, only its log is written/)]);
    expect(notices[0]).toMatch(reason);
    expect(build.metadata.notices).toEqual(notices);
    expect(doctor).toMatchObject({ status: 'missing', detail: expect.stringMatching(reason) });
  });

  it('cannot start a session runs all the same, and one notice says that only its log is written', async () => {
    const script =
      '#!/bin/sh\ntest "$1" = -V && echo tmux 3.4 || { echo "create window failed: fork failed" >&2; exit 1; }\n';
    const { build, notices, log } = await rebuildWith(script);
    expect(build.metadata).toMatchObject({ outcome: 'failed', exit_code: 3, files: { cast: null } });
    expect(log).toBe('built\n');
    expect(notices).toEqual([expect.stringMatching(/NOT RECORDED.*fork failed/)]);
    expect(readdirSync(build.dir).sort()).toEqual(['metadata.json', 'rebuild.log']);
  });

  it('is in the user’s Nix profile, off PATH, is recorded with it', async () => {
    const cwd = await temporaryDirectory();
    mkdirSync(join(cwd, '.nix-profile', 'bin'), { recursive: true });
    symlinkSync(findProgram('tmux', process.env) ?? '', join(cwd, '.nix-profile', 'bin', 'tmux'));
    mkdirSync(join(cwd, 'bin'));
    for (const name of ['cat', 'mkfifo', 'stty'])
      symlinkSync(findProgram(name, process.env) ?? '', join(cwd, 'bin', name));
    const env = { PATH: join(cwd, 'bin'), HOME: cwd };
    const build = await runRebuild({ command: 'echo built', cwd, env });
    expect(build.metadata).toMatchObject({ outcome: 'success', files: { cast: 'rebuild.cast' } });
    expect(build.metadata.notices ?? []).toEqual([]);
    expect(await tmuxCheck(env)).toMatchObject({ status: 'ok' });
  });
});

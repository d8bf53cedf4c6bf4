import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Environment } from '../../src/system/environment.js';
import { cli } from '../support/cli.js';
import { startCli } from '../support/cli-process.js';
import { temporaryDirectory } from '../support/directory.js';

let cwd = '';
beforeEach(async () => {
  cwd = await temporaryDirectory();
});

/** Expects one error message without a stack, and that no file was made. */
async function expectRefused(
  words: string[],
  status: number,
  message: RegExp,
  env: Environment = process.env,
) {
  const before = readdirSync(cwd);
  const result = await cli(words, cwd, { env });
  expect(result, result.err).toMatchObject({ status, out: '' });
  expect(result.err).toMatch(message);
  expect(result.err.match(/^error: /gm)).toHaveLength(1);
  expect(result.err).not.toMatch(/\n\s+at |This is a bug/);
  expect(readdirSync(cwd)).toEqual(before);
}

describe('a mistake on the command line is reported once with a hint, and makes no file', () => {
  it.each([
    [['run', 'frobnicate'], /"frobnicate" is not an action\n.*build, dry-build/],
    [['run', '--action', 'build', 'switch'], /two actions were given: "switch" and --action build/],
    [['run', 'build', '--action', 'switch', '--flake', '.#a', '--flake', '.#b'], /two actions were given/],
    [['run', '--frobnicate'], /unknown option '--frobnicate'/],
    [['run', '--cols', '0', '--command', 'true'], /--cols.*'0' is invalid.*2 to 1000/],
    [['run', '--cols', '10000', '--command', 'true'], /--cols.*'10000' is invalid/],
    [['run', '--rows', 'many', '--command', 'true'], /--rows.*'many' is invalid/],
    [['run', '--timeout', '-1', '--command', 'true'], /--timeout.*at least 0/],
    [['run', '--keep-last', '0', '--command', 'true'], /--keep-last/],
    [['run', '--theme', 'none', '--command', 'true'], /no theme and no file called "none"/],
    [['run', '--redact', '(', '--command', 'true'], /\(/],
    [['run', '--command', ' '], /--command is empty/],
    [['run', '--command', 'true', '--flake', '.'], /only one of --flake, --file and --command/],
    [['run', 'build', '--flake', './nowhere#x'], /no directory \.\/nowhere for the flake/],
    [['run', 'build', '--file', 'nowhere.nix'], /no file nowhere\.nix/],
    [['show', 'rebuild-20200101-000000'], /no build "rebuild-20200101-000000"/],
    [['finish', 'nowhere'], /no build "nowhere"/],
    [['export', 'nowhere', '--png', 'x.png'], /no recording or build called nowhere/i],
  ])('%j is refused', async (words, message) => {
    await expectRefused(words, 2, message);
  });
});

describe('a program that is missing is named in the error', () => {
  it('for a rebuild: nixos-rebuild and Nix', async () => {
    await expectRefused(['run', 'build'], 3, /neither nixos-rebuild nor nix is on PATH\n.*Install Nix/, {
      PATH: cwd,
    });
    await expectRefused(['run', 'switch'], 3, /"switch" needs nixos-rebuild/, { PATH: cwd });
  });
});

describe('a directory of builds that cannot be written', () => {
  it('is named in the error', async () => {
    writeFileSync(join(cwd, 'a-file'), 'mine');
    await expectRefused(
      ['run', '--command', 'true', '--output-dir', 'a-file'],
      2,
      /cannot read the builds in .*a-file: ENOTDIR/,
    );
    // Not even root can make a directory in /proc.
    await expectRefused(
      ['run', '--command', 'true', '--output-dir', '/proc/builds'],
      2,
      /cannot make a build's directory in \/proc/,
    );
  });
});

describe('foreign files', () => {
  it('list-builds skips a foreign metadata.json and names it, and run does not delete it', async () => {
    const dir = join(cwd, 'rebuild-logs', 'rebuild-20260101-000000');
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'metadata.json'), '{"name":"something else"}');
    const { status, err } = await cli(['list-builds'], cwd);
    expect(status).toBe(0);
    expect(err).toContain('skipped rebuild-20260101-000000');
    const shown = await cli(['show', 'rebuild-20260101-000000'], cwd);
    expect(shown).toMatchObject({ status: 2, out: '' });
    const run = await cli(['run', '--command', 'true', '--keep-last', '1'], cwd, { env: process.env });
    expect(run.status, run.err).toBe(0);
    expect(existsSync(join(dir, 'metadata.json'))).toBe(true);
  });

  it('export refuses a corrupt cast and leaves no half-written file', async () => {
    writeFileSync(join(cwd, 'bad.cast'), 'not a cast at all\n');
    await expectRefused(
      ['export', 'bad.cast', '--png', 'x.png', '--gif', 'x.gif', '--log', 'x.log'],
      2,
      /bad\.cast|not an? (?:asciicast|cast)/i,
    );
  });
});

describe('a flake that Nix refuses', () => {
  // The settings with which Nix runs as root, offline.
  const nixConfig =
    'experimental-features = nix-command flakes\nbuild-users-group =\nsandbox = false\nsubstituters =';

  it.each([
    ['without the host', '{ outputs = _: { nixosConfigurations = { }; }; }', 'missing-attr'],
    ['without a toplevel', '{ outputs = _: { nixosConfigurations.x = { }; }; }', 'missing-attr'],
    ['that does not parse', '{ outputs = _: { ', 'syntax'],
  ])('%s fails with the family of the error that Nix prints', async (_, flake, family) => {
    writeFileSync(join(cwd, 'flake.nix'), flake);
    const { status, out, err } = await cli(['run', 'build', '--flake', `path:${cwd}#x`, '--json'], cwd, {
      env: { ...process.env, NIX_CONFIG: nixConfig },
    });
    expect(status, err).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ outcome: 'failed', failure: { family } });
  });
});

describe('a standard error that is closed', () => {
  it('does not end the recording', async () => {
    const run = startCli(['run', '--command', 'seq 20000; exit 3'], { cwd });
    run.child.stderr?.destroy();
    const { status } = await run.ended;
    expect(status).toBe(1);
    const { out } = await cli(['list-builds', '--json'], cwd);
    expect(JSON.parse(out)[0]).toMatchObject({ outcome: 'failed', exit_code: 3 });
  });
});

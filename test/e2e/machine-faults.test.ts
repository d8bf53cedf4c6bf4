import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Environment } from '../../src/system/environment.js';
import { findProgram } from '../../src/system/programs.js';
import { version } from '../../src/system/version.js';
import { startCli } from '../support/cli-process.js';
import { temporaryDirectory } from '../support/directory.js';
import { giveToOrdinaryUser, ordinaryUser } from '../support/ordinary-user.js';

let cwd = '';
beforeEach(async () => {
  cwd = await temporaryDirectory();
});

const run = ['run', '--quiet', '--command', 'true'];

/** Expects status 3 and one message with a hint. */
async function expectFault(
  argv: string[],
  message: RegExp,
  options: { env?: Environment; uid?: number } = {},
) {
  const { status, err } = await startCli(argv, { cwd, ...options }).ended;
  expect(err).toMatch(message);
  expect(err.match(/^error: .*\n {2}[A-Z].*\.$/gm), err).toHaveLength(1);
  expect(err).not.toMatch(/This is a bug|\n\s+at /);
  expect(status).toBe(3);
}

describe('a temporary directory', () => {
  it('that is missing is named', async () => {
    await expectFault(run, /cannot make the temporary directory \/nowhere\/.*\n.*TMPDIR/, {
      env: { TMPDIR: '/nowhere' },
    });
  });

  it('that may not be written is named', async () => {
    const locked = join(cwd, 'locked');
    await mkdir(locked, { mode: 0o555 });
    await chmod(cwd, 0o755);
    await giveToOrdinaryUser(cwd);
    const env = { TMPDIR: await shortLink(locked) };
    await expectFault(run, /cannot make the temporary directory .*: permission denied\n.*TMPDIR/, {
      env,
      ...ordinaryUser,
    });
  });
});

/** A path of at most 40 characters, as longer temporary directories are not used. */
async function shortLink(target: string): Promise<string> {
  const link = join(await mkdtemp('/tmp/t-'), 'l');
  await chmod(join(link, '..'), 0o755);
  await symlink(target, link);
  return link;
}

it('mkfifo and cat are found where PATH lacks them, as in a service of NixOS', async () => {
  const bin = join(cwd, 'bin');
  await mkdir(bin);
  for (const program of ['tmux', 'sh']) {
    const path = findProgram(program, process.env);
    if (path !== null) await symlink(path, join(bin, program));
  }
  const { status, err } = await startCli(run, { cwd, env: { PATH: bin } }).ended;
  expect(status, err).toBe(0);
});

it('a directory of builds that vanishes while the rebuild runs is named', async () => {
  const argv = ['run', '--quiet', '--command', 'rm -r rebuild-logs'];
  await expectFault(argv, /rebuild-logs\/rebuild-\S+ does not exist any more/);
});

describe('a working directory that was deleted', () => {
  /** Runs the command line in a directory that it first deletes. */
  const inDeleted = async (words: string) => {
    const script = `mkdir gone && cd gone && rmdir ../gone && "${process.execPath}" "${resolve('dist/cli/index.js')}" ${words} 2>&1; echo "status $?"`;
    return (await promisify(execFile)('sh', ['-c', script], { cwd })).stdout;
  };

  it.each(['run --command true', 'list-builds', 'clean --keep-last 1'])('is named by %s', async (words) => {
    const gone = join(cwd, 'gone');
    expect(await inDeleted(words)).toBe(
      `error: the working directory ${gone} does not exist any more\n  Change into a directory that exists.\nstatus 3\n`,
    );
  });

  it.each([
    ['--version', `${version}\nstatus 0\n`],
    ['clean --keep-last 1 --output-dir "$OLDPWD"', 'Removed 0, kept 0.\nstatus 0\n'],
  ])('is not needed for %s', async (words, printed) => {
    expect(await inDeleted(words)).toBe(printed);
  });
});

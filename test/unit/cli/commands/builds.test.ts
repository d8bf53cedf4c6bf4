import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishedBuild, runningBuild } from '../../../support/builds.js';
import { cli } from '../../../support/cli.js';
import { temporaryDirectory } from '../../../support/directory.js';

const success = { success: true, outcome: 'success', exit_code: 0, error_message: null };

async function threeBuilds(): Promise<string> {
  const dir = await temporaryDirectory();
  await finishedBuild(dir, 'rebuild-20260101-120000', { ...success, timestamp: '2026-01-01T12:00:00Z' });
  await finishedBuild(dir, 'rebuild-20260102-120000', { timestamp: '2026-01-02T12:00:00Z' });
  await finishedBuild(dir, 'rebuild-20260103-120000', {
    ...success,
    timestamp: '2026-01-03T12:00:00Z',
    host: 'a-server',
  });
  return dir;
}

describe('list-builds', () => {
  it('prints one line a build, the mark first, the newest on top', async () => {
    const { status, out, err } = await cli(['list-builds', '--output-dir', '.'], await threeBuilds());
    expect(out.split('\n')).toEqual([
      '✓ rebuild-20260103-120000  2026-01-03 12:00:00 UTC  build  a-server  2 min 7 s',
      expect.stringMatching(/^✗ rebuild-20260102-120000 .* laptop +2 min 7 s {2}failed: builder for/),
      expect.stringMatching(/^✓ rebuild-20260101-120000/),
      '',
    ]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it('lists only failed builds with --failed and only the newest with --limit', async () => {
    const dir = await threeBuilds();
    const list = (...argv: string[]) => cli(['list-builds', '--output-dir', dir, ...argv], '/');
    expect((await list('--failed')).out).toMatch(/^✗ [^\n]*\n$/);
    expect((await list('--limit', '1')).out).toMatch(/^✓ rebuild-20260103[^\n]*\n$/);
  });

  it('prints an array of metadata with the directory of each', async () => {
    const dir = await threeBuilds();
    const { out } = await cli(['list-builds', '--output-dir', dir, '--json', '--failed'], '/');
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({
        schema_version: 1,
        success: false,
        dir: join(dir, 'rebuild-20260102-120000'),
      }),
    ]);
  });

  it('prints an empty list with status 0 for a directory without builds', async () => {
    const dir = await temporaryDirectory();
    await mkdir(join(dir, 'rebuild-logs'));
    expect(await cli(['list-builds'], dir)).toEqual({
      status: 0,
      out: '',
      err: `No builds in ${dir}/rebuild-logs.\n`,
    });
    expect((await cli(['list-builds', '--json'], dir)).out).toBe('[]\n');
  });

  it('names what it skipped on standard error', async () => {
    const dir = await threeBuilds();
    await mkdir(join(dir, 'rebuild-20260104-120000'));
    await writeFile(join(dir, 'rebuild-20260104-120000/metadata.json'), '{');
    const { status, out, err } = await cli(['list-builds', '--output-dir', dir, '--json'], '/');
    expect(JSON.parse(out)).toHaveLength(3);
    expect(err).toMatch(/^skipped rebuild-20260104-120000: .*not valid JSON\n$/);
    expect(status).toBe(0);
  });

  it('colours the marks on a terminal only', async () => {
    const dir = await threeBuilds();
    const { out } = await cli(['list-builds', '--output-dir', dir], '/', { outColor: true });
    expect(out).toMatch(/^\x1b\[32m✓\x1b\[0m /);
  });

  it.each(['0', '-1', 'x', '1.5', '99999999999'])('refuses a limit of %s', async (limit) => {
    const { status, err } = await cli(['list-builds', `--limit=${limit}`], '/');
    expect(status).toBe(2);
    expect(err).toContain('--limit');
  });
});

describe('show', () => {
  it('prints all of the newest build, or of the one that is named', async () => {
    const dir = await threeBuilds();
    const newest = await cli(['show', '--output-dir', dir], '/');
    expect(newest.out).toMatch(/^✓ rebuild-20260103-120000\n\n {2}outcome +success\n/);
    const named = await cli(['show', 'rebuild-20260102-120000', '--output-dir', dir], '/');
    for (const text of [
      '✗ ',
      '.#laptop',
      '0123456789abcdef',
      'evaluating',
      '12.1 s',
      "error: builder for '/nix",
      'nix 2.31.2',
      `${dir}/rebuild-20260102-120000/rebuild.cast`,
    ])
      expect(named.out).toContain(text);
    expect(named.out).not.toContain('null');
  });

  it('prints the metadata with the directory', async () => {
    const dir = await threeBuilds();
    const { out } = await cli(['show', '--output-dir', dir, '--json'], '/');
    expect(JSON.parse(out)).toMatchObject({ host: 'a-server', dir: join(dir, 'rebuild-20260103-120000') });
  });

  it('shows the classified failure', async () => {
    const dir = await temporaryDirectory();
    const failure = {
      family: 'builder',
      confidence: 0.98,
      message: 'builder failed\nwith 1',
      derivation: '/nix/store/x.drv',
      location: { file: 'host.nix', line: 12, column: 3 },
      log_tail: ['make: ***'],
      hint: 'Look at the log.',
    };
    await finishedBuild(dir, 'rebuild-20260102-120000', { failure, failures: [failure] });
    const { out } = await cli(['show', '--output-dir', dir], '/');
    expect(out).toContain(
      'failure\n  builder (confidence 0.98)\n  builder failed\n  with 1\n  at host.nix:12:3\n  derivation /nix/store/x.drv\n  > make: ***\n  hint: Look at the log.\n',
    );
  });

  it('shows what does not build and why, and the likely place, first', async () => {
    const dir = await temporaryDirectory();
    const failure = {
      family: 'builder',
      confidence: 0.95,
      message: 'builder failed',
      cause: 'unknown directive "proxy_pas"',
      derivation: '/nix/store/0123456789abcdfghijklmnpqrsvwxyz-nginx.conf.drv',
      location: { file: 'host.nix', line: 12, column: 3, probable: true },
      log_tail: [],
      hint: '',
    };
    await finishedBuild(dir, 'rebuild-20260102-120000', { failure, failures: [failure] });
    const headline = 'nginx.conf does not build: unknown directive "proxy_pas"';
    const { out } = await cli(['show', '--output-dir', dir], '/');
    expect(out).toContain(`${headline}\n  builder failed\n  probably at host.nix:12:3\n`);
    const list = await cli(['list-builds', '--output-dir', dir], '/');
    expect(list.out).toContain(`builder: ${headline}\n`);
  });

  it.each([
    ['a build that is missing', ['show', 'rebuild-20200101-000000']],
    ['a directory that is none', ['show', '/']],
  ])('answers %s with status 2 and what to do', async (_, argv) => {
    const { status, out, err } = await cli(argv, await temporaryDirectory());
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^error: there (is|are) no build.*\n {2}.*(list-builds|run)/);
  });

  it('answers for the newest of none with status 2 and what to do', async () => {
    const dir = await temporaryDirectory();
    await mkdir(join(dir, 'rebuild-logs'));
    const { status, out, err } = await cli(['show'], dir);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^error: there (is|are) no build.*\n {2}.*(list-builds|run)/);
  });
});

describe('a directory of builds that is missing', () => {
  it.each([
    [['list-builds']],
    [['list-builds', '--json']],
    [['show']],
    [['finish']],
    [['clean', '--keep-last', '1']],
    [['trend']],
    [['dashboard']],
  ])('exits with status 2 and the same message: %j', async (argv) => {
    const dir = await temporaryDirectory();
    expect(await cli(argv, dir)).toEqual({
      status: 2,
      out: '',
      err: `error: ${dir}/rebuild-logs is not a directory of builds\n  Record one first, or name another with --output-dir.\n`,
    });
    expect(await readdir(dir)).toEqual([]);
  });

  it('is not asked for where a build is named by its path', async () => {
    const dir = await temporaryDirectory();
    await finishedBuild(dir, 'a-build', success);
    expect(await cli(['show', join(dir, 'a-build')], dir)).toMatchObject({ status: 0, err: '' });
  });
});

describe('hostile metadata', () => {
  it('reaches the terminal as text only', async () => {
    const dir = await temporaryDirectory();
    const hostile = '\x1b]0;owned\x07\x1b[2J\x9b2J\u202eevil\r\n::error::x';
    const failure = {
      family: hostile,
      confidence: 1,
      message: hostile,
      derivation: hostile,
      location: { file: hostile, line: 1, column: null },
      log_tail: [hostile],
      hint: hostile,
    };
    await finishedBuild(dir, `rebuild-\x1b[2Jx`, {
      outcome: hostile,
      action: hostile,
      program: hostile,
      flake: hostile,
      host: hostile,
      error_message: hostile,
      failure,
      failures: [failure],
      notices: [hostile],
      versions: { [hostile]: hostile },
      revision: { sha: hostile, branch: hostile, dirty: true },
      phases: [{ name: hostile, start_seconds: 0, duration_seconds: 1 }],
      result: { store_path: hostile, closure_bytes: 1 },
      files: { log: 'a\x1b[2Jb', cast: null, frames: null, screenshot: null, gif: null },
    });
    for (const argv of [['list-builds'], ['show'], ['clean', '--keep-last', '0'], ['show', hostile]]) {
      const { out, err } = await cli([...argv, '--output-dir', dir], '/');
      expect(out + err, argv[0]).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202e]/);
    }
  });
});

describe('clean', () => {
  it('deletes all but the newest, and names those it deletes', async () => {
    const dir = await threeBuilds();
    await runningBuild(dir, 'rebuild-20260104-120000');
    const dry = await cli(['clean', '--keep-last', '1', '--dry-run', '--output-dir', dir], '/');
    expect(dry.out).toBe(
      `would remove ${dir}/rebuild-20260102-120000\nwould remove ${dir}/rebuild-20260101-120000\n`,
    );
    expect(await readdir(dir)).toHaveLength(4);
    const { status, out, err } = await cli(['clean', '--keep-last', '1', '--json', '--output-dir', dir], '/');
    expect(JSON.parse(out).removed).toHaveLength(2);
    expect(err).toBe('kept rebuild-20260104-120000: it is still running\n');
    expect(status).toBe(0);
    expect(await readdir(dir)).toEqual(['rebuild-20260103-120000', 'rebuild-20260104-120000']);
  });

  it.each([[[]], [['--keep-last', '-1']], [['--keep-last', 'all']]])(
    'refuses a number of builds that is missing, negative or a word: %s',
    async (argv) => {
      const dir = await threeBuilds();
      const { status, err } = await cli(['clean', ...argv, '--output-dir', dir], '/');
      expect(status).toBe(2);
      expect(err).toContain('--keep-last');
      expect(await readdir(dir)).toHaveLength(3);
    },
  );
});

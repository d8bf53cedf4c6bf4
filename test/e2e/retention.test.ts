import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openBuilds } from '../../src/builds/builds.js';
import { finishedBuild } from '../support/builds.js';
import { startCli } from '../support/cli-process.js';
import { temporaryDirectory } from '../support/directory.js';
import { giveToOrdinaryUser, ordinaryUser } from '../support/ordinary-user.js';

it('sixteen cleaners and eight rebuilds with --keep-last at once delete each build once, and none fails', async () => {
  const cwd = await temporaryDirectory();
  const dir = join(cwd, 'rebuild-logs');
  for (let second = 10; second < 59; second += 1) await finishedBuild(dir, `rebuild-20260102-1200${second}`);
  const cleaners = Array.from({ length: 16 }, () =>
    startCli(['clean', '--keep-last', '2', '--json'], { cwd }),
  );
  const runs = Array.from({ length: 8 }, () =>
    startCli(['run', '--quiet', '--no-recording', '--keep-last', '2', '--command', 'true'], { cwd }),
  );
  const cleaned = await Promise.all(cleaners.map(({ ended }) => ended));
  for (const { status, err } of [...cleaned, ...(await Promise.all(runs.map(({ ended }) => ended)))]) {
    expect(status, err).toBe(0);
    expect(err).not.toMatch(/could not|This is a bug|holds no build/);
  }
  const removed = cleaned.flatMap(({ out }) => (JSON.parse(out) as { removed: string[] }).removed);
  expect(new Set(removed).size).toBe(removed.length);
  await openBuilds(dir).clean({ keepLast: 2 });
  expect((await readdir(dir)).filter((name) => name !== '.gitignore')).toHaveLength(2);
});

describe('a build that this user may not delete', () => {
  it.each([
    ['its directory may not be written', ''],
    ['a directory in it may not be written', 'logs'],
  ])('is named, stays whole under its name, and makes clean fail: %s', async (_, part) => {
    const cwd = await temporaryDirectory();
    const dir = join(cwd, 'rebuild-logs');
    const refused = join(dir, 'rebuild-20260102-120000');
    for (const day of [1, 2, 3]) {
      const build = join(dir, `rebuild-2026010${day}-120000`);
      await finishedBuild(dir, basename(build));
      await mkdir(join(build, 'logs'));
      await writeFile(join(build, 'logs/a.log'), '');
      await giveToOrdinaryUser(build, join(build, 'logs'));
    }
    await giveToOrdinaryUser(dir);
    await chmod(cwd, 0o755);
    await chmod(join(refused, part), 0o555);
    onTestFinished(() => chmod(join(refused, part), 0o755));
    for (const count of [2, 0]) {
      const { ended } = startCli(['clean', '--keep-last', '0', '--json'], { cwd, ...ordinaryUser });
      const { status, out, err } = await ended;
      expect(err).toBe(`could not delete ${refused}: permission denied\n`);
      expect(status).toBe(3);
      const result = JSON.parse(out) as { removed: string[]; failed: string[] };
      expect(result.removed).toHaveLength(count);
      expect(result.failed).toEqual([refused]);
    }
    expect(await readdir(dir)).toEqual([basename(refused)]);
    expect(await readdir(refused, { recursive: true })).toEqual(['logs', 'metadata.json', 'logs/a.log']);
  });
});

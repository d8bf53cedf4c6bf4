import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { finishedBuild } from '../support/builds.js';
import { startCli } from '../support/cli-process.js';
import { temporaryDirectory } from '../support/directory.js';
import { giveToOrdinaryUser, ordinaryUser } from '../support/ordinary-user.js';

let cwd = '';
const log = { log: 'rebuild.log', cast: null, frames: null, screen: null, screenshot: null, gif: null };

beforeEach(async () => {
  cwd = await temporaryDirectory();
  await chmod(cwd, 0o755);
  const builds = join(cwd, 'rebuild-logs');
  for (const day of [1, 2, 3]) {
    const name = `rebuild-2026010${day}-120000`;
    await finishedBuild(builds, name, { timestamp: `2026-01-0${day}T12:00:00Z`, files: log });
    await writeFile(join(builds, name, 'rebuild.log'), 'text\n');
  }
  const [hiddenFolder, hiddenLog] = ['rebuild-20260101-120000', 'rebuild-20260102-120000/rebuild.log'];
  await mkdir(join(cwd, 'out'));
  await giveToOrdinaryUser(join(cwd, 'out'), join(builds, hiddenFolder), join(builds, hiddenLog));
  await chmod(join(builds, hiddenFolder), 0o000);
  await chmod(join(builds, hiddenLog), 0o000);
  onTestFinished(() => chmod(join(builds, hiddenFolder), 0o755));
});

describe('a folder and a file that this user may not read are named and left out', () => {
  it.each([
    [
      ['dashboard', '--out', 'out/site', '--json'],
      /"builds": 2\b/,
      /rebuild-20260102-120000\/rebuild.log was left out/,
    ],
    [['trend', '--json'], /"rebuilds"|"points"|"host"/, /rebuild-20260102-120000\/rebuild.log was left out/],
    [['list-builds'], /20260103[\s\S]*20260102/, /skipped rebuild-20260101-120000: cannot look into it/],
    [
      ['compare', 'rebuild-20260102-120000', 'rebuild-20260103-120000'],
      /one of the two has no log/,
      /rebuild.log was left out: permission denied/,
    ],
  ])('by %j', async (argv, printed, named) => {
    const { status, out, err } = await startCli(argv, { cwd, ...ordinaryUser }).ended;
    expect(status, err).toBe(0);
    expect(out).toMatch(printed);
    expect(err).toMatch(named);
    if (argv[0] !== 'compare') expect(err).toMatch(/rebuild-20260101-120000.*permission denied/);
  });
});

import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBuilds } from '../../../src/builds/builds.js';
import { keepNewestBuilds } from '../../../src/builds/retention.js';
import { processIdentity } from '../../../src/system/proc/identity.js';
import { exampleMark, finishedBuild, runningBuild } from '../../support/builds.js';
import { temporaryDirectory } from '../../support/directory.js';

const name = 'rebuild-20260102-120000';
/** The name that a cleaner which does not run any more gave to a build. */
const left = `.removing-${name}-1.0-0123456789ab`;

describe('what a killed cleaner left', () => {
  it.each([
    ['by this release', left],
    ['by an earlier one', `.removing-${name}-0123456789ab`],
  ])('is deleted where it is a finished build, renamed %s', async (_, removing) => {
    const builds = openBuilds(await temporaryDirectory());
    await finishedBuild(builds.dir, name);
    await mkdir(join(builds.dir, name, 'logs'));
    await rename(join(builds.dir, name), join(builds.dir, removing));
    const { removed, notes } = await builds.clean({ keepLast: 5 });
    expect({ removed, notes }).toEqual({ removed: [], notes: [] });
    expect(await readdir(builds.dir)).toEqual([]);
  });

  it('is deleted where only its empty directory is left', async () => {
    const builds = openBuilds(await temporaryDirectory());
    await mkdir(join(builds.dir, left));
    expect((await builds.clean({ keepLast: 5 })).notes).toEqual([]);
    expect(await readdir(builds.dir)).toEqual([]);
  });

  it('has its name again where it must not be deleted', async () => {
    const builds = openBuilds(await temporaryDirectory());
    await runningBuild(builds.dir, name, { pid_start: 1 });
    await rename(join(builds.dir, name), join(builds.dir, left));
    const { notes } = await builds.clean({ keepLast: 5 });
    expect(notes).toEqual([expect.stringMatching(/^kept rebuild-20260102-120000: .*run finish/)]);
    expect(await readdir(builds.dir)).toEqual([name]);
  });
});

describe('a directory with the name of what a cleaner leaves', () => {
  it.each([
    ['of a build', left],
    ['of something else', '.removing-something-else-0123456789ab'],
  ])('is kept with everything in it where it holds no build: %s', async (_, lookalike) => {
    const builds = openBuilds(await temporaryDirectory());
    await mkdir(join(builds.dir, lookalike));
    await writeFile(join(builds.dir, lookalike, 'precious'), '');
    await builds.clean({ keepLast: 0 });
    expect(await readdir(join(builds.dir, lookalike))).toEqual(['precious']);
  });

  it('is named by that name where it holds no build, with what to do about it', async () => {
    const builds = openBuilds(await temporaryDirectory());
    await mkdir(join(builds.dir, left));
    await writeFile(join(builds.dir, left, 'precious'), '');
    const { notes } = await builds.clean({ keepLast: 0 });
    expect(notes).toEqual([`kept ${left}: it holds no build; delete it by hand if you do not need it`]);
  });

  it('is left alone as long as the cleaner that renamed it runs', async () => {
    const builds = openBuilds(await temporaryDirectory());
    const { pid, pid_start } = await processIdentity(process.pid);
    const removing = `.removing-${name}-${pid}.${pid_start}-0123456789ab`;
    await finishedBuild(builds.dir, name);
    await rename(join(builds.dir, name), join(builds.dir, removing));
    await builds.clean({ keepLast: 0 });
    expect(await readdir(builds.dir)).toEqual([removing]);
  });
});

describe('retention after a rebuild', () => {
  it('reports a directory of builds that cannot be read, and throws nothing', async () => {
    const file = join(await temporaryDirectory(), 'file');
    await writeFile(file, '');
    expect(await keepNewestBuilds(file, 1)).toEqual([
      expect.stringMatching(/^old builds were not deleted: cannot read the builds in .*not a directory/),
    ]);
  });

  it('does not speak of a directory in which a run has only begun', async () => {
    const builds = openBuilds(await temporaryDirectory());
    await builds.create(new Date(), await exampleMark());
    expect(await keepNewestBuilds(builds.dir, 1)).toEqual([]);
  });
});

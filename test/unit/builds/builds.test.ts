import { execFile } from 'node:child_process';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openBuilds, requireBuildsDirectory } from '../../../src/builds/builds.js';
import { removeAbandonedStarts } from '../../../src/builds/create-build.js';
import type { Metadata } from '../../../src/builds/metadata.js';
import { writeMetadata } from '../../../src/builds/metadata-file.js';
import { exampleMark, finishedBuild, runningBuild } from '../../support/builds.js';
import { temporaryDirectory } from '../../support/directory.js';
import { git } from '../../support/git.js';
import { exampleMetadata } from '../../support/metadata.js';

const noon = new Date('2026-01-02T12:00:00Z');

const mark = await exampleMark();

describe('creating a build', () => {
  it('names a new build by its start in UTC, to the second', async () => {
    const dir = await temporaryDirectory();
    const path = await openBuilds(join(dir, 'deep/er')).create(new Date('2026-01-02T14:30:22.9+02:00'), mark);
    expect(path).toBe(join(dir, 'deep/er/rebuild-20260102-123022'));
  });

  it('hides builds from git in a directory that it makes, and changes nothing in one that exists', async () => {
    const dir = await temporaryDirectory();
    git(dir, 'init', '-q');
    await openBuilds(join(dir, 'logs')).create(noon, mark);
    await writeFile(join(dir, 'logs/rebuild-20260102-120000/rebuild.log'), '');
    expect(git(dir, 'status', '--porcelain')).toBe('');
    await mkdir(join(dir, 'mine'));
    await openBuilds(join(dir, 'mine')).create(noon, mark);
    expect(await readdir(join(dir, 'mine'))).toEqual(['rebuild-20260102-120000']);
  });

  it('creates fifty directories for fifty parallel runs in one second', async () => {
    const builds = openBuilds(await temporaryDirectory());
    const paths = await Promise.all(Array.from({ length: 50 }, () => builds.create(noon, mark)));
    expect(new Set(paths).size).toBe(50);
    expect(paths.map((path) => basename(path)).sort()).toContain('rebuild-20260102-120000-50');
  });

  it('takes the next free suffix where a file or a dangling symlink has the name', async () => {
    const builds = openBuilds(await temporaryDirectory());
    await symlink('/nowhere', join(builds.dir, 'rebuild-20260102-120000'));
    await writeFile(join(builds.dir, 'rebuild-20260102-120000-2'), '');
    expect(basename(await builds.create(noon, mark))).toBe('rebuild-20260102-120000-3');
  });

  it('leaves a build that is marked as running, and nothing of a recorder that was killed before', async () => {
    const builds = openBuilds(await temporaryDirectory());
    const killed = join(builds.dir, '.starting-999999999.1-0123456789ab');
    const alive = join(builds.dir, `.starting-${mark.pid}.${mark.pid_start}-0123456789ab`);
    await mkdir(killed);
    await mkdir(alive);
    const path = await builds.create(noon, mark);
    await removeAbandonedStarts(builds.dir);
    expect((await builds.scan()).running.map(({ dir }) => dir)).toEqual([path]);
    expect(await readdir(builds.dir)).toEqual([basename(alive), basename(path)]);
  });

  it('names the directory that cannot be written', async () => {
    const file = join(await temporaryDirectory(), 'file');
    await writeFile(file, '');
    await expect(openBuilds(file).create(noon, mark)).rejects.toMatchObject({
      status: 2,
      code: 'output-dir',
    });
    await expect(openBuilds(join(file, 'x')).create(noon, mark)).rejects.toThrow(file);
  });
});

describe('listing builds', () => {
  it('lists the newest build first by its metadata, whatever its name is', async () => {
    const builds = openBuilds(await temporaryDirectory());
    await finishedBuild(builds.dir, 'rebuild-20260102-120000', { timestamp: '2026-01-02T12:00:00Z' });
    await finishedBuild(builds.dir, 'rebuild-20250101-000000', { timestamp: '2026-03-01T00:00:00Z' });
    await finishedBuild(builds.dir, 'rebuild-20260102-120000-10', { timestamp: '2026-01-02T12:00:00Z' });
    await finishedBuild(builds.dir, 'rebuild-20260102-120000-2', { timestamp: '2026-01-02T12:00:00Z' });
    expect((await builds.list()).builds.map((build) => build.name)).toEqual([
      'rebuild-20250101-000000',
      'rebuild-20260102-120000-10',
      'rebuild-20260102-120000-2',
      'rebuild-20260102-120000',
    ]);
  });

  it('lists nothing in a directory that does not exist yet', async () => {
    const builds = openBuilds(join(await temporaryDirectory(), 'none'));
    expect(await builds.list()).toEqual({ builds: [], notes: [] });
  });

  it('refuses to list a directory of builds that is a file', async () => {
    const file = join(await temporaryDirectory(), 'file');
    await writeFile(file, '');
    await expect(openBuilds(file).list()).rejects.toMatchObject({ status: 2 });
  });

  it.each([
    ['empty', ''],
    ['cut off', '{ "schema_version": 1, "succ'],
    ['of another program', '{ "name": "left-pad", "version": "1.0.0" }'],
    ['of a later version', JSON.stringify({ ...exampleMetadata(), schema_version: 2 })],
    ['an array', '[]'],
    ['naming files outside', JSON.stringify({ ...exampleMetadata(), files: { log: '../../etc/passwd' } })],
  ])('skips metadata that is %s, with a note', async (_, text) => {
    const builds = openBuilds(await temporaryDirectory());
    await finishedBuild(builds.dir, 'rebuild-20260102-120000');
    const dir = join(builds.dir, 'rebuild-20260102-120001');
    await mkdir(dir);
    await writeFile(join(dir, 'metadata.json'), text);
    const { builds: found, notes } = await builds.list();
    expect(found).toHaveLength(1);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('rebuild-20260102-120001');
  });

  it('does not hang on a FIFO named metadata.json', async () => {
    const builds = openBuilds(await temporaryDirectory());
    await mkdir(join(builds.dir, 'rebuild-20260102-120000'));
    await promisify(execFile)('mkfifo', [join(builds.dir, 'rebuild-20260102-120000/metadata.json')]);
    expect((await builds.list()).notes[0]).toContain('no regular file');
  });

  it('accepts outcomes and fields of later releases in metadata.json', async () => {
    const builds = openBuilds(await temporaryDirectory());
    await finishedBuild(builds.dir, 'a', { outcome: 'rolled_back', later: 1 } as Partial<Metadata>);
    expect((await builds.list()).builds[0]?.metadata.outcome).toBe('rolled_back');
  });

  it('leaves out foreign directories and symlinks, and running builds unless asked for', async () => {
    const builds = openBuilds(await temporaryDirectory());
    await finishedBuild(builds.dir, 'rebuild-20260102-120000');
    await symlink('rebuild-20260102-120000', join(builds.dir, 'latest'));
    await mkdir(join(builds.dir, 'rebuild-20260102-120001'));
    await writeFile(join(builds.dir, 'notes.txt'), '');
    await runningBuild(builds.dir, 'rebuild-20260102-120002');
    expect(await builds.list()).toMatchObject({ builds: [{ name: 'rebuild-20260102-120000' }], notes: [] });
    expect((await builds.list({ running: true })).builds.map((build) => build.running)).toContain(true);
  });
});

describe('finding a build', () => {
  it('finds a build by name, by path, or as the newest', async () => {
    const builds = openBuilds(await temporaryDirectory());
    await finishedBuild(builds.dir, 'rebuild-20260102-120000', { timestamp: '2026-01-02T12:00:00Z' });
    await finishedBuild(builds.dir, 'rebuild-20260103-120000', { timestamp: '2026-01-03T12:00:00Z' });
    expect((await builds.find()).name).toBe('rebuild-20260103-120000');
    expect((await builds.find('rebuild-20260102-120000')).dir).toBe(
      join(builds.dir, 'rebuild-20260102-120000'),
    );
    const elsewhere = openBuilds(await temporaryDirectory());
    expect((await elsewhere.find(join(builds.dir, 'rebuild-20260102-120000'))).name).toBe(
      'rebuild-20260102-120000',
    );
  });

  it.each([
    ['a name that is missing', 'rebuild-20200101-000000'],
    ['the newest build of none', undefined],
    ['a directory elsewhere that is not a build', '/etc'],
  ])('throws a usage error for %s', async (_, name) => {
    const builds = openBuilds(await temporaryDirectory());
    await expect(builds.find(name)).rejects.toMatchObject({ status: 2, code: 'no-build' });
  });

  it('names the command that completes an interrupted build', async () => {
    const builds = openBuilds(await temporaryDirectory());
    await runningBuild(builds.dir, 'rebuild-20260102-120000', { pid_start: 1 });
    await expect(builds.find('rebuild-20260102-120000')).rejects.toMatchObject({
      status: 2,
      hint: expect.stringContaining('finish rebuild-20260102-120000'),
    });
  });
});

describe('retention', () => {
  it('keeps the newest builds and deletes the rest', async () => {
    const builds = openBuilds(await temporaryDirectory());
    for (const day of ['01', '02', '03'])
      await finishedBuild(builds.dir, `rebuild-202601${day}-120000`, {
        timestamp: `2026-01-${day}T12:00:00Z`,
      });
    const dry = await builds.clean({ keepLast: 1, dryRun: true });
    expect(await readdir(builds.dir)).toHaveLength(3);
    const real = await builds.clean({ keepLast: 1 });
    expect(real).toEqual(dry);
    expect(real.removed.map((dir) => basename(dir))).toEqual([
      'rebuild-20260102-120000',
      'rebuild-20260101-120000',
    ]);
    expect(await readdir(builds.dir)).toEqual(['rebuild-20260103-120000']);
  });

  it('deletes no foreign directory, no symlink, and no running or interrupted build', async () => {
    const builds = openBuilds(await temporaryDirectory());
    const outside = await temporaryDirectory();
    await writeMetadata(outside, exampleMetadata());
    await finishedBuild(builds.dir, 'kept-by-renaming');
    await runningBuild(builds.dir, 'rebuild-20260102-120000');
    await runningBuild(builds.dir, 'rebuild-20260102-120001', { pid_start: 1 });
    await mkdir(join(builds.dir, 'rebuild-20260102-120002'));
    await mkdir(join(builds.dir, 'rebuild-20260102-120003'));
    await writeFile(join(builds.dir, 'rebuild-20260102-120003/metadata.json'), '{}');
    await symlink(outside, join(builds.dir, 'rebuild-20260102-120004'));
    await writeFile(join(builds.dir, 'rebuild-20260102-120005'), 'a file');
    await finishedBuild(builds.dir, 'rebuild-20260102-120006-x');
    const before = await readdir(builds.dir, { recursive: true });
    const { removed, notes } = await builds.clean({ keepLast: 0 });
    expect(removed).toEqual([]);
    expect(notes.join('\n')).toMatch(/120000: .*running[\s\S]*120001: .*finish[\s\S]*120003/);
    expect(await readdir(builds.dir, { recursive: true })).toEqual(before);
    expect(await readdir(outside)).toEqual(['metadata.json']);
  });

  it('does not delete a build whose running.json cannot be read', async () => {
    const builds = openBuilds(await temporaryDirectory());
    await finishedBuild(builds.dir, 'rebuild-20260102-120000');
    await writeFile(join(builds.dir, 'rebuild-20260102-120000/running.json'), '{}');
    const { removed, notes } = await builds.clean({ keepLast: 0 });
    expect(removed).toEqual([]);
    expect(notes[0]).toContain('rebuild-20260102-120000');
  });

  it('removes symlinks inside a build without following them', async () => {
    const builds = openBuilds(await temporaryDirectory());
    const outside = await temporaryDirectory();
    await writeFile(join(outside, 'precious'), '');
    await finishedBuild(builds.dir, 'rebuild-20260102-120000');
    await symlink(outside, join(builds.dir, 'rebuild-20260102-120000/link'));
    await builds.clean({ keepLast: 0 });
    expect(await readdir(builds.dir)).toEqual([]);
    expect(await readdir(outside)).toEqual(['precious']);
  });

  it('deletes each build once when four cleaners run at the same time', async () => {
    const builds = openBuilds(await temporaryDirectory());
    for (let second = 10; second < 40; second += 1)
      await finishedBuild(builds.dir, `rebuild-20260102-1200${second}`);
    const results = await Promise.all(Array.from({ length: 4 }, () => builds.clean({ keepLast: 2 })));
    expect(results.flatMap((result) => result.notes)).toEqual([]);
    expect(await readdir(builds.dir)).toHaveLength(2);
  });

  it.each([-1, 1.5, Number.NaN])('refuses to keep %s builds', async (keepLast) => {
    const builds = openBuilds(await temporaryDirectory());
    await expect(builds.clean({ keepLast })).rejects.toMatchObject({ status: 2 });
  });
});

describe('scanning a directory of builds', () => {
  it('distinguishes finished, running and unfinished builds in one reading, with notes', async () => {
    const builds = openBuilds(await temporaryDirectory());
    await finishedBuild(builds.dir, 'rebuild-20260102-120000', { timestamp: '2026-01-02T12:00:00Z' });
    await finishedBuild(builds.dir, 'rebuild-20260103-120000', { timestamp: '2026-01-03T12:00:00Z' });
    await runningBuild(builds.dir, 'rebuild-20260103-120001');
    await runningBuild(builds.dir, 'rebuild-20260103-120002', { pid_start: 1 });
    await mkdir(join(builds.dir, 'rebuild-20260103-120003'));
    await writeFile(join(builds.dir, 'rebuild-20260103-120003/metadata.json'), '{}');
    await mkdir(join(builds.dir, 'something-else'));
    const { finished, running, unfinished, notes } = await builds.scan();
    expect(finished.map(({ name }) => name)).toEqual(['rebuild-20260103-120000', 'rebuild-20260102-120000']);
    expect(running).toMatchObject([{ name: 'rebuild-20260103-120001', running: true }]);
    expect(unfinished.map(({ dir }) => basename(dir))).toEqual(['rebuild-20260103-120002']);
    expect(notes.sort()).toEqual([
      expect.stringMatching(/^skipped rebuild-20260103-120002: .*finish/),
      expect.stringMatching(/^skipped rebuild-20260103-120003: .*schema_version/),
    ]);
  });

  it('lists running builds among the finished ones, newest first', async () => {
    const builds = openBuilds(await temporaryDirectory());
    await finishedBuild(builds.dir, 'rebuild-20260301-120000', { timestamp: '2026-03-01T12:00:00Z' });
    await runningBuild(builds.dir, 'rebuild-20260102-143022');
    await finishedBuild(builds.dir, 'rebuild-20250101-120000', { timestamp: '2025-01-01T12:00:00Z' });
    expect((await builds.list({ running: true })).builds.map(({ name }) => name)).toEqual([
      'rebuild-20260301-120000',
      'rebuild-20260102-143022',
      'rebuild-20250101-120000',
    ]);
  });
});

describe('a directory of builds that is missing', () => {
  it('is a usage error that names where builds were looked for', async () => {
    const missing = join(await temporaryDirectory(), 'none');
    const why = `${missing} is not a directory of builds`;
    const error = { status: 2, code: 'no-builds', message: why };
    await expect(requireBuildsDirectory(missing)).rejects.toMatchObject(error);
    await expect(openBuilds(missing).find()).rejects.toMatchObject(error);
    await expect(openBuilds(missing).find('x')).rejects.toMatchObject({
      status: 2,
      code: 'no-builds',
      message: `there is no build "x": ${why}`,
    });
  });

  it('is a usage error where it is a file', async () => {
    const file = join(await temporaryDirectory(), 'file');
    await writeFile(file, '');
    await expect(requireBuildsDirectory(file)).rejects.toMatchObject({ status: 2, code: 'no-builds' });
  });

  it('passes the check once it exists, also by a symlink', async () => {
    const dir = await temporaryDirectory();
    await symlink(dir, join(dir, 'link'));
    await expect(requireBuildsDirectory(join(dir, 'link'))).resolves.toBeUndefined();
  });
});

describe('unfinished builds', () => {
  it('are found by their dead recorders, also where the metadata was already written', async () => {
    const builds = openBuilds(await temporaryDirectory());
    await runningBuild(builds.dir, 'rebuild-20260102-120000');
    await runningBuild(builds.dir, 'rebuild-20260102-120001', { pid_start: 1 });
    await runningBuild(builds.dir, 'rebuild-20260102-120002', { boot_id: 'another boot' });
    await finishedBuild(builds.dir, 'rebuild-20260102-120002');
    await finishedBuild(builds.dir, 'rebuild-20260102-120003');
    expect((await builds.unfinished()).map(({ dir }) => basename(dir)).sort()).toEqual([
      'rebuild-20260102-120001',
      'rebuild-20260102-120002',
    ]);
    expect((await builds.list()).notes[0]).toContain('finish');
  });
});

import { execFile } from 'node:child_process';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openBuilds } from '../../../src/builds/builds.js';
import type { Metadata } from '../../../src/builds/metadata.js';
import { writeMetadata } from '../../../src/builds/metadata-file.js';
import { finishedBuild, runningBuild } from '../../support/builds.js';
import { temporaryDirectory } from '../../support/directory.js';
import { exampleMetadata } from '../../support/metadata.js';

const noon = new Date('2026-01-02T12:00:00Z');

describe('creating a build', () => {
  it('names the directory by the UTC second', async () => {
    const dir = await temporaryDirectory();
    const path = await openBuilds(join(dir, 'deep/er')).create(new Date('2026-01-02T14:30:22.9+02:00'));
    expect(path).toBe(join(dir, 'deep/er/rebuild-20260102-123022'));
  });

  it('gives fifty parallel runs of one second fifty directories', async () => {
    const builds = openBuilds(await temporaryDirectory());
    const paths = await Promise.all(Array.from({ length: 50 }, () => builds.create(noon)));
    expect(new Set(paths).size).toBe(50);
    expect(paths.map((path) => basename(path)).sort()).toContain('rebuild-20260102-120000-50');
  });

  it('walks around what already has the name, a dangling symlink included', async () => {
    const builds = openBuilds(await temporaryDirectory());
    await symlink('/nowhere', join(builds.dir, 'rebuild-20260102-120000'));
    await writeFile(join(builds.dir, 'rebuild-20260102-120000-2'), '');
    expect(basename(await builds.create(noon))).toBe('rebuild-20260102-120000-3');
  });

  it('says which directory cannot be written', async () => {
    const file = join(await temporaryDirectory(), 'file');
    await writeFile(file, '');
    await expect(openBuilds(file).create(noon)).rejects.toMatchObject({ status: 2, code: 'output-dir' });
    await expect(openBuilds(join(file, 'x')).create(noon)).rejects.toThrow(file);
  });
});

describe('listing builds', () => {
  it('puts the newest first by the metadata, whatever the names say', async () => {
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

  it('finds nothing in a directory that is not there yet', async () => {
    const builds = openBuilds(join(await temporaryDirectory(), 'none'));
    expect(await builds.list()).toEqual({ builds: [], notes: [] });
  });

  it('refuses a directory that is a file', async () => {
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

  it('does not hang on a FIFO called metadata.json', async () => {
    const builds = openBuilds(await temporaryDirectory());
    await mkdir(join(builds.dir, 'rebuild-20260102-120000'));
    await promisify(execFile)('mkfifo', [join(builds.dir, 'rebuild-20260102-120000/metadata.json')]);
    expect((await builds.list()).notes[0]).toContain('no regular file');
  });

  it('accepts outcomes and fields of later releases', async () => {
    const builds = openBuilds(await temporaryDirectory());
    await finishedBuild(builds.dir, 'a', { outcome: 'rolled_back', later: 1 } as Partial<Metadata>);
    expect((await builds.list()).builds[0]?.metadata.outcome).toBe('rolled_back');
  });

  it('leaves strangers, symlinks and running builds out, and shows the running when asked', async () => {
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
  it('takes a name, a path, or the newest', async () => {
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
    ['one that is missing', 'rebuild-20200101-000000'],
    ['any, where there are none', undefined],
    ['one outside that is none', '/etc'],
  ])('answers %s with a usage error', async (_, name) => {
    const builds = openBuilds(await temporaryDirectory());
    await expect(builds.find(name)).rejects.toMatchObject({ status: 2, code: 'no-build' });
  });

  it('says how to complete an interrupted one', async () => {
    const builds = openBuilds(await temporaryDirectory());
    await runningBuild(builds.dir, 'rebuild-20260102-120000', { pid_start: 1 });
    await expect(builds.find('rebuild-20260102-120000')).rejects.toMatchObject({
      status: 2,
      hint: expect.stringContaining('finish rebuild-20260102-120000'),
    });
  });
});

describe('retention', () => {
  it('keeps the newest and deletes the rest', async () => {
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

  it('deletes nothing it did not make, nothing running, nothing interrupted, no symlink', async () => {
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

  it('leaves a build alone whose running.json cannot be read', async () => {
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

  it('is safe beside other cleaners: each build is gone, none of them fails', async () => {
    const builds = openBuilds(await temporaryDirectory());
    for (let second = 10; second < 40; second += 1)
      await finishedBuild(builds.dir, `rebuild-20260102-1200${second}`);
    const results = await Promise.all(Array.from({ length: 4 }, () => builds.clean({ keepLast: 2 })));
    expect(results.flatMap((result) => result.notes)).toEqual([]);
    expect(await readdir(builds.dir)).toHaveLength(2);
  });

  it('finishes the work of a cleaner that was killed', async () => {
    const builds = openBuilds(await temporaryDirectory());
    await mkdir(join(builds.dir, '.removing-rebuild-20260102-120000-0123456789ab/half'), { recursive: true });
    await mkdir(join(builds.dir, '.removing-something-else-0123456789ab'));
    await builds.clean({ keepLast: 5 });
    expect(await readdir(builds.dir)).toEqual(['.removing-something-else-0123456789ab']);
  });

  it.each([-1, 1.5, Number.NaN])('refuses to keep %s builds', async (keepLast) => {
    const builds = openBuilds(await temporaryDirectory());
    await expect(builds.clean({ keepLast })).rejects.toMatchObject({ status: 2 });
  });
});

describe('what killed recorders left', () => {
  it('is found by their dead processes, also where the metadata was already written', async () => {
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

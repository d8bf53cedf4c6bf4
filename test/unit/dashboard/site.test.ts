import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SiteRequest, writeSite } from '../../../src/dashboard/site.js';
import { formatRecord, recordOf } from '../../../src/history/record.js';
import { metadata, point, points } from '../history/builders.js';
import { writeBuild, writeSampleBuilds } from './sample.js';

const now = Date.UTC(2026, 5, 1, 12);
let root: string;
let request: SiteRequest;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dashboard-site-'));
  request = {
    buildsDir: join(root, 'builds'),
    out: join(root, 'site'),
    assetsDir: join(root, 'assets'),
    title: 'T',
    live: false,
    now,
  };
  await mkdir(request.assetsDir);
  await mkdir(request.buildsDir);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const pages = () => readdir(join(request.out, 'builds'));
const list = async () =>
  JSON.parse((await readFile(join(request.out, 'data/list.js'), 'utf8')).replace(/^.*? = |;\n$/g, ''));

describe('writeSite', () => {
  it('writes only what changed since the last call', async () => {
    await writeSampleBuilds(request.buildsDir, 20, now);
    expect(await writeSite(request)).toMatchObject({ builds: 20, written: 20, removed: 0 });
    expect(await writeSite(request)).toMatchObject({ builds: 20, written: 0, removed: 0 });
    await writeBuild(request.buildsDir, metadata({ host: 'other', timestamp: new Date(now).toISOString() }));
    expect(await writeSite(request)).toMatchObject({ builds: 21, written: 1 });
  });

  it('rewrites a build that was finished since the last call', async () => {
    const dir = await writeBuild(request.buildsDir, metadata({ outcome: 'interrupted' }));
    await writeSite(request);
    await writeFile(join(dir, 'metadata.json'), JSON.stringify(metadata({ outcome: 'failed' })));
    await utimes(join(dir, 'metadata.json'), now / 1000, now / 1000);
    expect(await writeSite(request)).toMatchObject({ written: 1 });
    expect((await list()).rows[0][2]).toBe('failed');
  });

  it('removes the pages of builds that were deleted', async () => {
    await writeSampleBuilds(request.buildsDir, 5, now);
    await writeSite(request);
    const [first] = await readdir(request.buildsDir);
    await rm(join(request.buildsDir, first!), { recursive: true });
    expect(await writeSite(request)).toMatchObject({ builds: 4, removed: 1 });
    expect(await pages()).toHaveLength(4);
  });

  it('writes a page again that was removed by hand', async () => {
    await writeSampleBuilds(request.buildsDir, 3, now);
    await writeSite(request);
    const [first] = await pages();
    await rm(join(request.out, 'builds', first!), { recursive: true });
    expect(await writeSite(request)).toMatchObject({ builds: 3, written: 1 });
    expect(await readdir(join(request.out, 'builds', first!))).toContain('index.html');
  });

  it('writes a build again of which any file was removed by hand', async () => {
    await writeSampleBuilds(request.buildsDir, 1, now);
    await writeSite(request);
    const dir = join(request.out, 'builds', (await pages())[0]!);
    const names = await readdir(dir);
    expect(names).toEqual(expect.arrayContaining(['index.html', 'data.js', 'log.js', 'metadata.json']));
    for (const name of names.filter((one) => one !== 'cast.js')) {
      await rm(join(dir, name));
      expect(await writeSite(request), name).toMatchObject({ written: 1 });
      expect(await readdir(dir), name).toEqual(names);
    }
  });

  it('throws for a place in which no directory can be made', async () => {
    await expect(writeSite({ ...request, out: '/proc/site' })).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('refuses a directory that holds something else', async () => {
    await mkdir(request.out);
    await writeFile(join(request.out, 'thesis.txt'), 'mine');
    await expect(writeSite(request)).rejects.toMatchObject({ code: 'not-a-site', status: 2 });
    expect(await readdir(request.out)).toEqual(['thesis.txt']);
  });

  it('ignores its own copies when the site is among the builds', async () => {
    await writeSampleBuilds(request.buildsDir, 3, now);
    const inside = { ...request, out: join(request.buildsDir, 'site') };
    await writeSite(inside);
    expect(await writeSite(inside)).toMatchObject({ builds: 3, written: 0 });
  });

  it('marks a build that was slower than usual', async () => {
    for (let index = 0; index < 20; index += 1)
      await writeBuild(
        request.buildsDir,
        metadata({
          timestamp: new Date(now - (30 - index) * 3_600_000).toISOString(),
          duration_seconds: 100 + (index % 4),
        }),
      );
    await writeBuild(
      request.buildsDir,
      metadata({ timestamp: new Date(now).toISOString(), duration_seconds: 160 }),
    );
    await writeSite(request);
    expect((await list()).rows[0][11]).toBe(58);
  });
});

const withFile = (log: string) => JSON.stringify({ ...metadata(), files: { ...metadata().files, log } });

describe('writeSite names and leaves out', () => {
  it.each([
    ['corrupt metadata', '{"schema_version": 1,', 'not valid JSON'],
    ['metadata of another version', '{"schema_version": 7}', 'schema_version'],
    ['metadata of another program', '{"name": "x"}', 'schema_version'],
    ['a timestamp that is no date', JSON.stringify(metadata({ timestamp: 'yesterday' })), 'timestamp'],
    ['a file outside of its directory', withFile('../../etc/passwd'), 'files.log'],
    ['a build from the future', JSON.stringify(metadata({ timestamp: '2031-01-01T00:00:00Z' })), 'future'],
    ['a negative duration', JSON.stringify({ ...metadata(), duration_seconds: -3 }), 'duration_seconds'],
  ])('%s', async (_, text, note) => {
    await mkdir(join(request.buildsDir, 'rebuild-20260101-000000'));
    await writeFile(join(request.buildsDir, 'rebuild-20260101-000000/metadata.json'), text);
    await writeSampleBuilds(request.buildsDir, 2, now);
    const written = await writeSite(request);
    expect(written.builds).toBe(2);
    expect(written.notices.join()).toContain('rebuild-20260101-000000');
    expect(written.notices.join()).toContain(note);
    expect((await list()).notices).toEqual(written.notices);
  });

  it('a build that is still running', async () => {
    await mkdir(join(request.buildsDir, 'rebuild-20260101-000000'));
    await writeFile(join(request.buildsDir, 'rebuild-20260101-000000/rebuild.cast'), '');
    expect((await writeSite(request)).notices.join()).toContain('still running');
  });

  it('symbolic links, which could lead anywhere', async () => {
    const elsewhere = join(root, 'elsewhere');
    await writeBuild(elsewhere, metadata());
    await symlink(elsewhere, join(request.buildsDir, 'link'));
    const dir = await writeBuild(request.buildsDir, metadata());
    await rm(join(dir, 'rebuild.log'));
    await symlink('/etc/passwd', join(dir, 'rebuild.log'));
    expect((await writeSite(request)).builds).toBe(1);
    const [slug] = await pages();
    expect(await readdir(join(request.out, 'builds', slug!))).not.toContain('rebuild.log');
  });
});

describe('records of workflow runs', () => {
  it('extend the history beyond the builds on disk', async () => {
    await mkdir(join(request.buildsDir, 'artifact'));
    await writeFile(
      join(request.buildsDir, 'artifact/record.json'),
      formatRecord(recordOf(point(30), points(29))),
    );
    await writeFile(join(request.buildsDir, 'other-record.json'), '{"kind": "coverage"}');
    const written = await writeSite(request);
    expect(written.builds).toBe(30);
    expect(written.notices).toEqual(['other-record.json was left out: not a record of this tool']);
    expect((await list()).rows[0]).toContain('laptop');
  });

  it('do not duplicate a build whose files are on disk', async () => {
    const build = metadata({ timestamp: point(7).timestamp });
    await writeBuild(request.buildsDir, build);
    await writeFile(join(request.buildsDir, 'record.json'), formatRecord(recordOf(point(7), points(6))));
    expect((await writeSite(request)).builds).toBe(7);
  });
});

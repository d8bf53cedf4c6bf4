import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readShelf } from '../../../src/shelf/read.js';
import { finishedBuild, runningBuild } from '../../support/builds.js';
import { temporaryDirectory } from '../../support/directory.js';

const now = Date.UTC(2026, 5, 1);

it('readShelf names a running build, a killed one and an empty directory in its notices', async () => {
  const dir = await temporaryDirectory();
  await finishedBuild(dir, 'rebuild-20260101-000000');
  await runningBuild(dir, 'rebuild-20260101-000001');
  await runningBuild(dir, 'rebuild-20260101-000002', { pid_start: 1 });
  await mkdir(join(dir, 'rebuild-20260101-000003'));
  const { builds, notices } = await readShelf(dir, now);
  expect(builds.map(({ name }) => name)).toEqual(['rebuild-20260101-000000']);
  expect(notices.sort()).toEqual([
    'rebuild-20260101-000001 was left out: it is still running',
    'rebuild-20260101-000002 was left out: its recorder was killed; "nixos-rebuild-test finish" completes it',
    'rebuild-20260101-000003 was left out: it is still running or was cut off, and has no metadata',
  ]);
});

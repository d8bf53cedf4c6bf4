import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compareBuilds } from '../../../../src/compare/open/compare-builds.js';
import { finishedBuild } from '../../../support/builds.js';
import { temporaryDirectory } from '../../../support/directory.js';

it('compareBuilds compares a build by name with a log by path', async () => {
  const cwd = await temporaryDirectory();
  await finishedBuild(join(cwd, 'logs'), 'first', { outcome: 'success', success: true });
  await writeFile(join(cwd, 'logs/first/rebuild.log'), 'one\n');
  await writeFile(join(cwd, 'second.log'), 'two\nerror: undefined variable\n');
  const options = { outputDir: 'logs', cwd, env: {} };
  const { comparison, sides, note } = await compareBuilds('first', './second.log', options);
  expect(comparison).toMatchObject({
    a: 'first',
    b: './second.log',
    outcome: { a: 'success', b: 'failed' },
    packages: null,
  });
  expect(comparison.log_diff?.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  expect([sides.a.metadata?.outcome, sides.b.metadata, note]).toEqual(['success', null, null]);
});

it('compareBuilds throws a usage error for what is not there', async () => {
  const cwd = await temporaryDirectory();
  const options = { outputDir: 'logs', cwd, env: {} };
  await expect(compareBuilds('a', 'b', options)).rejects.toMatchObject({ code: 'no-builds', status: 2 });
});

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openBuilds } from '../../../src/builds/builds.js';
import { finishLeftovers } from '../../../src/rebuild/finish.js';
import { runningBuild } from '../../support/builds.js';
import { temporaryDirectory } from '../../support/directory.js';

it('of rebuilds that start at once, one completes what a killed run left and says so; all see it completed', async () => {
  const outputDir = join(await temporaryDirectory(), 'rebuild-logs');
  const names = ['rebuild-20260104-120000', 'rebuild-20260104-120001'];
  // No process has the id 4194305: it is beyond what Linux gives.
  for (const name of names) await runningBuild(outputDir, name, { pid: 4194305, nonce: 'no-such-recording' });
  const notices: string[] = [];
  const start = () => finishLeftovers(openBuilds(outputDir), (message) => notices.push(message));
  const scans = await Promise.all([start(), start(), start()]);
  expect(notices.sort()).toEqual(
    names.map((name) => `completed ${join(outputDir, name)}, whose recorder had been killed`),
  );
  for (const { finished, unfinished } of scans) {
    expect(finished.map(({ name }) => name).sort()).toEqual(names);
    expect(unfinished).toEqual([]);
  }
  // A later call looks anew.
  await runningBuild(outputDir, 'rebuild-20260104-120002', { pid: 4194305, nonce: 'no-such-recording' });
  expect((await start()).finished).toHaveLength(3);
});

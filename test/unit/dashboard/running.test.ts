import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeRunning } from '../../../src/builds/running.js';
import { RunningBuilds } from '../../../src/dashboard/running.js';
import { processIdentity } from '../../../src/system/proc/identity.js';
import { temporaryDirectory } from '../../support/directory.js';
import { metadata } from '../history/builders.js';

const started = Date.parse('2026-01-02T12:00:00.000Z');

async function running(root: string, name: string, pid = process.pid) {
  const dir = join(root, name);
  mkdirSync(dir);
  const about = metadata({
    timestamp: new Date(started).toISOString(),
    host: 'web\u001b[31m1',
    action: 'trial',
  });
  const tried = { kind: 'upgrade', backend: null, profile: 'small', script: null };
  await writeRunning(dir, {
    ...{ ...(await processIdentity(pid)), tmux: null, nonce: 'x', scratch: [] },
    metadata: { ...about, tried },
  });
  return { dir, cast: join(dir, 'rebuild.cast'), log: join(dir, 'rebuild.log') };
}

describe('the builds that are being made', () => {
  it('have their phases by the markers of the recording, of which only what is new is read', async () => {
    const root = await temporaryDirectory();
    const { cast, log } = await running(root, 'rebuild-20260102-120000');
    const builds = new RunningBuilds(root);
    expect(await builds.read(started + 1000)).toMatchObject([
      { host: 'web\\x1b[31m1', tried: 'upgrade, small', phases: [] },
    ]);
    writeFileSync(
      cast,
      '{"version":2}\n[0.5,"m","preparing"]\n[0.6,"o","[1,\\"m\\",\\"no\\"]"]\n[2,"m","copy',
    );
    writeFileSync(log, `${'x'.repeat(50_000)}\n\u001b[1mone\u001b[0m\n::PROGRESS::copy::half\ntwo\n`);
    expect(await builds.read(started + 3000)).toMatchObject([
      { phases: [{ name: 'preparing', start: 0.5, seconds: 2.5 }], progress: 'copy: half' },
    ]);
    appendFileSync(cast, 'ing"]\n[3,"m","exit 0"]\n[4,"m"\n[5,"m","wait\\u001b[2Jing"]\n');
    const [build] = await builds.read(started + 9000);
    expect(build?.phases.map(({ name, seconds }) => [name, seconds])).toEqual([
      ...[
        ['preparing', 1.5],
        ['copying', 3],
        ['wait\\x1b[2Jing', 4],
      ],
    ]);
    expect(build?.lines.slice(-3)).toEqual(['one', '::PROGRESS::copy::half', 'two']);
  });

  it('are none that have ended, or whose recorder is gone', async () => {
    const root = await temporaryDirectory();
    const { dir } = await running(root, 'rebuild-20260102-120000', 2 ** 22 - 1);
    mkdirSync(join(root, 'rebuild-20260102-120001'));
    writeFileSync(join(root, 'a file'), '');
    expect(await new RunningBuilds(root).read(started)).toEqual([]);
    expect(await new RunningBuilds(join(dir, 'nowhere')).read(started)).toEqual([]);
  });
});

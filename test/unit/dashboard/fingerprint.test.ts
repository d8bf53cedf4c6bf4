import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { removeRunning, writeRunning } from '../../../src/builds/running.js';
import { look } from '../../../src/dashboard/fingerprint.js';
import { RunningBuilds } from '../../../src/dashboard/running.js';
import { processIdentity } from '../../../src/system/proc/identity.js';
import { temporaryDirectory } from '../../support/directory.js';
import { metadata } from '../history/builders.js';
import { writeBuild } from './sample.js';

const about = metadata({ timestamp: '2026-01-02T12:00:00.000Z', host: 'web1' });
const name = 'rebuild-20260102-120000';

describe('what a directory of builds holds', () => {
  let root: string;
  let builds: RunningBuilds;
  const seen = async () => (await look(root, builds, Date.now())).fingerprint;

  beforeEach(async () => {
    root = await temporaryDirectory();
    builds = new RunningBuilds(root);
    await writeBuild(root, metadata({ timestamp: '2026-01-01T12:00:00.000Z' }));
  });

  async function begin(pid = process.pid) {
    const mark = { ...(await processIdentity(pid)), tmux: null, nonce: 'x', scratch: [] };
    await writeRunning(join(root, name), { ...mark, metadata: about });
  }

  it('is the same from before a build begins until it ends', async () => {
    const before = await seen();
    mkdirSync(join(root, name));
    expect(await seen()).toBe(before);
    await begin();
    expect(await seen()).toBe(before);
    writeFileSync(join(root, name, 'metadata.json'), JSON.stringify(about));
    expect(await seen()).toBe(before);
    await removeRunning(join(root, name));
    expect(await seen()).not.toBe(before);
  });

  it('is the same where a build begins while it is read', async () => {
    const before = await seen();
    const read = builds.read.bind(builds);
    builds.read = async (now) => {
      const running = await read(now);
      mkdirSync(join(root, name));
      await begin();
      return running;
    };
    expect(await seen()).toBe(before);
  });

  it('is another one when a build was cut off, and when one is deleted', async () => {
    const before = await seen();
    mkdirSync(join(root, name));
    await begin(2 ** 22 - 1);
    const cutOff = await seen();
    expect(cutOff).not.toBe(before);
    rmSync(join(root, name), { recursive: true });
    expect(await seen()).toBe(before);
  });
});

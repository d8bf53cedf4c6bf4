import { type ChildProcess, spawn } from 'node:child_process';
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { metadataSchema } from '../../src/builds/metadata.js';
import { openCast } from '../../src/cast/read.js';
import { buildsOf, newWorld, processesOf, textOf, until, type World } from './world.js';

const program = resolve('dist/cli/index.js');
/** How many runs go on at the same time. */
const lanes = 4;

type Run = { child: ChildProcess; ended: Promise<number | null> };

function start({ dir, temporary }: World, ...argv: string[]): Run {
  const child = spawn(process.execPath, [program, ...argv], {
    cwd: dir,
    env: { ...process.env, TMPDIR: temporary },
    stdio: 'ignore',
  });
  return { child, ended: new Promise((done) => child.once('exit', (status) => done(status))) };
}

/** Calls `attempt` for every number below `times`, a few at a time. */
async function inLanes(times: number, attempt: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < times) {
      const index = next;
      next += 1;
      await attempt(index);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

async function damageOf(cast: string) {
  const recording = await openCast(() => createReadStream(cast));
  for await (const _ of recording.events());
  return recording.damage();
}

/** What `finish` must have cleared away after a killed run. */
async function expectNothingLeft(world: World): Promise<void> {
  // Without a directory of builds, the run was killed before it had done anything.
  if (existsSync(join(world.dir, 'rebuild-logs')))
    expect(await start(world, 'finish').ended, 'status of finish').toBe(0);
  await until('the end of all processes', () => processesOf(world).length === 0);
  expect(readdirSync(world.temporary), 'temporary files').toEqual([]);
  for (const dir of buildsOf(world)) {
    expect(existsSync(join(dir, 'running.json')), dir).toBe(false);
    const metadata = metadataSchema.parse(JSON.parse(textOf(join(dir, 'metadata.json')) ?? 'null'));
    if (metadata.files.cast !== null) expect(await damageOf(join(dir, 'rebuild.cast')), dir).toBeNull();
  }
}

const command = 'i=0; while [ $i -lt 40 ]; do echo line $i; i=$((i+1)); sleep 0.02; done';

describe('a recorder that is killed outright', () => {
  it('leaves nothing that finish does not clear away, at 300 random moments', async () => {
    let finished = 0;
    await inLanes(300, async () => {
      const world = await newWorld();
      const run = start(world, 'run', '--command', command);
      await sleep(Math.random() * 1600);
      if (!run.child.kill('SIGKILL')) finished += 1;
      await run.ended;
      await expectNothingLeft(world);
    });
    console.log(`300 kills tried, ${finished} after the end, nothing left behind`);
  });

  /** What must exist for a kill to be aimed at that moment. */
  const moments: [string, (world: World) => boolean][] = [
    ['the directory of builds', ({ dir }) => existsSync(join(dir, 'rebuild-logs'))],
    ['the directory of the build', (world) => buildsOf(world).length > 0],
    ['the mark', (world) => buildsOf(world).some((dir) => existsSync(join(dir, 'running.json')))],
    ['a temporary directory', ({ temporary }) => readdirSync(temporary).length > 0],
    [
      "tmux's socket",
      ({ temporary }) =>
        readdirSync(temporary).some((name) => existsSync(join(temporary, name, 'tmux.sock'))),
    ],
    ['the log', (world) => buildsOf(world).some((dir) => existsSync(join(dir, 'rebuild.log')))],
  ];

  it.each(moments)(
    'leaves nothing when it is killed as soon as there is %s, ten times',
    async (_, isThere) => {
      for (let turn = 0; turn < 10; turn += 1) {
        const world = await newWorld();
        const run = start(world, 'run', '--command', command);
        const deadline = performance.now() + 20_000;
        while (!isThere(world) && performance.now() < deadline) await new Promise(setImmediate);
        run.child.kill('SIGKILL');
        await run.ended;
        await expectNothingLeft(world);
      }
    },
  );
});

describe('quick commands', () => {
  it('are recorded whole and with their own status, 1000 times', async () => {
    const world = await newWorld();
    await inLanes(1000, async (index) => {
      const status = index % 256;
      const out = join(world.dir, `${index}`);
      const run = start(world, 'run', '--quiet', '--output-dir', out, '--command', `seq 20; exit ${status}`);
      expect(await run.ended, 'exit status of the tool').toBe(status === 0 ? 0 : 1);
      const dir = join(out, readdirSync(out).find((name) => name.startsWith('rebuild-')) ?? '');
      const metadata = metadataSchema.parse(JSON.parse(textOf(join(dir, 'metadata.json')) ?? 'null'));
      expect(metadata.exit_code).toBe(status);
      expect(textOf(join(dir, 'rebuild.log'))).toBe(
        `${Array.from({ length: 20 }, (_, n) => n + 1).join('\n')}\n`,
      );
    });
    await until('the end of all processes', () => processesOf(world).length === 0);
    expect(readdirSync(world.temporary)).toEqual([]);
  }, 1_800_000);
});

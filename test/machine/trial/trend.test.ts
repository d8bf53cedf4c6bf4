import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { trialSchema } from '../../../src/builds/trial.js';
import { cli, newestBuild } from '../../support/cli.js';
import { temporaryDirectory } from '../../support/directory.js';
import { skips, slow } from '../world.js';

const script = 'echo ::PHASE::waiting; sleep 1';

async function run(dir: string, command = script) {
  const argv = [
    'trial',
    'run',
    '--command',
    command,
    '--backend',
    'container',
    '--output-dir',
    'builds',
    '--json',
  ];
  const result = await cli(argv, dir, { env: process.env });
  const [trial] = z.array(trialSchema).parse(JSON.parse(result.out || '[]'));
  if (trial === undefined) throw new Error(result.err);
  return { ...result, trial, build: await newestBuild(dir, 'builds') };
}

/** Copies of a build, as if it had been made on each of nine days before, with a phase of another length. */
function repeat(build: string, waitingSeconds: number) {
  for (let day = 1; day <= 9; day += 1) {
    const copy = join(dirname(build), `rebuild-2026010${day}-120000`);
    cpSync(build, copy, { recursive: true });
    const timestamp = `2026-01-0${day}T12:00:00.000Z`;
    for (const [file, change] of Object.entries({
      'metadata.json': () => ({ timestamp }),
      'trial.json': (trial: { steps: { name: string }[] }) => ({
        timestamp,
        steps: trial.steps.map((step) =>
          step.name === 'waiting' ? { ...step, duration_seconds: waitingSeconds } : step,
        ),
      }),
    })) {
      const value = JSON.parse(readFileSync(join(copy, file), 'utf8'));
      writeFileSync(join(copy, file), JSON.stringify({ ...value, ...change(value) }));
    }
  }
}

describe.skipIf(skips('container'))('a trial that was made before', () => {
  it('says how long it usually takes, and which phase has changed', slow, async () => {
    const dir = await temporaryDirectory();
    const first = await run(dir);
    expect(first.trial.trend).toBeUndefined();
    expect(JSON.parse(readFileSync(join(first.build, 'metadata.json'), 'utf8')).tried).toEqual({
      ...{ kind: 'run', backend: 'container', profile: null, script },
    });
    repeat(first.build, 0.2);
    const { trial, build, err } = await run(dir);
    const waiting = trial.trend?.phases.find(({ name }) => name === 'waiting');
    expect(waiting, err).toMatchObject({ usual_seconds: 0.2, direction: 'slower' });
    expect(waiting?.seconds).toBeGreaterThan(0.9);
    expect(err).toMatch(/waiting 1\.\d s, usually 0\.2 s \(\d+ % slower\)/);
    expect(readFileSync(join(build, 'trial.md'), 'utf8').replaceAll('\\', '')).toMatch(
      /waiting 1\.\d s, usually 0\.2 s \(\d+ % slower\)/,
    );
    const other = await run(dir, `${script}; true`);
    expect(other.trial.trend).toBeUndefined();
    const { out } = await cli(['trend', '--output-dir', 'builds', '--json'], dir);
    const kinds = z
      .object({ kinds: z.array(z.object({ target: z.string(), runs: z.number() })) })
      .parse(JSON.parse(out));
    expect(kinds.kinds).toEqual([
      { target: `run container ${script}; true`, runs: 1 },
      { target: `run container ${script}`, runs: 11 },
    ]);
    expect(basename(build)).toMatch(/^rebuild-/);
  });
});

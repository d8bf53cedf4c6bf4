import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../../support/recording.js';
import { type RemedyWorld, rebuildIn, remedyWorld } from '../../../support/remedies.js';
import { featureOff, good, untrackedFile, withProgram } from '../../../support/remedy-faults.js';

/** What a rebuild has recorded, without times and names of its own. */
async function recordedOf(world: RemedyWorld, policy: 'off' | 'all' | null) {
  const { build, said } = await rebuildIn(
    world,
    {},
    { recording: true, ...(policy === null ? { remedies: undefined } : { remedies: { policy } }) },
  );
  const events = await eventsOf(join(build.dir, 'rebuild.cast'));
  const textOf = (kind: string) => events.flatMap(({ code, data }) => (code === kind ? [data] : [])).join('');
  const read = (name: string) => readFileSync(join(build.dir, name), 'utf8');
  const { outcome, exit_code, failures, error_message, activity, files } = build.metadata;
  return {
    said,
    printed: textOf('o'),
    markers: textOf('m'),
    log: read('rebuild.log'),
    final: read('final.txt'),
    metadata: { outcome, exit_code, failures, error_message, failed: activity?.failed, files },
    keys: Object.keys(build.metadata),
  };
}

/** Its Nix shows no progress, which is a matter of time, and has evaluated what it will evaluate. */
async function steady(fault: () => Promise<{ world: RemedyWorld }>): Promise<RemedyWorld> {
  const { world } = await fault();
  const nix = execFileSync('sh', ['-c', 'command -v nix'], { encoding: 'utf8' }).trim();
  const plain = withProgram(world, 'nix', `exec bash -o pipefail -c '"$0" "$@" 2>&1 | cat' ${nix} "$@"`);
  await recordedOf(plain, null);
  return plain;
}

const failing = (host: string) => async () => ({ world: await remedyWorld(host) });

describe('a run without remedies', () => {
  it.each<[string, () => Promise<{ world: RemedyWorld }>]>([
    ['a file that git does not know', untrackedFile],
    ['a feature that is off', featureOff],
    ['a mistake in the syntax', failing('{ drv }: (\n')],
    ['a name that is not there', failing('{ drv }: drvv "laptop" { }\n')],
  ])('is the same, byte for byte, whether they are off or not asked for: %s', async (_, fault) => {
    const world = await steady(fault);
    expect(await recordedOf(world, 'off')).toEqual(await recordedOf(world, null));
  });

  it.each([
    ['a mistake in the syntax', '{ drv }: (\n'],
    ['an error of the configuration', '{ drv }: throw "no"\n'],
    ['nothing wrong', good],
  ])('prints and finds the same as one with all of them where none is for it: %s', async (_, host) => {
    const world = await steady(failing(host));
    const [off, all] = [await recordedOf(world, 'off'), await recordedOf(world, 'all')];
    // Of an attempt that has ended, phases are marked that are known by its end alone.
    expect({ ...off, markers: '' }).toEqual({ ...all, markers: '' });
  });
});

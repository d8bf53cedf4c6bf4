import { expect, it } from 'vitest';
import { rebuildIn } from '../../../support/remedies.js';
import {
  brokenSsh,
  deadCache,
  type Fault,
  featureOff,
  heldLock,
  lateDaemon,
  twice500,
  untrackedFile,
} from '../../../support/remedy-faults.js';

const times = 20;

it.each<[string, () => Promise<Fault>]>([
  ['add-untracked', untrackedFile],
  ['enable-feature', featureOff],
  ['retry-download', twice500],
  ['drop-substituter', deadCache],
  ['retry-daemon', lateDaemon],
  ['retry-ssh', brokenSsh],
  ['retry-locks', heldLock],
])(
  '%s cures its fault every time',
  async (name, fault) => {
    const ends: unknown[] = [];
    for (let turn = 0; turn < times; turn += 1) {
      const { world, more, hooks } = await fault();
      const { build } = await rebuildIn(world, { policy: more?.command ? 'all' : 'safe' }, more, hooks);
      const { outcome, remedies } = build.metadata;
      ends.push([outcome, remedies?.map((one) => [one.name, one.helped])]);
    }
    expect(ends).toEqual(Array.from({ length: times }, () => ['success', [[name, true]]]));
  },
  300_000,
);

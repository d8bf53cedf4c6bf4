import { expect, it } from 'vitest';
import * as space from '../../../../src/system/disk/space.js';
import { temporaryDirectory } from '../../../support/directory.js';

it('reads the free bytes of a file system, and null where there is none', async () => {
  const dir = await temporaryDirectory();
  expect(space.freeBytes(dir)).toBeGreaterThan(0);
  expect(space.freeBytes(`${dir}/missing`)).toBeNull();
});

it('has limits of free space that do not contradict each other', () => {
  const { reservedBytes, roomToRecord, lowDiskBytes, roomToBuild } = space;
  const limits = [reservedBytes, roomToRecord, lowDiskBytes, roomToBuild];
  expect(limits).toEqual(limits.slice().sort((a, b) => a - b));
});

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { mountsBelow, removeTree } from '../../../src/machine/image/remove-tree.js';

const mountinfo = `22 1 0:20 / / rw - ext4 /dev/vda rw
30 22 0:5 / /a/b/dev rw - devtmpfs udev rw
31 30 0:6 / /a/b/dev/shm rw - tmpfs tmpfs rw
32 22 0:7 / /a/bc/proc rw - proc proc rw
33 22 0:8 / /a/with\\040space rw - tmpfs tmpfs rw
`;

it('the mounts below a directory are listed, the deepest first', () => {
  expect(mountsBelow('/a/b', mountinfo)).toEqual(['/a/b/dev/shm', '/a/b/dev']);
  expect(mountsBelow('/a/with space', mountinfo)).toEqual(['/a/with space']);
  expect(mountsBelow('/c', mountinfo)).toEqual([]);
});

const canMount = spawnSync('unshare', ['--mount', 'true']).status === 0;
if (!canMount) console.warn('\n!!! SKIPPED: mounts in a draft: no mount namespace can be made\n');

describe('removeTree', () => {
  it('removes a directory with all that is in it', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    writeFileSync(join(dir, 'file'), '');
    await removeTree(dir);
    expect(existsSync(dir)).toBe(false);
    await removeTree(dir);
  });

  it.skipIf(!canMount)('removes nothing of a directory in which something is mounted', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    mkdirSync(join(dir, 'dev'));
    writeFileSync(join(dir, 'file'), '');
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', join(dir, 'dev')]);
    onTestFinished(() => {
      execFileSync('umount', [join(dir, 'dev')]);
      rmSync(dir, { recursive: true });
    });
    writeFileSync(join(dir, 'dev/precious'), '');
    await expect(removeTree(dir)).rejects.toMatchObject({
      code: 'mounted',
      hint: expect.stringContaining('umount'),
    });
    expect(existsSync(join(dir, 'dev/precious')) && existsSync(join(dir, 'file'))).toBe(true);
  });
});

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeDirectory } from '../../../../src/system/disk/make-directory.js';
import { temporaryDirectory } from '../../../support/directory.js';

it('makes a directory and those above it, also when several calls do so at once', async () => {
  const path = join(await temporaryDirectory(), 'a/b/c');
  await Promise.all([makeDirectory(path), makeDirectory(path), makeDirectory(join(path, 'd'))]);
  await makeDirectory(path);
  expect(existsSync(join(path, 'd'))).toBe(true);
});

it('finds a directory that another call has made a moment ago, in each of 300 tries', async () => {
  const dir = await temporaryDirectory();
  for (let index = 0; index < 300; index += 1) {
    const path = join(dir, String(index), 'a/b');
    await Promise.all([makeDirectory(path), makeDirectory(path), makeDirectory(join(path, 'c'))]);
  }
});

it('throws the system error for what is in the way of a directory', async () => {
  const dir = await temporaryDirectory();
  writeFileSync(join(dir, 'file'), '');
  await expect(makeDirectory(join(dir, 'file'))).rejects.toThrow('EEXIST');
  await expect(makeDirectory(join(dir, 'file/below'))).rejects.toThrow('ENOTDIR');
  await expect(makeDirectory('/proc/nothing/below')).rejects.toThrow('ENOENT');
});

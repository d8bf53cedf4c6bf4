import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeFileAtomic } from '../../../../src/system/disk/atomic-file.js';
import { temporaryDirectory } from '../../../support/directory.js';

it('replaces the whole content of a file', async () => {
  const path = join(await temporaryDirectory(), 'file');
  await writeFileAtomic(path, 'old');
  await writeFileAtomic(path, 'new');
  expect(await readFile(path, 'utf8')).toBe('new');
});

it('leaves no temporary file where a file cannot be written', async () => {
  const dir = await temporaryDirectory();
  await mkdir(join(dir, 'taken/by-a-directory'), { recursive: true });
  await expect(writeFileAtomic(join(dir, 'taken'), 'x')).rejects.toThrow();
  await expect(writeFileAtomic(join(dir, 'missing/file'), 'x')).rejects.toThrow();
  expect(await readdir(dir)).toEqual(['taken']);
});

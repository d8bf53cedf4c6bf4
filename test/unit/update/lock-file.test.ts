import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { replaceLock } from '../../../src/update/lock-file.js';
import { temporaryDirectory } from '../../support/directory.js';

describe('a lock that is replaced', () => {
  let path: string;
  beforeEach(async () => {
    path = join(await temporaryDirectory(), 'flake.lock');
    writeFileSync(path, 'old');
  });

  it('keeps its mode and its link, and nothing is left beside it', async () => {
    chmodSync(path, 0o664);
    const link = join(await temporaryDirectory(), 'flake.lock');
    symlinkSync(path, link);
    await replaceLock(link, 'old', 'new');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['new', 0o664]);
    expect(readdirSync(join(path, '..'))).toEqual(['flake.lock']);
  });

  it.each([
    ['replaced', 'new'],
    ['removed', null],
  ])('is not %s where it has another text than expected, or is gone', async (_, next) => {
    await expect(replaceLock(path, 'other', next)).rejects.toMatchObject({ code: 'lock-changed' });
    await expect(replaceLock(path, null, next)).rejects.toMatchObject({ code: 'lock-changed' });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(join(path, '..'))).toEqual(['flake.lock']);
  });

  it('belongs to whom it belonged', async () => {
    const { uid } = statSync(path);
    await replaceLock(path, 'old', 'new');
    expect(statSync(path).uid).toBe(uid);
  });
});

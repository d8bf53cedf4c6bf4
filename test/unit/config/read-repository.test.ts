import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyRepositoryConfig, readRepositoryConfig } from '../../../src/config/index.js';
import { temporaryDirectory } from '../../support/directory.js';
import { ordinaryUser } from '../../support/ordinary-user.js';
import { refusalOf } from '../../support/thrown.js';

const name = 'nixos-rebuild-test.json';

it('a repository without the file says nothing, and so does a directory that is not there', async () => {
  const dir = await temporaryDirectory();
  expect(await readRepositoryConfig(dir)).toBe(emptyRepositoryConfig);
  expect(await readRepositoryConfig(join(dir, 'none'))).toBe(emptyRepositoryConfig);
});

it('the file is read with its path, also through a symbolic link and behind a byte order mark', async () => {
  const dir = await temporaryDirectory();
  await writeFile(join(dir, 'elsewhere.json'), '\ufeff{"deploy":{"jobs":2}}');
  await symlink('elsewhere.json', join(dir, name));
  expect(await readRepositoryConfig(dir)).toEqual({
    ...{
      path: join(dir, name),
      hosts: {},
      deploy: { jobs: 2 },
      preflight: {},
      update: {},
      trial: {},
      remedies: [],
      sync: {},
      hooks: { postBuild: [] },
    },
  });
});

describe('what is no readable file of a sensible size is refused with the reason', () => {
  it.each([
    ['a directory', 'it is a directory', (path: string) => mkdir(path)],
    ['links in a circle', 'its symbolic links lead in a circle', (path: string) => symlink(name, path)],
    ['a FIFO', 'it is no regular file', async (path: string) => void execFileSync('mkfifo', [path])],
    ['a socket or device', 'it is no regular file', (path: string) => symlink('/dev/null', path)],
    [
      'more than a megabyte',
      'it has 1048577 bytes, and may have 1048576',
      (path: string) => writeFile(path, ' '.repeat(1024 * 1024 + 1)),
    ],
  ])('%s', async (_, reason, make) => {
    const dir = await temporaryDirectory();
    await make(join(dir, name));
    expect(await refusalOf(readRepositoryConfig(dir))).toEqual({
      code: 'unreadable-config',
      message: `${join(dir, name)} cannot be read: ${reason}`,
      hint: 'Correct it, or remove it.',
    });
  });

  it('one that another user keeps to himself', async () => {
    const dir = await temporaryDirectory();
    await writeFile(join(dir, name), '{}', { mode: 0 });
    // Root may read it all the same.
    process.seteuid?.(ordinaryUser.uid ?? process.geteuid?.() ?? 0);
    try {
      expect((await refusalOf(readRepositoryConfig(dir))).message).toBe(
        `${join(dir, name)} cannot be read: you may not read it`,
      );
    } finally {
      process.seteuid?.(process.getuid?.() ?? 0);
    }
  });

  it('text in another encoding', async () => {
    const dir = await temporaryDirectory();
    for (const bytes of [Buffer.from('\ufeff{}', 'utf16le'), Buffer.from('{"a":"\xe9"}', 'latin1')]) {
      await writeFile(join(dir, name), bytes);
      expect(await refusalOf(readRepositoryConfig(dir))).toEqual({
        ...{ code: 'bad-config', message: `${name} is no UTF-8 text`, hint: 'Save it as UTF-8.' },
      });
    }
  });
});

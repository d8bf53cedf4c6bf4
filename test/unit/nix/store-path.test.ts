import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  isStorePath,
  pathInStorePath,
  storePathName,
  withoutStoreHashes,
  withStorePathNames,
} from '../../../src/nix/store-path.js';

const hash = '0123456789abcdfghijklmnpqrsvwxyz';

describe('a store path', () => {
  it.each([
    [`/nix/store/${hash}-hello-1.0`, true],
    [`/nix/store/${hash}-hello-1.0.drv`, true],
    [`/home/me/.local/share/nix/root/nix/store/${hash}-a`, true],
    [`/nix/store/${hash}-hello/bin/hello`, false],
    [`/nix/store/${hash}`, false],
    [`${hash}-hello`, false],
    [`/nix/store/${hash.slice(1)}-hello`, false],
    // Base 32 of Nix has no e, o, t and u.
    ['/nix/store/eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee-hello', false],
    [`see /nix/store/${hash}-hello`, false],
  ])('is recognised: %s is %s', (path, expected) => {
    expect(isStorePath(path)).toBe(expected);
  });

  it('has a name, without hash and .drv', () => {
    expect(storePathName(`/nix/store/${hash}-hello-1.0.drv`)).toBe('hello-1.0');
    expect(storePathName(`${hash}-hello-1.0`)).toBe('hello-1.0');
    expect(storePathName('hello-1.0')).toBe('hello-1.0');
  });

  it('has paths below it', () => {
    expect(pathInStorePath(`/nix/store/${hash}-source/hosts/a.nix`)).toBe('hosts/a.nix');
    expect(pathInStorePath(`/tmp/x/store/${hash}-source/a.nix`)).toBe('a.nix');
    expect(pathInStorePath(`/nix/store/${hash}-source`)).toBeNull();
    expect(pathInStorePath('/home/me/hosts/a.nix')).toBeNull();
  });

  it('is shortened in a text', () => {
    const text = `cannot build '/nix/store/${hash}-a.drv' and /tmp/s/${hash}-b, ${'e'.repeat(32)}-c`;
    expect(withoutStoreHashes(text)).toBe(
      `cannot build '/nix/store/…-a.drv' and /tmp/s/…-b, ${'e'.repeat(32)}-c`,
    );
    expect(withStorePathNames(text)).toBe(`cannot build 'a.drv' and b, ${'e'.repeat(32)}-c`);
  });

  it('is described in a file without imports, which pages in the browser can use', () => {
    expect(readFileSync('src/nix/store-path.ts', 'utf8')).not.toMatch(/^import /m);
  });
});

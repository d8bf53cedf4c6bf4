import { describe, expect, it } from 'vitest';
import { cacheDirectory } from '../../../src/machine/image/cache.js';
import { cpioArchive } from '../../../src/machine/image/cpio.js';
import { loadOrder, parseDependencies } from '../../../src/machine/image/initrd.js';
import { bootstrapCommand, defaultRecipe, recipeHash } from '../../../src/machine/image/recipe.js';

describe('an initrd', () => {
  it('begins each entry at a multiple of four bytes', () => {
    const archive = cpioArchive([{ name: 'abc', kind: 'file', content: Buffer.from('x') }]);
    expect(archive.toString('latin1', 0, 6)).toBe('070701');
    const second = archive.indexOf('070701', 6);
    expect(second % 4).toBe(0);
    expect(archive.includes('TRAILER!!!\0')).toBe(true);
  });

  it('loads each module after those that it needs, once', () => {
    const dependencies = parseDependencies(
      [
        'kernel/fs/overlay.ko.xz:',
        'kernel/drivers/virtio_net.ko.xz: kernel/net/net_failover.ko.xz kernel/net/failover.ko.xz',
        'kernel/net/net_failover.ko.xz: kernel/net/failover.ko.xz',
        'kernel/net/failover.ko.xz:',
      ].join('\n'),
    );
    expect(loadOrder(dependencies, ['virtio-net', 'net_failover', 'overlay', 'built_in'])).toEqual([
      'kernel/net/failover.ko.xz',
      'kernel/net/net_failover.ko.xz',
      'kernel/drivers/virtio_net.ko.xz',
      'kernel/fs/overlay.ko.xz',
    ]);
  });
});

describe('the base image', () => {
  it('is another one when anything in it differs, and not for another mirror', () => {
    const hash = recipeHash(defaultRecipe);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(recipeHash({ ...defaultRecipe, mirror: 'http://mirror.invalid/debian' })).toBe(hash);
    expect(recipeHash({ ...defaultRecipe, suite: 'sid' })).not.toBe(hash);
    expect(recipeHash({ ...defaultRecipe, packages: [...defaultRecipe.packages, 'jq'] })).not.toBe(hash);
  });

  it('is made by mmdebstrap of signed packages alone', () => {
    const command = bootstrapCommand(defaultRecipe, '/somewhere/root');
    expect(command.slice(-3)).toEqual(['trixie', '/somewhere/root', 'http://deb.debian.org/debian']);
    expect(command.join(' ')).not.toMatch(/trusted|allow-insecure|unauthenticated/i);
  });

  it('is kept in the cache of the user, or where the environment says', () => {
    expect(cacheDirectory({ HOME: '/home/me' })).toBe('/home/me/.cache/nixos-rebuild-test/machine');
    expect(cacheDirectory({ HOME: '/home/me', XDG_CACHE_HOME: '/c' })).toBe('/c/nixos-rebuild-test/machine');
    expect(cacheDirectory({ NIXOS_REBUILD_TEST_CACHE: '/here' })).toBe('/here');
  });
});

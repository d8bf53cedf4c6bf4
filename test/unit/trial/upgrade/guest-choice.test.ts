import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyRepositoryConfig } from '../../../../src/config/read-repository.js';
import { parseRequest } from '../../../../src/rebuild/request.js';
import { requestFor, type UpgradeAsked } from '../../../../src/trial/upgrade/request.js';
import { temporaryDirectory } from '../../../support/directory.js';

const store = '/nix/store/00000000000000000000000000000000-systemd-257';

describe('the machine for two systems', () => {
  /** A toplevel whose systemd is somewhere, with the shell of NixOS' tests or without. */
  async function toplevel(systemd: string, hasShell = true, platform = 'x86_64-linux') {
    const dir = await temporaryDirectory();
    mkdirSync(join(dir, 'etc/systemd/system'), { recursive: true });
    symlinkSync(systemd, join(dir, 'systemd'));
    writeFileSync(join(dir, 'system'), platform);
    if (hasShell) writeFileSync(join(dir, 'etc/systemd/system/backdoor.service'), '');
    return dir;
  }

  function guestOf(base: string, next: string, changes: Partial<UpgradeAsked> = {}) {
    const asked: UpgradeAsked = {
      ...{ flake: '.', from: null, fromStorePath: base, storePath: next, guest: null, backend: null },
      ...{ memoryMib: null, reboot: true, rollback: false, bootSeconds: 180, flags: {} },
      ...changes,
    };
    const systems = {
      base: { kind: 'store-path', path: base },
      next: { kind: 'store-path', path: next },
    } as const;
    return requestFor('web1', systems, {
      ...{ asked, build: parseRequest({ command: 'true', cwd: '/', env: {} }) },
      configuration: { repository: emptyRepositoryConfig, flake: null },
      ...{ cwd: '/', env: {}, by: 'test', rootsDir: '/', onNotice: () => {} },
    }).guestFor({ base, next });
  }

  it('of NixOS is a virtual machine of 2 GiB, or of what was asked for', async () => {
    const [base, next] = [await toplevel(store), await toplevel(store)];
    expect(await guestOf(base, next)).toMatchObject({ kind: 'nixos', memoryMib: 2048 });
    expect(await guestOf(base, next, { memoryMib: 4096 })).toMatchObject({ memoryMib: 4096 });
  });

  it.each([
    ['with different needs', ['/usr', store], {}, /one of the two systems brings its own systemd/],
    ['of NixOS, in a container', [store, store], { backend: 'container' }, /is tried in a virtual machine/],
  ] as const)('%s is refused', async (_, [base, next], changes, message) => {
    const systems = [await toplevel(base), await toplevel(next)] as const;
    await expect(guestOf(...systems, changes)).rejects.toMatchObject({
      ...{ code: 'no-guest', status: 2, message: expect.stringMatching(message) },
    });
  });

  it('without the shell of tests is refused, and it is said how a host is tried', async () => {
    const bare = guestOf(await toplevel(store), await toplevel(store, false));
    await expect(bare).rejects.toMatchObject({
      code: 'no-guest',
      hint: expect.stringContaining('host of a flake'),
    });
  });

  it('of another platform is refused before anything is started', async () => {
    const arm = guestOf(await toplevel(store, true, 'aarch64-linux'), await toplevel(store));
    await expect(arm).rejects.toMatchObject({
      code: 'no-guest',
      message: expect.stringContaining('aarch64-linux'),
    });
  });
});

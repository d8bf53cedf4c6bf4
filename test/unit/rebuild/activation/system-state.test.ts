import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localFiles } from '../../../../src/rebuild/activation/local-files.js';
import { activationEnds } from '../../../../src/rebuild/activation/stopped.js';
import { profileLinkOf, systemState } from '../../../../src/rebuild/activation/system-state.js';
import { temporaryDirectory } from '../../../support/directory.js';

const name = 'abc-nixos-system-laptop-25.11';
const linux = `options init=/nix/store/${name}/init loglevel=4`;

/** A root with a system of generation 42, and more files. */
async function root(files: Record<string, string> = {}) {
  const dir = await temporaryDirectory();
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  write(`nix/store/${name}/init`, '');
  const profiles = join(dir, 'nix/var/nix/profiles');
  mkdirSync(profiles, { recursive: true });
  symlinkSync('system-42-link', join(profiles, 'system'));
  symlinkSync(join(dir, 'nix/store', name), join(profiles, 'system-42-link'));
  mkdirSync(join(dir, 'run'));
  symlinkSync(join(dir, 'nix/store', name), join(dir, 'run/current-system'));
  return dir;
}

const stateOf = (dir: string) => systemState(localFiles(dir), profileLinkOf([]));

describe('the state of a NixOS machine', () => {
  it('is its running system and the generation of its profile', async () => {
    const dir = await root();
    const path = join(dir, 'nix/store', name);
    expect(stateOf(dir)).toEqual({ current: path, profile: path, generation: 42, boot: null });
  });

  it.each([
    [
      'systemd-boot',
      {
        'boot/loader/loader.conf': 'timeout 5\ndefault nixos-generation-42.conf\n',
        'boot/loader/entries/nixos-generation-42.conf': linux,
      },
    ],
    [
      'systemd-boot on a partition of its own',
      {
        'efi/loader/loader.conf': 'default nixos-generation-42\n',
        'efi/loader/entries/nixos-generation-42.conf': linux,
      },
    ],
    ['GRUB', { 'boot/grub/grub.cfg': `menuentry "NixOS" {\n linux ($drive1)/kernel ${linux}\n}\n` }],
    [
      'extlinux',
      {
        'boot/extlinux/extlinux.conf': `LABEL nixos-1\n APPEND init=/nix/store/old/init\nLABEL nixos-default\n APPEND ${linux}\n`,
      },
    ],
  ])('is what %s starts by default', async (_, files) => {
    expect(stateOf(await root(files)).boot).toBe(`/nix/store/${name}`);
  });

  it('is the name of the boot entry where the entry cannot be read', async () => {
    const dir = await root({ 'boot/loader/loader.conf': 'default nixos-generation-42.conf\n' });
    expect(stateOf(dir).boot).toBe('nixos-generation-42.conf');
  });

  it('is not known on a machine that is not NixOS', async () => {
    expect(stateOf(await temporaryDirectory())).toEqual({
      ...{ current: null, profile: null, generation: null, boot: null },
    });
  });
});

describe('an activation that was under way when the rebuild was stopped', () => {
  const here = { command: 'switch-to-configuration switch', host: null, unit: 'switch.service' };
  const there = { ...here, host: 'root@web' };
  const state = {
    current: '/nix/store/new',
    profile: '/nix/store/new',
    generation: 7,
    boot: '/nix/store/new',
  };
  const ends = (more: object) =>
    activationEnds({ activations: [here], isLeft: false, ...more }, { state, before: '/nix/store/old' });

  it('is reported with what the machine runs, has as its profile and boots', () => {
    expect(ends({})).toEqual([
      'the activation has ended by itself; the running system is a new one: /nix/store/new; ' +
        'the system profile is /nix/store/new (generation 7); the next boot takes /nix/store/new',
    ]);
  });

  it('is reported with how to look on another machine', () => {
    expect(ends({ activations: [there] })[0]).toContain("ssh root@web 'readlink -f /run/current-system");
  });

  it('is reported with how to follow it where it was left running', () => {
    expect(ends({ isLeft: true })[0]).toMatch(/goes on without a recording.*journalctl -fu switch\.service$/);
  });
});

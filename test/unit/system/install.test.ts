import { chmodSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ensurePrograms } from '../../../src/system/install.js';
import { temporaryDirectory } from '../../support/directory.js';

// Stand-ins on a PATH of their own: each package manager writes down how it was called, and brings programs
// as the real one does. The real apt-get is what installs the programs of these tests themselves.
let bin = '';
let said: string[] = [];
beforeEach(async () => {
  bin = await temporaryDirectory();
  said = [];
});

function program(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}
const noted = `echo "\${0##*/} $*" >> ${'$'}{0%/*}/calls`;
const brings = (...names: string[]) =>
  `${noted}; for name in ${names.join(' ')}; do : > ${'$'}{0%/*}/$name; /bin/chmod +x ${'$'}{0%/*}/$name; done`;
const calls = () => readFileSync(join(bin, 'calls'), 'utf8').trim().split('\n');
const ensure = (names: string[], root = true) =>
  ensurePrograms(names, { env: { PATH: bin }, say: (line) => said.push(line), root, directories: [] });

describe('ensurePrograms', () => {
  it('runs nothing where all of them are there', async () => {
    program('tmux', '');
    program('apt-get', noted);
    await ensure(['tmux']);
    expect(said).toEqual([]);
  });

  it.each([
    ['apt-get', 'apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends tmux nix-bin'],
    ['dnf', 'dnf install -y tmux nix'],
    ['apk', 'apk --wait 300 add tmux nix'],
    ['pacman', 'pacman -S --noconfirm --needed tmux nix'],
    ['zypper', 'zypper --non-interactive install tmux nix'],
  ])('as root installs all that is missing with one call of %s, and prints it', async (name, call) => {
    program(name, brings('tmux', 'nix'));
    await ensure(['tmux', 'nix']);
    expect(calls()).toEqual([call]);
    expect(said).toEqual([`tmux and nix are not installed; running: ${call}`]);
  });

  it('installs tmux with Homebrew as a user', async () => {
    program('brew', brings('tmux'));
    await ensure(['tmux'], false);
    expect(calls()).toEqual(['brew install tmux']);
  });

  it('finds a program that is in a profile off PATH, and adds to PATH its own directory alone', async () => {
    program('apt-get', noted);
    const store = await temporaryDirectory();
    const profile = await temporaryDirectory();
    mkdirSync(join(store, 'tmux', 'bin'), { recursive: true });
    copyFileSync('/bin/true', join(store, 'tmux', 'bin', 'tmux'));
    for (const name of ['tmux', 'nixos-rebuild'])
      symlinkSync(join(store, 'tmux', 'bin', 'tmux'), join(profile, name));
    const env = { PATH: bin };
    const directories = [join(store, 'absent'), profile];
    const found = await ensurePrograms(['tmux'], { env, say: (line) => said.push(line), directories });
    expect(found.PATH).toBe(`${bin}:${join(store, 'tmux', 'bin')}`);
    expect(said).toEqual([]);
  });

  it('leaves Homebrew alone as root, which it refuses', async () => {
    program('brew', brings('tmux'));
    await expect(ensure(['tmux'])).rejects.toThrow('no package manager');
  });

  it('asks only for what is missing', async () => {
    program('tmux', '');
    program('apt-get', brings('nix'));
    await ensure(['tmux', 'nix']);
    expect(calls()).toEqual([expect.stringMatching(/install -y --no-install-recommends nix-bin$/)]);
  });

  it('brings old package lists up to date and tries again', async () => {
    program(
      'apt-get',
      `${noted}; case $3 in update) : > ${bin}/fresh;; *) test -e ${bin}/fresh || exit 100; ${brings('tmux')};; esac`,
    );
    await ensure(['tmux']);
    expect(calls().map((call) => call.split(' ')[3])).toEqual(['install', 'update', 'install', 'install']);
  });

  it('uses sudo where it asks for no password', async () => {
    program('sudo', `${noted}; shift; exec ${bin}/"$@"`);
    program('true', '');
    program('apt-get', brings('tmux'));
    await ensure(['tmux'], false);
    expect(calls()).toEqual([
      'sudo -n true',
      'sudo -n apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends tmux',
      'apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends tmux',
    ]);
  });

  it.each([
    [
      'with a sudo that wants a password',
      true,
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends tmux nix-bin',
    ],
    [
      'without sudo',
      false,
      "su -c 'apt-get update && apt-get install -y --no-install-recommends tmux nix-bin'",
    ],
  ])('%s runs nothing and names the command to type', async (_, sudo, command) => {
    if (sudo) program('sudo', 'echo "sudo: a password is required" >&2; exit 1');
    program('apt-get', noted);
    await expect(ensure(['tmux', 'nix'], false)).rejects.toMatchObject({
      code: 'missing-program',
      status: 3,
      message: 'tmux and nix are not installed',
      hint: expect.stringContaining(command),
    });
    expect(said).toEqual([]);
  });

  it('reports the output of the package manager when that fails', async () => {
    program('apk', 'echo ERROR: no network >&2; exit 1');
    await expect(ensure(['tmux'])).rejects.toMatchObject({
      message: 'tmux is not installed, and installing did not help',
      hint: '"apk --wait 300 add tmux" said: ERROR: no network',
    });
  });

  it('upgrades no part of an Arch system, and names the command that upgrades it whole', async () => {
    program('pacman', `${noted}; echo "error: database file for 'core' does not exist" >&2; exit 1`);
    await expect(ensure(['tmux'])).rejects.toMatchObject({
      hint: expect.stringContaining('pacman -Syu tmux'),
    });
    expect(calls()).toEqual(['pacman -S --noconfirm --needed tmux']);
    await expect(ensure(['tmux'], false)).rejects.toMatchObject({
      hint: expect.stringContaining("su -c 'pacman -Syu tmux'"),
    });
  });

  it('reports that there is no package manager, and where to get Nix', async () => {
    await expect(ensure(['nix'])).rejects.toMatchObject({ hint: expect.stringContaining('nixos.org') });
  });
});

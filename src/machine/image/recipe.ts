import { createHash } from 'node:crypto';
import { guestFiles } from './guest-files.js';
import { initScript, modules } from './initrd.js';
import { generators, maskedUnits } from './trimming.js';

/** What the base image is made of. Two recipes with one hash make images that are the same for every purpose. */
export type Recipe = {
  distribution: 'debian';
  suite: string;
  mirror: string;
  packages: readonly string[];
};

/** Debian 13: its kernel for clouds has virtio and ext4 built in, and its Nix builds flakes. */
export const defaultRecipe: Recipe = {
  distribution: 'debian',
  suite: 'trixie',
  mirror: 'http://deb.debian.org/debian',
  packages: [
    ...[
      'systemd',
      'systemd-sysv',
      'dbus',
      'udev',
      'linux-image-cloud-amd64',
      'kmod',
      'busybox-static',
      'xz-utils',
    ],
    ...['openssh-server', 'nix-bin', 'git', 'ca-certificates', 'curl', 'tmux', 'python3-minimal'],
    ...['iproute2', 'iputils-ping', 'netcat-openbsd', 'procps'],
    // What an installation into an empty disk needs.
    ...['fdisk', 'e2fsprogs', 'dosfstools', 'extlinux'],
  ],
};

/** Raised when the code that makes an image changes in a way that the recipe's data does not show. */
const format = 2;

/** The name of the image's directory in the cache: everything that goes into it, but the mirror. */
export function recipeHash({ distribution, suite, packages }: Recipe): string {
  const all = {
    format,
    distribution,
    suite,
    packages,
    guestFiles,
    maskedUnits,
    generators,
    initScript,
    modules,
  };
  return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16);
}

/**
 * The command that installs the distribution into a directory. It downloads packages and lists of the distribution,
 * signed by it, and nothing else.
 */
export function bootstrapCommand({ suite, mirror, packages }: Recipe, directory: string): string[] {
  const left = ['doc', 'man', 'locale'].map((name) => `--dpkgopt=path-exclude=/usr/share/${name}/*`);
  return [
    ...['mmdebstrap', '--variant=minbase', '--mode=root', '--format=directory', ...left],
    ...['--aptopt=Apt::Install-Recommends "false"', `--include=${packages.join(',')}`],
    ...[suite, directory, mirror],
  ];
}

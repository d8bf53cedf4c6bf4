import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** What a NixOS machine runs, has as its system profile, and will boot. What cannot be read is null. */
export type SystemState = {
  /** Store path of the running system. */
  current: string | null;
  /** Store path to which the system profile leads. */
  profile: string | null;
  /** Number of the profile's generation. */
  generation: number | null;
  /** Store path of the default boot entry's system, or the entry's name where only that is known. */
  boot: string | null;
};

const profileLink = 'nix/var/nix/profiles/system';
/** Where the EFI system partition is mounted. */
const bootDirectories = ['boot', 'efi', 'boot/efi'];

/** Reads the state of this machine, or of the one whose root is `root`. */
export function systemState(root = '/'): SystemState {
  const generation = /^system-(\d+)-link$/.exec(attempt(() => readlinkSync(join(root, profileLink))) ?? '');
  return {
    current: attempt(() => realpathSync(join(root, 'run/current-system'))),
    profile: attempt(() => realpathSync(join(root, profileLink))),
    generation: generation ? Number(generation[1]) : null,
    boot: defaultOfSystemdBoot(root) ?? defaultOfGrub(root) ?? defaultOfExtlinux(root),
  };
}

/** loader.conf names an entry, and the entry's options have `init=STORE_PATH/init`; see loader.conf(5). */
function defaultOfSystemdBoot(root: string): string | null {
  for (const directory of bootDirectories) {
    const loader = attempt(() => readFileSync(join(root, directory, 'loader/loader.conf'), 'utf8'));
    const name = /^[ \t]{0,64}(?:preferred|default)[ \t]{1,64}(\S{1,255})[ \t]{0,64}\r?$/m.exec(
      loader ?? '',
    )?.[1];
    if (name === undefined) continue;
    const file = name.endsWith('.conf') ? name : `${name}.conf`;
    const entry = attempt(() => readFileSync(join(root, directory, 'loader/entries', file), 'utf8'));
    return systemIn(entry) ?? name;
  }
  return null;
}

/** NixOS puts the default entry first into grub.cfg. */
function defaultOfGrub(root: string): string | null {
  return systemIn(attempt(() => readFileSync(join(root, 'boot/grub/grub.cfg'), 'utf8')));
}

/** NixOS labels the default entry `nixos-default`. */
function defaultOfExtlinux(root: string): string | null {
  const text = attempt(() => readFileSync(join(root, 'boot/extlinux/extlinux.conf'), 'utf8'));
  return systemIn(text === null ? null : text.slice(Math.max(0, text.indexOf('LABEL nixos-default'))));
}

/** The system whose init the first kernel command line in a text starts. */
function systemIn(text: string | null): string | null {
  return /\binit=(\/nix\/store\/[^/\s]+)\/init\b/.exec(text ?? '')?.[1] ?? null;
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

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

/** The files of a machine, by absolute path. What is missing or may not be read is null. */
export type MachineFiles = {
  /** The text of a file. */
  text(path: string): string | null;
  /** What a link holds. */
  link(path: string): string | null;
  /** The path to which links lead. */
  target(path: string): string | null;
};

export const runningSystemLink = '/run/current-system';

/** The profile that nixos-rebuild sets when it is given these arguments. */
export function profileLinkOf(args: readonly string[]): string {
  const at = args.findIndex((arg) => arg === '--profile-name' || arg === '-p');
  const name = at === -1 ? undefined : args[at + 1];
  const profiles = '/nix/var/nix/profiles';
  return name === undefined || name === 'system'
    ? `${profiles}/system`
    : `${profiles}/system-profiles/${name}`;
}

/** Where the EFI system partition is mounted. */
export const bootDirectories = ['/boot', '/efi', '/boot/efi'];
export const grubConfiguration = '/boot/grub/grub.cfg';
export const extlinuxConfiguration = '/boot/extlinux/extlinux.conf';

/** The state of the machine that has these files; `profileLink` is as {@link profileLinkOf} returns it. */
export function systemState(files: MachineFiles, profileLink: string): SystemState {
  const generation = /-(\d{1,9})-link$/.exec(files.link(profileLink) ?? '');
  return {
    current: files.target(runningSystemLink),
    profile: files.target(profileLink),
    generation: generation ? Number(generation[1]) : null,
    boot:
      defaultOfSystemdBoot(files) ??
      systemIn(files.text(grubConfiguration)) ??
      defaultOfExtlinux(files.text(extlinuxConfiguration)),
  };
}

/** loader.conf names an entry, and the entry's options have `init=STORE_PATH/init`; see loader.conf(5). */
function defaultOfSystemdBoot(files: MachineFiles): string | null {
  for (const directory of bootDirectories) {
    const loader = files.text(`${directory}/loader/loader.conf`);
    const name = /^[ \t]{0,64}(?:preferred|default)[ \t]{1,64}(\S{1,255})[ \t]{0,64}\r?$/m.exec(
      loader ?? '',
    )?.[1];
    if (name === undefined) continue;
    const file = name.endsWith('.conf') ? name : `${name}.conf`;
    return systemIn(files.text(`${directory}/loader/entries/${file}`)) ?? name;
  }
  return null;
}

/** NixOS labels the default entry `nixos-default`. */
function defaultOfExtlinux(text: string | null): string | null {
  return systemIn(text === null ? null : text.slice(Math.max(0, text.indexOf('LABEL nixos-default'))));
}

/** The system whose init the first kernel command line in a text starts; NixOS puts the default first into grub.cfg. */
function systemIn(text: string | null): string | null {
  return /\binit=(\/nix\/store\/[^/\s]+)\/init\b/.exec(text ?? '')?.[1] ?? null;
}

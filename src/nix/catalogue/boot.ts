import type { FamilyEntry } from './entry.js';

const keysHint =
  'The keys of Secure Boot are missing or unreadable: `sudo sbctl status` shows them and `sudo sbctl create-keys` makes them; `boot.lanzaboote.pkiBundle` must name their directory.';

/** A line of a Python trace that names an installer of a boot loader. */
export const ofInstaller =
  /^ +File "[^"]*(?:(?:systemd-|gummi)boot|limine-install|install-grub|bootspec|refind-install|uboot|raspberrypi)/;

/**
 * The boot partition and the installers of boot loaders; wordings from systemd's bootctl, nixpkgs' systemd-boot-builder.py, install-grub.pl and
 * limine-install.py, GRUB, sbctl and lanzaboote. The first line of an installer that fails says why.
 */
export const bootEntries = [
  {
    family: 'bootloader',
    about: 'The bootloader could not be installed.',
    hint: '`findmnt /boot /boot/efi` shows whether the partition is mounted that `boot.loader.efi.efiSysMountPoint` names; the line before says what the installer could not do. The next boot still starts the previous system.',
    stage: 'activation',
    endsTheRun: false,
    rules: [
      {
        on: 'line',
        test: /^(?:Failed to (?:create|write|set|update) (?:\S{1,40} ){0,5}EFI\b|Could not (?:prepare Boot variable|set variable)|efibootmgr: |grub-install: (?:error: )?(?:warning: )?.*(?:EFI variable|efibootmgr)|EFI variables are not (?:supported|accessible))/,
        hint: 'The firmware takes no new variable: its memory is full or it forbids writing (not /boot). `efibootmgr` lists its entries; delete old ones with `efibootmgr -B -b NUMBER`, or set `boot.loader.efi.canTouchEfiVariables = false`.',
      },
      {
        on: 'line',
        test: /^(?:Can't load key from file '|Failed to (?:sign|copy and sign)|sbctl: )/,
        hint: keysHint,
      },
      // OpenSSL names the file that it cannot open.
      { on: 'line', contains: '/secureboot/', test: /^.*error:[0-9A-F]+:/, hint: keysHint },
      { on: 'line', contains: '/sbctl/', test: /^.*error:[0-9A-F]+:/, hint: keysHint },
      { on: 'line', contains: '/sbsign: ', test: /^\S/, hint: keysHint },
      {
        on: 'line',
        test: /^(?:OSError|IOError|PermissionError|FileNotFoundError): \[Errno (?!28)\d+\] .*(?:\/boot|\/efi)/,
        hint: 'Reading or writing the boot partition failed: `journalctl -k -p err` shows whether its file system is damaged; if so, `fsck.vfat -a` on the unmounted partition repairs it.',
      },
      {
        on: 'line',
        contains: 'install-grub.',
        test: /^\S*install-grub\.(?:pl|sh): |^(?!Use of uninitialized |Wide character |Argument ).* at \/\S{1,200}install-grub\.(?:pl|sh) line \d+/,
      },
      { on: 'line', contains: 'grub-', test: /^\S*grub-(?:install|bios-setup): error: / },
      // install-grub.pl, where it does not say its name.
      {
        on: 'line',
        test: /^(?:Couldn't find a \S+ for \/dev\/|Btrfs (?:did not return a path|returned multiple paths|subvol name for )|Failed to (?:retreive subvolume info|find \S+ subvolume id)|cannot create \/boot\/grub\/(?!.*No space left on device)|unsupported GRUB version)/,
        confidence: 0.85,
      },
      // os-prober's and grub-mkconfig's, after which they go on; grub-install's own has the same name.
      {
        on: 'line',
        contains: 'grub-probe',
        test: /^\S*grub-probe: error: /,
        role: 'clue',
        confidence: 0.5,
      },
      {
        on: 'line',
        contains: '-builder.sh: ',
        test: /^\S*-(?:raspberrypi|extlinux-conf|generations-dir|u-boot)/,
      },
      { on: 'line', contains: 'is not a mounted partition', test: /SysMountPoint = '|^\w+ = '/ },
      {
        on: 'line',
        test: /^(?:File system ".*" is not |Directory ".*" is not the root|Couldn't find EFI system partition|Could not find EFI system partition|"[^"]*" has wrong type for |Failed to (?:test system token|determine|stat|open|access|probe|read|check|mount) .*(?:token|\/boot|\/efi|ESP|EFI|partition)|Source file ".*" does not carry version information)/,
      },
      { on: 'line', contains: 'Partition has wrong ', test: /^(?:\S+: )?Partition has wrong / },
      {
        on: 'line',
        test: /^Failed to (?!.*No space left on device)(?:install (?:generation|files|the|gc roots|systemd-boot)|build (?:and sign|generation)|read a bootspec)/,
      },
      {
        on: 'line',
        test: /^subprocess\.CalledProcessError: Command '.*(?:bootctl|systemd-boot|check-mountpoints|efibootmgr|grub-install|limine|lzbt|refind)/,
        role: 'report',
      },
      {
        on: 'line',
        contains: 'Error: ',
        test: /^(?!.*(?:No space left on device|returned non-zero|died with))[\w.]+: /,
        below: ofInstaller,
        confidence: 0.85,
      },
      { on: 'line', contains: 'Exception: ', test: /^[\w.]+: /, below: ofInstaller, confidence: 0.85 },
      {
        on: 'line',
        contains: 'CalledProcessError: ',
        test: /^[\w.]+: Command '/,
        below: ofInstaller,
        role: 'report',
        confidence: 0.85,
      },
      { on: 'line', test: /^Failed to install bootloader/, role: 'report' },
      // systemd-boot-builder.py and limine-install.py, without their traces.
      {
        on: 'line',
        test: /^Exception: (?:Could not find any previously installed systemd-boot|could not determine systemd-boot version|Failed to deploy BIOS stage )/,
      },
      {
        on: 'line',
        test: /^failed to create initrd secrets!/,
        role: 'report',
        hint: 'A file that `boot.initrd.secrets` names is not on this machine, or the boot partition has no room for it: the line before says which. Secrets are read from the running system, so create the file first, then `nixos-rebuild boot`.',
      },
      // nh.
      { on: 'line', test: /^ {0,4}0: Bootloader activation failed/, more: /^ {1,4}\d: /, role: 'report' },
    ],
  },
  {
    family: 'boot-full',
    about: 'The boot partition is full.',
    hint: '`df -h /boot` shows how full it is: every generation keeps a kernel and an initrd there. Delete old ones with `nix-collect-garbage --delete-older-than 14d` as root and rebuild; `boot.loader.systemd-boot.configurationLimit` (or `grub`) keeps it small.',
    stage: 'activation',
    endsTheRun: false,
    rules: [
      // A path from the root, also in a system that is being installed: `./boot` of an archive is a directory as any.
      { on: 'error', test: /^(?=.*(?<![\w.~-])\/(?:[\w-]{1,40}\/)?boot\b).*No space left on device/s },
      {
        on: 'line',
        contains: 'No space left on device',
        test: /^(?!.*\/nix\/var\/)(?!.*EFI [Bb]oot).*(?<![\w.~-])\/(?:[\w-]{1,40}\/)?(?:boot|efi|EFI)\b/,
      },
      { on: 'line', test: /^OSError: \[Errno 28\] No space left on device/ },
      { on: 'line', test: /^\[Errno 28\] No space left on device/ },
      {
        on: 'line',
        test: /^cannot (?:copy|write|rename|create).*No space left on device(?: at .*install-grub)?/,
      },
      // The secrets that are appended to an initrd.
      { on: 'line', test: /^cat: (?:write error|-): No space left on device/, confidence: 0.8 },
      // install-grub.pl does not print why; a full partition is by far the most frequent reason.
      { on: 'line', test: /^cannot (?:copy|rename) \S+ to \/boot\/\S+/, confidence: 0.75 },
    ],
  },
] as const satisfies readonly FamilyEntry[];

// What follows the build. switch-to-configuration needs a booted NixOS, so a script prints what the one of
// nixpkgs (pkgs/by-name/sw/switch-to-configuration-ng/src/main.rs) prints, after a real build.
import { buildHost, project } from './project.mjs';

const good = '{ drv, ... }: drv "laptop" "echo > $out"\n';
const script = (lines, status) => `#!/bin/sh
set -e
echo "building the system configuration..." >&2
path=$(${buildHost})
say() { echo "$1" >&2; }
${lines.map((line) => (line.startsWith('$ ') ? line.slice(2) : `say ${JSON.stringify(line).replaceAll('$', '\\$').replaceAll('`', '\\`')}`)).join('\n')}
exit ${status}
`;

const switching = (name, family, message, lines, status, rest = {}) => ({
  name,
  family,
  message,
  files: project(good, { 'switch.sh': script(lines, status) }),
  command: 'sh ./switch.sh',
  ...rest,
});

const activating = [
  'stopping the following units: nginx.service',
  'activating the configuration...',
  'setting up /etc...',
  'reloading user units for alice...',
  'restarting sysinit-reactivation.target',
];

export const activation = [
  switching(
    'pre-switch',
    'pre-switch',
    ['Pre-switch check', 'Pre-switch checks failed'],
    [
      "Running pre-switch check 'boot-partition'",
      'the boot partition is not mounted',
      "Pre-switch check 'boot-partition' failed",
      'Pre-switch checks failed',
    ],
    1,
  ),
  switching(
    'bootloader',
    'bootloader',
    'grub-install: error: cannot find a device for /boot',
    [
      'updating GRUB 2 menu...',
      'installing the GRUB 2 boot loader on /dev/sda...',
      'Installing for i386-pc platform.',
      '/nix/store/00000000000000000000000000000000-grub-2.12/sbin/grub-install: error: cannot find a device for /boot (is /dev mounted?).',
      'Failed to install bootloader',
    ],
    1,
  ),
  switching(
    'boot-full',
    'boot-full',
    'No space left on device',
    [
      'updating systemd-boot from 254.6 to 255.4',
      '$ mount -t tmpfs -o size=64k none /mnt && mkdir -p /mnt/boot/EFI && (dd if=/dev/zero of=/mnt/boot/EFI/kernel bs=1k count=100 2>&1 || true) >&2',
      "OSError: [Errno 28] No space left on device: '/boot/EFI/nixos/kernel.efi'",
      'Failed to install bootloader',
    ],
    1,
  ),
  switching(
    'activation-script',
    'activation-script',
    ['Activation script snippet', 'Failed to run activate script'],
    [
      'activating the configuration...',
      "Activation script snippet 'users' failed (1)",
      'Failed to run activate script',
      'setting up /etc...',
    ],
    2,
  ),
  switching(
    'units',
    'units',
    'the following units failed: nginx.service',
    [
      ...activating,
      'starting the following units: nginx.service',
      'warning: the following units failed: nginx.service',
      '× nginx.service - Nginx Web Server',
      '     Loaded: loaded (/etc/systemd/system/nginx.service; enabled; preset: ignored)',
      '     Active: failed (Result: exit-code) since Mon 2026-01-05 10:00:00 UTC; 60ms ago',
      '   Main PID: 812 (code=exited, status=1/FAILURE)',
      '',
      'Jan 05 10:00:00 laptop nginx[812]: nginx: [emerg] unknown directive "error:" in /nix/store/nginx.conf:3',
    ],
    4,
  ),
  switching(
    'units-journal',
    'units',
    'the following units failed: nginx.service',
    [
      'Running as unit: nixos-rebuild-switch-to-configuration.service',
      'Jan 05 10:00:00 laptop switch-to-configuration[700]: activating the configuration...',
      'Jan 05 10:00:00 laptop switch-to-configuration[700]: starting the following units: nginx.service',
      'Jan 05 10:00:01 laptop switch-to-configuration[700]: warning: the following units failed: nginx.service',
      "Command 'systemd-run -E LOCALE_ARCHIVE --collect --no-ask-password --pipe --quiet --service-type=exec --unit=nixos-rebuild-switch-to-configuration' returned non-zero exit status 4.",
    ],
    4,
  ),
  switching('switch-lock', 'locks', 'Could not acquire lock', ['Could not acquire lock'], 11),
  switching(
    'not-root',
    'privilege',
    'must be run as the root user',
    ['error: switch-to-configuration must be run as the root user'],
    1,
  ),
  switching(
    'sudo-password',
    'privilege',
    'sudo: a password is required',
    [
      'sudo: a terminal is required to read the password; either use the -S option to read from standard input or configure an askpass helper',
      'sudo: a password is required',
      "Command 'sudo nix-env -p /nix/var/nix/profiles/system --set /nix/store/x' returned non-zero exit status 1.",
    ],
    1,
    { message: ['sudo: a terminal is required', 'sudo: a password is required'] },
  ),
];

import { agentProgram } from '../guest/agent.js';

/** The name of the serial port to which the shell of a guest of ours is attached. */
export const shellPort = 'org.nixos-rebuild-test.shell';

const units = '/usr/lib/systemd/system';
const programs = '/usr/lib/nixos-rebuild-test';

/** A file of the image: its text, and whether it is a program. */
export type GuestFile = { text: string; isProgram?: boolean };

/** Started early and by itself: its shell must not wait for what a test breaks. */
function shellUnit(description: string, program: string, condition: string): string {
  return `[Unit]
Description=${description}
DefaultDependencies=no
After=systemd-tmpfiles-setup.service dbus.socket
Conflicts=shutdown.target
Before=shutdown.target
ConditionVirtualization=!container
${condition}
[Service]
ExecStart=${program}
KillSignal=SIGHUP
Restart=always
RestartSec=1
StandardOutput=null
StandardError=null
`;
}

// O_RDWR: a serial port can be opened once.
const openShellPort = `opendir my $ports, '/sys/class/virtio-ports' or exit 1;
for my $entry (readdir $ports) {
  open my $file, '<', "/sys/class/virtio-ports/$entry/name" or next;
  sysopen $port, "/dev/$entry", 2 or exit 1 if <$file> eq "${shellPort}\\n";
}
exit 1 if !$port;
`;

/**
 * Files that are added to the distribution. What is in /etc/systemd/system belongs to NixOS' activation, which stops what
 * it does not know there; ours are with the distribution's.
 */
export const guestFiles: Readonly<Record<string, GuestFile>> = {
  [`${programs}/agent`]: { isProgram: true, text: agentProgram(openShellPort) },
  [`${units}/nixos-rebuild-test-agent.service`]: {
    text: shellUnit(
      'Commands of the test driver, from a serial port',
      `${programs}/agent`,
      'ConditionDirectoryNotEmpty=/sys/class/virtio-ports',
    ),
  },
  // Behaves on the wire as NixOS' testing/test-instrumentation.nix does.
  [`${programs}/backdoor`]: {
    isProgram: true,
    text: `#!/bin/bash
export USER=root HOME=/root PAGER=
export PATH=/run/current-system/sw/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
cd /tmp
exec </dev/hvc0 >/dev/hvc0
while ! exec 2>/dev/ttyS0; do sleep 0.1; done
echo "connecting to host..." >&2
stty -F /dev/hvc0 raw -echo
echo "Spawning backdoor root shell..."
PS1= exec bash --norc /dev/hvc0
`,
  },
  [`${units}/backdoor.service`]: {
    text: shellUnit('Root shell as in NixOS tests', `${programs}/backdoor`, 'ConditionPathExists=/dev/hvc0'),
  },
  '/etc/fstab': { text: '' },
  '/etc/hosts': { text: '127.0.0.1 localhost\n::1 localhost\n' },
  // Empty: systemd makes one at the first boot.
  '/etc/machine-id': { text: '' },
  '/etc/systemd/journald.conf': { text: '[Journal]\nStorage=volatile\nForwardToConsole=no\n' },
  '/etc/nix/nix.conf': {
    text: 'experimental-features = nix-command flakes\nbuild-users-group =\nsandbox = false\nsubstituters =\n',
  },
  // Newer than /usr: nothing is brought up to date at boot.
  '/etc/.updated': { text: '' },
  '/var/.updated': { text: '' },
};

/** The units among them that a boot starts. */
export const startedUnits = ['nixos-rebuild-test-agent.service', 'backdoor.service'] as const;

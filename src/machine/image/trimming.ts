/**
 * What a guest does without, so that it boots under emulation in seconds: each process that a boot starts costs tenths
 * of a second there. Found by trial with Debian 13; a unit that another release lacks does no harm.
 */
export const maskedUnits: readonly string[] = [
  // Caches and identities that are made once, while the image is.
  ...['ldconfig.service', 'systemd-journal-catalog-update.service', 'systemd-update-done.service'],
  ...['systemd-hwdb-update.service', 'systemd-sysusers.service', 'systemd-firstboot.service'],
  ...['systemd-machine-id-commit.service', 'systemd-random-seed.service', 'systemd-boot-random-seed.service'],
  // Devices: the initrd has loaded all modules. Without udev's coldplug, logind does not see the power button.
  ...['systemd-udev-trigger.service', 'systemd-udev-settle.service', 'systemd-udev-load-credentials.service'],
  ...['systemd-modules-load.service', 'kmod-static-nodes.service', 'modprobe@configfs.service'],
  ...[
    'modprobe@drm.service',
    'modprobe@fuse.service',
    'modprobe@efi_pstore.service',
    'modprobe@loop.service',
  ],
  ...['modprobe@dm_mod.service', 'systemd-pstore.service', 'systemd-hibernate-clear.service'],
  ...['systemd-pcrmachine.service', 'systemd-pcrphase.service', 'systemd-pcrphase-sysinit.service'],
  ...['systemd-tpm2-setup.service', 'systemd-tpm2-setup-early.service', 'systemd-repart.service'],
  // The root is mounted, writable and sound.
  ...['systemd-remount-fs.service', 'systemd-quotacheck-root.service', 'systemd-fsck-root.service'],
  // File systems that nothing uses.
  ...['dev-hugepages.mount', 'dev-mqueue.mount', 'sys-kernel-debug.mount', 'sys-kernel-tracing.mount'],
  ...['sys-kernel-config.mount', 'sys-fs-fuse-connections.mount', 'proc-sys-fs-binfmt_misc.automount'],
  'systemd-binfmt.service',
  // Nobody logs in at a terminal; the journal is in memory.
  ...['getty.target', 'console-getty.service', 'getty-static.service', 'serial-getty@hvc0.service'],
  ...['serial-getty@ttyS0.service', 'systemd-ask-password-console.path', 'systemd-ask-password-wall.path'],
  ...['systemd-journal-flush.service', 'systemd-update-utmp.service', 'systemd-network-generator.service'],
  // Sockets and timers of what is not used.
  ...['systemd-hostnamed.socket', 'sshd-vsock.socket', 'sshd-unix-local.socket', 'systemd-creds.socket'],
  ...['systemd-machined.socket', 'systemd-importd.socket', 'nix-daemon.service', 'nix-daemon.socket'],
  ...['apt-daily.timer', 'apt-daily-upgrade.timer', 'dpkg-db-backup.timer', 'e2scrub_all.timer'],
  ...['e2scrub_reap.service', 'fstrim.timer', 'systemd-tmpfiles-clean.timer'],
];

/** The only generators that stay: a generator is a process in each boot and each reload. */
export const generators: readonly string[] = ['systemd-fstab-generator', 'systemd-run-generator'];

import { quoteWord } from '../../text/shell.js';
import type { Host } from '../host.js';

/** How long (ms) a host waits until it reboots, so that its answer arrives before: over a network, or from a guest of this machine. */
const leadMs = { local: 2000, ssh: 2000, guest: 200 } as const;

/**
 * Where systemd-boot, or a loader that speaks its interface (lanzaboote), has an entry that boots a system: the file whose
 * text names its init, which is `loader/entries/*.conf` (Boot Loader Specification, type 1), or a unified kernel image in
 * `EFI/Linux`. Names differ by profile, specialisation and counters of tries, which no id has (`+3-0`); the newest of several
 * generations of one system is taken.
 */
const systemdBoot = `
loader_info=/sys/firmware/efi/efivars/LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f
set_systemd_boot() {
  [ -r "$loader_info" ] && tr -d '\\0' <"$loader_info" | grep -qi -e systemd-boot -e lanzaboote || return 1
  command -v bootctl >/dev/null || return 1
  for boot in "$(bootctl --print-boot-path 2>/dev/null)" "$(bootctl --print-esp-path 2>/dev/null)" /boot /efi /boot/efi; do
    [ -d "$boot/loader" ] || continue
    entry=$(grep -alF -e "init=$toplevel/init" "$boot"/loader/entries/*.conf "$boot"/EFI/Linux/*.efi 2>/dev/null |
      sed -e 's|.*/||' -e 's|[+][0-9]*\\(-[0-9]*\\)\\{0,1\\}\\([.][a-z]*\\)$|\\2|' | sort -V | tail -n 1)
    [ -n "$entry" ] || continue
    bootctl set-oneshot "$entry" >&2 && echo "one-shot systemd-boot $entry" && return 0
  done
  return 1
}`;

/**
 * GRUB: the entry of grub.cfg whose kernel has the system's init, by its place, such as `1>4`. NixOS' grub.cfg boots what
 * `next_entry` of grubenv names, and removes it: GRUB itself must be able to write that file, which it is not on btrfs, ZFS,
 * LVM or RAID, where the entry would be booted for ever.
 */
const grub = `
set_grub() {
  [ -r /boot/grub/grub.cfg ] && command -v grub-reboot >/dev/null || return 1
  grep -q next_entry /boot/grub/grub.cfg || return 1
  case $(stat -f -c %T /boot/grub) in ext2/ext3 | msdos | xfs) ;; *) return 1 ;; esac
  case $(findmnt -n -o SOURCE -T /boot/grub) in /dev/mapper/* | /dev/dm-* | /dev/md*) return 1 ;; esac
  entry=$(awk -v init="init=$toplevel/init" '
    $1 == "submenu" { top++; inside = 1; sub_entry = -1 }
    $1 == "menuentry" { if (inside) sub_entry++; else top++ }
    $1 == "}" { if (in_entry) in_entry = 0; else inside = 0 }
    $1 == "menuentry" { in_entry = 1 }
    $1 ~ /^(linux|module|multiboot)/ { for (i = 2; i <= NF; i++) if ($i == init) {
      print top - 1 (inside ? ">" sub_entry : ""); exit } }
  ' /boot/grub/grub.cfg)
  [ -n "$entry" ] || return 1
  grub-reboot --boot-directory=/boot "$entry" >&2
  # Its status is 0 whatever happens.
  grep -aqxF "next_entry=$entry" /boot/grub/grubenv && echo "one-shot grub $entry"
}`;

/**
 * A POSIX script for root that has the next boot, and that one alone, be one of a system where the boot loader can do so, and
 * starts a reboot in a unit of its own, which goes on when the connection ends. Does nothing in another boot than `before`. For `askInSections`.
 */
export function rebootScript(toplevel: string, before: string, kind: Host['kind'] = 'ssh'): string {
  return `
PATH=$PATH:/run/current-system/sw/bin:/run/wrappers/bin
LC_ALL=C; export PATH LC_ALL
toplevel=${quoteWord(toplevel)}
${systemdBoot}
${grub}
if [ "$(cat /proc/sys/kernel/random/boot_id)" != ${quoteWord(before)} ]; then say another-boot; say end; exit; fi
say entry; set_systemd_boot || set_grub || echo none
say reboot
systemd-run --quiet --collect --on-active=${leadMs[kind]}ms --timer-property=AccuracySec=100ms systemctl reboot >&2 && echo started
`;
}

import type { Remedy } from '../remedy.js';

const removeSeconds = 60;

/**
 * Removes what boot loaders of NixOS have copied for generations that are gone, and copies that were broken off. A kernel or an
 * initrd is called after the path in the store that it comes from; what is called otherwise is not theirs. Ends with 1 where
 * nothing is left over, so that nothing is run again for nothing.
 */
const removeLeftOvers = `
profiles=/nix/var/nix/profiles
kept=$(
  for system in $profiles/system $profiles/system-*-link $profiles/system-profiles/* /run/current-system /run/booted-system; do
    [ -e "$system/" ] || continue
    for one in "$system" "$system"/specialisation/*; do
      for part in "$one" "$one/kernel" "$one/initrd" "$one/xen.gz" "$one/dtbs"; do readlink -f "$part"; done
      [ ! -e "$one/boot.json" ] || cat "$one/boot.json"
    done
  done | grep -oE '/[0-9a-z]{32}-' | sort -u | tr '\\n' ' ')
[ -n "$kept" ] || { echo "no generation of this machine was found, so nothing is removed"; exit 1; }
removed=0
for file in /boot/kernels/* /boot/EFI/nixos/* /efi/EFI/nixos/* /boot/efi/EFI/nixos/*; do
  [ -f "$file" ] && [ ! -L "$file" ] || continue
  name=\${file##*/}
  hash=$(expr "$name" : '\\([0-9a-z]\\{32\\}-\\)') || continue
  case " $kept " in *" /$hash "*)
    # What an installer has just broken off, it makes again, so that this alone cures nothing.
    case "$name" in *.tmp | *.tmp.) rm -f -- "$file" ;; esac
    continue ;;
  esac
  rm -f -- "$file" && echo "removed $file" && removed=$((removed + 1))
done
[ $removed -gt 0 ] || { echo "every kernel and initrd here is of a generation: delete old generations, or set configurationLimit"; exit 1; }
`;

/** What is done about the partition of the boot loader. */
export const boots: readonly Remedy[] = [
  {
    name: 'boot-left-overs',
    families: ['boot-full'],
    level: 'ask',
    confidence: 0.4,
    about: 'The boot partition is full, with kernels of generations that are gone.',
    changes:
      'Kernels and initrds in /boot that no generation uses are removed. Those of all generations stay, and so do their entries.',
    verified: 'Something was removed, and the boot loader is installed.',
    where: ['here', 'guest'],
    // The boot loader is installed before anything is activated.
    afterSwitch: ({ message }) => /\/boot\b|\/efi\b|install-grub|systemd-boot/i.test(message),
    treat: (_, { asRoot, isElsewhere }) =>
      isElsewhere
        ? null
        : {
            does: 'removes kernels and initrds from /boot that no generation uses',
            commands: [
              {
                argv: [...asRoot, '/bin/sh', '-c', removeLeftOvers],
                cwd: '/',
                timeoutSeconds: removeSeconds,
              },
            ],
          },
  },
];

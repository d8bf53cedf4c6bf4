#!/bin/sh
# Installs a miniature system to an empty disk: a partition, a file system, the distribution that runs around the
# system, the system itself and a boot loader. It runs as root in a machine of the base image, which it copies.
# INSTALL_DISK is the disk, INSTALL_SYSTEM the toplevel, whose kernel and initrd must be ones that boot.
set -eu
disk=$INSTALL_DISK system=$INSTALL_SYSTEM
partition=${disk}1 root=/mnt

echo ::PHASE::partitioning
echo 'start=1MiB, type=83, bootable' | sfdisk --quiet --label dos "$disk"

echo ::PHASE::formatting
# The loader reads neither 64-bit block numbers nor checksums of metadata.
mkfs.ext4 -q -O ^64bit,^metadata_csum -L nixos "$partition"
mount "$partition" "$root"

echo ::PHASE::copying
mkdir -p "$root/nix"
tar --create --directory / --one-file-system --exclude=./nix --exclude=./mnt/* --exclude=./usr/lib/modules . |
  tar --extract --directory "$root"
nix copy --no-check-sigs --to "$root" "$system"
nix-env --store "$root" --profile "$root/nix/var/nix/profiles/system" --set "$system"
: >"$root/etc/machine-id"
touch "$root/etc/NIXOS"

echo ::PHASE::bootloader
mkdir -p "$root/boot/extlinux"
cp --dereference "$system/kernel" "$root/boot/kernel"
cp --dereference "$system/initrd" "$root/boot/initrd"
# What the initrd boots, as the boot loader of a miniature system writes it.
echo "$system" >"$root/boot/default"
cat >"$root/boot/extlinux/extlinux.conf" <<CONFIGURATION
default nixos
label nixos
  linux /boot/kernel
  initrd /boot/initrd
  append root=/dev/vda1 rw $(cat "$system/kernel-params")
CONFIGURATION
extlinux --install "$root/boot/extlinux"
dd if=/usr/lib/EXTLINUX/mbr.bin of="$disk" conv=notrunc status=none

echo "::METRIC::installed-mib::$(df --output=used --block-size=1M "$root" | tail -n 1 | tr -d ' ')"
umount "$root"
echo ::SUCCESS::installed

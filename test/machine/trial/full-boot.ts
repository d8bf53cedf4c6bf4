const [gone, old, current] = ['a', 'b', 'c'].map((letter) => letter.repeat(32));
const store = '/run/systems/store';
const profiles = '/nix/var/nix/profiles';

/** Of the two generations that are there. */
export const kernelsLeft = [old, current].map((hash) => `${hash}-linux-bzImage`);

const system = (hash: string | undefined, link: string) => `
mkdir -p ${store}/${hash}-linux ${store}/${hash}-system
head -c 450000 /dev/zero >${store}/${hash}-linux/bzImage
ln -s ${store}/${hash}-linux/bzImage ${store}/${hash}-system/kernel
${link && `ln -s ${store}/${hash}-system ${profiles}/${link}`}`;

/**
 * Shell: once, a /boot of its own, vfat and of 1 MiB, with the kernels of two generations of which one is gone; and \`install\`, which
 * does as install-grub.pl: it copies the kernel of every generation that is not there yet.
 */
export const fullBoot = `
[ -e /run/once ] || {
  touch /run/once
  mkdir -p ${profiles}
  ${system(gone, '')}${system(old, 'system-2-link')}${system(current, 'system-3-link')}
  truncate -s 1M /run/boot.img && mkfs.vfat /run/boot.img >/dev/null && modprobe loop && mount -o loop /run/boot.img /boot || exit 9
  mkdir /boot/kernels; echo mine >/boot/kernels/mine
  for hash in ${gone} ${old}; do cp ${store}/$hash-linux/bzImage /boot/kernels/$hash-linux-bzImage; done
  findmnt -n -o FSTYPE /boot
}
install() {
  for link in ${profiles}/system-*-link; do
    kernel=$(readlink -f "$link/kernel"); name=$(echo "\${kernel#*/store/}" | tr / -)
    [ -e "/boot/kernels/$name" ] && continue
    cp "$kernel" "/boot/kernels/$name.tmp" 2>/dev/null || { echo "cannot copy $kernel to /boot/kernels/$name.tmp: No space left on device" >&2; return 1; }
    mv "/boot/kernels/$name.tmp" "/boot/kernels/$name"
  done
}`;

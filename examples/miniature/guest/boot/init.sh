#!/bin/sh
# Stage 2: process 1 after the initrd, or of a container. The root is mounted.
systemConfig=@out@
export PATH=/usr/sbin:/usr/bin:/sbin:/bin

printf '\n<<< NixOS Stage 2 >>>\n\n'
[ -e /proc/self/mountinfo ] || mount -t proc -o nosuid,noexec,nodev proc /proc
[ -e /sys/kernel ] || mount -t sysfs -o nosuid,noexec,nodev sysfs /sys
hasRun=
while read -r _ _ _ _ point _; do
  [ "$point" = /run ] && hasRun=1
done </proc/self/mountinfo
[ -n "$hasRun" ] || mount -t tmpfs -o mode=755,nosuid,nodev tmpfs /run

echo "running activation script..."
"$systemConfig/activate"
ln -sfn "$systemConfig" /run/booted-system
echo "starting systemd..."
exec "$systemConfig/systemd/lib/systemd/systemd" "$@"

#!/bin/sh
# Runs attacks in a container of this machine's own files that systemd has booted, so that activations run in units
# of a real systemd: test/attack/with-systemd.sh [ARGUMENTS OF VITEST]. Needs root, systemd-container and systemd.
# What is written in the container is gone afterwards.
set -eu
cd "$(dirname "$0")/../.."
state=$(mktemp -d)
name=nrt-attack-$$
end() {
  leader=$(pgrep -f "systemd-nspawn.*--machine=$name" | head -n 1)
  [ -z "$leader" ] || { pkill -KILL -P "$leader" || :; while kill -0 "$leader" 2>/dev/null; do sleep 0.1; done; }
  umount -q "$state/root" "$state" || :
  rmdir "$state"
}
trap end EXIT
trap 'exit 130' INT TERM
mount -t tmpfs -o size=4g tmpfs "$state"
mkdir "$state/root" "$state/changes" "$state/work"
mount -t overlay -o "lowerdir=/,upperdir=$state/changes,workdir=$state/work" overlay "$state/root"
rm -f "$state/root/etc/machine-id"
systemd-machine-id-setup --root="$state/root" 2>/dev/null
systemd-nspawn --quiet --directory="$state/root" --machine="$name" --register=no --keep-unit \
  --kill-signal=SIGRTMIN+3 --console=pipe /lib/systemd/systemd systemd.unit=multi-user.target </dev/null >/dev/null 2>&1 &
for _ in $(seq 60); do
  sleep 1
  init=$(pgrep -P "$(pgrep -f "systemd-nspawn.*--machine=$name" | head -n 1)" 2>/dev/null | head -n 1) || continue
  nsenter -t "$init" -a systemctl is-system-running --wait 2>/dev/null | grep -qE '^(running|degraded)' && break
done
# shellcheck disable=SC2016 # expanded in the container
nsenter -t "$init" -a sh -c 'cd "$1" && shift && exec npx vitest run --config vitest.attack.config.ts "$@"' sh \
  "$PWD" "$@"

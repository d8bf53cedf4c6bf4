# Sourced by every builder. Nix's sandbox has a shell and no other program, so builders use only what is
# built into /bin/sh; even `sleep` may be missing.
PATH=/bin:/usr/bin:/run/current-system/sw/bin

# Tells Nix the phase, which it shows in its progress bar (the protocol of stdenv's setup.sh).
phase() {
  echo "@nix { \"action\": \"setPhase\", \"phase\": \"$1\" }" >&2
  echo "Running phase: $1"
}

# Waits, as real work would: pause SECONDS
if command -v sleep >/dev/null; then
  pause() { sleep "$1"; }
else
  pause() {
    i=0
    while [ "$i" -lt 30000 ]; do i=$((i + 1)); done
  }
fi

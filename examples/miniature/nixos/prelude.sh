# Sourced by every builder.
PATH=/bin:/usr/bin:/run/current-system/sw/bin
command -v ln >/dev/null || {
  echo 'this build needs mkdir, ln and chmod, which the sandbox does not have: use --option sandbox false' >&2
  exit 1
}

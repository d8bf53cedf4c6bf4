. "$prelude"
mkdir -p "$out/bin"
for program in $programs; do
  set -- "$@" "/usr/bin/$program"
done
ln -s "$@" "$out/bin"
{
  printf '#!/bin/sh\n'
  # As that of NixOS, whose sources can be read in it.
  [ -z "$revision" ] || printf 'if [ "$1" = --json ]; then echo '\''{"configurationRevision":"%s"}'\''; exit; fi\n' "$revision"
  printf 'echo "%s"\n' "$label"
} >"$out/bin/nixos-version"
chmod +x "$out/bin/nixos-version"

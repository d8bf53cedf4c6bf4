. "$prelude"
mkdir -p "$out/bin"
for program in $programs; do
  set -- "$@" "/usr/bin/$program"
done
ln -s "$@" "$out/bin"
printf '#!/bin/sh\necho "%s"\n' "$label" >"$out/bin/nixos-version"
chmod +x "$out/bin/nixos-version"

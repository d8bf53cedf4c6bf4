. "$prelude"
# The name without the hash before it.
program=${out##*/}
program=${program#*-}
mkdir -p "$out/bin"
printf '%s' "$text" >"$out/bin/$program"
chmod +x "$out/bin/$program"

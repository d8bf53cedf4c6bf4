. "$prelude"
mkdir -p "$out"
printf '%s' "$text" >"$out/$file"

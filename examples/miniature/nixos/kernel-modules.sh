. "$prelude"
mkdir -p "$out/lib/modules/$version"
: >"$out/lib/modules/$version/modules.dep"

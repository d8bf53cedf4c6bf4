. "$prelude"
mkdir "$out"
while read -r name file; do
  ln -s "$file" "$out/$name"
done <<EOF
$files
EOF
while read -r target name; do
  [ -n "$target" ] || continue
  mkdir -p "$out/$target.wants"
  ln -s "../$name" "$out/$target.wants/$name"
done <<EOF
$wants
EOF

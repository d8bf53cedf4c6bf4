. "$prelude"
mkdir -p "$out/etc"
while read -r path source; do
  case $path in */*) mkdir -p "$out/etc/${path%/*}" ;; esac
  ln -s "$source" "$out/etc/$path"
done <<EOF
$entries
EOF

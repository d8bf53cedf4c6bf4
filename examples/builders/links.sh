. "$prelude"
phase installPhase
for path in $paths; do
  name=${path##*/}
  echo "linking /etc/static/${name#*-}"
  echo "$path" >> "$out"
  pause 0.1
done

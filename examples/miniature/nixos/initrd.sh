. "$prelude"
mkdir "$out"
echo "initrd with $modules" >"$out/initrd"

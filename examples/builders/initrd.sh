. "$prelude"
phase buildPhase
echo "adding the kernel modules of ${modules##*/}"
while read -r file; do
  echo "copying $file"
  pause 0.05
done < "$modules"
for percent in 20 40 60 80 100; do
  echo "zstd: compressing initrd: $percent%"
  pause 0.15
done
echo "$modules" > "$out"
echo "7126 blocks"

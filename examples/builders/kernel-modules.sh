. "$prelude"
phase unpackPhase
echo "unpacking source archive linux-$kernel-modules.tar.zst"
pause 0.2
phase buildPhase
for module in $modules; do
  echo "  root module: $module"
  pause 0.1
  echo "  copying dependency: lib/modules/$kernel/kernel/drivers/$module.ko.xz"
  echo "$module.ko.xz" >> "$out"
done
phase fixupPhase
echo "running depmod -b $out -a $kernel"
pause 0.2

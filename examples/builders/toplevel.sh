. "$prelude"
phase installPhase
pause 0.3
for part in "initrd $initrd" "etc $etc" "sw $systemPath"; do
  echo "adding ${part%% *}"
  echo "$part" >> "$out"
  pause 0.1
done
echo "nixos-version $release ($hostName)" >> "$out"
echo "the system of $hostName is at $out"

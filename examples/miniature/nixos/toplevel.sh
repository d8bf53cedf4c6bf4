. "$prelude"
mkdir -p "$out/bin" "$out/specialisation"
ln -s "$etc/etc" "$out/etc"
ln -s "$systemPath" "$out/sw"
ln -s /usr "$out/systemd"
ln -s "$kernel/bzImage" "$out/kernel"
ln -s "$kernelModules" "$out/kernel-modules"
ln -s "$initrd/initrd" "$out/initrd"
for pair in $specialisations; do
  ln -s "${pair#*=}" "$out/specialisation/${pair%%=*}"
done
printf '%s' "$kernelParams" >"$out/kernel-params"
printf '%s' "$label" >"$out/nixos-version"
printf '%s' "$system" >"$out/system"
printf '%s' "$initInterfaceVersion" >"$out/init-interface-version"
printf '%s' "$switchInhibitors" >"$out/switch-inhibitors"
printf '%s' "$rebootTriggers" >"$out/reboot-triggers"
: >"$out/extra-dependencies"

# program FILE TEXT: the placeholder @out@ is this system.
program() {
  text=$2
  while case $text in *@out@*) true ;; *) false ;; esac; do
    text=${text%%@out@*}$out${text#*@out@}
  done
  printf '%s' "$text" >"$out/$1"
  chmod +x "$out/$1"
}
program activate "$activate"
program dry-activate "$dryActivate"
program init "$init"
program bin/switch-to-configuration "$switchToConfiguration"

/** What persists: the profile, then the boot entry. */
export const commit = `
generations() {
  for link in "$profile" "$profile"-*-link; do basename "$link"; done
}

set_profile() {
  # Of another profile than the system's, as nixos-rebuild makes it.
  [ -d "\${profile%/*}" ] || (umask 022; mkdir -p "\${profile%/*}") || return 1
  if [ -n "$generation" ]; then
    within 120 nix-env -p "$profile" --switch-generation "$generation" || return 1
  else
    within 120 nix-env -p "$profile" --set "$new" || return 1
  fi
  # On the disk before the boot entry is: a power cut must not leave an entry that no profile knows.
  timeout 60 sync -f "$(dirname "$profile")" 2>>"$dir/log"
  [ "$(readlink -f "$profile")" = "$new" ]
}

set_boot_entry() {
  # A commit that goes on where it was cut short has begun with other files.
  if [ ! -e "$dir/boot-files" ]; then
    boot_files >"$dir/boot-files.new" && mv "$dir/boot-files.new" "$dir/boot-files" || return 1
  fi
  switch_when_free "$new" boot
}

# commit STATE REASON: then ends with them, or goes back. May be done again where it was cut short. Never returns.
commit() {
  if [ ! -s "$dir/generations" ]; then
    generations >"$dir/generations.new" && mv "$dir/generations.new" "$dir/generations" || roll_back state-directory
  fi
  set_state committing "$2" || roll_back state-directory
  if set_profile && set_boot_entry; then
    finish "$1" "$2" 0
  fi
  roll_back commit-failed
}
`;

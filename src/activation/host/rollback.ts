/** The way back, and what it takes back of a commit. */
export const rollback = String.raw`
# The old system is activated again without its checks: what refuses a switch must not keep a broken system alive.
# Never returns.
roll_back() {
  set_state rolling-back "$1"
  cause=$1
  if [ -s "$dir/generations" ]; then undo_commit; fi
  if is_shutting_down; then finish interrupted-by-shutdown "$cause" 1; fi
  for try in first second; do
    switch_when_free "$old" test NIXOS_NO_CHECK=1
    rollback_status=$status
    case $status in 0 | 2 | 4) if [ "$(running_system)" = "$old" ]; then break; fi ;; esac
    note "--- the $try attempt to go back has failed"
  done
  lost_units=$(stopped_units)
  if is_shutting_down; then finish interrupted-by-shutdown "$cause" 1; fi
  [ "$(running_system)" = "$old" ] || finish rollback-failed "$cause" 2
  case $rollback_status in 0 | 2 | 4) ;; *) [ -z "$lost_units" ] || finish rollback-failed "$cause" 2 ;; esac
  [ "$boot_entry" != unknown ] || finish rollback-failed "$cause" 2
  finish rolled-back "$cause" 1
}

# Profile and boot entry as they were. May be done again where it was cut short.
undo_commit() {
  made=$(readlink "$profile")
  if [ "$made" != "$profile_link" ]; then
    if [ -n "$profile_link" ]; then
      rm -f "$profile.$id"
      ln -s "$profile_link" "$profile.$id" && mv -T "$profile.$id" "$profile"
    else
      rm -f "$profile"
    fi
    number=$(printf '%s\n' "$made" | sed -n 's/^.*-\([0-9][0-9]*\)-link$/\1/p')
    if [ -n "$number" ] && ! grep -qxF "$(basename "$made")" "$dir/generations"; then
      within 120 nix-env -p "$profile" --delete-generations "$number"
    fi
  fi
  # Without the list the boot loader was not run.
  [ -e "$dir/boot-files" ] || return 0
  boots=$old
  if [ -n "$profile_system" ]; then boots=$profile_system; fi
  if switch_when_free "$boots" boot NIXOS_NO_CHECK=1; then
    boot_entry=restored
  elif is_boot_intact; then
    boot_entry=intact
  else
    boot_entry=unknown
  fi
}

# Size, time and target of everything that may belong to a boot loader.
boot_files() {
  for partition in /boot /efi; do
    [ ! -d "$partition" ] || find "$partition" ! -type d -printf '%p %s %T@ %l\n'
  done
}

# Everything that was there before is there as it was; what was added does not take its place.
is_boot_intact() {
  boot_files >"$dir/boot-files.now" && ! grep -qvxFf "$dir/boot-files.now" "$dir/boot-files"
}
`;

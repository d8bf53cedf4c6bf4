/** What the supervisor does before anything is changed: the lock, the record of what runs, the roots. */
export const recording = String.raw`
# Descriptor 7 holds the lock, and is closed for what is started, so that nothing holds it longer.
take_lock() {
  exec 7>>"$base/lock"
  holder=$(cat "$base/holder" 2>/dev/null)
  detail=$holder
  flock -n 7 || finish busy locked 75
  if [ -n "$holder" ] && [ "$holder" != "$id" ] && [ -r "$base/$holder/state" ]; then
    held=$(sed -n 's/^state=//p' "$base/$holder/state")
    unit=$(systemctl show -P ActiveState "nixos-rebuild-test-$holder.service")
    # A supervisor that was killed has let go of the lock, and its guard is about to act.
    case $unit in active | activating | deactivating) is_final "$held" || finish busy held 75 ;; esac
    # Neither of them has come to its end; what runs is not known to be well, and is nothing to return to.
    is_final "$held" || [ "$held" = starting ] || finish refused unfinished 1
  fi
  detail=''
  printf '%s\n' "$id" >"$base/holder" || finish refused state-directory 1
}

# Both must be in a shell's words as they are, since they are read again as such.
is_plain() {
  case $1 in *[!A-Za-z0-9+._?=/-]*) return 1 ;; esac
}

record() {
  old=$(running_system)
  case $old in /nix/store/*) ;; *) finish refused not-nixos 1 ;; esac
  if [ -L "$profile" ]; then
    profile_link=$(readlink "$profile")
    profile_system=$(readlink -f "$profile")
  fi
  is_plain "$old" && is_plain "$profile_link" && is_plain "$profile_system" || finish refused odd-name 1
  PATH=$old/sw/bin
  choose_target
  boot_id=$(cat /proc/sys/kernel/random/boot_id)
  uptime
  started=$seconds
  printf 'old=%s\ntarget=%s\nprofile_link=%s\nprofile_system=%s\nboot_id=%s\nstarted=%s\n' \
    "$old" "$target" "$profile_link" "$profile_system" "$boot_id" "$started" >"$dir/record.new" &&
    mv "$dir/record.new" "$dir/record" || finish refused state-directory 1
}

# The specialisation that runs, if the system that runs is one of any generation.
running_specialisation() {
  for generation_link in "$profile" "$profile"-*-link; do
    [ "$(readlink -f "$generation_link")" != "$old" ] || return 0
  done
  for candidate in "$profile"/specialisation/* "$profile"-*-link/specialisation/*; do
    [ -e "$candidate" ] && [ "$(readlink -f "$candidate")" = "$old" ] || continue
    basename "$candidate"
    return 0
  done
}

# The system to activate: the new one, or its specialisation of the name that runs or that was asked for.
choose_target() {
  if [ "$specialisation" = keep ]; then specialisation_name=$(running_specialisation); fi
  target=$new
  if [ -n "$specialisation_name" ]; then
    detail=$specialisation_name
    target=$(readlink -f "$new/specialisation/$specialisation_name") && [ -e "$target" ] ||
      finish refused specialisation 1
    is_plain "$target" || finish refused odd-name 1
    detail=''
  fi
}

requisites() { timeout 60 nix-store --query --requisites "$1" 2>>"$dir/log" 7>&-; }

# A path of the new system that Nix has written down, and that is not as it was: a power cut takes what was just copied, whole
# paths or what their files hold. Of the paths that only the new system has, those are read that were there before this boot:
# what came since is as it came.
damaged_path() {
  of_new=$(requisites "$new") of_old=$(requisites "$old")
  missing=$(echo "$of_new" | while read -r path; do
    [ -z "$path" ] || [ -e "$path" ] || [ -L "$path" ] || { echo "$path"; break; }
  done)
  [ -z "$missing" ] || { echo "$missing"; return 0; }
  booted=$(sed -n 's/^btime //p' /proc/stat)
  # The old ones twice, so that none of them is unique.
  suspects=$(printf '%s\n' "$of_new" "$of_old" "$of_old" | sort | uniq -u |
    xargs -r stat -c '%Z %n' 2>>"$dir/log" |
    while read -r changed path; do [ "$changed" -gt "$booted" ] || echo "$path"; done)
  [ -n "$suspects" ] || return 0
  said=$(echo "$suspects" | LC_ALL=C timeout 60 xargs nix-store --verify-path 2>&1 7>&-)
  echo "$said" >>"$dir/log"
  echo "$said" | sed -n "s/^.*path '\\(.*\\)' was modified!.*/\\1/p" | head -n 1
}

# Old and new stay in the store until the end, whatever is collected meanwhile. Nix looks whether the new one is there
# whole; a link that it makes is known to a collection under way.
protect() {
  for other in "$roots"/*; do
    [ -e "$base/$(basename "$other")" ] || rm -rf "$other"
  done
  mkdir -p "$roots/$id" && ln -s "$old" "$roots/$id/old" || finish refused no-gc-root 1
  timeout 120 nix-store --realise "$new" --option substitute false --add-root "$roots/$id/new" \
    >/dev/null 2>>"$dir/log" 7>&- || finish refused not-in-store 1
  detail=$(damaged_path)
  [ -z "$detail" ] || finish refused store-damaged 1
}

# Without the program there is no way there, or no way back.
require_programs() {
  [ -x "$target/bin/switch-to-configuration" ] && [ -x "$new/bin/switch-to-configuration" ] ||
    finish refused new-cannot-switch 1
  [ -x "$old/bin/switch-to-configuration" ] || finish refused old-cannot-switch 1
}
`;

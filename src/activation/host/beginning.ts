import { gcRoots, stateRoot } from '../paths.js';

/**
 * The beginning of the supervisor: what it knows, and how it writes its state. POSIX sh, with functions that are named for
 * what they do; a name without "local" is everybody's. `${` is avoided, so that the text is here as the host reads it.
 */
export const beginning = String.raw`#!/bin/sh
# nixos-rebuild-test: makes a NixOS system the one that runs, waits until somebody has seen that the host is well, and then
# makes it the one that boots; or goes back. Arguments: "activate" or, when that has ended, "guard"; and the directory.
set -u
mode=$1 dir=$2
base=@stateRoot@
roots=@gcRoots@

# What was asked for: id, new, action, profile, specialisation and its name, generation, stage, and times in seconds.
. "$dir/request"
# What is known of the host before anything was changed.
old='' target='' profile_link='' profile_system='' boot_id='' started=''
if [ -r "$dir/record" ]; then . "$dir/record"; fi
# Where the activation is, and what the state has besides its name.
state='' reason='' detail='' switch_status='' rollback_status='' boot_entry='' lost_units=''
if [ -r "$dir/state" ]; then . "$dir/state"; fi

# The programs of the system that ran before: the new one may have none, and /run/current-system is exchanged meanwhile.
if [ -n "$old" ]; then PATH=$old/sw/bin; fi
export PATH

# A signal only leaves a note; what it means is decided between two steps.
stopped=''
trap 'stopped=yes' TERM INT HUP

# The clock that no one sets: whole seconds since the boot.
uptime() { IFS=. read -r seconds _ </proc/uptime; }

note() { printf '%s\n' "$*" >>"$dir/log" 2>/dev/null; }

# set_state NAME REASON: written from one moment to the next. Where there is no room, the reserve is given up.
set_state() {
  state=$1 reason=$2
  for room in enough reserve; do
    if printf 'state=%s\nreason=%s\ndetail=%s\nswitch_status=%s\nrollback_status=%s\nboot_entry=%s\nlost_units=%s\n' \
      "$state" "$reason" "$detail" "$switch_status" "$rollback_status" "$boot_entry" "$lost_units" \
      >"$dir/state.new" 2>/dev/null && mv "$dir/state.new" "$dir/state"; then
      uptime
      printf '%s %s %s\n' "$seconds" "$state" "$reason" >>"$dir/events" 2>/dev/null
      return 0
    fi
    [ "$room" = reserve ] || rm -f "$dir/reserve"
  done
  return 1
}

# finish STATE REASON STATUS
finish() {
  set_state "$1" "$2"
  rm -f "$roots/$id/old" "$roots/$id/new" "$dir/pipe" "$dir/reserve"
  rmdir "$roots/$id" 2>/dev/null
  exit "$3"
}

is_final() {
  case $1 in @finalStates@) return 0 ;; esac
  return 1
}

is_shutting_down() { [ "$(systemctl is-system-running 2>/dev/null)" = stopping ]; }

running_system() { readlink -f /run/current-system; }
`
  .replace('@stateRoot@', stateRoot)
  .replace('@gcRoots@', gcRoots);

/** How the supervisor runs a system's own program, and what it compares to tell whether that has changed anything. */
export const switching = String.raw`
# within SECONDS COMMAND…: runs a command and returns its status, 124 or 137 when its time is over. Its output is read by
# a process that never stops reading, since a program whose output cannot be written fails for that alone.
within() {
  limit=$1
  shift
  { head -c 1000000 >>"$dir/log"; cat >/dev/null; } <"$dir/pipe" 2>/dev/null 7>&- &
  reader=$!
  timeout -k 10 "$limit" "$@" >"$dir/pipe" 2>&1 </dev/null 7>&- &
  child=$!
  while kill -0 "$child" 2>/dev/null; do
    # What was not acknowledged need not come to its end.
    if [ -n "$stopped" ] && [ "$state" = activating ]; then kill "$child" 2>/dev/null; fi
    sleep 0.1
  done
  wait "$child"
  status=$?
  # What the command has left in the background may hold the pipe open: that is not waited for.
  turns=0
  while [ "$turns" -lt 10 ] && kill -0 "$reader" 2>/dev/null; do
    sleep 0.1
    turns=$((turns + 1))
  done
  return "$status"
}

# switch SYSTEM ACTION [VARIABLE=VALUE]: the system's own program. Sets the status too.
switch() {
  system=$1 verb=$2
  shift 2
  note "--- $system: $verb"
  uptime
  began=$seconds
  within "$switch_seconds" env "$@" "$system/bin/switch-to-configuration" "$verb"
  status=$?
  uptime
  note "--- status $status after $((seconds - began)) s"
  return "$status"
}

# As switch, but while another switch has the lock (11) it waits for that, for as long as one may take.
switch_when_free() {
  uptime
  patience=$((seconds + switch_seconds))
  until switch "$@"; do
    [ "$status" = 11 ] && [ "$seconds" -lt "$patience" ] || return "$status"
    sleep 1
  done
}

was_too_slow() { [ "$status" = 124 ] || { [ "$status" = 137 ] && [ $((seconds - began)) -ge "$switch_seconds" ]; }; }

# Whether the last switch has printed this.
has_said() { sed -n "$log_lines,\$p" "$dir/log" | grep -qF "$1"; }

# Services of the old system that run, by name.
running_units() {
  systemctl list-units --type=service --state=running --plain --no-legend --full | cut -d ' ' -f 1 |
    while read -r unit; do
      if [ -e "$old/etc/systemd/system/$unit" ]; then echo "$unit"; fi
    done
}

# A value for each, which is another one when it was started again.
invocations() {
  # shellcheck disable=SC2046 # names of units have no blanks
  [ ! -s "$dir/units" ] || systemctl show -P InvocationID -- $(cat "$dir/units")
}

remember_units() {
  running_units >"$dir/units" && invocations >"$dir/invocations" || finish refused state-directory 1
}

# Nothing was touched: the old system runs, with the services it had.
is_unchanged() {
  [ "$(running_system)" = "$old" ] && [ "$(invocations)" = "$(cat "$dir/invocations")" ]
}

# Services that ran before and do not any more, in one word.
stopped_units() {
  # shellcheck disable=SC2046
  [ ! -s "$dir/units" ] ||
    systemctl list-units --all --plain --no-legend --full --state=inactive,failed -- $(cat "$dir/units") |
    while read -r unit _; do printf '%s,' "$unit"; done
}
`;

import { finalStates } from '../states.js';
import { beginning } from './beginning.js';
import { commit } from './commit.js';
import { recording } from './recording.js';
import { rollback } from './rollback.js';
import { switching } from './switching.js';

const course = `
activate() {
  take_lock
  record
  # The first state that is written must be one that can be written: after it things are changed.
  set_state activating '' && [ -e "$dir/reserve" ] || finish refused state-directory 1
  protect
  require_programs
  remember_units
  [ "$action" = test ] || commit needs-boot staged
  log_lines=$(($(wc -l <"$dir/log") + 1))
  [ -z "$stopped" ] || roll_back stopped
  switch "$target" test
  switch_status=$status
  [ -z "$stopped" ] || roll_back stopped
  judge
  set_state waiting '' || roll_back state-directory
  await_answer
}

# What the exit status of "test" means. 4 is a hint that units have failed, and whoever verifies decides on that.
judge() {
  if was_too_slow; then roll_back timeout; fi
  case $status in
    0 | 4)
      [ "$(running_system)" = "$target" ] || roll_back not-active
      return 0
      ;;
    100) if is_unchanged; then needs_boot init-interface; fi ;;
    # Another switch has the lock: what changes meanwhile is its doing.
    11) if is_unchanged || has_said 'Could not acquire lock'; then finish busy other-switch 75; fi ;;
    1)
      if is_unchanged; then
        ! has_said "Pre-switch check 'switchInhibitors' failed" || needs_boot switch-inhibitors
        ! has_said 'Pre-switch check' || finish refused pre-switch-check 1
        finish refused exit-1 1
      fi
      ;;
  esac
  roll_back "exit-$status"
}

needs_boot() {
  [ "$stage" != yes ] || commit needs-boot staged
  finish needs-boot "$1" 1
}

# An answer is a file. "alive" lets the time begin anew, up to the longest.
await_answer() {
  uptime
  last=$((seconds + longest_seconds)) deadline=$((seconds + answer_seconds))
  while :; do
    if [ -e "$dir/nack" ]; then
      detail=$(head -c 64 "$dir/nack" | tr -cd 'a-z0-9-')
      roll_back nack
    fi
    [ ! -e "$dir/ack" ] || commit committed acknowledged
    [ -z "$stopped" ] || roll_back stopped
    uptime
    if [ -e "$dir/alive" ]; then
      rm -f "$dir/alive"
      deadline=$((seconds + answer_seconds))
      [ "$deadline" -le "$last" ] || deadline=$last
    fi
    [ "$seconds" -lt "$deadline" ] || roll_back no-ack
    sleep 0.2
  done
}

# Runs however the supervisor has ended, and acts only where it has left something to do.
guard() {
  if [ -z "$state" ] || is_final "$state"; then exit 0; fi
  note "--- the supervisor has ended in the state $state"
  exec 7>>"$base/lock"
  flock -w "$switch_seconds" 7 || note 'the lock is not free'
  case $state in
    starting) finish refused supervisor-lost 1 ;;
    # It was acknowledged.
    committing) if [ "$reason" = staged ]; then commit needs-boot staged; else commit committed "$reason"; fi ;;
    rolling-back) roll_back "$reason" ;;
    *) roll_back supervisor-lost ;;
  esac
}

case $mode in
  activate) activate ;;
  guard) guard ;;
esac
`;

/** The program that activates a system on a host, and guards that. Needs sh, coreutils, findutils, grep, sed, flock, Nix and systemd. */
export const supervisor = [beginning, recording, switching, rollback, commit, course]
  .join('')
  .replace('@finalStates@', finalStates.join(' | '));

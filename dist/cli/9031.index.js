export const id = 9031;
export const ids = [9031];
export const modules = {

/***/ 8985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xq: () => (/* reexport */ Activation),
  zs: () => (/* reexport */ activationStates),
  sw: () => (/* reexport */ detachedDirectory),
  Tn: () => (/* reexport */ detachedUnit),
  ON: () => (/* reexport */ followDetached),
  wp: () => (/* reexport */ generationBefore),
  Cj: () => (/* reexport */ interruptDetached),
  rk: () => (/* reexport */ readStatus),
  TJ: () => (/* reexport */ recoverHost),
  tG: () => (/* reexport */ startDetached),
  LH: () => (/* reexport */ systemProfile)
});

// UNUSED EXPORTS: finalStates

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(5284);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(3213);
;// CONCATENATED MODULE: ./lib/activation/paths.js
/** What a supervisor keeps while its host is up: a directory for each activation, in memory. Of root alone. */
const stateRoot = '/run/nixos-rebuild-test';
/** Keeps the systems of activations under way from garbage collection; it is on disk, and outlives a power cut. */
const gcRoots = '/nix/var/nix/gcroots/nixos-rebuild-test';
const systemProfile = '/nix/var/nix/profiles/system';
/** The transient unit of an activation. */
function unitOf(id) {
    return `nixos-rebuild-test-${id}.service`;
}

;// CONCATENATED MODULE: ./lib/activation/host/calls.js


/** At most so many bytes of a log in one answer. */
const logPieceBytes = 256 * 1024;
/** The status of a look at a host that is being booted or shut down: its systemd cannot be asked. */
const notAnswering = 75;
/** How long (s) a look takes beyond its wait, on a host that is busy. */
const lookSeconds = 30;
const programs = `
current=$(cd -P /run/current-system 2>/dev/null && pwd -P)
old=
if [ -r "$dir/record" ]; then
  while IFS='=' read -r key value; do
    if [ "$key" = old ]; then old=$value; fi
  done <"$dir/record"
fi
# Of an activation it is the one that was asked for, which whoever looks need not know.
if [ -r "$dir/request" ]; then
  while IFS='=' read -r key value; do
    if [ "$key" = profile ]; then profile=$value; fi
  done <"$dir/request"
fi
# Of the system that ran before: what runs now may have no programs.
PATH=$old/sw/bin:$current/sw/bin:$PATH
export PATH LC_ALL=C
uptime() { IFS=. read -r seconds _ </proc/uptime; }
host_lines() {
  echo '[host]'
  uptime
  printf 'uptime=%s\nboot_id=%s\n' "$seconds" "$(cat /proc/sys/kernel/random/boot_id)"
  printf 'current=%s\nbooted=%s\n' "$(readlink -f /run/current-system)" "$(readlink -f /run/booted-system)"
  if [ -L "$profile" ]; then
    printf 'profile=%s\nprofile_link=%s\n' "$(readlink -f "$profile")" "$(readlink "$profile")"
  fi
}
`;
/** Waits, and prints all that is known of an activation and of its host. */
const look = `
state_name() {
  name=
  if [ -r "$dir/state" ]; then IFS='=' read -r _ name <"$dir/state"; fi
}
unit_lines() { systemctl show -p ActiveState -p Job "$unit"; }
uptime
deadline=$((seconds + wait_seconds)) turns=0
while [ "$seconds" -lt "$deadline" ]; do
  state_name
  case " $while_states " in *" $name "*) ;; *) break ;; esac
  # A supervisor that was killed says nothing more.
  if [ $((turns % 10)) = 9 ]; then
    case $(unit_lines) in *ActiveState=inactive* | *ActiveState=failed*) break ;; esac
  fi
  turns=$((turns + 1))
  sleep 0.2
  uptime
done
# The unit first: its last state is written before it ends.
echo '[unit]'
unit_lines || exit @notAnswering@
host_lines
if [ -d "$dir" ]; then echo exists=yes; fi
for part in request record state events; do
  echo "[$part]"
  if [ -r "$dir/$part" ]; then cat "$dir/$part"; fi
done
size=0
if [ -r "$dir/log" ]; then size=$(wc -c <"$dir/log"); fi
echo "[log $log_offset $size]"
if [ "$size" -gt "$log_offset" ]; then tail -c +"$((log_offset + 1))" "$dir/log" | head -c @logPieceBytes@; fi
`
    .replace('@logPieceBytes@', String(logPieceBytes))
    .replace('@notAnswering@', String(notAnswering));
const start = String.raw `
refuse() {
  printf '[start]\nrefused=%s\n' "$1"
  exit 0
}
case $current in /nix/store/*) ;; *) refuse not-nixos ;; esac
PATH=$current/sw/bin
for program in flock timeout systemctl systemd-run nix-env nix-store; do
  command -v "$program" >/dev/null || refuse "no-$program"
done
[ "$(id -u)" = 0 ] || refuse not-root
[ -d "$base" ] || mkdir -m 700 "$base" || [ -d "$base" ] || refuse state-directory
[ ! -e "$dir" ] || refuse id-taken
# Those of the past are worth some room, and not more.
kept=0
find "$base" -mindepth 1 -maxdepth 1 -type d -printf '%T@ %f\n' | sort -rn | while read -r _ past; do
  [ -r "$base/$past/state" ] || continue
  kept=$((kept + 1))
  if [ "$kept" -gt 20 ] && ! systemctl is-active --quiet "nixos-rebuild-test-$past.service"; then
    (cd "$base" && rm -rf "$past")
  fi
done
if ! { mkdir -m 700 "$dir" && cat >"$dir/supervisor" &&
  [ "$(wc -c <"$dir/supervisor")" -eq "$supervisor_bytes" ] && printf '%s' "$request" >"$dir/request" &&
  printf '' >"$dir/log" && mkfifo "$dir/pipe" && head -c 65536 /dev/zero >"$dir/reserve" &&
  printf 'state=starting\nreason=\n' >"$dir/state"; }; then
  rm -rf "$dir"
  refuse state-directory
fi
@run@ || {
  unit_state=$(systemctl show -P ActiveState "$unit")
  if [ "$unit_state" = inactive ] && grep -qx state=starting "$dir/state"; then
    rm -rf "$dir"
    refuse no-unit
  fi
}
`;
/** Runs the supervisor in a unit of its own, which outlives the connection, sshd and systemd's own re-execution. */
function unitCommand(mode, description) {
    const guard = mode === 'activate' ? ' -p ExecStopPost="/bin/sh $dir/supervisor guard $dir"' : '';
    return `timeout 60 systemd-run --quiet --collect --unit="$unit" --service-type=exec \\
  --description=${(0,shell/* quoteWord */.X)(description)} -p KillMode=mixed -p TimeoutStopSec="$stop_seconds" \\
  -p OOMScoreAdjust=-900 -p OOMPolicy=continue${guard} \\
  -E PATH="$PATH" /bin/sh "$dir/supervisor" ${mode} "$dir" >&2`;
}
function names({ id, profile }, more = {}) {
    const values = { base: stateRoot, dir: `${stateRoot}/${id}`, unit: unitOf(id), profile, ...more };
    return Object.entries(values)
        .map(([name, value]) => `${name}=${(0,shell/* quoteWord */.X)(String(value))}\n`)
        .join('');
}
const lookNames = ({ whileStates, waitSeconds, logOffset }) => ({
    while_states: whileStates.join(' '),
    wait_seconds: waitSeconds,
    log_offset: logOffset,
});
/** The script that starts an activation; it reads the supervisor. */
function startScript(call, looking) {
    const { request, supervisorBytes, stopSeconds } = call;
    const more = { request, supervisor_bytes: supervisorBytes, stop_seconds: stopSeconds };
    const text = names(call, { ...more, ...lookNames(looking) });
    const run = unitCommand('activate', 'Supervised activation of a NixOS system');
    return `${text}${programs}${start.replace('@run@', () => run)}${look}`;
}
function lookScript(call, looking) {
    return `${names(call, lookNames(looking))}${programs}${look}`;
}
/** Leaves an answer or a sign of life, where there is room for a file, and looks. */
function answerScript(call, looking) {
    const more = { file: call.file, text: call.text };
    // Under its name it is there whole.
    const write = `
leave() { printf '%s' "$text" >"$dir/$file.new" && mv "$dir/$file.new" "$dir/$file"; }
if [ -d "$dir" ]; then
  leave || { rm -f "$dir/reserve"; leave; }
fi
`;
    return `${names(call, { ...more, ...lookNames(looking) })}${programs}${write}${look}`;
}
/** Runs the guard of an activation that was left by its supervisor and by its guard, and looks. */
function guardScript(call, looking) {
    const text = names(call, { stop_seconds: call.stopSeconds, ...lookNames(looking) });
    return `${text}${programs}${unitCommand('guard', 'Repair of an interrupted activation')}\n${look}`;
}
/** All activations that a host knows of, what has outlived a boot of it, and the generations of its profile. */
const survey = String.raw `
host_lines
for state in "$base"/*/state; do
  [ -r "$state" ] || continue
  one=$(dirname "$state")
  echo "[activation $(basename "$one")]"
  systemctl show -p ActiveState -p Job "nixos-rebuild-test-$(basename "$one").service" || exit @notAnswering@
  for part in request record state; do
    if [ -r "$one/$part" ]; then cat "$one/$part"; fi
  done
done
for one in "$roots"/*; do
  [ -d "$one" ] || continue
  printf '[roots %s]\nold=%s\nnew=%s\n' "$(basename "$one")" "$(readlink -f "$one/old")" "$(readlink -f "$one/new")"
done
echo '[generations]'
for link in "$profile"-*-link; do
  if [ -L "$link" ]; then printf '%s=%s\n' "$(basename "$link")" "$(readlink -f "$link")"; fi
done
echo '[end]'
`.replace('@notAnswering@', String(notAnswering));
function surveyScript(profile) {
    return `${names({ id: '', profile }, { roots: gcRoots })}${programs}${survey}`;
}

;// CONCATENATED MODULE: ./lib/activation/answer.js



/** Of timeout(1), and what is above it of a program that a signal has ended. */
const outOfTime = 124;
const bySignal = 128;
/**
 * What a script of ours has printed, which is whole where it has the mark that it ends with. Throws `HostUnreachable` where
 * the host goes down or comes up and is to be asked again, and a `ToolError` (`bad-reading`) where something else answers.
 */
function wholeAnswer(host, result, mark) {
    const { status, stdout, stderr } = result;
    if (stdout.includes(`\n${mark}`))
        return stdout;
    const isEnded = status === notAnswering || status === outOfTime || status > bySignal;
    const said = stderr.toString('utf8').trim();
    if (isEnded)
        throw new unreachable/* HostUnreachable */.f(host.name, said || `a script was ended with status ${status}`);
    throw badAnswer(host.name, said || `nothing, with status ${status}`);
}
/** The error for an answer that is not one of ours. */
function badAnswer(host, said) {
    return new errors/* ToolError */.v4('bad-reading', `${host} answers with something that is no state of an activation: ${said.slice(0, 300)}`, { hint: 'Is it NixOS, is the user root there, and does its login shell print nothing of its own?' });
}

;// CONCATENATED MODULE: ./lib/activation/states.js
/**
 * The states that a supervisor writes on its host, in the order of an activation. One with an outcome is its end. Every
 * state before `activating` means that nothing was changed.
 */
const activationStates = {
    /** Written by the client's call; the supervisor may run or not. */
    starting: null,
    /** The systems are recorded, and the new one is being activated. */
    activating: null,
    /** The new system runs, and an answer is waited for. Nothing persists yet. */
    waiting: null,
    /** Acknowledged: profile and boot entry are being set. */
    committing: null,
    'rolling-back': null,
    /** The new system runs, is in the profile and boots. */
    committed: 'success',
    /** The old system runs and boots, and the profile is as it was. */
    'rolled-back': 'rolled_back',
    /** The way back has failed: what runs, or what boots, is not what it was. */
    'rollback-failed': 'rollback_failed',
    /** Nothing was changed: the host cannot or must not activate this system. */
    refused: 'refused',
    /** Nothing was changed: another activation or switch is under way. */
    busy: 'busy',
    /** Only a boot activates the new system. With the reason `staged` it is in the profile and boots next. */
    'needs-boot': 'needs_boot',
    /** The host is shut down meanwhile. The profile is as it was. */
    'interrupted-by-shutdown': 'interrupted',
};
const stateNames = Object.keys(activationStates);
/** The states after which the host changes nothing more. */
const finalStates = stateNames.filter((name) => activationStates[name] !== null);

;// CONCATENATED MODULE: ./lib/activation/host/beginning.js

/**
 * The beginning of the supervisor: what it knows, and how it writes its state. POSIX sh, with functions that are named for
 * what they do; a name without "local" is everybody's. `${` is avoided, so that the text is here as the host reads it.
 */
const beginning = String.raw `#!/bin/sh
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

;// CONCATENATED MODULE: ./lib/activation/host/commit.js
/** What persists: the profile, then the boot entry. */
const commit = `
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

;// CONCATENATED MODULE: ./lib/activation/host/recording.js
/** What the supervisor does before anything is changed: the lock, the record of what runs, the roots. */
const recording = String.raw `
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

;// CONCATENATED MODULE: ./lib/activation/host/rollback.js
/** The way back, and what it takes back of a commit. */
const rollback = String.raw `
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

;// CONCATENATED MODULE: ./lib/activation/host/switching.js
/** How the supervisor runs a system's own program, and what it compares to tell whether that has changed anything. */
const switching = String.raw `
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

;// CONCATENATED MODULE: ./lib/activation/host/supervisor.js






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
const supervisor = [beginning, recording, switching, rollback, commit, course]
    .join('')
    .replace('@finalStates@', finalStates.join(' | '));

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
;// CONCATENATED MODULE: ./lib/activation/reading.js



/** How the line before the log begins, which is the last one of an answer. */
const logMark = '[log ';
const count = schemas/* string */.YjP()
    .regex(/^\d{1,15}$/)
    .transform(Number);
const reading_text = schemas/* string */.YjP().max(4096);
const optional = reading_text.optional().transform((value) => value || null);
const reading_status = schemas/* string */.YjP()
    .regex(/^\d{0,3}$/)
    .optional()
    .transform((value) => (value ? Number(value) : null));
const hostSchema = schemas/* object */.Ikc({
    /** Seconds since the boot. */
    uptime: count,
    boot_id: reading_text,
    /** The toplevels that run, that were booted, and of the profile. */
    current: optional,
    booted: optional,
    profile: optional,
    profile_link: optional,
    exists: schemas/* literal */.euz('yes').optional(),
});
const unitSchema = schemas/* object */.Ikc({ ActiveState: reading_text, Job: reading_text.optional() });
const requestSchema = schemas/* object */.Ikc({
    id: reading_text,
    new: reading_text,
    action: reading_text,
    profile: reading_text,
    by: optional,
    switch_seconds: count,
    answer_seconds: count,
    longest_seconds: count,
});
const recordSchema = schemas/* object */.Ikc({
    old: reading_text,
    target: reading_text,
    profile_link: optional,
    profile_system: optional,
    boot_id: reading_text,
    /** When it began, in seconds since the boot. */
    started: count,
});
const stateSchema = schemas/* object */.Ikc({
    state: schemas/* enum */.k5n(stateNames),
    reason: optional,
    detail: optional,
    switch_status: reading_status,
    rollback_status: reading_status,
    boot_entry: optional,
    lost_units: optional,
});
/** A change of state: when, in seconds since the boot, to what, and why. */
const eventSchema = schemas/* object */.Ikc({ uptime: count, state: schemas/* enum */.k5n(stateNames), reason: reading_text });
/** Why a call has started no activation, in a word; null where it has. */
function refusalIn(stdout) {
    return fields(sectionsOf(split(stdout).head).get('start') ?? []).refused ?? null;
}
/** Parses the whole answer of a look. Throws a `ToolError` (`bad-reading`) where it is none. */
function parseReading(host, stdout) {
    const { head, log } = split(stdout);
    const sections = sectionsOf(head);
    const section = (name, schema) => {
        const lines = sections.get(name) ?? [];
        return lines.length === 0 ? null : schema.parse(fields(lines));
    };
    try {
        const unit = unitSchema.parse(fields(sections.get('unit') ?? []));
        return {
            host: hostSchema.parse(fields(sections.get('host') ?? [])),
            isSupervised: isSupervised(unit),
            request: section('request', requestSchema),
            record: section('record', recordSchema),
            state: section('state', stateSchema),
            events: (sections.get('events') ?? []).flatMap(eventOf),
            log,
        };
    }
    catch (thrown) {
        throw thrown instanceof classic_errors/* ZodError */.G ? badAnswer(host, head.trim()) : thrown;
    }
}
/** Whether a unit runs, ends, or is about to start. */
function isSupervised({ ActiveState: state, Job: job = '' }) {
    return !['inactive', 'failed'].includes(state) || job > '0';
}
/** The lines before the log, and the log, which is whatever bytes programs have printed. */
function split(stdout) {
    const at = stdout.indexOf(`\n${logMark}`);
    const end = at === -1 ? -1 : stdout.indexOf('\n', at + 1);
    if (end === -1)
        return { head: stdout.toString('utf8'), log: { offset: 0, size: 0, bytes: Buffer.alloc(0) } };
    const [offset = 0, size = 0] = stdout
        .toString('latin1', at + 1 + logMark.length, end - 1)
        .split(' ')
        .map(Number);
    return { head: stdout.toString('utf8', 0, at), log: { offset, size, bytes: stdout.subarray(end + 1) } };
}
/** Lines by the name in brackets above them. */
function sectionsOf(head) {
    const sections = new Map();
    let lines = [];
    for (const line of head.split('\n')) {
        if (line.startsWith('[') && line.endsWith(']')) {
            lines = [];
            sections.set(line.slice(1, -1), lines);
        }
        else if (line !== '')
            lines.push(line);
    }
    return sections;
}
/** Lines of NAME=VALUE. */
function fields(lines) {
    const pairs = lines.map((line) => [line.split('=', 1)[0] ?? '', line.slice(line.indexOf('=') + 1)]);
    return Object.fromEntries(pairs);
}
function eventOf(line) {
    const [uptime, state, reason = ''] = line.split(' ');
    const parsed = eventSchema.safeParse({ uptime, state, reason });
    return parsed.success ? [parsed.data] : [];
}

;// CONCATENATED MODULE: ./lib/activation/request.js



// What is written into the state directory is read again by a shell, so nothing in it needs a quote.
const storePath = schemas/* string */.YjP().regex(/^\/nix\/store\/[0-9a-z]{32}-[\w+.?=-]{1,211}$/, 'is no store path');
const word = (length) => schemas/* string */.YjP()
    .regex(/^\w[\w.+-]*$/, 'has other characters than letters, digits and ._+-')
    .max(length);
const seconds = (fallback) => schemas/* number */.aig().int().min(1).max(86_400).default(fallback);
/** What a supervisor is asked to do, once for each activation. */
const activationRequestSchema = schemas/* strictObject */.rej({
    /** Names the activation on its host, for good: letters, digits and hyphens. */
    id: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'is no name of an activation'),
    /** The toplevel; its closure is in the host's store. */
    toplevel: storePath,
    /** `test` activates it, and commits it when that is acknowledged; `boot` only makes it the one that boots next. */
    action: schemas/* enum */.k5n(['test', 'boot']).default('test'),
    /** Where only a boot activates it: whether to make it the one that boots next. */
    stageIfBootNeeded: schemas/* boolean */.zMY().default(false),
    /**
     * The specialisation to activate; null for none. By default that of the name that runs, and the activation is refused
     * where the new system has none of it.
     */
    specialisation: word(100).nullable().optional(),
    profile: schemas/* string */.YjP()
        .max(200)
        .regex(/^\/nix\/var\/nix\/profiles(?:\/\w[\w.+-]*)+$/, 'is no profile')
        .default(systemProfile),
    /** A generation of the profile with that toplevel, which a commit returns to instead of making a new one. */
    generation: schemas/* number */.aig().int().min(1).optional(),
    /** Who asks, for whoever finds the host busy. */
    by: schemas/* string */.YjP().max(100).default(''),
    /** How long (s) one run of switch-to-configuration may take. */
    switchSeconds: seconds(600),
    /** How long (s) the host waits for an answer, from the activation's end or from the last sign of life. */
    answerSeconds: seconds(60),
    /** How long (s) it waits at most, whatever signs of life there are. */
    longestSeconds: seconds(1800),
});
/** Throws a usage error (`bad-activation`) that names the field. */
function parseRequest(request) {
    const parsed = activationRequestSchema.safeParse(request);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw (0,errors/* usageError */.Wp)('bad-activation', `the activation cannot be asked for: ${issue?.path.join('.')} ${issue?.message}`);
}
/** The request as the supervisor reads it: lines of NAME=VALUE. */
function requestText(request) {
    const { specialisation } = request;
    const values = {
        id: request.id,
        new: request.toplevel,
        action: request.action,
        stage: request.stageIfBootNeeded ? 'yes' : 'no',
        specialisation: specialisation === undefined ? 'keep' : 'given',
        specialisation_name: specialisation ?? '',
        profile: request.profile,
        generation: request.generation ?? '',
        // For people, in their words, of which no shell may make anything.
        by: request.by.replace(/[^\w.@:+-]/g, '_'),
        switch_seconds: request.switchSeconds,
        answer_seconds: request.answerSeconds,
        longest_seconds: request.longestSeconds,
    };
    return Object.entries(values)
        .map(([name, value]) => `${name}=${value}\n`)
        .join('');
}

;// CONCATENATED MODULE: ./lib/activation/verdict.js

/**
 * The verdict on an activation, from nothing but what its host says; null while it is under way. After another boot its
 * state is gone with the memory that it was in.
 */
function verdictOf(reading, known) {
    const { host, state, record, request } = reading;
    if (state === null) {
        if (reading.isSupervised)
            return null;
        if (known.bootId === null)
            return { outcome: 'unverified', reason: 'unknown-activation' };
        return known.bootId === host.boot_id
            ? { outcome: 'refused', reason: 'not-started' }
            : afterBoot(host, known);
    }
    const outcome = activationStates[state.state];
    if (outcome === null) {
        if (reading.isSupervised)
            return null;
        // The supervisor writes another state before it changes anything, and could not.
        if (state.state === 'starting')
            return { outcome: 'refused', reason: 'state-directory' };
        return { outcome: 'unverified', reason: 'supervisor-lost' };
    }
    const isAsItSays = outcome === 'success'
        ? host.current === record?.target && host.profile === request?.new
        : outcome !== 'rolled_back' ||
            (host.current === record?.old && host.profile === record?.profile_system);
    return isAsItSays
        ? { outcome, reason: state.reason ?? '' }
        : { outcome: 'unverified', reason: 'changed-since' };
}
/**
 * Nothing persists before a commit, and a commit is the profile and then the boot entry: a host that has booted the new
 * system with the new profile was committed.
 */
function afterBoot({ current, profile }, { old, toplevel }) {
    if (toplevel !== null && current === toplevel && profile === toplevel)
        return { outcome: 'success', reason: 'rebooted' };
    if (old !== null && current === old)
        return { outcome: 'interrupted', reason: profile === toplevel ? 'boot-entry-missing' : 'rebooted' };
    return { outcome: 'unverified', reason: 'rebooted' };
}

;// CONCATENATED MODULE: ./lib/activation/activation.js











/** How long (s) a host may wait before it answers a look: a connection that is silent for longer may be cut. */
const answerSeconds = 15;
/** Between two attempts to reach a host (ms). */
const retryMs = 500;
/** A host that goes on not answering is told of so often (ms). */
const noticeMs = 60_000;
/** What is done around the runs of switch-to-configuration, each of which is also given 10 s to be killed (s). */
const aroundSeconds = 120;
const changing = ['starting', 'activating', 'rolling-back', 'committing'];
const notFinal = stateNames.filter((name) => !finalStates.includes(name));
/**
 * An activation on a host, as its client sees it. What decides is on the host: when this process, the connection or the
 * network dies, the supervisor there goes back by itself.
 */
class Activation {
    id;
    #host;
    #profile;
    #options;
    #known;
    #times;
    #last = null;
    #refused = null;
    #logOffset = 0;
    /** Since when it is waited for: all of it takes no longer than the longest wait. */
    #sinceMs = null;
    #noticed = { text: '', ms: Number.NEGATIVE_INFINITY };
    constructor(host, about, options) {
        this.#host = host;
        this.id = about.id;
        this.#profile = about.profile;
        this.#known = about.known;
        this.#times = about.times;
        this.#options = options;
    }
    /**
     * Starts an activation, and returns when it has started, was refused, or the connection was lost. Throws a usage error
     * for a request that is none.
     */
    static async start(host, request, options = {}, signal) {
        const parsed = parseRequest(request);
        const { id, profile, toplevel, switchSeconds, longestSeconds } = parsed;
        const { before } = options;
        const known = { bootId: before?.bootId ?? null, old: before?.current ?? null, toplevel };
        const activation = new Activation(host, { id, profile, known, times: { switchSeconds, longestSeconds } }, options);
        const script = startScript({
            ...{ id, profile, request: requestText(parsed), supervisorBytes: Buffer.byteLength(supervisor) },
            stopSeconds: activation.#stopSeconds,
        }, activation.#looking(changing));
        // Whether it has begun is then told by the host.
        await activation.#call(script, { input: Buffer.from(supervisor) }, signal).catch(whileUnreachable);
        return activation;
    }
    /** An activation that another client has started, by its name. */
    static find(host, id, options = {}) {
        const { before } = options;
        const known = {
            bootId: before?.bootId ?? null,
            old: before?.current ?? null,
            toplevel: before?.toplevel ?? null,
        };
        const times = { switchSeconds: 600, longestSeconds: 1800 };
        return new Activation(host, { id, profile: systemProfile, known, times }, options);
    }
    /** What the host has said last. */
    get last() {
        return this.#last;
    }
    /** Asks the host once. Throws `HostUnreachable`. */
    async read(signal) {
        await this.#call(lookScript(this.#names, this.#looking([])), {}, signal);
        return this.#progress();
    }
    /** Waits until the new system runs, or the end. */
    async tried(signal) {
        return this.#until(changing, signal);
    }
    /** Waits until the end. `unverified` where the host does not answer for longer than that can take. */
    async ended(signal) {
        const { verdict } = await this.#until(notFinal, signal);
        return verdict ?? { outcome: 'unverified', reason: 'unreachable' };
    }
    /** Lets the time for an answer begin anew, as often as one is still at it. Throws `HostUnreachable`. */
    async keepAlive(signal) {
        await this.#call(answerScript({ ...this.#names, file: 'alive', text: '' }, this.#looking([])), {}, signal);
        return this.#progress();
    }
    /**
     * Says that the host is well, over a connection that is made now, since a host that takes none is not well. Waits until
     * that is committed, or until the host has gone back.
     */
    async acknowledge(signal) {
        return this.#answer('ack', '', signal);
    }
    /** Says that the host is not well, and why in a word of small letters and hyphens. Waits until it has gone back. */
    async refuse(reason, signal) {
        return this.#answer('nack', reason.replace(/[^a-z0-9-]/g, '-').slice(0, 64), signal);
    }
    /**
     * Brings an activation to its end that its supervisor and the guard have left, as a host that ran out of memory does:
     * back to the old system, or, where it was acknowledged, to a complete commit. Throws `HostUnreachable`.
     */
    async recover(signal) {
        const { verdict } = await this.read(signal);
        if (verdict?.reason === 'supervisor-lost') {
            const script = guardScript({ ...this.#names, stopSeconds: this.#stopSeconds }, this.#looking(notFinal));
            await this.#call(script, {}, signal);
        }
        return this.ended(signal);
    }
    async #answer(file, text, signal) {
        const script = answerScript({ ...this.#names, file, text }, this.#looking(notFinal));
        const deadline = performance.now() + this.#times.longestSeconds * 1000;
        for (;;) {
            try {
                await this.#call(script, { isNewConnection: true }, signal);
                break;
            }
            catch (thrown) {
                this.#unanswered(thrown);
                // The host may be on its way back to a system that can be reached.
                if (performance.now() > deadline)
                    break;
                await (0,promises_.setTimeout)(retryMs, undefined, { signal });
            }
        }
        return this.ended(signal);
    }
    /** Looks until the state is none of `states`. A host that does not answer is asked again. */
    async #until(states, signal) {
        const { switchSeconds, longestSeconds } = this.#times;
        this.#sinceMs ??= performance.now();
        const limit = this.#sinceMs + (longestSeconds + 4 * (switchSeconds + 10) + aroundSeconds) * 1000;
        for (;;) {
            const progress = this.#progress();
            if (progress.verdict !== null)
                return progress;
            const state = progress.reading?.state?.state;
            if (state !== undefined && !states.includes(state))
                return progress;
            if (performance.now() > limit)
                return progress;
            try {
                await this.#call(lookScript(this.#names, this.#looking(states)), {}, signal);
            }
            catch (thrown) {
                this.#unanswered(thrown);
                await (0,promises_.setTimeout)(retryMs, undefined, { signal });
            }
        }
    }
    /** Tells of a host that does not answer, and of the same once a minute. Throws all else. */
    #unanswered(thrown) {
        whileUnreachable(thrown);
        const [text, ms] = [(0,errors/* messageOf */.bD)(thrown), performance.now()];
        if (text === this.#noticed.text && ms - this.#noticed.ms < noticeMs)
            return;
        this.#noticed = { text, ms };
        this.#options.onNotice?.(text);
    }
    #progress() {
        if (this.#refused !== null)
            return { verdict: { outcome: 'refused', reason: this.#refused }, reading: this.#last };
        const reading = this.#last;
        return { verdict: reading && verdictOf(reading, this.#known), reading };
    }
    get #names() {
        return { id: this.id, profile: this.#profile };
    }
    /** A guard and a supervisor that was told to stop have the time of a whole switch. */
    get #stopSeconds() {
        return this.#times.switchSeconds + 60;
    }
    #looking(whileStates) {
        const waitSeconds = whileStates.length === 0 ? 0 : answerSeconds;
        return { whileStates, waitSeconds, logOffset: this.#logOffset };
    }
    async #call(script, how, signal) {
        const timeoutSeconds = answerSeconds + lookSeconds;
        const result = await this.#host.run({ script, timeoutSeconds, ...how }, signal);
        this.#refused = refusalIn(result.stdout);
        if (this.#refused !== null)
            return;
        const reading = parseReading(this.#host.name, wholeAnswer(this.#host, result, logMark));
        const { bytes, offset } = reading.log;
        if (offset === this.#logOffset && bytes.length > 0) {
            this.#logOffset += bytes.length;
            this.#options.onLog?.(bytes);
        }
        this.#last = reading;
        const { record, request, host } = reading;
        this.#known = {
            bootId: record?.boot_id || this.#known.bootId || (request && host.boot_id),
            old: record?.old ?? this.#known.old,
            toplevel: request?.new ?? this.#known.toplevel,
        };
        if (request)
            this.#times = { switchSeconds: request.switch_seconds, longestSeconds: request.longest_seconds };
    }
}
/** Throws all but what waiting may mend. */
function whileUnreachable(thrown) {
    if (!(thrown instanceof unreachable/* HostUnreachable */.f))
        throw thrown;
}

;// CONCATENATED MODULE: ./lib/activation/detached.js




/** Of root alone: its `output`, its `status` at the end, and what else the program and who follows it leave there. */
function detachedDirectory(id) {
    return `${stateRoot}/clients/${id}`;
}
function detachedUnit(id) {
    return `nixos-rebuild-test-client-${id}.service`;
}
/**
 * Removes the environment, which it has by then and which may hold secrets. Writes the status from one moment to the next,
 * behind all of the output. An interrupt is passed on to the program alone, which ends what it has started in order, and its
 * end is waited for. Arguments: the directory, the program's words.
 */
const wrapper = `dir=$1; shift; rm -f "$dir/environment"
"$@" >"$dir/output" 2>&1 </dev/null & program=$!
trap 'kill -s INT "$program"' INT
while :; do wait "$program"; status=$?; kill -0 "$program" 2>/dev/null || break; done
echo $status >"$dir/status.new"; mv "$dir/status.new" "$dir/status"`;
/**
 * Starts a program in a unit of the system's own, which no session ends. Needs root. Throws a `ToolError` (`no-unit`)
 * with what systemd says.
 */
async function startDetached(host, program, signal) {
    const { id, argv, env, workingDirectory } = program;
    const dir = detachedDirectory(id);
    const words = [
        ...['systemd-run', '--quiet', '--collect', `--unit=${detachedUnit(id)}`, '--service-type=exec'],
        ...['-p', `WorkingDirectory=${workingDirectory}`, '-p', 'KillMode=mixed'],
        // Everybody may read the settings of a unit, so its environment is in a file.
        ...['-p', `EnvironmentFile=${dir}/environment`],
        ...['/bin/sh', '-c', wrapper, 'sh', dir, ...argv].map(literalWord),
    ];
    const script = [
        `mkdir -p -m 700 ${(0,shell/* quoteWord */.X)(stateRoot)} ${(0,shell/* quoteWord */.X)(`${stateRoot}/clients`)}`,
        `umask 077; mkdir -m 700 ${(0,shell/* quoteWord */.X)(dir)} && : >${(0,shell/* quoteWord */.X)(`${dir}/output`)} && cat >${(0,shell/* quoteWord */.X)(`${dir}/environment`)} && ${(0,shell/* quoteCommand */.c)(words)}`,
    ].join('; ');
    const { status, stderr } = await host.run({ script, input: Buffer.from(environmentFile(env)), timeoutSeconds: 60 }, signal);
    if (status === 0)
        return;
    throw new errors/* ToolError */.v4('no-unit', `${id} cannot be started apart from this session: ${stderr.toString().trim()}`, {
        hint: 'This needs root, and systemd as process 1.',
    });
}
/** How often, and how long after one another (ms), an interrupt is passed on: systemd may be busy with the switch itself. */
const interrupts = { times: 10, pauseMs: 500 };
/**
 * Passes an interrupt on to a program, until `signal` is aborted, with whose reason it rejects. Throws a `ToolError`
 * (`not-interrupted`) with what systemd says where the unit cannot be told.
 */
async function interruptDetached(host, id, signal) {
    // The wrapper is the main process, and what the program runs at the moment hears of it from the program.
    const command = `systemctl kill --kill-whom=main --signal=INT ${(0,shell/* quoteWord */.X)(detachedUnit(id))}`;
    for (let time = 1;; time++) {
        const { status, stderr } = await host.run({ script: command, timeoutSeconds: 20 }, signal);
        if (status === 0)
            return;
        if (time === interrupts.times)
            throw new errors/* ToolError */.v4('not-interrupted', `${detachedUnit(id)} could not be interrupted: ${stderr.toString().trim()}`, { hint: `It goes on. Try again, or type: ${command}` });
        await (0,promises_.setTimeout)(interrupts.pauseMs, undefined, { signal });
    }
}
/** One word of a unit's command, in which systemd would replace variables (systemd.service(5), COMMAND LINES). */
function literalWord(word) {
    return word.replaceAll('$', '$$$$');
}
/** As systemd reads it (systemd.exec(5), EnvironmentFile=): in double quotes, where a backslash is before four characters. */
function environmentFile(env) {
    return Object.entries(env)
        .filter(([name]) => /^[A-Za-z_]\w*$/.test(name))
        .map(([name, value]) => `${name}="${value.replace(/["\\`$]/g, '\\$&')}"\n`)
        .join('');
}
/**
 * Follows a program until its end, from its first byte on, as often and from as many terminals as one likes. Returns its
 * status; null where it was ended from outside, and has none.
 */
async function followDetached(host, id, onOutput, signal) {
    const dir = (0,shell/* quoteWord */.X)(detachedDirectory(id));
    for (let offset = 0;;) {
        // The unit is asked before the output is read: what it has written by then is in it.
        const script = `
alive=$(systemctl show -P ActiveState ${(0,shell/* quoteWord */.X)(detachedUnit(id))})
turns=0
while [ "$turns" -lt 50 ] && [ ! -e ${dir}/status ] && [ "$(wc -c <${dir}/output)" -le ${offset} ] &&
  [ "$alive" != inactive ] && [ "$alive" != failed ]; do
  sleep 0.1
  turns=$((turns + 1))
  alive=$(systemctl show -P ActiveState ${(0,shell/* quoteWord */.X)(detachedUnit(id))})
done
cat ${dir}/status 2>/dev/null
echo "$alive"
tail -c +${offset + 1} ${dir}/output`;
        const { stdout } = await host.run({ script, timeoutSeconds: 60 }, signal);
        const { status, alive, output } = answerOf(stdout);
        if (output.length > 0)
            onOutput(output);
        offset += output.length;
        if (output.length > 0)
            continue;
        if (status !== null)
            return status;
        if (!alive)
            return null;
    }
}
/** The status where there is one, the state of the unit, and the output. */
function answerOf(stdout) {
    let start = 0;
    const line = () => {
        const end = stdout.indexOf('\n', start);
        const text = stdout.toString('latin1', start, Math.max(start, end));
        start = end + 1;
        return text;
    };
    const first = line();
    const status = /^\d{1,3}$/.test(first) ? Number(first) : null;
    const state = status === null ? first : line();
    return { status, alive: !['inactive', 'failed', ''].includes(state), output: stdout.subarray(start) };
}

// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(3030);
;// CONCATENATED MODULE: ./lib/activation/status.js






/** The last line of the answer. */
const endMark = '[end]';
/**
 * What a host knows of activations, in one call. Throws `HostUnreachable`, and a `ToolError` (`bad-reading`) where it
 * answers with something else.
 */
async function readStatus(host, { profile = systemProfile, signal } = {}) {
    const script = surveyScript(profile);
    const result = await host.run({ script, timeoutSeconds: lookSeconds }, signal);
    const text = wholeAnswer(host, result, endMark).toString('utf8');
    try {
        return parseStatus(text);
    }
    catch (thrown) {
        throw thrown instanceof classic_errors/* ZodError */.G ? badAnswer(host.name, text) : thrown;
    }
}
function parseStatus(text) {
    const sections = [...sectionsOf(text)].map(([name, lines]) => ({ name, values: fields(lines) }));
    const valuesOf = (name) => sections.find((section) => section.name === name)?.values ?? {};
    const named = (kind) => sections.flatMap(({ name, values }) => name.startsWith(`${kind} `) ? [{ id: name.slice(kind.length + 1), values }] : []);
    const activations = named('activation').map(({ id, values }) => ({
        id,
        isSupervised: isSupervised(unitSchema.parse(values)),
        request: requestSchema.parse(values),
        record: values.old === undefined ? null : recordSchema.parse(values),
        state: stateSchema.parse(values),
    }));
    const known = new Set(activations.map(({ id }) => id));
    return {
        host: hostSchema.parse(valuesOf('host')),
        activations,
        cutShort: named('roots').flatMap(({ id, values: { old = '', new: next = '' } }) => known.has(id) ? [] : [{ id, old, new: next }]),
        generations: Object.entries(valuesOf('generations'))
            .flatMap(([link, toplevel]) => {
            const number = generationNumber(link);
            return number === null ? [] : [{ number, toplevel }];
        })
            .sort((a, b) => a.number - b.number),
    };
}
/** Of the name of a link such as `system-12-link`. */
function generationNumber(link) {
    const digits = /-(\d{1,9})-link$/.exec(link ?? '')?.[1];
    return digits === undefined ? null : Number(digits);
}
/**
 * The generation that a rollback by hand activates: `to`, or the one before the profile's own. Throws a usage error
 * (`no-generation`) where there is none.
 */
function generationBefore({ generations, host }, to) {
    const current = generationNumber(host.profile_link);
    const found = to === undefined
        ? generations.findLast(({ number }) => current !== null && number < current)
        : generations.find(({ number }) => number === to);
    if (found)
        return found;
    const numbers = generations.map(({ number }) => number).join(', ') || 'none';
    throw (0,errors/* usageError */.Wp)('no-generation', to === undefined ? 'there is no generation before the present one' : `there is no generation ${to}`, `The generations are ${numbers}.`);
}

;// CONCATENATED MODULE: ./lib/activation/recover.js





/**
 * Brings a host to an end of all that clients, supervisors and power cuts have left there: an activation that is under way
 * is waited for, one without a supervisor is taken back or, where it was acknowledged, completed. Where a power cut came
 * between profile and boot entry, both are made those of the system that runs. `profile` is the link to the profile that is
 * deployed to. Returns what there was to do, nothing for a host that is well. Throws `HostUnreachable`.
 */
async function recoverHost(host, { profile = systemProfile, ...options } = {}, signal) {
    const withSignal = signal ? { signal } : {};
    const status = await readStatus(host, { profile, ...withSignal });
    const recovered = [];
    for (const { id, state } of status.activations) {
        if (activationStates[state.state] !== null)
            continue;
        recovered.push({ id, verdict: await Activation.find(host, id, options).recover(signal) });
    }
    const { current, profile: booting } = status.host;
    const runs = status.generations.findLast(({ toplevel }) => toplevel === current);
    const cut = status.cutShort.find((one) => one.old === current && one.new === booting);
    if (cut && runs && current !== booting) {
        const id = `recover-${(0,random/* randomHex */.n)(6)}`;
        const request = { id, profile, toplevel: runs.toplevel, generation: runs.number };
        const activation = await Activation.start(host, request, options, signal);
        const { verdict } = await activation.tried(signal);
        const { outcome, reason } = verdict ?? (await activation.acknowledge(signal));
        // What has succeeded is the way back: the deployment that was cut short has not.
        recovered.push({
            id: cut.id,
            verdict: outcome === 'success'
                ? { outcome: 'rolled_back', reason: 'boot-entry-missing' }
                : { outcome: 'unverified', reason },
        });
    }
    return recovered;
}

;// CONCATENATED MODULE: ./lib/activation/index.js
// The public face of supervised activation, for who deploys to a host or tries it in a machine. docs/activation.md says
// what is on the host.
//
//   const activation = await Activation.start(host, { id, toplevel }, { onLog });
//   const { verdict } = await activation.tried();          // null: the new system runs, and waits for an answer
//   … look at the host; `keepAlive` where that takes long …
//   await activation.acknowledge();                        // or refuse('critical-unit'); both return the verdict








/***/ }),

/***/ 1901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readLocalSystem),
  D: () => (/* binding */ revisionOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/host/system/script.js
var script = __webpack_require__(6987);
;// CONCATENATED MODULE: ./lib/host/system/toplevel.js



/** Reads a toplevel that is on this machine. Throws where it is none. */
async function readToplevel(path) {
    const links = script/* toplevelLinks */.JD.map(async (name) => [name, await orNull((0,promises_.realpath)((0,external_node_path_.join)(path, name)))]);
    const texts = script/* toplevelTexts */.Gx.map(async (name) => [name, await orNull((0,promises_.readFile)((0,external_node_path_.join)(path, name), 'utf8'))]);
    return {
        path: await (0,promises_.realpath)(path),
        links: Object.fromEntries(await Promise.all(links)),
        texts: Object.fromEntries(await Promise.all(texts)),
    };
}
/**
 * Reads the unit files of a toplevel that is on this machine. `stored` has the text of every file by where its link leads,
 * null for what leads to /dev/null.
 */
async function readUnitFiles(toplevel) {
    const root = (0,external_node_path_.join)(toplevel, 'etc/systemd/system');
    const found = { files: new Map(), links: new Map() };
    const stored = new Map();
    const folder = async (path) => {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(root, path), { withFileTypes: true })) {
            const name = path === '' ? entry.name : `${path}/${entry.name}`;
            if (entry.isDirectory())
                await folder(name);
            else if (entry.isFile())
                found.files.set(name, await (0,promises_.readFile)((0,external_node_path_.join)(root, name), 'utf8'));
            else if (entry.isSymbolicLink())
                await link(name);
        }
    };
    const link = async (name) => {
        const target = await (0,promises_.readlink)((0,external_node_path_.join)(root, name));
        if (!target.startsWith('/') || target === '/dev/null') {
            found.links.set(name, target);
            return;
        }
        if (!stored.has(target))
            stored.set(target, await textAt(target));
        const text = stored.get(target);
        if (text === null || text === undefined)
            found.links.set(name, '/dev/null');
        else
            found.files.set(name, text);
    };
    // What there is no directory of has no units, as the newest toplevels of containers.
    await orNull((0,promises_.stat)(root)).then((there) => (there ? folder('') : undefined));
    return { ...found, stored };
}
async function textAt(path) {
    const end = await orNull((0,promises_.realpath)(path));
    return end === null || end === '/dev/null' ? null : (0,promises_.readFile)(path, 'utf8');
}
async function orNull(promise) {
    try {
        return await promise;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/nix/closure/closure.js
var closure = __webpack_require__(4040);
// EXTERNAL MODULE: ./lib/nix/query.js
var query = __webpack_require__(7327);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(3756);
;// CONCATENATED MODULE: ./lib/plan/switch/rules.js
/**
 * By the NixOS release they came with, oldest first. 24.11: the program of September 2024, and the Perl program before it.
 * 25.05: the one of nixpkgs 00401fd7. 26.05: the one of nixpkgs 0145c6da.
 */
const switchRules = {
    '24.11': {
        ...{ name: '24.11', dialect: 'plain', honoursNotSocketActivated: false, reloadsForExecReload: false },
        ...{ leavesPaths: false, knowsNewSockets: false, comparesOwnUnitsOnly: false },
        ...{ stopsInstancesWithoutDropIns: false, stopsAutomounts: false, toleratesUnknownReloads: false },
    },
    '25.05': {
        ...{ name: '25.05', dialect: 'plain', honoursNotSocketActivated: true, reloadsForExecReload: false },
        ...{ leavesPaths: false, knowsNewSockets: false, comparesOwnUnitsOnly: false },
        ...{ stopsInstancesWithoutDropIns: false, stopsAutomounts: false, toleratesUnknownReloads: false },
    },
    '26.05': {
        ...{ name: '26.05', dialect: 'continued', honoursNotSocketActivated: true, reloadsForExecReload: true },
        ...{ leavesPaths: true, knowsNewSockets: true, comparesOwnUnitsOnly: true },
        ...{ stopsInstancesWithoutDropIns: true, stopsAutomounts: true, toleratesUnknownReloads: true },
    },
};
/** Texts that only the programs since a release contain. */
const marks = [
    ['26.05', ' the following user units: '],
    ['25.05', 'X-NotSocketActivated'],
];
/**
 * The rules of a system's switch-to-configuration. They are told by the program itself where it is NixOS' compiled one
 * (`program`, its bytes as latin1), otherwise by the system's `release`, such as 26.05.20260101.abcdef; the newest ones
 * where neither is known.
 */
function rulesOf(program, release) {
    if (program?.startsWith('\x7fELF')) {
        const mark = marks.find(([, text]) => program.includes(text));
        return switchRules[mark?.[0] ?? '24.11'];
    }
    const number = /^(\d\d)\.(\d\d)/.exec(release ?? '');
    if (number === null)
        return switchRules['26.05'];
    const known = Object.values(switchRules).filter(({ name }) => name <= number[0]);
    return known.at(-1) ?? switchRules['24.11'];
}

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
;// CONCATENATED MODULE: ./lib/deploy/plan/new-system.js










/** How long (ms) Nix may take to list a closure. */
const closureMs = 120_000;
/** Reads a system that was built. Throws a usage error (`no-system`) for a path that holds none. */
async function readLocalSystem(path, env) {
    const end = await (0,promises_.realpath)(path).catch(() => null);
    if (end === null)
        throw (0,errors/* usageError */.Wp)('no-system', `there is no ${path} on this machine`, 'Build it first.');
    const program = await new_system_orNull((0,promises_.readFile)((0,external_node_path_.join)(end, 'bin/switch-to-configuration'), 'latin1'));
    if (!(0,store_path/* isStorePath */.zP)(end) || program === null)
        throw (0,errors/* usageError */.Wp)('no-system', `${path} is no NixOS system: ${whatElse(end)}`, whatToName);
    const [toplevel, { stored, ...units }] = await Promise.all([readToplevel(end), readUnitFiles(end)]);
    const linked = (file) => new_system_orNull((0,promises_.realpath)((0,external_node_path_.join)(end, file)));
    return {
        ...{ toplevel, units, stored },
        fstab: (await new_system_orNull((0,promises_.readFile)((0,external_node_path_.join)(end, 'etc/fstab'), 'utf8'))) ?? '',
        closure: await closureAt(end, env),
        rules: await switchRulesOf(program, toplevel.texts['nixos-version']),
        manager: await linked('systemd/lib/systemd/systemd'),
        managerSettings: await linked('etc/systemd/system.conf'),
        revision: await revisionOf(end),
        bootBytes: await sizeOf([toplevel.links.kernel, toplevel.links.initrd]),
    };
}
/** What a store path is instead, where it says so itself. */
function whatElse(path) {
    const has = (name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, name));
    if (has('darwin-version'))
        return 'it is one of nix-darwin';
    if (has('home-path') || has('home-files'))
        return 'it is a generation of home-manager';
    return 'it has no bin/switch-to-configuration';
}
const whatToName = 'Name the toplevel of a host: the result of nixos-rebuild build, or config.system.build.toplevel.';
async function closureAt(path, env) {
    return new_system_orNull((0,closure/* closureOf */.TQ)(path, (0,query/* nixQuery */.i)(env, closureMs)));
}
/** What a system says that it was built from; null where it does not. */
async function revisionOf(toplevel) {
    const program = await new_system_orNull(readStart((0,external_node_path_.join)(toplevel, 'sw/bin/nixos-version'), 8192));
    return script/* revisionPattern */.a5.exec(program ?? '')?.[1] ?? null;
}
async function sizeOf(files) {
    const sizes = await Promise.all(files.map((file) => (file === null ? null : new_system_orNull((0,promises_.stat)(file)))));
    return sizes.reduce((sum, one) => (sum === null || !one ? null : sum + one.size), 0);
}
/** NixOS wraps the program in a script that names it. */
const wrapped = /\/nix\/store\/[0-9a-df-np-sv-z]{32}-[\w+.?=-]{1,211}\/bin\/switch-to-configuration(?![\w-])/;
/** The program has a few megabytes. */
const mostBytes = 64 * 1024 * 1024;
async function switchRulesOf(program, release) {
    const behind = program.startsWith('#!') ? wrapped.exec(program)?.[0] : undefined;
    const text = behind === undefined ? program : await new_system_orNull(readStart(behind));
    return rulesOf(text ?? program, release);
}
async function readStart(path, most = mostBytes) {
    const file = await (0,promises_.open)(path);
    try {
        const { size } = await file.stat();
        const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(Math.min(size, most)) });
        return buffer.toString('latin1', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}
async function new_system_orNull(promise) {
    try {
        return await promise;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 9777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ supervisorTimes),
/* harmony export */   KI: () => (/* binding */ deployPolicy),
/* harmony export */   bL: () => (/* binding */ profilePath)
/* harmony export */ });
/* harmony import */ var _activation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8985);
/* harmony import */ var _remedy_table_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2376);


/** How long (s) a host that takes part may be looked at, besides its own checks: a call of it, and what may be in its way. */
const lookSeconds = 60;
const usualSeconds = 1800;
const mostSeconds = 86_400;
/**
 * The times of a supervisor (s): how long it waits without a sign of life, and at most whatever signs there are. That is never
 * less than a verification may take, which is two looks with all checks and the time between them, and after each of so many
 * `restarts` of a unit another one.
 */
function supervisorTimes({ answerSeconds, settleSeconds, checks, checkSeconds, }, restarts = 0) {
    const answer = answerSeconds + settleSeconds;
    const looks = 2 * (lookSeconds + checks.length * checkSeconds + answerSeconds) + settleSeconds;
    const all = looks + restarts * (_remedy_table_units_js__WEBPACK_IMPORTED_MODULE_1__/* .restartSeconds */ .X + lookSeconds + looks) + answer;
    return {
        answerSeconds: Math.min(answer, mostSeconds),
        longestSeconds: Math.min(Math.max(usualSeconds, all), mostSeconds),
    };
}
/** In an emergency only what is critical counts, and the host is watched for a shorter time (s). */
const emergencySettleSeconds = 5;
/** The link to a profile of systems by its name, as `nixos-rebuild --profile-name` takes it. */
function profilePath(name) {
    return name === 'system' ? _activation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .systemProfile */ .LH : `/nix/var/nix/profiles/system-profiles/${name}`;
}
/** What the settings of a host and the mode make together. */
function deployPolicy(settings, mode, permissions) {
    const { critical, ports, onFailedUnits, thresholds, names, reboot, substitutes, profile } = settings;
    const policy = {
        ...permissions,
        ...{ mode, names, reboot, substitutes, health: { critical, ports, onFailedUnits, thresholds } },
        ...{ checks: settings.checks, journalPatterns: settings.journalPatterns },
        ...{ checkSeconds: settings.checkTimeout, settleSeconds: settings.settle },
        ...{ answerSeconds: settings.ackTimeout, switchSeconds: settings.switchTimeout },
        profile: profilePath(profile),
    };
    if (mode !== 'emergency')
        return policy;
    return {
        ...policy,
        health: { ...policy.health, onFailedUnits: 'keep' },
        ...{ checks: [], journalPatterns: [] },
        settleSeconds: Math.min(policy.settleSeconds, emergencySettleSeconds),
    };
}


/***/ }),

/***/ 6987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ toplevelTexts),
/* harmony export */   JD: () => (/* binding */ toplevelLinks),
/* harmony export */   RA: () => (/* binding */ systemLinks),
/* harmony export */   a5: () => (/* binding */ revisionPattern),
/* harmony export */   dl: () => (/* binding */ systemScript),
/* harmony export */   t: () => (/* binding */ leftLists)
/* harmony export */ });
/* unused harmony export unitProperties */
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);

/** Where the three systems of a host are, by default. */
const systemLinks = {
    current: '/run/current-system',
    booted: '/run/booted-system',
    profile: '/nix/var/nix/profiles/system',
};
/** Links and files of a toplevel that the script prints, by their names in it. */
const toplevelLinks = ['kernel', 'initrd', 'kernel-modules', 'systemd'];
const toplevelTexts = [
    ...['kernel-params', 'init-interface-version', 'nixos-version'],
    ...['reboot-triggers', 'switch-inhibitors'],
];
/** What is asked of each unit. */
const unitProperties = [
    ...['Id', 'ActiveState', 'SubState', 'FragmentPath', 'Following'],
    ...['ConditionResult', 'ConditionTimestampMonotonic'],
];
/** Lists that an interrupted switch leaves in /run/nixos. */
const leftLists = ['start', 'restart', 'reload'];
/**
 * A POSIX script that prints what a plan needs of a host and changes nothing. It needs no root, and of programs coreutils,
 * GNU find, systemctl and, for the closure, nix-store. It reads lines: `u PATH`, a unit file whose text is known already,
 * and `p PATH`, a path of which it is asked whether it is there. `profile` is the link to the profile that a deployment sets. For
 * `askInSections`.
 */
function systemScript(profile = systemLinks.profile) {
    return [
        `nl='\n'`,
        `PATH=${systemLinks.current}/sw/bin:$PATH LC_ALL=C`,
        'export PATH LC_ALL',
        'known=$nl absent=',
        'while read -r kind path; do',
        '  case $kind in',
        '  u) known=$known$path$nl ;;',
        '  p) [ -e "$path" ] || absent=$absent$path$nl ;;',
        '  esac',
        'done',
        'say absent; printf %s "$absent"',
        ...Object.entries({ ...systemLinks, profile: (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(profile) }).flatMap(([name, path]) => toplevelLines(name, path)),
        ...revisionLines,
        'say virtualization; systemctl show --property=Virtualization --value',
        `say states; systemctl show --property=${unitProperties.join(',')} '*'`,
        'say fstab; cat /etc/fstab 2>/dev/null',
        ...leftLists.map((list) => `say left ${list}; cat /run/nixos/${list}-list 2>/dev/null`),
        'say manager; readlink -f /proc/1/exe 2>/dev/null',
        'say manager-settings; readlink -f /etc/systemd/system.conf',
        'say space store; df -Pk /nix/store',
        'say space boot; df -Pk /boot 2>/dev/null',
        ...unitLines,
        `say closure; nix-store --query --requisites ${systemLinks.current} 2>/dev/null`,
        `say sizes; nix-store --query --requisites ${systemLinks.current} 2>/dev/null | xargs nix-store --query --size 2>/dev/null`,
    ].join('\n');
}
function toplevelLines(name, path) {
    return [
        `say system ${name}; readlink -f ${path}`,
        ...toplevelLinks.map((link) => `say link ${name} ${link}; readlink -f ${path}/${link}`),
        // A file that a system lacks has no section, unlike one that is empty.
        ...toplevelTexts.map((text) => `if [ -e ${path}/${text} ]; then say text ${name} ${text}; cat ${path}/${text}; fi`),
    ];
}
/** The revision of a configuration's sources, where it names it (`system.configurationRevision`): in the program that tells it. */
const revisionPattern = /"configurationRevision": *"([^"\\]{1,200})"/;
const revisionLines = [
    `say revision; head -c 8192 ${systemLinks.current}/sw/bin/nixos-version 2>/dev/null | grep -o '"configurationRevision": *"[^"]*"'`,
];
/** Unit files and links, and the texts of those that are not known. */
const unitLines = [
    'say units',
    'if cd /etc/systemd/system; then',
    `  find . \\( -type l -o -type f \\) -printf '%y\\t%P\\t%l\\0'`,
    '  print() { if [ -c "$2" ]; then say masked "$2"; else say "$1" "$2"; cat "$2" 2>/dev/null; fi; }',
    `  find . -type l -lname '/*' ! -lname /dev/null -printf '%l\\n' | sort -u | while IFS= read -r path; do`,
    '    case $known in *"$nl$path$nl"*) ;; *) print unit "$path" ;; esac',
    '  done',
    `  find . -type f -printf '%P\\n' | while IFS= read -r path; do print unit "$path"; done`,
    'fi',
];


/***/ }),

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ closureOf),
/* harmony export */   dW: () => (/* binding */ closureBytes)
/* harmony export */ });
/* unused harmony export closureIn */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

const info = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ narSize: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish() }).nullable();
// Nix before 2.19 prints an array, later ones an object by path; version 2 of the format (2.33) wraps that.
const arrayFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), narSize: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish() }));
const objectFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), info);
const wrappedFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ info: objectFormat, storeDir: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('/nix/store') });
/** Reads the output of `nix path-info --json` in any of its formats. Throws for any other text. */
function closureIn(json) {
    const value = JSON.parse(json);
    const array = arrayFormat.safeParse(value);
    if (array.success)
        return array.data.map(({ path, narSize }) => ({ path, bytes: narSize ?? null }));
    const wrapped = wrappedFormat.safeParse(value);
    const entries = Object.entries(wrapped.success ? wrapped.data.info : objectFormat.parse(value));
    const storeDir = wrapped.success ? `${wrapped.data.storeDir}/` : '';
    return entries.map(([path, details]) => ({
        path: path.startsWith('/') ? path : storeDir + path,
        bytes: details?.narSize ?? null,
    }));
}
/**
 * The closure of a store path, in one call of Nix regardless of its size. For a derivation, the derivations
 * that it needs, without sizes. Throws when Nix fails.
 */
async function closureOf(storePath, run) {
    if (storePath.endsWith('.drv')) {
        const listed = await run('nix-store', ['--query', '--requisites', storePath]);
        const derivations = listed.split('\n').filter((path) => path.endsWith('.drv'));
        return derivations.map((path) => ({ path, bytes: null }));
    }
    const features = ['--extra-experimental-features', 'nix-command'];
    return closureIn(await run('nix', [...features, 'path-info', '--recursive', '--json', storePath]));
}
/** The total size of a closure in bytes; null where the size of a path is not known. */
function closureBytes(closure) {
    let sum = 0;
    for (const { bytes } of closure) {
        if (bytes === null)
            return null;
        sum += bytes;
    }
    return sum;
}


/***/ }),

/***/ 7327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ nixQuery)
/* harmony export */ });
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(744);

/**
 * Returns a function that runs a Nix program and resolves with its output; it throws where the program fails or
 * takes longer than `timeoutMs` (0: no limit).
 */
function nixQuery(env, timeoutMs = 0) {
    return async (file, args) => {
        const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .runProgram */ .mB)([file, ...args], { env, timeoutMs });
        if (!(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSucceeded */ .yO)(result))
            throw new Error(`${file}: ${(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .failureReason */ .Hr)(result)}`);
        return result.stdout;
    };
}


/***/ }),

/***/ 2376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ units),
/* harmony export */   X: () => (/* binding */ restartSeconds)
/* harmony export */ });
/** How long the restart of a unit may take. */
const restartSeconds = 120;
const unitName = /(?:^|[\s"'(])([A-Za-z0-9:_.@\\-]{1,200}\.(?:service|socket|timer|mount|path))(?=$|[\s"'),:;])/;
/** A unit that is there and not masked is started anew; it has helped where it still runs after that. */
const restart = `
[ "$(systemctl show --property LoadState --value -- "$1")" = loaded ] || { echo "$1 is not there, or is masked"; exit 3; }
systemctl reset-failed -- "$1"
systemctl restart -- "$1"`;
/** What is done about units that fail. */
const units = [
    {
        name: 'restart-unit',
        families: ['units'],
        level: 'opt-in',
        confidence: 0.4,
        about: 'A unit has failed that may run when it is started once more.',
        changes: 'The unit is restarted once.',
        verified: 'The machine is well: it is looked at as after every activation.',
        where: ['guest', 'target'],
        treat: ({ message }) => {
            const [, unit] = unitName.exec(message) ?? [];
            if (unit === undefined)
                return null;
            const command = {
                argv: ['/bin/sh', '-c', restart, 'sh', unit],
                cwd: '/',
                timeoutSeconds: restartSeconds,
            };
            return { does: `restarts ${unit} once`, commands: [command] };
        },
    },
];


/***/ }),

/***/ 1267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6747);

/** Rows as lines whose cells start in the same terminal columns, two blanks apart; the last cell is not padded. */
function alignColumns(rows) {
    const widths = [];
    for (const row of rows)
        for (const [index, cell] of row.entries())
            widths[index] = Math.max(widths[index] ?? 0, (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cell));
    return rows.map((row) => row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cell)))
        .join('  ')
        .trimEnd());
}


/***/ })

};

import { quoteWord } from '../../text/shell.js';
import { gcRoots, stateRoot, unitOf } from '../paths.js';
import type { ActivationState } from '../states.js';

/** What a look at an activation waits for, and how much of its log is wanted. */
export type Look = {
  /** The host answers when the state is none of these any more, */
  whileStates: readonly ActivationState[];
  /** or after so many seconds. */
  waitSeconds: number;
  /** So many bytes of the log are known. */
  logOffset: number;
};

/** At most so many bytes of a log in one answer. */
export const logPieceBytes = 256 * 1024;

/** The status of a look at a host that is being booted or shut down: its systemd cannot be asked. */
export const notAnswering = 75;

/** How long (s) a look takes beyond its wait, on a host that is busy. */
export const lookSeconds = 30;

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

const start = String.raw`
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
function unitCommand(mode: 'activate' | 'guard', description: string): string {
  const guard = mode === 'activate' ? ' -p ExecStopPost="/bin/sh $dir/supervisor guard $dir"' : '';
  return `timeout 60 systemd-run --quiet --collect --unit="$unit" --service-type=exec \\
  --description=${quoteWord(description)} -p KillMode=mixed -p TimeoutStopSec="$stop_seconds" \\
  -p OOMScoreAdjust=-900 -p OOMPolicy=continue${guard} \\
  -E PATH="$PATH" /bin/sh "$dir/supervisor" ${mode} "$dir" >&2`;
}

type Call = { id: string; profile: string };

function names({ id, profile }: Call, more: Readonly<Record<string, string | number>> = {}): string {
  const values = { base: stateRoot, dir: `${stateRoot}/${id}`, unit: unitOf(id), profile, ...more };
  return Object.entries(values)
    .map(([name, value]) => `${name}=${quoteWord(String(value))}\n`)
    .join('');
}

const lookNames = ({ whileStates, waitSeconds, logOffset }: Look) => ({
  while_states: whileStates.join(' '),
  wait_seconds: waitSeconds,
  log_offset: logOffset,
});

/** The script that starts an activation; it reads the supervisor. */
export function startScript(
  call: Call & { request: string; supervisorBytes: number; stopSeconds: number },
  looking: Look,
): string {
  const { request, supervisorBytes, stopSeconds } = call;
  const more = { request, supervisor_bytes: supervisorBytes, stop_seconds: stopSeconds };
  const text = names(call, { ...more, ...lookNames(looking) });
  const run = unitCommand('activate', 'Supervised activation of a NixOS system');
  return `${text}${programs}${start.replace('@run@', () => run)}${look}`;
}

export function lookScript(call: Call, looking: Look): string {
  return `${names(call, lookNames(looking))}${programs}${look}`;
}

/** Leaves an answer or a sign of life, where there is room for a file, and looks. */
export function answerScript(
  call: Call & { file: 'ack' | 'nack' | 'alive'; text: string },
  looking: Look,
): string {
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
export function guardScript(call: Call & { stopSeconds: number }, looking: Look): string {
  const text = names(call, { stop_seconds: call.stopSeconds, ...lookNames(looking) });
  return `${text}${programs}${unitCommand('guard', 'Repair of an interrupted activation')}\n${look}`;
}

/** All activations that a host knows of, what has outlived a boot of it, and the generations of its profile. */
const survey = String.raw`
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

export function surveyScript(profile: string): string {
  return `${names({ id: '', profile }, { roots: gcRoots })}${programs}${survey}`;
}

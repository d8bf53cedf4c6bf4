import { quoteWord } from '../../text/shell.js';

/** What a host is asked beside what every host has. */
export type FactsQuestions = {
  /** Store path of a system whose programs are used; null for the running one's, which may be broken. */
  tools: string | null;
  /** Units that are told of although nothing needs them any more: systemd forgets those. */
  units: readonly string[];
  /** Names of which it is asked whether they resolve. */
  names: readonly string[];
  /** Where the journal is read from: after a cursor of an earlier answer, or the last so many seconds. */
  journal: { after: string } | { seconds: number };
  /** Extended regular expressions that are searched in that part of the journal. */
  patterns: readonly string[];
  /** Shell commands of the host's own that succeed where it is well, and how long (s) each may take. */
  checks: readonly string[];
  checkSeconds: number;
};

/** Entries of the journal that are read at most, and lines that match a pattern. */
const mostEntries = 500;
const mostMatches = 3;
const nameSeconds = 5;

const unitProperties = [
  ...['Id', 'LoadState', 'ActiveState', 'SubState', 'Result', 'ConditionResult', 'Type', 'NRestarts'],
  ...['ExecMainStatus', 'MemoryCurrent', 'MemoryMax'],
  ...['WantedBy', 'RequiredBy', 'BoundBy', 'TriggeredBy', 'BusName', 'StateChangeTimestampMonotonic'],
  ...['InactiveExitTimestampMonotonic', 'ActiveEnterTimestampMonotonic'],
];

/**
 * Shows all units that systemd has in memory, and of those named the ones that it has not: each unit is asked for once, since
 * the answers are most of the time that a look takes.
 */
function unitLines(units: readonly string[]): string[] {
  const show = `systemctl show --property=${unitProperties.join(',')} --`;
  const named = units.map((unit) => quoteWord(`Id=${unit}`)).join(' ');
  return [
    `say units; shown=$(${show} '*'); printf '%s\\n' "$shown"`,
    ...(units.length === 0
      ? []
      : [
          `printf '%s\\n' ${named} | grep -vxF -f /dev/fd/3 3<<LOADED | {`,
          `$(printf '%s\\n' "$shown" | grep '^Id=')`,
          'LOADED',
          `  set --; while IFS='=' read -r _ unit; do set -- "$@" "$unit"; done`,
          `  [ $# -eq 0 ] || { echo; ${show} "$@"; }`,
          '}',
        ]),
  ];
}

/**
 * A POSIX script that prints the facts of a host and changes nothing. It needs coreutils, grep and systemd; iproute2,
 * tailscale and root tell more. For `askInSections`.
 */
export function factsScript(questions: FactsQuestions): string {
  const { tools, units, names, journal, patterns, checks, checkSeconds } = questions;
  const system = tools ?? '/run/current-system';
  const from =
    'after' in journal
      ? `--after-cursor=${quoteWord(journal.after)}`
      : `--since=-${Math.ceil(journal.seconds)}s`;
  return [
    `PATH=${quoteWord(`${system}/sw/bin`)}:/run/current-system/sw/bin:$PATH`,
    'LC_ALL=C SYSTEMD_PAGER= SYSTEMD_COLORS=0',
    'export PATH LC_ALL SYSTEMD_PAGER SYSTEMD_COLORS',
    'exec </dev/null',
    'say boot; cat /proc/sys/kernel/random/boot_id',
    'say uptime; cat /proc/uptime',
    ...unitLines(units),
    'say jobs; systemctl list-jobs --plain --no-legend --full',
    'say user-units; loginctl list-users --no-legend | while read -r _ user _; do',
    '  timeout 5 systemctl --user --machine="$user@" list-units --state=failed --plain --no-legend --full |',
    '    while read -r unit _; do echo "$user $unit"; done',
    'done',
    'if command -v ip >/dev/null; then',
    '  say routes v4; ip -o -4 route show default; say routes v6; ip -o -6 route show default',
    'fi',
    'say listeners; ss -H -l -t -n',
    ...names.map((name) => {
      const word = quoteWord(name);
      return `say name ${word}; timeout ${nameSeconds} getent ahosts ${word} >/dev/null && echo yes`;
    }),
    'say memory; cat /proc/meminfo',
    ...['cpu', 'memory', 'io'].map((kind) => `say pressure ${kind}; cat /proc/pressure/${kind}`),
    'say disks; df -Pk / /nix/store /boot /var',
    'say tailscale; ! command -v tailscale >/dev/null || timeout 5 tailscale status --json --peers=false',
    'say collected; for unit in nix-gc nh-clean; do',
    '  when=$(systemctl show --property=ExecMainExitTimestamp --value "$unit.service")',
    '  [ -z "$when" ] || date -d "$when" +%s',
    'done',
    'say cursor; journalctl --lines=1 --quiet --output=cat --show-cursor',
    `say journal; journalctl --quiet ${from} --priority=3 --output=json ` +
      `--output-fields=MESSAGE,_SYSTEMD_UNIT,UNIT,SYSLOG_IDENTIFIER | tail -n ${mostEntries}`,
    ...patterns.map(
      (pattern, index) =>
        `say pattern ${index}; journalctl --quiet ${from} --output=cat | ` +
        `timeout 20 grep -E -m ${mostMatches} -e ${quoteWord(pattern)}`,
    ),
    ...checks.map(
      (check, index) =>
        `say check ${index}; timeout -k 5 ${checkSeconds} sh -c ${quoteWord(check)} 2>&1; printf '\\n%s' $?`,
    ),
  ].join('\n');
}

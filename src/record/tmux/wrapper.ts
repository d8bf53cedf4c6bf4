import { limitLine } from '../../system/proc/limit-mark.js';
import { nonceVariable } from '../../system/proc/processes.js';
import { quoteCommand, quoteWord } from '../../text/shell.js';
import type { SourceCommand } from '../source.js';

/**
 * How the wrapper's private OSC begins. What follows is the word from the gate that it answers, a semicolon, the
 * exit status, and BEL.
 */
export function sentinelOf(nonce: string): string {
  return `\x1b]nixos-rebuild-test;${nonce};`;
}

/** With this a shell finds the system's `cat`, whatever PATH has: nothing, as in a NixOS service, or another one. */
export const catPath = 'PATH=/run/current-system/sw/bin:/usr/bin:/bin:$PATH';

/** Names the pipe of bytes in the environment of the tmux server and of what it starts, but not of the commands. */
export const pipeVariable = 'NIXOS_REBUILD_TEST_PIPE';

/** What the gate's first word is: nothing but an answer, which shows that bytes arrive. */
export const firstWord = 'drain0';

/** So many failed reads in a row mean the end of the file: a shell does not tell that from an interrupted read. */
const endOfFileReads = 20;

/**
 * The script that runs in the pane, for all commands of a recording. It reads a word from the gate, a named
 * pipe: N runs the script `N.sh` of the directory `dir`, a word that begins with `drain` only answers, `end` ends. The
 * answer with the exit status is in-band, so that order and full drain are certain. The wrapper stays until `end`
 * because tmux before 3.7 may drop what a pane printed just before its process ended.
 *
 * When the recorder has closed the gate, because it was killed or has left the command, the wrapper removes `dir` and
 * ends the tmux server as soon as the command has ended: nothing is cut short, and nothing stays.
 */
export function wrapperScript(options: { nonce: string; gate: string; dir: string }): string {
  const sentinel = `\\033]nixos-rebuild-test;${options.nonce};%s;%s\\007`;
  const dir = quoteWord(options.dir);
  return [
    '#!/bin/sh',
    // TMUX ends with the server's pid and the session's number, after commas.
    `server=\${TMUX%,*} server=\${server##*,}`,
    // The rebuild must not see the tmux server that records it.
    `unset TMUX TMUX_PANE ${pipeVariable}`,
    // A keyboard interrupt is for the command; a handler, unlike ignoring it, is not inherited.
    'trap : INT QUIT TERM',
    'clean_up() {',
    "  trap '' HUP INT QUIT TERM",
    `  ${catPath}; rm -rf ${dir}`,
    '  kill "$server"',
    '  exit',
    '}',
    `test -p ${quoteWord(options.gate)} || exit 1`,
    // Open all the time, so that the recorder's end is the end of the file.
    `exec 3< ${quoteWord(options.gate)}`,
    'while :; do',
    '  failed=0',
    '  until IFS= read -r word <&3; do',
    // A signal may interrupt the wait as well, but not again and again.
    '    failed=$((failed + 1))',
    `    test "$failed" -lt ${endOfFileReads} || clean_up`,
    '  done',
    '  case $word in',
    '    end) exit ;;',
    '    drain*) status=0 ;;',
    `    *) (. ${dir}/"$word".sh) 3<&-; status=$? ;;`,
    '  esac',
    `  printf '${sentinel}' "$word" "$status"`,
    // While the recorder prepares the command, which is not to wait for it.
    `  test "$word" = ${firstWord} && { ${limitLine(options.nonce)}; }`,
    'done',
    '',
  ].join('\n');
}

const variableName = /^[A-Za-z_]\w*$/;

/**
 * The script of one command, which the wrapper runs in a subshell. `restore` resets what an earlier command may
 * have left of the terminal's line discipline, such as no echo. Without `keyboard` the command reads nothing, as in a
 * CI job, so that Nix, git and ssh fall back by themselves. Variables that a shell cannot name are left out.
 */
export function commandScript(
  command: SourceCommand,
  { nonce, restore, keyboard }: { nonce: string; restore: boolean; keyboard: boolean },
): string {
  const variables = Object.entries(command.env).filter(([name]) => variableName.test(name));
  return [
    ...(restore ? ['stty sane iutf8 2>/dev/null'] : []),
    ...variables.map(([name, value]) =>
      value === undefined ? `unset ${name}` : `export ${name}=${quoteWord(value)}`,
    ),
    `export ${nonceVariable}=${nonce}`,
    // The shell that cannot enter a directory or find a program names itself: without the path of this script.
    `exec /bin/sh -c 'cd "$1" && shift && exec "$@"' sh ${quoteCommand([command.cwd, ...command.argv])}${keyboard ? '' : ' </dev/null'}`,
    '',
  ].join('\n');
}

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

/**
 * The script that runs in the pane, for all commands of a recording. It reads a word from the gate, a named
 * pipe: N runs the script `N.sh` of the directory `dir`, a word that begins with `drain` only answers, `end` ends. The
 * answer with the exit status is in-band, so that order and full drain are certain. The wrapper stays until `end`
 * because tmux before 3.7 may drop what a pane printed just before its process ended.
 */
export function wrapperScript(options: { nonce: string; gate: string; dir: string }): string {
  const sentinel = `\\033]nixos-rebuild-test;${options.nonce};%s;%s\\007`;
  const gate = quoteWord(options.gate);
  return [
    '#!/bin/sh',
    // The rebuild must not see the tmux server that records it.
    'unset TMUX TMUX_PANE',
    // A keyboard interrupt is for the command; a handler, unlike ignoring it, is not inherited.
    'trap : INT QUIT TERM',
    'while :; do',
    // A signal may interrupt the wait; without its pipe there is nothing left to wait for.
    `  IFS= read -r word < ${gate} || { test -p ${gate} && continue; exit 1; }`,
    '  case $word in',
    '    end) exit ;;',
    '    drain*) status=0 ;;',
    `    *) (. ${quoteWord(options.dir)}/"$word".sh); status=$? ;;`,
    '  esac',
    `  printf '${sentinel}' "$word" "$status"`,
    'done',
    '',
  ].join('\n');
}

const variableName = /^[A-Za-z_]\w*$/;

/**
 * The script of one command, which the wrapper runs in a subshell. `restore` resets what an earlier command may
 * have left of the terminal's line discipline, such as no echo. Variables that a shell cannot name are left out.
 */
export function commandScript(command: SourceCommand, nonce: string, restore: boolean): string {
  const variables = Object.entries(command.env).filter(([name]) => variableName.test(name));
  return [
    ...(restore ? ['stty sane iutf8 2>/dev/null'] : []),
    ...variables.map(([name, value]) =>
      value === undefined ? `unset ${name}` : `export ${name}=${quoteWord(value)}`,
    ),
    `export ${nonceVariable}=${nonce}`,
    // The shell that cannot enter a directory or find a program names itself: without the path of this script.
    `exec /bin/sh -c 'cd "$1" && shift && exec "$@"' sh ${quoteCommand([command.cwd, ...command.argv])}`,
    '',
  ].join('\n');
}

import { nonceVariable } from '../system/proc/processes.js';
import { quoteCommand, quoteWord } from '../text/shell.js';

/** How the wrapper's private OSC begins; what follows is the exit status and BEL. */
export function sentinelOf(nonce: string): string {
  return `\x1b]nixos-rebuild-test;${nonce};`;
}

/**
 * The script that runs in the pane. It waits at the gate until the capture is open, runs the
 * command, reports its exit status in-band, so that order and full drain are certain, and stays
 * until the status has been read, because tmux before 3.7 may drop what a pane printed just before
 * its process ended.
 */
export function wrapperScript(options: {
  nonce: string;
  argv: readonly string[];
  cwd: string;
  gate: string;
  ack: string;
}): string {
  const sentinel = `\\033]nixos-rebuild-test;${options.nonce};%s\\007`;
  return [
    '#!/bin/sh',
    // The rebuild may start a tmux of its own; ours is none of its business.
    'unset TMUX TMUX_PANE',
    `read -r go < ${quoteWord(options.gate)} || exit 1`,
    // A keyboard interrupt is for the command; a handler, unlike ignoring it, is not inherited.
    'trap : INT QUIT TERM',
    `cd ${quoteWord(options.cwd)} && ${nonceVariable}=${options.nonce} ${quoteCommand(options.argv)}`,
    `printf '${sentinel}' "$?"`,
    `read -r done < ${quoteWord(options.ack)}`,
    '',
  ].join('\n');
}

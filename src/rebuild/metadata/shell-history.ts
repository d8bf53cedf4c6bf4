import type { ShellHistory } from '../../builds/metadata.js';
import type { Environment } from '../../system/environment.js';

// What atuin's shell hooks export: ATUIN_SESSION for the shell, ATUIN_HISTORY_ID for the command line
// under way (atuin's crates/atuin/src/shell/atuin.zsh). Both are UUIDs, with or without dashes.
const id = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

/**
 * The ids under which the person's shell history knows this rebuild, or null outside of such a
 * shell. They lead from a build back to the command line that made it, and are no secrets.
 */
export function shellHistoryOf(env: Environment): ShellHistory | null {
  const [session, command] = [idIn(env.ATUIN_SESSION), idIn(env.ATUIN_HISTORY_ID)];
  return session === null && command === null ? null : { program: 'atuin', session, command };
}

function idIn(value: string | undefined): string | null {
  return value !== undefined && id.test(value) ? value : null;
}

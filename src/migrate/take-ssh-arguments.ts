import type { Setting } from './levels.js';
import type { HostTaking } from './said.js';
import { readSshArguments } from './ssh-arguments.js';

/** Takes lists of ssh's arguments, of which the first that says something counts, as for ssh. */
export function takeSshArguments(
  taking: HostTaking,
  settings: readonly Setting[],
  { hasUser, hasPort = false }: { hasUser: boolean; hasPort?: boolean },
): void {
  let [user, port] = [hasUser, hasPort];
  for (const { option, value } of settings) {
    if (!Array.isArray(value) || value.some((word) => typeof word !== 'string')) {
      taking.leave(option, 'it must be a list of strings');
      continue;
    }
    const read = readSshArguments(value);
    if (read.port !== null && !port) port = taking.takeTarget(option, 'port', read.port);
    if (read.user !== null && !user) user = taking.takeTarget(option, 'user', read.user);
    for (const one of read.options) taking.takeSshOption(option, one);
    for (const one of read.left) taking.leave(option, `${one} has no counterpart`);
  }
}

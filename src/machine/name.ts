import { usageError } from '../system/errors.js';

/** As a host's name, and short: it is part of the paths of sockets. */
const namePattern = /^[a-z0-9](?:[a-z0-9_-]{0,30}[a-z0-9])?$/i;

/** The name of a machine as a guest has it: a host's name has no underscore. */
export function hostNameOf(machine: string): string {
  return machine.replaceAll('_', '-');
}

/** Throws a usage error (`bad-machine-name`) for what cannot be the name of a machine, such as a path. */
export function requireMachineName(name: string): void {
  if (namePattern.test(name)) return;
  throw usageError(
    'bad-machine-name',
    `"${name}" cannot be the name of a machine`,
    'Use letters, digits, hyphens and underscores, at most 32 of them, beginning and ending with a letter or digit.',
  );
}

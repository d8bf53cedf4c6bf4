import type { Host } from '../../host/host.js';
import { LocalHost } from '../../host/local-host.js';
import { SshHost } from '../../host/ssh/ssh-host.js';
import type { Environment } from '../../system/environment.js';
import { usageError } from '../../system/errors.js';

/** The word for this machine as a target. */
export const localTarget = 'local';

/**
 * The destinations of `HOST=USER@ADDRESS` by their hosts; `HOST=local` is this machine. Throws a usage error (`bad-target`)
 * for what is no such pair, or names a host that is not one of `hosts`.
 */
export function targetsOf(pairs: readonly string[], hosts: readonly string[]): Map<string, string> {
  const targets = new Map<string, string>();
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    const [host, address] = [pair.slice(0, equals), pair.slice(equals + 1)];
    if (equals < 1 || address === '')
      throw usageError('bad-target', `"${pair}" names no target`, 'Write HOST=USER@ADDRESS, or HOST=local.');
    if (!hosts.includes(host))
      throw usageError('bad-target', `the target ${pair} is for none of the hosts ${hosts.join(', ')}`);
    targets.set(host, address);
  }
  return targets;
}

/** A host at its destination. `dir` is for sockets, with a short path. */
export function hostAt(
  name: string,
  destination: string,
  { env, dir }: { env: Environment; dir: string },
): Host {
  if (destination === localTarget) return new LocalHost(name, env);
  return new SshHost({ name, destination: { address: destination }, env, dir });
}

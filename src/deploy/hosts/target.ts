import { parseTarget, type Target } from '../../config/index.js';
import type { Host } from '../../host/host.js';
import { LocalHost } from '../../host/local-host.js';
import { SshHost } from '../../host/ssh/ssh-host.js';
import type { Environment } from '../../system/environment.js';
import { usageError } from '../../system/errors.js';

/**
 * The targets of `HOST=USER@ADDRESS:PORT` by their hosts; `HOST=local` is this machine. Throws a usage error (`bad-target`) for
 * what is no such pair, or names a host that is not one of `hosts`, where these are known.
 */
export function targetsOf(pairs: readonly string[], hosts: readonly string[] | null): Map<string, Target> {
  const targets = new Map<string, Target>();
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    const [host, address] = [pair.slice(0, equals), pair.slice(equals + 1)];
    if (equals < 1)
      throw usageError(
        'bad-target',
        `"${pair}" names no target`,
        'Write HOST=USER@ADDRESS, HOST=USER@ADDRESS:PORT, or HOST=local.',
      );
    if (hosts !== null && !hosts.includes(host))
      throw usageError('bad-target', `the target ${pair} is for none of the hosts ${hosts.join(', ')}`);
    const target = parseTarget(address);
    if (typeof target === 'string') throw usageError('bad-target', `the target ${pair} ${target}`);
    targets.set(host, target);
  }
  return targets;
}

/** A host where it is. `dir` is for sockets, with a short path. */
export function hostAt(name: string, target: Target, { env, dir }: { env: Environment; dir: string }): Host {
  if (target.kind === 'local') return new LocalHost(name, env);
  const { address, user, port, identity, sshOptions } = target;
  const destination = {
    address: user === null ? address : `${user}@${address}`,
    ...(port === null ? {} : { port }),
    ...(identity === null ? {} : { identity }),
    options: sshOptions,
  };
  return new SshHost({ name, destination, env, dir });
}

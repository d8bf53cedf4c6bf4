import type { SshDestination } from '../../host/ssh/destination.js';
import { SshHost } from '../../host/ssh/ssh-host.js';
import type { Environment } from '../../system/environment.js';
import { forwardAddress } from '../network/port-forward.js';

/** How a guest is reached over ssh: the address is this machine's, from where a port is forwarded. */
export type SshAccess = {
  /** The file of a private key that its root accepts. */
  identity: string;
  /** The port in the guest; 22 by default. */
  port?: number;
};

/** A guest at a forwarded port: it is a new one each time, with a key that nobody knows. */
export function guestDestination(port: number, identity: string): SshDestination {
  const options = [
    ...['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null', 'GlobalKnownHostsFile=/dev/null'],
    ...['LogLevel=ERROR', 'ProxyCommand=none', 'ProxyJump=none'],
  ];
  return { address: `root@${forwardAddress}`, port, identity, options };
}

export function guestAt(
  port: number,
  { name, identity, env, dir }: { name: string; identity: string; env: Environment; dir: string },
): SshHost {
  return new SshHost({ name, destination: guestDestination(port, identity), env, dir });
}

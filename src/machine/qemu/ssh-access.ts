import { SshHost } from '../../host/ssh/ssh-host.js';
import type { Environment } from '../../system/environment.js';

/** How a guest is reached over ssh: the address is this machine's, from where a port is forwarded. */
export type SshAccess = {
  /** The file of a private key that its root accepts. */
  identity: string;
  /** The port in the guest; 22 by default. */
  port?: number;
};

/** The address at which ports of guests are forwarded. */
export const forwardAddress = '127.0.0.1';

/** A guest at a forwarded port. It is a new one each time, with a key that nobody knows. */
export function guestAt(
  port: number,
  { name, identity, env, dir }: { name: string; identity: string; env: Environment; dir: string },
): SshHost {
  const options = [
    ...['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null', 'GlobalKnownHostsFile=/dev/null'],
    ...['LogLevel=ERROR', 'ProxyCommand=none', 'ProxyJump=none'],
  ];
  const destination = { address: `root@${forwardAddress}`, port, identity, options };
  return new SshHost({ name, destination, env, dir });
}

import { createServer } from 'node:net';
import { usageError } from '../../system/errors.js';
import { outside } from './addresses.js';

/** A TCP port of this machine, on its loopback address alone, that leads to one of a guest. */
export type PortForward = { host: number; guest: number };

/** The address at which ports of guests are forwarded: this machine alone reaches it. */
export const forwardAddress = '127.0.0.1';

/** The name of the user network in QEMU's arguments. */
export const outsideId = 'outside';

/** A user network of QEMU. What is `restrict`ed reaches neither this machine nor the world; forwarded ports get in. */
export function outsideNetdev(isOutgoingAllowed: boolean): string {
  return `user,id=${outsideId},ipv6=off,restrict=${isOutgoingAllowed ? 'off' : 'on'}`;
}

/**
 * Forwards a port through a user network, with QEMU's human monitor, since its JSON protocol has no command for it.
 * Throws a usage error (`port-taken`) where something listens on it.
 */
export async function forwardPort(
  monitor: (line: string) => Promise<string>,
  { host, guest }: PortForward,
): Promise<void> {
  const said = await monitor(
    `hostfwd_add ${outsideId} tcp:${forwardAddress}:${host}-${outside.address}:${guest}`,
  );
  if (said.trim() !== '')
    throw usageError(
      'port-taken',
      `port ${host} cannot be forwarded: ${said.trim()}`,
      'Choose another one, or none.',
    );
}

/** Throws a usage error (`bad-port`) for what is no TCP port. */
export function requirePort(port: number): void {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw usageError('bad-port', `${port} is no TCP port`, 'Ports are from 1 to 65535.');
}

/** A TCP port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, forwardAddress, resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

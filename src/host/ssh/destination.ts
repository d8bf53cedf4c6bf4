import { usageError } from '../../system/errors.js';

/** How a host is reached over ssh. What is not here is the user's own configuration, agent and known hosts. */
export type SshDestination = {
  /**
   * `host`, `user@host`, or a name of the user's ssh configuration; a port may follow as in `user@host:2222`, and an IPv6
   * address be in brackets. `ssh://user@host:2222` is the same.
   */
  address: string;
  port?: number;
  /** The file of a private key, which is used instead of the agent's. */
  identity?: string;
  /** Further options in ssh_config(5)'s words, such as `UserKnownHostsFile=/dev/null`. They win over these here. */
  options?: readonly string[];
};

/** How long (s) ssh waits for the first answer, and after how many answers that do not come a connection is lost. */
const connectSeconds = 10;
const aliveSeconds = 5;
const lostAfter = 4;

/**
 * A destination whose address has neither a port nor brackets, in words that ssh takes for nothing else. Throws a usage error
 * (`bad-address`) for what is no address, and for what ssh would take for an option.
 */
export function plainDestination(destination: SshDestination): SshDestination {
  const words = destination.address.replace(/^ssh:\/\//, '').replace(/\/$/, '');
  const at = words.lastIndexOf('@') + 1;
  const [user, place] = [words.slice(0, at), words.slice(at)];
  const { host, port } = hostAndPort(place);
  const isPort = port === undefined || (/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65536);
  // A blank or a control character would be one of a log's or a shell's.
  const isHost = host !== '' && !host.startsWith('-') && !/[\s\0-\x1f\x7f[\]]/.test(host + user);
  if (!isHost || !isPort || user === '@' || user.startsWith('-'))
    throw usageError('bad-address', `"${destination.address}" is no address of a host`);
  const own = destination.port ?? (port === undefined ? undefined : Number(port));
  return { ...destination, address: `${user}${host}`, ...(own === undefined ? {} : { port: own }) };
}

/** An address without brackets that has more than one colon is one of IPv6, and has no port. */
function hostAndPort(place: string): { host: string; port?: string | undefined } {
  const [, bracketed, after = ''] = /^\[([^[\]]{1,200})\](.{0,10})$/.exec(place) ?? [];
  if (bracketed !== undefined && (after === '' || after.startsWith(':')))
    return { host: bracketed, port: after === '' ? undefined : after.slice(1) };
  const colon = place.indexOf(':');
  if (colon === -1 || colon !== place.lastIndexOf(':')) return { host: place };
  return { host: place.slice(0, colon), port: place.slice(colon + 1) };
}

/**
 * The arguments of every ssh to a destination up to its address: nobody can be asked for anything, and what the user's
 * configuration has for sessions of a person is left out, such as a command of its own, forwarded ports and banners.
 */
export function sshArguments({ port, identity, options = [] }: SshDestination): string[] {
  const given = [
    ...options,
    'BatchMode=yes',
    `ConnectTimeout=${connectSeconds}`,
    `ServerAliveInterval=${aliveSeconds}`,
    `ServerAliveCountMax=${lostAfter}`,
    ...['RemoteCommand=none', 'PermitLocalCommand=no', 'ClearAllForwardings=yes', 'LogLevel=ERROR'],
    ...(identity === undefined ? [] : ['IdentitiesOnly=yes']),
  ];
  return [
    // The first value of an option is the one that counts.
    ...given.flatMap((option) => ['-o', option]),
    ...(port === undefined ? [] : ['-p', String(port)]),
    ...(identity === undefined ? [] : ['-i', identity]),
  ];
}

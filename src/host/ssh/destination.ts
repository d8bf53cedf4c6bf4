/** How a host is reached over ssh. What is not here is the user's own configuration, agent and known hosts. */
export type SshDestination = {
  /** `host`, `user@host`, or a name of the user's ssh configuration. */
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

/** The arguments of every ssh to a destination up to its address: nobody can be asked for anything. */
export function sshArguments({ port, identity, options = [] }: SshDestination): string[] {
  const given = [
    ...options,
    'BatchMode=yes',
    `ConnectTimeout=${connectSeconds}`,
    `ServerAliveInterval=${aliveSeconds}`,
    `ServerAliveCountMax=${lostAfter}`,
    ...(identity === undefined ? [] : ['IdentitiesOnly=yes']),
  ];
  return [
    // The first value of an option is the one that counts.
    ...given.flatMap((option) => ['-o', option]),
    ...(port === undefined ? [] : ['-p', String(port)]),
    ...(identity === undefined ? [] : ['-i', identity]),
  ];
}

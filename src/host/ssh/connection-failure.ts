/** What to do about a connection that failed, and whether a later try can do better. */
export type ConnectionFailure = { hint: string; isLasting: boolean };

const compareKeys =
  'Have its fingerprints told by its console or by whoever installed it (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub there), ' +
  'and compare them with what answers (ssh-keyscan ADDRESS | ssh-keygen -lf -).';

/** By the words of OpenSSH 8 to 10 (sshconnect.c, sshconnect2.c, readconf.c, authfile.c, packet.c), the first that is said. */
const failures: readonly { said: RegExp; hint: string; isLasting: boolean }[] = [
  {
    said: /remote host identification has changed|host key for .{1,300} has changed|is revoked/i,
    hint: `Something with another key than the known one answers there. ${compareKeys} If they are equal, the host was installed anew: replace its line in known_hosts. If not, do not connect.`,
    isLasting: true,
  },
  {
    said: /host key verification failed|no \S{1,30} host key is known/i,
    hint: `Its key is not known here, and nobody can be asked. ${compareKeys} If they are equal, connect once by hand, or add the key to known_hosts (programs.ssh.knownHosts).`,
    isLasting: true,
  },
  {
    // pam_nologin, in words of systemd.
    said: /system is (?:booting up|going down)|unprivileged users are not permitted/i,
    hint: 'It is being booted or shut down.',
    isLasting: false,
  },
  {
    said: /bad permissions|unprotected private key|load key .{1,300}: |not accessible: no such file/i,
    hint: 'The file of the private key cannot be used: it must be there, be readable for its owner alone, and need no passphrase (or be in your agent).',
    isLasting: true,
  },
  {
    said: /too many authentication failures/i,
    hint: 'Your agent has offered too many keys: name the right one, with IdentityFile and IdentitiesOnly=yes in your ssh configuration.',
    isLasting: true,
  },
  {
    said: /permission denied/i,
    hint: 'Is your key in its authorized_keys, and in your agent? ssh asks for nothing here. "ssh -v ADDRESS" lists which keys were offered.',
    isLasting: true,
  },
  {
    said: /bad configuration option|bad owner or permissions on|bad configuration options|unsupported option|missing argument|extra arguments at end of line|can't open user config file|invalid (?:user|port|quotes)/i,
    hint: 'Correct your ssh configuration (~/.ssh/config), or the options of this host.',
    isLasting: true,
  },
  {
    said: /unable to negotiate|no matching .{1,60} found/i,
    hint: 'Its sshd and this ssh have no algorithm in common: one of the two is very old, or restricted.',
    isLasting: true,
  },
  {
    said: /could not resolve hostname/i,
    hint: 'Is the name spelt right, and is this machine on its network?',
    isLasting: false,
  },
  {
    said: /connection refused/i,
    hint: 'The address answers, but there is no sshd on that port: does it run, and is the port right?',
    isLasting: false,
  },
  {
    said: /connection (?:closed|reset)/i,
    hint: 'Something closed the connection: its sshd is not up yet, has too many connections (MaxStartups), or this address is banned there.',
    isLasting: false,
  },
  {
    said: /timed out|no route to host|network is unreachable|not responding/i,
    hint: 'Is it switched on and on its network, and does a firewall let this machine in?',
    isLasting: false,
  },
];

/** The failure in what ssh said. */
export function connectionFailureIn(said: string): ConnectionFailure {
  const found = failures.find((failure) => failure.said.test(said));
  return { hint: found?.hint ?? '', isLasting: found?.isLasting ?? false };
}

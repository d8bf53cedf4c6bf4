import { describe, expect, it } from 'vitest';
import { connectionFailureIn } from '../../../src/host/ssh/connection-failure.js';

// What OpenSSH 9 prints, at its ends.
const lasting = [
  [
    'fingerprints',
    'Host key for web has changed and you have requested strict checking.\nHost key verification failed.',
  ],
  [
    'fingerprints',
    'No ED25519 host key is known for web and you have requested strict checking.\nHost key verification failed.',
  ],
  ['authorized_keys', 'deploy@web: Permission denied (publickey).'],
  ['private key', 'Load key "/root/key": bad permissions\nroot@web: Permission denied (publickey).'],
  ['agent', 'Received disconnect from 10.0.0.5 port 22:2: Too many authentication failures'],
  ['configuration', '/root/.ssh/config: line 3: Bad configuration option: foo'],
  ['configuration', 'Bad owner or permissions on /root/.ssh/config'],
  [
    'algorithm',
    'Unable to negotiate with 10.0.0.5 port 22: no matching host key type found. Their offer: ssh-rsa',
  ],
] as const;
const passing = [
  ['sshd', 'ssh: connect to host web port 22: Connection refused'],
  ['switched on', 'ssh: connect to host web port 22: No route to host'],
  ['switched on', 'ssh: connect to host web port 22: Connection timed out'],
  ['switched on', 'Timeout, server web not responding.'],
  ['spelt right', 'ssh: Could not resolve hostname web: Name or service not known'],
  ['sshd', 'kex_exchange_identification: Connection closed by remote host'],
  [
    'booted',
    '"System is booting up. Unprivileged users are not permitted to log in yet."\nConnection closed by 10.0.0.5 port 22',
  ],
  ['', 'something else'],
] as const;

describe('a connection that failed', () => {
  it.each(lasting)('is given up, with advice on %s, for: %s', (hint, said) => {
    expect(connectionFailureIn(said)).toEqual({ isLasting: true, hint: expect.stringContaining(hint) });
  });

  it.each(passing)('may be tried again, with advice on %s, for: %s', (hint, said) => {
    expect(connectionFailureIn(said)).toEqual({ isLasting: false, hint: expect.stringContaining(hint) });
  });

  it('of a host whose key has changed does not have the known key removed blindly', () => {
    const { hint } = connectionFailureIn(lasting[0][1]);
    expect(hint).toContain('ssh-keygen -lf');
    expect(hint).not.toContain('ssh-keygen -R');
  });
});

import type { Remedy } from '../remedy.js';
import { said } from '../said.js';

const shared = {
  level: 'safe',
  confidence: 0.8,
  changes: 'Nothing.',
  where: ['here', 'guest', 'target', 'ci'],
} as const;

/** A server's answer that stays the same, however often it is asked: who asks, or what for, is wrong. */
const finalAnswer =
  /(?:HTTP error|returned error:) 4(?!08|25|29)\d\d|certificate|does not appear to be a binary cache|does not exist in binary cache|no substituter that can build|know how to build these paths|has other|hash mismatch|not signed|URL (?:using )?bad|[Uu]nsupported protocol/;
/** Of a connection that was refused for who asks. */
const refusedForGood =
  /Host key verification failed|host key is known|IDENTIFICATION HAS CHANGED|Permission denied|Bad owner or permissions|Too many authentication failures|passphrase|command not found/;
const noDaemon = /build users group|build-users-group/;
/** Another switch runs, so that this one has not begun. */
const otherSwitch =
  /Could not (?:acquire|open) lock|returned non-zero exit status 11\b|Unit \S{1,200} was already loaded/;

const again = (what: string) => ({ does: `waits, and tries again, since ${what}`, waits: true as const });

/** The rebuild as it is, once more, after a wait. */
export const retries: readonly Remedy[] = [
  {
    ...shared,
    name: 'retry-download',
    families: ['download', 'rate-limit'],
    about: 'A server did not answer, or said that it cannot for now.',
    verified: 'What was fetching goes on.',
    treat: (failure) => (finalAnswer.test(said(failure)) ? null : again('a server may answer the next time')),
  },
  {
    ...shared,
    name: 'retry-daemon',
    families: ['daemon'],
    about: 'The Nix daemon went away, or does not answer, as while it is started again.',
    verified: 'Nix reaches its daemon.',
    treat: ({ message }) => (noDaemon.test(message) ? null : again('the daemon may be there again')),
  },
  {
    ...shared,
    name: 'retry-ssh',
    families: ['ssh'],
    about: 'Another machine did not answer, or the connection broke.',
    verified: 'The machine answers.',
    treat: (failure) =>
      refusedForGood.test(said(failure)) ? null : again('the machine may answer the next time'),
  },
  {
    ...shared,
    name: 'retry-locks',
    families: ['locks'],
    about: 'Another Nix or another switch holds a lock.',
    verified: 'The lock is free.',
    afterSwitch: ({ message }) => otherSwitch.test(message),
    treat: () => again('who holds the lock may have ended'),
  },
];

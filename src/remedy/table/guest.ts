import type { Around } from '../around.js';
import type { Remedy, RemedyCommand } from '../remedy.js';
import { said } from '../said.js';

const mebibyte = 1024 ** 2;
const keptJournal = '16M';
/** Less than this (KiB) is no room that a command could have been in need of. */
const leastFreed = 1024;
const roomSeconds = 900;
const networkSeconds = 60;

const inGuest = { where: ['guest'], level: 'safe' } as const;
const thisGuest = 'The machine of the trial alone, which is thrown away.';

const bash = (script: string, timeoutSeconds: number): RemedyCommand => ({
  ...{ argv: ['bash', '-c', script], cwd: '/', timeoutSeconds },
});

/** Ends with 1 where nothing of note was freed, so that nothing is run again for nothing. */
const makeRoom = `
free() { df -kP / /var/log/journal /nix/store 2>/dev/null | awk 'NR > 1 && !seen[$6]++ { sum += $4 } END { printf "%d", sum }'; }
before=$(free)
journalctl --rotate --vacuum-size=${keptJournal} 2>&1
PATH=$PATH:/run/current-system/sw/bin:/nix/var/nix/profiles/default/bin
if command -v nix-collect-garbage >/dev/null; then nix-collect-garbage --max-freed ${10 * 1024 * mebibyte} 2>&1 | tail -n 1; fi
freed=$(($(free) - before))
echo "$freed KiB were freed"
[ "$freed" -ge ${leastFreed} ]`;

/** In the words of resolvers (curl, glibc, Nix, git, ssh) for a name that nobody answers for. */
const unresolved =
  /[Cc]ould(?: not|n't) resolve|name resolution|Name or service not known|[Tt]emporary failure in name/;
const unreached =
  /Network is unreachable|No route to host|Failed to connect|Could(?: not|n't) connect|Connection timed out/;

/** What is done in machines that were made for a trial, and nowhere else. */
export const inGuests: readonly Remedy[] = [
  {
    ...inGuest,
    name: 'room-in-guest',
    families: ['disk-full'],
    confidence: 0.4,
    about: "The disk of a trial's machine is full.",
    changes: `${thisGuest} Old entries of its journal and paths of its store that nothing refers to are deleted, and no generation.`,
    verified: 'At least a mebibyte was freed, and the same command succeeds.',
    treat: () => ({
      does: 'deletes old entries of the journal, and garbage of the Nix store',
      commands: [bash(makeRoom, roomSeconds)],
    }),
  },
  {
    ...inGuest,
    name: 'restart-network',
    families: ['download', 'git-fetch', 'ssh'],
    confidence: 0.5,
    about: "The network card of a trial's machine has lost its address or its way out.",
    changes: `${thisGuest} Its card gets its address and its route again.`,
    verified: 'There is a way out again, and the same command succeeds.',
    treat: (failure, { guest }) =>
      !guest || guest.hasRoute || !(unresolved.test(said(failure)) || unreached.test(said(failure)))
        ? null
        : { does: 'sets up the network card again', commands: [bash(guest.network, networkSeconds)] },
  },
  {
    ...inGuest,
    name: 'other-resolver',
    families: ['download', 'git-fetch', 'ssh'],
    confidence: 0.5,
    about: "The resolver that a trial's machine is told of does not answer.",
    changes: `${thisGuest} Its /etc/resolv.conf names the resolver of its network.`,
    verified: 'Names are resolved.',
    treat: (failure, { guest }) => (unresolved.test(said(failure)) ? withOtherResolver(guest) : null),
  },
];

function withOtherResolver(guest: Around['guest']) {
  if (!guest?.hasRoute || guest.resolvers.includes(guest.ownResolver)) return null;
  const script = `rm -f /etc/resolv.conf && echo 'nameserver ${guest.ownResolver}' >/etc/resolv.conf`;
  return { does: `asks ${guest.ownResolver} for names`, commands: [bash(script, networkSeconds)] };
}

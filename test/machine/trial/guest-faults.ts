import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDirectory } from '../../support/directory.js';
import { serverFailing, serverFor } from './script-trials.js';

/** A real fault in the machine of a trial, the remedy that cures it, and the script that meets it. */
export type GuestFault = { about: string; name: string; script: () => Promise<string> };

/** Does something once, and is there at the second run already. */
const once = (breaks: string) => `[ -e /run/once ] || { touch /run/once; ${breaks}\n}`;

/** Faults of the machine itself, for remedies that are for such machines alone. */
export const faultsOfGuests: readonly GuestFault[] = [
  {
    about: 'a network card that was shut down',
    name: 'restart-network',
    script: async () => {
      const { url } = await serverFailing(0);
      return `${once('ip link set eth0 down')}; curl -fsS --connect-timeout 5 ${url}`;
    },
  },
  {
    about: 'a resolver that does not answer',
    name: 'other-resolver',
    script: async () =>
      `${once('echo nameserver 127.0.0.9 >/etc/resolv.conf')}; curl -fsS --max-time 20 http://deb.debian.org/`,
  },
  {
    about: 'a journal that has filled the disk',
    name: 'room-in-guest',
    script: async () => `${once(fullJournal)}; dd if=/dev/zero of=/var/log/big bs=1M count=20`,
  },
];

/** Faults that a script meets anywhere. */
export const faultsOfScripts: readonly GuestFault[] = [
  {
    about: 'a server that answers 500 once',
    name: 'retry-download',
    script: async () => `curl -fsS ${(await serverFailing(1)).url}`,
  },
  {
    about: 'an ssh that does not answer at first',
    name: 'retry-ssh',
    script:
      async () => `${once(`${sshToItself}; systemctl stop ssh.socket ssh; ${later('systemctl start ssh')}`)}
ssh -o StrictHostKeyChecking=no -o BatchMode=yes -i /run/key root@127.0.0.1 true`,
  },
  {
    about: 'a daemon that is started a moment later',
    name: 'retry-daemon',
    script: async () => `${once(later('nix-daemon'))}; NIX_REMOTE=daemon nix-store --gc --print-roots`,
  },
  {
    about: 'another switch that holds the lock',
    name: 'retry-locks',
    // In the words of switch-to-configuration.
    script:
      async () => `${once('systemd-run --quiet flock /run/held sleep 3; until ! flock -n /run/held true; do sleep 0.1; done')}
exec 9>/run/held; flock -n 9 || { echo "Could not acquire lock" >&2; exit 11; }`,
  },
  {
    about: 'a feature of Nix that is off',
    name: 'enable-feature',
    script: async () =>
      `nix-build --no-out-link -E 'derivation { name = "x"; system = builtins.currentSystem; builder = "/bin/sh"; args = [ "-c" "echo >$out" ]; __contentAddressed = true; outputHashMode = "recursive"; outputHashAlgo = "sha256"; }'`,
  },
  {
    about: 'one of two caches that answers 500',
    name: 'drop-substituter',
    script: deadCache,
  },
];

/** A moment later, apart from the script. */
function later(command: string): string {
  return `systemd-run --quiet --on-active=2s --timer-property=AccuracySec=100ms ${command}`;
}

const sshToItself = [
  'ssh-keygen -q -t ed25519 -N "" -f /run/key',
  'mkdir -p -m 700 /root/.ssh',
  'cat /run/key.pub >>/root/.ssh/authorized_keys',
].join('; ');

/** A path that no store has but a cache, and another cache that fails. */
async function deadCache(): Promise<string> {
  const dir = await temporaryDirectory();
  const file = join(dir, 'cached');
  writeFileSync(file, `${dir}\n`);
  const cache = join(dir, 'cache');
  const nix = (...words: string[]) => execFileSync('nix-store', words, { encoding: 'utf8' }).trim();
  const path = nix('--add', file);
  const features = ['--extra-experimental-features', 'nix-command'];
  execFileSync('nix', [...features, 'copy', '--to', `file://${cache}`, path], { stdio: 'ignore' });
  const info = join(cache, 'nix-cache-info');
  const alive = await serverFor((name) =>
    existsSync(join(cache, name)) ? { file: join(cache, name) } : 404,
  );
  const dead = await serverFor((name) => (name === '/nix-cache-info' ? { file: info } : 500));
  const caches = [dead, alive].map(({ url }) => url.replace(/\/$/, '')).join(' ');
  const settings = `substituters = ${caches}\\nrequire-sigs = false\\ndownload-attempts = 1\\n`;
  return `${once(`printf '${settings}' >>/etc/nix/nix.conf`)}; nix-store --realise ${path}`;
}

/** A journal of its own file system, with more in it than is kept. */
const fullJournal = [
  'mount -t tmpfs -o size=48m none /var/log',
  'mkdir -p /etc/systemd/journald.conf.d /var/log/journal',
  'set -- Storage=persistent SystemMaxUse=46M SystemKeepFree=1M SystemMaxFileSize=4M RateLimitBurst=0 Compress=no',
  'printf "%s\\n" "[Journal]" "$@" >/etc/systemd/journald.conf.d/zz.conf',
  'systemctl restart systemd-journald; journalctl --flush',
  'base64 /dev/urandom | head -c 32M | fold -w 900 | systemd-cat -t filler; journalctl --sync',
].join('\n');

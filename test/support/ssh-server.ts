import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SshDestination } from '../../src/host/ssh/destination.js';
import { freePort } from '../../src/machine/network/port-forward.js';

export type SshServer = {
  /** How this user reaches it. */
  destination: SshDestination;
  /** Ends the connections that there are, and listens on. */
  dropConnections(): void;
  close(): void;
};

const startMs = 20_000;

/**
 * Starts an sshd of the test's own on a free port of this machine, for this user and a key of its own, by the command line
 * that `wrapped` makes of its own.
 */
export async function startSshServer(
  wrapped: (argv: string[]) => string[] = (argv) => argv,
): Promise<SshServer> {
  const dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
  const port = await freePort();
  const [identity, host, known] = [join(dir, 'key'), join(dir, 'host'), join(dir, 'known')];
  for (const path of [identity, host])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path]);
  cpSync(`${identity}.pub`, join(dir, 'authorized'));
  writeFileSync(
    join(dir, 'sshd_config'),
    [
      `ListenAddress 127.0.0.1:${port}`,
      `HostKey ${host}`,
      `AuthorizedKeysFile ${join(dir, 'authorized')}`,
      ...['StrictModes no', 'UsePAM no', 'PidFile none', 'PermitRootLogin yes', ''],
    ].join('\n'),
  );
  mkdirSync('/run/sshd', { recursive: true });
  const [file = '', ...args] = wrapped(['/usr/sbin/sshd', '-D', '-f', join(dir, 'sshd_config')]);
  const server = spawn(file, args, { stdio: 'ignore' });
  const options = ['StrictHostKeyChecking=accept-new', 'LogLevel=ERROR', `UserKnownHostsFile=${known}`];
  const destination = { address: '127.0.0.1', port, identity, options };
  const deadline = performance.now() + startMs;
  while (!(await accepts(port))) {
    if (performance.now() > deadline) throw new Error('sshd does not listen');
    await sleep(20);
  }
  const children = `pkill -KILL -P ${server.pid}`;
  return {
    destination,
    dropConnections: () => void execFileSync('sh', ['-c', `${children} || true`]),
    close: () => {
      execFileSync('sh', ['-c', `${children} || true`]);
      server.kill();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** The words of an ssh command line to a destination, up to its address. */
export function sshWords({ address, port, identity, options = [] }: SshDestination): string[] {
  return [
    ...['ssh', '-p', String(port), ...(identity === undefined ? [] : ['-i', identity])],
    ...[...options.flatMap((option) => ['-o', option]), address],
  ];
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

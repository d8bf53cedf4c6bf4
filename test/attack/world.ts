import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { carries } from '../../src/system/proc/processes.js';
import { readProcesses } from '../../src/system/proc/stat.js';
import { temporaryDirectory } from '../support/directory.js';

/** A directory for one attack: the programs of `programs/`, a directory of builds and a temporary directory. */
export type World = { dir: string; bin: string; temporary: string };

export async function newWorld(): Promise<World> {
  const dir = await temporaryDirectory();
  const temporary = join(dir, 'tmp');
  const bin = join(dir, 'bin');
  mkdirSync(temporary);
  cpSync(resolve('test/attack/programs'), bin, { recursive: true });
  chmodSync(bin, 0o755);
  return { dir, bin, temporary };
}

/** The builds of a world, absolute. */
export function buildsOf({ dir }: World): string[] {
  const logs = join(dir, 'rebuild-logs');
  return existsSync(logs)
    ? readdirSync(logs).flatMap((name) => (name.startsWith('.') ? [] : [join(logs, name)]))
    : [];
}

/** Waits until `holds` returns something that is true, at most `seconds`; throws with `what` then. */
export async function until<T>(what: string, holds: () => T, seconds = 20): Promise<NonNullable<T>> {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const found = holds();
    if (found) return found;
    if (performance.now() > deadline) throw new Error(`waited ${seconds} s for ${what}`);
    await sleep(20);
  }
}

/** The text of a file, or null where there is none. */
export function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** The living processes whose environment names the temporary directory of a world, with their command lines. */
export function processesOf({ temporary }: World): string[] {
  return (readProcesses() ?? [])
    .filter(({ pid, hasEnded }) => !hasEnded && pid !== process.pid && carries(pid, `TMPDIR=${temporary}`))
    .map(({ pid }) => `${pid} ${(textOf(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' ')}`);
}

/**
 * Starts an sshd of the test's own for this user, by the command line that `wrapped` makes of its own; returns the words
 * of an ssh command line up to the destination.
 */
export async function newSshServer(
  wrapped: (argv: string[]) => string[] = (argv) => argv,
): Promise<string[]> {
  const dir = await temporaryDirectory();
  const port = await freePort();
  const key = join(dir, 'key');
  for (const path of [key, join(dir, 'host')])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path]);
  cpSync(`${key}.pub`, join(dir, 'authorized'));
  writeFileSync(
    join(dir, 'sshd_config'),
    [
      `ListenAddress 127.0.0.1:${port}`,
      `HostKey ${join(dir, 'host')}`,
      `AuthorizedKeysFile ${join(dir, 'authorized')}`,
      ...['StrictModes no', 'UsePAM no', 'PidFile none', 'PermitRootLogin yes', ''],
    ].join('\n'),
  );
  mkdirSync('/run/sshd', { recursive: true });
  const [file = '', ...args] = wrapped(['/usr/sbin/sshd', '-D', '-f', join(dir, 'sshd_config')]);
  const server = spawn(file, args, { stdio: 'ignore' });
  onTestFinished(() => void server.kill());
  const words = [
    ...['ssh', '-i', key, '-p', String(port), '-o', 'StrictHostKeyChecking=no', '-o', 'LogLevel=ERROR'],
    ...[
      '-o',
      `UserKnownHostsFile=${join(dir, 'known')}`,
      '-o',
      'ControlMaster=auto',
      '-o',
      'ControlPersist=60',
    ],
    ...['-o', `ControlPath=${join(dir, 'c-%C')}`, '127.0.0.1'],
  ];
  onTestFinished(() => {
    try {
      execFileSync('ssh', ['-O', 'exit', ...words.slice(1)], { stdio: 'ignore' });
    } catch {
      // it has ended with its command
    }
  });
  await until('sshd', () => {
    try {
      execFileSync('ssh', ['-S', 'none', ...words.slice(1), 'true'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
  return words;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

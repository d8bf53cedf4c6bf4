import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { carries } from '../../src/system/proc/processes.js';
import { readProcesses } from '../../src/system/proc/stat.js';
import { temporaryDirectory } from '../support/directory.js';
import { sshWords, startSshServer } from '../support/ssh-server.js';

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

/** Starts an sshd of the test's own for this user; returns the words of an ssh command line up to the destination. */
export async function newSshServer(): Promise<string[]> {
  const { destination, close } = await startSshServer();
  const dir = await temporaryDirectory();
  const [ssh = '', ...words] = sshWords(destination);
  const shared = ['ControlMaster=auto', 'ControlPersist=60', `ControlPath=${join(dir, 'c-%C')}`];
  const command = [ssh, ...shared.flatMap((option) => ['-o', option]), ...words];
  onTestFinished(() => {
    try {
      execFileSync(ssh, ['-O', 'exit', ...command.slice(1)], { stdio: 'ignore' });
    } catch {
      // it has ended with its command
    }
    close();
  });
  return command;
}

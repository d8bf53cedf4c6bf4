import { readFileSync } from 'node:fs';
import { type ProcessStat, procText } from './stat.js';

/** A process as a person can find it again. */
export type NamedProcess = { pid: number; command: string; user: string };

const longest = 80;

/** Names a process; what cannot be read is a question mark. The command line is as hostile as any output. */
export function nameProcess({ pid }: ProcessStat): NamedProcess {
  const words = procText('/proc', pid, 'cmdline')?.replaceAll('\0', ' ').trim();
  const command = words || procText('/proc', pid, 'comm')?.trim() || '?';
  const uid = /^Uid:\s+\d+\s+(\d+)/m.exec(procText('/proc', pid, 'status') ?? '')?.[1];
  return {
    pid,
    command: Buffer.from(command, 'latin1').toString('utf8').slice(0, longest),
    user: uid === undefined ? '?' : userName(uid),
  };
}

function userName(uid: string): string {
  try {
    const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
    return lines.map((line) => line.split(':')).find(([, , id]) => id === uid)?.[0] ?? uid;
  } catch {
    return uid;
  }
}

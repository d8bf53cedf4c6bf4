import { closeSync, openSync, readlinkSync, readSync } from 'node:fs';
import { type OpenFile, openFile, openFiles } from './open-files.js';
import { procText } from './stat.js';

/**
 * Whether a process waits for somebody to type on a terminal, on which (its device number), and how long (ms) at most;
 * null for no limit. `unknown`: it is not shown, because the process is another user's or there is no /proc.
 */
export type TerminalWait =
  | { kind: 'waits'; device: number; limitMs: number | null }
  | { kind: 'no' | 'unknown' };

const no: TerminalWait = { kind: 'no' };
const unknown: TerminalWait = { kind: 'unknown' };
/** The device number of `/dev/tty`: the process's own terminal, whichever that is. */
const ownTerminal = 5 << 8;

/** Where a process sleeps that reads a terminal: `n_tty_read` itself, or the function in which it sleeps. */
const readingChannels = new Set(['n_tty_read', 'wait_woken', 'tty_read']);
const pollingChannels = /^(?:do_)?(?:sys_)?(?:p?poll|p?select6?|epoll|ep_poll)|^poll_schedule_timeout/;

/** Numbers of system calls, by Node's names of architectures (the kernel's syscall tables). */
const calls: Record<string, { reads: number[]; polls: Record<number, Poll> } | undefined> = {
  x64: {
    reads: [0, 19],
    polls: {
      7: { form: 'poll', limit: 'milliseconds' },
      23: { form: 'select', limit: 'timeval' },
      270: { form: 'select', limit: 'timespec' },
      271: { form: 'poll', limit: 'timespec' },
    },
  },
  arm64: {
    reads: [63, 65],
    polls: { 72: { form: 'select', limit: 'timespec' }, 73: { form: 'poll', limit: 'timespec' } },
  },
};

/** poll(2) and ppoll(2), or select(2) and pselect(2): how the files are passed, and the time limit. */
type Poll = { form: 'poll' | 'select'; limit: 'milliseconds' | 'timeval' | 'timespec' };

/**
 * Looks whether a process is blocked in reading a terminal, or in waiting for a terminal alone (`less`, editors). proc_pid_wchan(5) needs the same user, proc_pid_syscall(5) besides that Yama allows it.
 */
export function terminalWaitOf(pid: number, arch: string = process.arch): TerminalWait {
  const channel = procText('/proc', pid, 'wchan');
  if (channel === null) return unknown;
  const call = blockedCall(pid);
  if (call === 'running') return no;
  if (call === null) return waitByChannel(pid, channel);
  const known = calls[arch];
  if (!known) return unknown;
  if (known.reads.includes(call.number)) return waitsOn(pid, openFile(pid, Number(call.arguments[0])), null);
  const poll = known.polls[call.number];
  if (!poll) return no;
  const files = awaitedFiles(pid, poll.form, call.arguments).map((fd) => openFile(pid, fd));
  if (!files.every((file) => file?.kind === 'terminal')) return no;
  const limitMs = limitOf(pid, poll, call.arguments);
  return limitMs === 'unknown' ? no : waitsOn(pid, files[0], limitMs);
}

/**
 * What is known of a process whose system call is not shown. Reading and writing terminals, reading sockets and watching
 * files sleep in the same place, and everything has the recording's terminal open, so a process that has a socket, watches
 * files or plays the person on another terminal, as Nix does for its builders, is not judged.
 */
export function waitByChannel(pid: number, channel: string): TerminalWait {
  if (channel === '0' || channel === '') return unknown;
  if (!readingChannels.has(channel)) return pollingChannels.test(channel) ? unknown : no;
  const files = openFiles(pid);
  const mayWait = ({ kind, masterOf, fd }: OpenFile) =>
    kind === 'socket' || masterOf !== null || (kind === 'other' && isEventFile(pid, fd));
  if (files.some(mayWait)) return unknown;
  // Standard output and error are open for reading as well, in everything that a terminal runs.
  return waitsOn(
    pid,
    files.find((file) => isReadable(file) && (file.fd === 0 || file.fd > 2)),
    null,
  );
}

/** The wait for a file, if it is a terminal. */
function waitsOn(pid: number, file: OpenFile | null | undefined, limitMs: number | null): TerminalWait {
  if (file?.kind !== 'terminal') return no;
  const device = file.device === ownTerminal ? controllingTerminal(pid) : file.device;
  return { kind: 'waits', device, limitMs };
}

/** The device number of a process's terminal, from /proc/PID/stat; 0 where it has none. */
function controllingTerminal(pid: number): number {
  const text = procText('/proc', pid, 'stat') ?? '';
  return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[4] ?? 0);
}

/** The system call in which a process is blocked; `running` where it is in none, null where that is not shown. */
function blockedCall(pid: number): { number: number; arguments: bigint[] } | 'running' | null {
  const text = procText('/proc', pid, 'syscall')?.trim();
  if (!text) return null;
  if (text === 'running') return 'running';
  const [number, ...rest] = text.split(' ');
  return { number: Number(number), arguments: rest.map((word) => BigInt(word)) };
}

function isReadable({ kind, mode }: OpenFile): boolean {
  return kind === 'terminal' && mode !== 'write';
}

/** More files than this are no person's terminal. */
const mostFiles = 1024;

/** eventfd, inotify, fanotify and the like. */
function isEventFile(pid: number, fd: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/fd/${fd}`).startsWith('anon_inode:');
  } catch {
    return true;
  }
}

/** The time limit (ms) of a wait; null for none, `unknown` where it cannot be read. */
function limitOf(pid: number, { form, limit }: Poll, args: bigint[]): number | null | 'unknown' {
  const timeout = args[form === 'poll' ? 2 : 4] ?? 0n;
  if (limit === 'milliseconds') {
    const milliseconds = Number(BigInt.asIntN(32, timeout));
    return milliseconds < 0 ? null : milliseconds;
  }
  if (timeout === 0n) return null;
  // Seconds, and micro- or nanoseconds, 8 bytes each.
  const bytes = memoryOf(pid, timeout, 16);
  if (bytes === null) return 'unknown';
  const [seconds, fraction] = [0, 8].map((offset) => Number(bytes.readBigInt64LE(offset))) as [
    number,
    number,
  ];
  return seconds * 1000 + fraction / (limit === 'timeval' ? 1000 : 1_000_000);
}

/** The files whose input alone would wake the process; none where it cannot be looked at. */
function awaitedFiles(pid: number, form: Poll['form'], args: bigint[]): number[] {
  const count = Number(BigInt.asIntN(32, args[form === 'poll' ? 1 : 0] ?? 0n));
  if (count <= 0 || count > mostFiles) return [];
  if (form === 'select') {
    const [readable, writable] = [args[1], args[2]].map((address) => filesInSet(pid, address ?? 0n, count));
    return readable && writable?.length === 0 ? readable : [];
  }
  const bytes = memoryOf(pid, args[0] ?? 0n, count * 8);
  // struct pollfd: int fd, short events, short revents. A negative fd is left out.
  const fds = Array.from(
    { length: bytes === null ? 0 : count },
    (_, index) => bytes?.readInt32LE(index * 8) ?? -1,
  );
  return fds.filter((fd) => fd >= 0);
}

/** The files in a set of select(2): a bit for each; null where it cannot be read. */
function filesInSet(pid: number, address: bigint, count: number): number[] | null {
  if (address === 0n) return [];
  const bytes = memoryOf(pid, address, Math.ceil(count / 64) * 8);
  if (bytes === null) return null;
  return Array.from({ length: count }, (_, fd) => fd).filter((fd) => ((bytes[fd >> 3] ?? 0) >> (fd & 7)) & 1);
}

/** Bytes of a process's memory; null where they cannot be read. It needs what /proc/PID/syscall needs. */
function memoryOf(pid: number, address: bigint, length: number): Buffer | null {
  try {
    const fd = openSync(`/proc/${pid}/mem`, 'r');
    try {
      const bytes = Buffer.alloc(length);
      return readSync(fd, bytes, 0, length, address) === length ? bytes : null;
    } finally {
      closeSync(fd);
    }
  } catch {
    return null;
  }
}

import { readlinkSync } from 'node:fs';
import { type OpenFile, openFile, openFiles } from './open-files.js';
import { procText } from './stat.js';

/**
 * Whether a process waits for somebody to type on a terminal, and on which: its device number. `unknown`: it is not
 * shown, because the process is another user's or there is no /proc.
 */
export type TerminalWait = { kind: 'waits'; device: number } | { kind: 'no' | 'unknown' };

const no: TerminalWait = { kind: 'no' };
const unknown: TerminalWait = { kind: 'unknown' };
/** The device number of `/dev/tty`: the process's own terminal, whichever that is. */
const ownTerminal = 5 << 8;

/** Where a process sleeps that reads a terminal: `n_tty_read` itself, or the function in which it sleeps. */
const readingChannels = new Set(['n_tty_read', 'wait_woken', 'tty_read']);
const pollingChannels = /^(?:do_)?(?:sys_)?(?:p?poll|p?select6?|epoll|ep_poll)|^poll_schedule_timeout/;

/** Numbers of system calls, by Node's names of architectures (the kernel's syscall tables). */
const calls: Record<string, { read: number; poll: Poll[] } | undefined> = {
  x64: {
    read: 0,
    poll: [
      { call: 7, count: 1, timeout: 2, forever: 'minus one' },
      { call: 23, count: 0, timeout: 4, forever: 'null' },
      { call: 270, count: 0, timeout: 4, forever: 'null' },
      { call: 271, count: 1, timeout: 2, forever: 'null' },
    ],
  },
  arm64: {
    read: 63,
    poll: [
      { call: 72, count: 0, timeout: 4, forever: 'null' },
      { call: 73, count: 1, timeout: 2, forever: 'null' },
    ],
  },
};

/** poll(2), select(2), pselect(2) or ppoll(2): which argument counts the files, which limits the time, and its "never". */
type Poll = { call: number; count: number; timeout: number; forever: 'minus one' | 'null' };

/**
 * Looks whether a process is blocked in reading a terminal, or in waiting without limit for a terminal alone
 * (`less`, editors). proc_pid_wchan(5) needs the same user, proc_pid_syscall(5) besides that Yama allows it; where
 * only the first can be read, a process that has a terminal open for reading counts.
 */
export function terminalWaitOf(pid: number, arch: string = process.arch): TerminalWait {
  const channel = procText('/proc', pid, 'wchan');
  if (channel === null) return unknown;
  const call = blockedCall(pid);
  if (call === 'running') return no;
  if (call === null) {
    if (channel === '0' || channel === '') return unknown;
    if (!readingChannels.has(channel)) return pollingChannels.test(channel) ? unknown : no;
    return waitsOn(pid, openFiles(pid).find(isReadable));
  }
  const known = calls[arch];
  if (!known) return unknown;
  if (call.number === known.read) return waitsOn(pid, openFile(pid, Number(call.arguments[0])));
  const poll = known.poll.find(({ call: number }) => number === call.number);
  return poll && isWithoutLimit(poll, call.arguments) ? waitsOn(pid, onlySource(pid)) : no;
}

/** The wait for a file, if it is a terminal. */
function waitsOn(pid: number, file: OpenFile | null | undefined): TerminalWait {
  if (file?.kind !== 'terminal') return no;
  return { kind: 'waits', device: file.device === ownTerminal ? controllingTerminal(pid) : file.device };
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

function isWithoutLimit(poll: Poll, args: bigint[]): boolean {
  const timeout = args[poll.timeout] ?? 0n;
  const isForever = poll.forever === 'null' ? timeout === 0n : BigInt.asIntN(32, timeout) < 0n;
  return isForever && (args[poll.count] ?? 0n) > 0n;
}

/** The terminal of a process that has nothing else open which could wake it; null for any other process. */
function onlySource(pid: number): OpenFile | null {
  const files = openFiles(pid);
  const isWoken = files.some(
    ({ kind, fd }) => kind === 'pipe' || kind === 'socket' || (kind === 'other' && isEventFile(pid, fd)),
  );
  return isWoken ? null : (files.find(isReadable) ?? null);
}

/** eventfd, timerfd, signalfd, inotify and the like, which can wake a process. */
function isEventFile(pid: number, fd: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/fd/${fd}`).startsWith('anon_inode:');
  } catch {
    return false;
  }
}

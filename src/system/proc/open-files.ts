import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';

/** A file that a process has open, as far as it matters for what the process waits. */
export type OpenFile = {
  fd: number;
  kind: 'terminal' | 'socket' | 'other';
  /** The device number of a terminal; 0 for anything else. */
  device: number;
  /** The number of the pseudo-terminal of which this is the master's side; null for anything else. */
  masterOf: number | null;
  mode: 'read' | 'write' | 'both';
};

const modes = ['read', 'write', 'both'] as const;

/** What a process has open; nothing where that cannot be read, as of another user's process. */
export function openFiles(pid: number): OpenFile[] {
  let names: string[];
  try {
    names = readdirSync(`/proc/${pid}/fd`);
  } catch {
    return [];
  }
  return names.flatMap((name) => openFile(pid, Number(name)) ?? []);
}

/** One of a process's open files; null where it is closed or cannot be read. */
export function openFile(pid: number, fd: number): OpenFile | null {
  try {
    const found = statSync(`/proc/${pid}/fd/${fd}`);
    // The access mode is the last two bits of the flags of open(2), which proc_pid_fdinfo(5) prints in octal.
    const info = readFileSync(`/proc/${pid}/fdinfo/${fd}`, 'latin1');
    const flags = /^flags:\s*([0-7]+)/m.exec(info)?.[1] ?? '0';
    const master = /^tty-index:\s*(\d+)/m.exec(info)?.[1];
    const kind = kindOf(found);
    return {
      ...{ fd, kind, mode: modes[Number.parseInt(flags, 8) & 3] ?? 'both' },
      device: kind === 'terminal' ? found.rdev : 0,
      masterOf: master === undefined ? null : Number(master),
    };
  } catch {
    return null;
  }
}

function kindOf(found: Stats): OpenFile['kind'] {
  if (found.isSocket()) return 'socket';
  return found.isCharacterDevice() && isTerminalDevice(found.rdev) ? 'terminal' : 'other';
}

/** The device number of a pseudo-terminal's slave side, by the number in `/dev/pts`. */
export function pseudoTerminal(number: number): number {
  return ((136 + Math.floor(number / 256)) << 8) | (number % 256);
}

/** The side of a pseudo-terminal on which a program plays the person, such as Nix for its builders: `/dev/ptmx`. */
const masterSide = (5 << 8) | 2;

/** The major number of a device, which Linux' devices.txt explains. */
function majorOf(device: number): number {
  return (device >> 8) & 0xfff;
}

/** 136 to 143 are the slave sides of pseudo-terminals. */
export function isPseudoTerminal(device: number): boolean {
  return majorOf(device) >= 136 && majorOf(device) <= 143;
}

/** 4 is consoles and serial lines, 5 `/dev/tty`. */
function isTerminalDevice(device: number): boolean {
  const major = majorOf(device);
  return device !== masterSide && (major === 4 || major === 5 || isPseudoTerminal(device));
}

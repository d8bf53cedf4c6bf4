import { dirname } from 'node:path';
import { ToolError } from './errors.js';

/** What an error of the system means, as half a sentence, and what to do about it. */
type Meaning = { why: string; hint: string };

const elsewhere = 'or name another place';

const meanings: Record<string, Meaning> = {
  ENOSPC: {
    why: 'no space or no inodes are left on its disk',
    hint: 'Make room there; "df -h" and "df -i" show what is used up.',
  },
  EDQUOT: { why: 'the disk quota is used up', hint: 'Delete files there, or have the quota raised.' },
  EFBIG: { why: 'the file would be larger than allowed', hint: 'Raise the limit ("ulimit -f").' },
  EROFS: { why: 'its file system is read-only', hint: `Mount it writable, ${elsewhere}.` },
  EACCES: { why: 'permission denied', hint: `Look at its permissions and those above it, ${elsewhere}.` },
  EPERM: {
    why: 'the operation is not permitted',
    hint: `Look at its owner ("ls -ld") and whether it is immutable ("lsattr -d"), ${elsewhere}.`,
  },
  ENOENT: {
    why: 'it does not exist, or a directory above it does not',
    hint: 'Look whether it was deleted or moved, perhaps while this ran.',
  },
  ENOTDIR: { why: 'a part of that path is not a directory', hint: 'Correct the path.' },
  EISDIR: { why: 'it is a directory', hint: 'Name a file.' },
  EEXIST: { why: 'it exists already', hint: `Remove it, ${elsewhere}.` },
  ENOTEMPTY: { why: 'something else writes into it', hint: 'Try again.' },
  EBUSY: { why: 'it is in use', hint: 'Look whether it is mounted or used by another program.' },
  ELOOP: { why: 'its symbolic links lead in a circle', hint: 'Correct the links.' },
  ENAMETOOLONG: { why: 'the path is too long', hint: 'Name a shorter one.' },
  EMFILE: {
    why: 'this process may not open more files',
    hint: 'Raise the limit ("ulimit -n"), or run fewer things at once.',
  },
  ENFILE: { why: 'the system has too many files open', hint: 'End other programs, or raise fs.file-max.' },
  EIO: { why: 'the device reported an input/output error', hint: 'Look into the kernel\'s log ("dmesg").' },
  ESTALE: { why: 'the network file system no longer knows it', hint: 'Mount it anew.' },
  ENOMEM: { why: 'no memory is left', hint: 'End other programs.' },
  ENXIO: { why: 'nothing is there to read from or write to it', hint: 'Look at what it is ("ls -l").' },
};

/** How starting a program fails; what else may happen then is as above. */
const startMeanings: Record<string, Meaning> = {
  ENOENT: {
    why: 'there is no such program on PATH, or the working directory is gone',
    hint: 'Install it, or add its directory to PATH.',
  },
  EACCES: { why: 'it may not be executed', hint: 'Look at its permissions.' },
  EAGAIN: {
    why: 'no more processes may be started',
    hint: 'End other programs, or raise the limit ("ulimit -u").',
  },
  E2BIG: { why: 'its arguments and environment are too long', hint: 'Shorten them.' },
};

/** What was attempted, by the name of the system call. */
const attempts: Record<string, string> = {
  open: 'open',
  write: 'write',
  read: 'read',
  scandir: 'read',
  opendir: 'read',
  mkdir: 'make',
  rename: 'rename',
  unlink: 'delete',
  rmdir: 'delete',
  rm: 'delete',
  copyfile: 'copy',
};

/**
 * What a person can act on in an error that the system returned, as a ToolError (`system`, status 3): a full disk, a
 * directory that is gone, a missing program. Null for other errors.
 */
export function systemFault(thrown: unknown): ToolError | null {
  if (!(thrown instanceof Error)) return null;
  const { code = '', syscall = '', path } = thrown as NodeJS.ErrnoException;
  const options = { cause: thrown };
  if (syscall.startsWith('spawn')) {
    const meaning = startMeanings[code] ?? meanings[code];
    const program = path ?? syscall.split(' ')[1] ?? 'a program';
    return meaning
      ? new ToolError('system', `cannot start ${program}: ${meaning.why}`, { ...options, hint: meaning.hint })
      : null;
  }
  const meaning = meanings[code];
  if (!meaning) return null;
  if (syscall === 'mkdtemp')
    return new ToolError(
      'system',
      `cannot make a temporary directory in ${dirname(path ?? '')}: ${meaning.why}`,
      { ...options, hint: 'Set TMPDIR to a directory that exists and can be written.' },
    );
  const what = [attempts[syscall] ?? 'use', path].filter(Boolean).join(' ');
  return new ToolError('system', `cannot ${what}: ${meaning.why}`, { ...options, hint: meaning.hint });
}

/** Why the system refused something, as half a sentence. */
export function systemReason(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  return meanings[(thrown as NodeJS.ErrnoException).code ?? '']?.why ?? thrown.message;
}

/** The ToolError that was thrown, or the one that an error of the system is for a person; null for any other. */
export function toolErrorOf(thrown: unknown): ToolError | null {
  return thrown instanceof ToolError ? thrown : systemFault(thrown);
}

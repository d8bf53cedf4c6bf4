import { wordsOf } from './settings.js';

/** What is known to become of a program that is started: it ends with a status, goes on, or that is not known. */
export type CommandEnd = { kind: 'ends'; status: number } | { kind: 'runs' } | { kind: 'unknown' };

/** What is known of the host that a command runs on; null where it is not. */
export type HostFacts = {
  pathExists(path: string): boolean | null;
  /** What systemd-detect-virt(1) prints there, such as `kvm`, or `none`. */
  virtualization: string | null;
};

/** What becomes of one command line of a unit, such as ExecStart=. */
export function commandEnd(line: string, facts: HostFacts): CommandEnd {
  const [first = '', ...words] = wordsOf(line);
  const prefix = /^[-@:+!|]{0,8}/.exec(first)?.[0] ?? '';
  const end = programEnd(first.slice(prefix.length), words, facts);
  // A failure of a command with a dash before it is none.
  return prefix.includes('-') && end.kind === 'ends' ? { kind: 'ends', status: 0 } : end;
}

/** The status of a program that is not there (systemd.exec(5), EXIT_EXEC). */
const notThere = 203;

function programEnd(program: string, words: readonly string[], facts: HostFacts): CommandEnd {
  if (program.startsWith('/') && facts.pathExists(program) === false)
    return { kind: 'ends', status: notThere };
  switch (program.slice(program.lastIndexOf('/') + 1)) {
    case 'true':
      return { kind: 'ends', status: 0 };
    case 'false':
      return { kind: 'ends', status: 1 };
    case 'sleep':
      return { kind: 'runs' };
    case 'sh':
      return words[0] === '-c' ? shellEnd(words[1] ?? '') : { kind: 'unknown' };
    default:
      return { kind: 'unknown' };
  }
}

/** A shell's command that only ends with a status. */
function shellEnd(command: string): CommandEnd {
  const status = /^\s{0,8}exit\s{1,8}(\d{1,3})\s{0,8}$/.exec(command)?.[1];
  return status === undefined ? { kind: 'unknown' } : { kind: 'ends', status: Number(status) % 256 };
}

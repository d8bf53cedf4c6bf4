import { wordsOf } from './settings.js';

/** What is known to become of a program that is started: it ends with a status, goes on, or that is not known. */
export type CommandEnd = { kind: 'ends'; status: number } | { kind: 'runs' } | { kind: 'unknown' };

/** What is known of the host that a command runs on; null where it is not. */
export type HostKnowledge = {
  pathExists(path: string): boolean | null;
  /** What systemd-detect-virt(1) prints there, such as `kvm`, or `none`. */
  virtualization: string | null;
  /** Whether a unit's conditions did not hold when it was last to be started. */
  wasSkipped(unit: string): boolean;
};

/** What becomes of one command line of a unit, such as ExecStart=. */
export function commandEnd(line: string, facts: HostKnowledge): CommandEnd {
  const [first = '', ...words] = wordsOf(line);
  const prefix = /^[-@:+!|]{0,8}/.exec(first)?.[0] ?? '';
  const end = programEnd(first.slice(prefix.length), words, facts);
  // A failure of a command with a dash before it is none.
  return prefix.includes('-') && end.kind === 'ends' ? { kind: 'ends', status: 0 } : end;
}

/** The status of a program that is not there (systemd.exec(5), EXIT_EXEC). */
const notThere = 203;

function programEnd(program: string, words: readonly string[], facts: HostKnowledge): CommandEnd {
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

/** How long (s) a switch looks at what it has started: what ends later is not seen to. */
const lookSeconds = 0.3;

/** What becomes of a shell that only does the simplest things, one after another. */
function shellEnd(command: string): CommandEnd {
  let [status, slept] = [0, 0];
  for (const part of command.split(';')) {
    const words = part.trim().split(' ');
    if (words[0] === 'exec') words.shift();
    const [name = '', argument = ''] = words;
    const number = /^\d{1,6}(?:\.\d{1,6})?$/.test(argument) ? Number(argument) : Number.POSITIVE_INFINITY;
    if (name === 'exit') return { kind: 'ends', status: Number.isInteger(number) ? number % 256 : status };
    if (name === 'sleep') slept += number;
    else if (['true', ':', 'echo', 'false'].includes(name)) status = name === 'false' ? 1 : 0;
    else return { kind: 'unknown' };
    if (slept > lookSeconds) return { kind: 'runs' };
  }
  return { kind: 'ends', status };
}

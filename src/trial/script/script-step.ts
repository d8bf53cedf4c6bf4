import { explain } from '../../nix/explain.js';
import type { Failure } from '../../nix/failures/failure.js';
import { formatDuration } from '../../text/duration.js';
import { plainFailure, type TrialStep } from '../step.js';
import { killedIn } from './out-of-memory.js';
import { lastLines, type ScriptCall, type ScriptEnd } from './run-script.js';

/** The words for a question that a script answers. */
type About = Pick<TrialStep, 'question' | 'words'> & {
  /** Of the host or the image. */
  name: string;
  /** What the machine's console has printed while it ran. */
  console: string;
  /** The option by which it gets more time; `--timeout` by default. */
  timeoutOption?: string;
};

/**
 * What a script's end says. Why it has failed is read from what it printed, as of any rebuild, and from the kernel's own words
 * where the memory was not enough.
 */
export async function scriptStep(call: ScriptCall, end: ScriptEnd, about: About): Promise<TrialStep> {
  const { question, words, name } = about;
  const { status, isTimedOut, seconds } = end;
  const step = { question, words, seconds };
  if (status === 0) return { ...step, holds: true, message: '', fault: null };
  const failure = await failureOf(call, end, about);
  const reason = reasonOf(end);
  return {
    ...{ ...step, holds: false, message: failure.message },
    fault: {
      ...{ outcome: isTimedOut ? 'timed_out' : 'failed', reason },
      failure: { ...failure, message: `${name}: ${failure.message}` },
    },
  };
}

function reasonOf({ isTimedOut, status, isRebooted, isStarved }: ScriptEnd): string {
  if (isTimedOut) return 'timeout';
  if (isStarved) return 'no-memory';
  return status === null ? (isRebooted ? 'rebooted' : 'lost') : `exit-${status}`;
}

async function failureOf(
  { timeoutSeconds }: ScriptCall,
  end: ScriptEnd,
  { console, timeoutOption = '--timeout' }: About,
): Promise<Failure> {
  const { status, isTimedOut, seconds, lost, text, phase } = end;
  const tail = lastLines(end);
  const within = phase === '' ? '' : ` in ${phase}`;
  const killed = killedIn(console);
  if (killed !== null) {
    const how = status === null ? 'did not end' : `ended with status ${status}`;
    const hangs = end.isStarved ? ', and the machine hangs' : '';
    return {
      ...plainFailure('killed-oom', `${how}${within}: no memory was left${hangs}`, memoryHint, tail),
      cause: `the kernel ended "${killed}" for its memory`,
    };
  }
  if (isTimedOut) {
    const longer = `The command may take ${formatDuration(timeoutSeconds)}: give it longer with ${timeoutOption}.`;
    const late = `did not end within ${formatDuration(seconds)}${within}`;
    return plainFailure('interrupted', late, longer, tail);
  }
  if (status === null)
    return plainFailure('unreachable', `its end${within} is not known: ${lost}`, consoleHint, tail);
  const { failure } = await explain({ text }, { exitCode: status });
  const cause = failure?.cause ?? (failure && isTold(failure) ? failure.message.split('\n')[0] : null);
  const family = failure?.family ?? 'unknown';
  return {
    ...plainFailure(family, '', Object.hasOwn(hints, family) ? hints[family]! : consoleHint),
    ...(failure && { confidence: failure.confidence, cause: failure.cause ?? null }),
    message: `ended with status ${status}${within}${cause ? `: ${cause}` : ''}`,
    log_tail: tail,
  };
}

const consoleHint = 'The recording and the console of the machine are in the directory of this build.';
const roomHint =
  'A file system of the machine is full: give it a larger disk with --disk-size, or let the script write less.';
const memoryHint = 'Give the machine more with --memory.';
/** What to do about what a script has met in a machine, by its family: the advice for rebuilds is for who rebuilds. */
const hints: Readonly<Record<string, string>> = {
  download: 'A machine has no network unless it is asked for with --network user.',
  'disk-full': roomHint,
  'boot-full': roomHint,
  'killed-oom': memoryHint,
  'missing-program': 'The image has no such program.',
  'install-disk':
    'The machine has no such disk: lsblk lists those it has. That of an installation is $INSTALL_DISK.',
  'missing-file': 'The machine has no such file or device.',
};

/** Whether the failure says more than that there is one. */
function isTold({ message }: Failure): boolean {
  return !/^(?:the (?:rebuild|command)|.{0,40}exit(?:ed)? (?:with )?(?:status|code))/i.test(message);
}

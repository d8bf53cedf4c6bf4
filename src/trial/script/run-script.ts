import type { TrialScript } from '../../builds/trial.js';
import { LogLines } from '../../deploy/run/log-lines.js';
import { HostUnreachable } from '../../host/unreachable.js';
import { addedSettings, exported } from '../../remedy/on-host/exported.js';
import { messageOf, ToolError } from '../../system/errors.js';
import { stripControls } from '../../text/clean.js';
import { filledLines } from '../../text/lines.js';
import type { TrialMachine } from '../course.js';
import type { TriedHost } from '../guest/tried-host.js';
import { type Marked, MarkerLines } from './marker-lines.js';
import { MemoryWatch } from './out-of-memory.js';

/** How a script in a machine has ended. */
export type ScriptEnd = {
  /** Null where it is not known: the machine was gone, or did not answer. */
  status: number | null;
  isTimedOut: boolean;
  seconds: number;
  /** Why its status is not known; "" where it is. */
  lost: string;
  isRebooted: boolean;
  /** Whether it was given up, since its machine has no memory and hangs. */
  isStarved: boolean;
  /** The last phase that it has named; "" for none. */
  phase: string;
  /** The end of what it printed, without escape sequences. */
  text: string;
  marked: Marked;
};

export type ScriptCall = {
  /** For /bin/sh. */
  command: string;
  /** Whether the machine answers other commands beside it; true by default. */
  isBesideOthers?: boolean;
  /** Variables of its environment beside the machine's own. */
  environment?: Readonly<Record<string, string>>;
  /** Settings of Nix, as NIX_CONFIG has them, after those that are there; none by default. */
  settings?: string;
  /** How long (s, on hardware) it may take. */
  timeoutSeconds: number;
};

/** How much of what a script printed is read for its cause, and how many of its last lines are kept. */
const mostCharacters = 1024 * 1024;
const keptLines = 20;
/** How long (s, on hardware) a machine may take to end after its shell. */
const endSeconds = 10;
/** Of a script that SIGHUP or SIGTERM has ended, which a machine that goes down sends to all that runs in it. */
const endedBySignal: readonly (number | null)[] = [129, 143];
/** Of timeout(1): a script that was asked to end, and one that was killed. */
const timedOut: readonly (number | null)[] = [124, 137];

/**
 * Runs a script in a machine as root, both outputs in one, and writes what it prints into the recording as it comes, where its
 * marker lines are understood: a phase of it is one of the trial. Rejects where a person stops the trial.
 */
export async function runScript(
  host: TriedHost,
  { command, environment = {}, settings = '', isBesideOthers = true, timeoutSeconds }: ScriptCall,
  { machine, stage, phases, signal }: TrialMachine,
): Promise<ScriptEnd> {
  const lines = new LogLines();
  let phase = '';
  const markers = new MarkerLines((name) => {
    phase = name;
    phases.enter(name);
  });
  let text = '';
  const take = (printed: readonly string[]) => {
    if (printed.length === 0) return;
    stage.print(printed);
    markers.push(printed);
    text = `${text}${printed.join('\n')}\n`.slice(-mostCharacters);
  };
  const start = phases.seconds;
  const memory = isBesideOthers ? new MemoryWatch(host, machine) : null;
  const rebootsBefore = host.reboots;
  let status: number | null = null;
  let lost = '';
  let seconds = 0;
  const isRebooted = () => host.reboots > rebootsBefore;
  const isGone = () => isRebooted() || host.end !== null;
  const seeEnd = async (why: string) => {
    // A shell is often gone a moment before its machine.
    await host.untilEnd(rebootsBefore, endSeconds * machine.slowdown, signal);
    lost = isRebooted() ? 'the machine was rebooted' : why;
  };
  try {
    const onStdout = (bytes: Uint8Array) => take(lines.push(bytes));
    const script = ['exec 2>&1', exported(environment), addedSettings(settings), command].join('\n');
    const running = host.run({ script, timeoutSeconds, onStdout }, memory?.starvedOr(signal) ?? signal);
    ({ status } = await running.finally(() => {
      memory?.close();
      seconds = phases.since(start);
    }));
  } catch (thrown) {
    const isLost = thrown instanceof HostUnreachable || (host.died.aborted && thrown instanceof ToolError);
    if (signal?.aborted || !(isLost || memory?.isStarved)) throw thrown;
    if (!memory?.isStarved) await seeEnd(messageOf(thrown));
  }
  if (endedBySignal.includes(status)) {
    await seeEnd(`it was ended with status ${status} while the machine went down`);
    if (isGone()) status = null;
  }
  take(lines.end());
  // Its clock is another one.
  const isLate = seconds + 0.5 >= timeoutSeconds * machine.slowdown;
  const isTimedOut = isLate && (status === null ? !isGone() : timedOut.includes(status));
  return {
    ...{ status, lost: status === null ? lost : '', seconds, isTimedOut, isRebooted: isRebooted() },
    isStarved: memory?.isStarved === true,
    ...{ phase, text: stripControls(text), marked: markers.marked },
  };
}

/** How a script has ended, as it is published. */
export function publishedScript({ command }: ScriptCall, end: ScriptEnd): TrialScript {
  const { status, isTimedOut, seconds, phase } = end;
  const script = { command, status, timed_out: isTimedOut, seconds, tail: lastLines(end) };
  return phase === '' ? script : { ...script, phase };
}

/** The last lines that it printed. */
export function lastLines({ text }: Pick<ScriptEnd, 'text'>): string[] {
  return filledLines(text).slice(-keptLines);
}

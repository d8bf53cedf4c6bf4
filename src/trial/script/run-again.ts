import type { AttemptEnd } from '../../remedy/attempts/stage.js';
import type { TrialMachine } from '../course.js';
import type { TriedHost } from '../guest/tried-host.js';
import { failuresIn } from './failures-in.js';
import { runScript, type ScriptCall, type ScriptEnd } from './run-script.js';

/**
 * Runs a script in a machine as `runScript` does, and again after remedies for its failure, each time from its beginning and all
 * in the time that it may take. Returns the last end.
 */
export function runCured(host: TriedHost, script: ScriptCall, tried: TrialMachine): Promise<ScriptEnd> {
  const { slowdown } = tried.machine;
  return tried.remedies.around({
    host,
    network: tried.machine.wayOut,
    ...{ slowdown, timeoutSeconds: script.timeoutSeconds * slowdown },
    read: endOf,
    run: ({ settings, secondsLeft }) =>
      runScript(
        host,
        {
          ...script,
          settings,
          timeoutSeconds: secondsLeft === null ? script.timeoutSeconds : atLeastOne(secondsLeft / slowdown),
        },
        tried,
      ),
  });
}

/** Of a script without a status of its own nothing is known that could be cured: it ran out of time, or its machine ended. */
async function endOf({ status, isTimedOut, isStarved, text }: ScriptEnd): Promise<AttemptEnd> {
  return status === null || isTimedOut || isStarved ? { kind: 'stopped' } : failuresIn(text, status);
}

function atLeastOne(seconds: number): number {
  return Math.max(1, Math.ceil(seconds));
}

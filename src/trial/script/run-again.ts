import type { AttemptEnd } from '../../remedy/attempts/stage.js';
import type { TriedThere } from '../../remedy/on-host/host-remedies.js';
import type { TrialMachine } from '../course.js';
import type { TriedHost } from '../guest/tried-host.js';
import { failuresIn } from './failures-in.js';
import { runScript, type ScriptCall, type ScriptEnd } from './run-script.js';

/**
 * Runs a script in a machine as `runScript` does, and again after remedies for its failure, each time from its beginning and all
 * in the time that it may take. Returns the last end. `installs` is what of an installation remedies may use; `script` is asked
 * before each attempt.
 */
export function runCured(
  host: TriedHost,
  script: () => ScriptCall,
  tried: TrialMachine,
  installs: Pick<TriedThere<ScriptEnd>, 'disk' | 'config'> = {},
): Promise<ScriptEnd> {
  const { slowdown, wayOut: network } = tried.machine;
  const { timeoutSeconds } = script();
  return tried.remedies.around({
    ...{ host, network, slowdown, timeoutSeconds: timeoutSeconds * slowdown, read: endOf, ...installs },
    run: ({ settings, secondsLeft }) => {
      const left = secondsLeft === null ? timeoutSeconds : atLeastOne(secondsLeft / slowdown);
      return runScript(host, { ...script(), settings, timeoutSeconds: left }, tried);
    },
  });
}

/** Of a script without a status of its own nothing is known that could be cured: it ran out of time, or its machine ended. */
async function endOf({ status, isTimedOut, isStarved, text }: ScriptEnd): Promise<AttemptEnd> {
  return status === null || isTimedOut || isStarved ? { kind: 'stopped' } : failuresIn(text, status);
}

function atLeastOne(seconds: number): number {
  return Math.max(1, Math.ceil(seconds));
}

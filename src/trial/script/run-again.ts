import type { AttemptEnd } from '../../remedy/attempts/stage.js';
import type { TriedThere } from '../../remedy/on-host/host-remedies.js';
import type { TrialMachine } from '../course.js';
import type { TriedHost } from '../guest/tried-host.js';
import { failuresIn } from './failures-in.js';
import { runScript, type ScriptCall, type ScriptEnd } from './run-script.js';

/**
 * Runs a script in a machine as `runScript` does, and again after remedies for its failure, each time from its beginning. Returns
 * the last end. `installs` is what of an installation remedies may use; `script` is asked before each attempt.
 */
export function runCured(
  host: TriedHost,
  script: () => ScriptCall,
  tried: TrialMachine,
  installs: Pick<TriedThere<ScriptEnd>, 'disk' | 'config'> = {},
): Promise<ScriptEnd> {
  return tried.remedies.around({
    ...{ host, network: tried.machine.wayOut, read: endOf, ...installs },
    run: ({ env }) => {
      const { environment, ...call } = script();
      return runScript(host, { ...call, environment: { ...environment, ...set(env) } }, tried);
    },
  });
}

/** Of a script without a status of its own nothing is known that could be cured: it ran out of time, or its machine ended. */
async function endOf({ status, isTimedOut, isStarved, text }: ScriptEnd): Promise<AttemptEnd> {
  return status === null || isTimedOut || isStarved ? { kind: 'stopped' } : failuresIn(text, status);
}

function set(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((one): one is [string, string] => one[1] !== undefined),
  );
}

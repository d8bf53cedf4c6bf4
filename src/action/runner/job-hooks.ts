import type { RebuildHooks } from '../../rebuild/hooks.js';
import type { StopSignals } from '../../rebuild/stops.js';
import type { JobLog } from './job-log.js';
import type { Notices } from './notices.js';
import { type Runner, states } from './runner.js';

/** By then the command runs. Until core is loaded, what is printed and the state for post wait in memory. */
const commandStartMs = 20;

/** Shows a recording in the job log while it is made, and leaves its directory to the post step. */
export function jobHooks(
  runner: Pick<Runner, 'saveState' | 'ready'>,
  { log, notices, stop }: { log: JobLog; notices: Notices; stop: StopSignals },
): RebuildHooks {
  return {
    onLines: log.print,
    onPhase: log.phase,
    onNotice: notices.add,
    onRemedy: (message) => log.print(`remedy: ${message}\n`),
    onStart({ dir, attach }) {
      runner.saveState(states.buildDir, dir);
      if (attach !== null) log.print(`To watch it on the runner: ${attach}\n`);
      // The command starts right after this, and must not wait until @actions/core is loaded.
      setTimeout(() => void runner.ready(), commandStartMs).unref();
    },
    ...stop,
  };
}

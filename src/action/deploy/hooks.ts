import type { RebuildHooks } from '../../rebuild/hooks.js';
import type { StopSignals } from '../../rebuild/stops.js';
import { jobHooks } from '../runner/job-hooks.js';
import type { JobLog } from '../runner/job-log.js';
import type { Notices } from '../runner/notices.js';
import type { Runner } from '../runner/runner.js';
import type { UnfinishedState } from './unfinished.js';

type Step = { runner: Runner; log: JobLog; notices: Notices; stop: StopSignals };

/** Shows the one recording that is made in the job log, a group a phase, and keeps its directory for post. */
export function singleHooks(name: string, step: Step, unfinished: UnfinishedState): RebuildHooks {
  const hooks = jobHooks(step.runner, step);
  return {
    ...hooks,
    onStart(started) {
      unfinished.change(name, { dir: started.dir });
      hooks.onStart?.(started);
    },
  };
}

/** Shows one of several recordings that are made at a time: each line has its host's name. */
export function fleetHooks(name: string, { log, notices }: Step, unfinished: UnfinishedState): RebuildHooks {
  return {
    onLines: (lines) => log.print(lines.replace(/^(?=.)/gm, `${name} | `)),
    onNotice: (message) => notices.add(`${name}: ${message}`),
    onStart: ({ dir }) => unfinished.change(name, { dir }),
  };
}

import type { HostObserver } from '../../deploy/host/deploy-call.js';
import { LogLines } from '../../deploy/run/log-lines.js';
import { deploymentLines } from '../../deploy/text/deployment-lines.js';
import { planLines } from '../../deploy/text/plan-lines.js';
import type { SequelStage } from '../../rebuild/sequel.js';

/** What is done to the machine, as lines and phases of the recording. */
export function observerInto(stage: SequelStage, enter: (step: string) => void) {
  const lines = new LogLines();
  const log: HostObserver = {
    onStep: enter,
    onLog: (bytes) => stage.print(lines.push(bytes)),
    // What a person should know before a host is booted concerns no machine of a trial.
    onNotice: (text) => stage.print([text]),
  };
  return {
    observer: {
      ...log,
      onPlan: (plan: Parameters<typeof planLines>[0]) => stage.print(['', ...planLines(plan, true), '']),
      onDeployment: (deployment: Parameters<typeof deploymentLines>[0]) =>
        // Nobody goes back by hand on a machine that is about to be gone.
        stage.print([...lines.end(), '', ...deploymentLines({ ...deployment, by_hand: [] }, true), '']),
    },
    end: () => stage.print(lines.end()),
  };
}

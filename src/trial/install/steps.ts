import { type Booted, bootStep } from '../guest/booted.js';
import { plainFailure, type TrialStep } from '../step.js';

/** The step of a machine that boots its installer. */
export function installerStep(name: string, seen: Booted): TrialStep {
  const step = bootStep(name, seen, '');
  return { ...step, question: 'base-boots', words: { yes: '', no: 'the installer does not boot' } };
}

/** The step of a machine that runs another system than the one that was to be installed; null where it runs no NixOS. */
export function wrongSystemStep(name: string, system: string | null, seconds: number): TrialStep {
  const message =
    system === null
      ? 'it runs no NixOS: it has no /run/current-system'
      : `it runs ${system}, and not what was to be installed`;
  const hint = 'The system to be installed is $INSTALL_SYSTEM in the command.';
  const failure = plainFailure('unhealthy', `${name}: ${message}`, hint);
  return {
    ...{ question: 'is-well', holds: false, seconds, message },
    words: { yes: 'is well', no: 'is not well' },
    fault: { outcome: 'failed', reason: 'wrong-system', failure },
  };
}

import { resolve } from 'node:path';
import { readRepositoryConfig } from '../../config/index.js';
import type { RebuildHooks } from '../../rebuild/hooks.js';
import type { Environment } from '../../system/environment.js';
import { usageError } from '../../system/errors.js';
import { recordFresh } from '../../trial/fresh/record-fresh.js';
import type { InstalledReach } from '../../trial/guest/installer.js';
import { requireTestsOf } from '../../trial/host-trial.js';
import { recordInstall, requireInstallation } from '../../trial/install/request.js';
import { scriptSeconds } from '../../trial/numbers.js';
import { type RecordedTrial, recordTrial, trialId } from '../../trial/record-trial.js';
import { withTrialRemedies } from '../../trial/remedies.js';
import { runScenario } from '../../trial/run/request.js';
import { recordUpgrade } from '../../trial/upgrade/record-upgrade.js';
import { requestFor, systemsOf } from '../../trial/upgrade/request.js';
import type { RunContext } from '../runner/context.js';
import type { MachineInputs } from './profile.js';
import { hostCall, hostOf, type Place, recordingOf, upgradeCall } from './request.js';

type Asked = { inputs: MachineInputs; context: RunContext; stepEnv: Environment; place: Place };

/** Records the kind of trial that the inputs ask for, by the requests of the command line. */
export async function recordKind(asked: Asked, hooks: RebuildHooks): Promise<RecordedTrial> {
  const { inputs, context, stepEnv, place } = asked;
  switch (inputs.kind) {
    case 'upgrade': {
      const call = await upgradeCall(inputs, context, stepEnv, place);
      await requireTestsOf(call);
      return recordUpgrade(requestFor(hostOf(inputs), await systemsOf(call), call), hooks);
    }
    case 'fresh': {
      const call = await hostCall(inputs, context, stepEnv, place);
      await requireTestsOf(call);
      return recordFresh(hostOf(inputs), call, call.build, hooks);
    }
    case 'install':
      return install(asked, hooks);
    case 'run':
      return run(asked, hooks);
  }
}

async function install(
  { inputs, context, stepEnv, place }: Asked,
  hooks: RebuildHooks,
): Promise<RecordedTrial> {
  const { command, installSeconds, network, diskMib, build: isBuilt } = inputs.script;
  const { asked, ...call } = await hostCall(inputs, context, stepEnv, place);
  const installation = {
    ...call,
    asked: {
      ...{ ...asked, ...imageOf(inputs.script, context), command, installSeconds, network, diskMib, isBuilt },
      installed: located(inputs.script.installed, context),
    },
  };
  await requireInstallation(installation);
  return recordInstall(hostOf(inputs), installation, call.build, hooks);
}

async function run({ inputs, context, stepEnv, place }: Asked, hooks: RebuildHooks): Promise<RecordedTrial> {
  const { command, network, diskMib } = inputs.script;
  if (command === null)
    throw usageError('bad-input', 'input "command" is missing: what is run in the machine', 'Give it.');
  const { backend, memoryMib, checks, bootSeconds, rebuild, host: name, profile, setup } = inputs;
  const { env } = place;
  // The time of the script is the machine's: what is recorded before it is a line.
  const { timeoutSeconds } = rebuild;
  const recording = recordingOf(
    { ...inputs, rebuild: { ...rebuild, timeoutSeconds: 0 } },
    context,
    stepEnv,
    env,
  );
  const { remedies: own } = await readRepositoryConfig(context.workspace);
  const { build, remedies } = withTrialRemedies(recording, inputs, own);
  const scenario = await runScenario(
    {
      ...{ command, checks, bootSeconds, backend, memoryMib, network, diskMib, name },
      timeoutSeconds: scriptSeconds(timeoutSeconds),
      ...imageOf(inputs.script, context),
    },
    env,
  );
  return recordTrial({ id: trialId(), scenario, build, env, profile, setup, remedies }, hooks);
}

/** Paths are relative to the workspace. */
function imageOf({ image, shell }: MachineInputs['script'], context: RunContext) {
  return {
    image: image === null ? null : resolve(context.workspace, image),
    shell: located(shell, context),
  };
}

function located<Reach extends InstalledReach | null>(reach: Reach, { workspace }: RunContext): Reach {
  return typeof reach === 'object' && reach !== null
    ? { ...reach, identity: resolve(workspace, reach.identity) }
    : reach;
}

import { configurationOf } from '../../deploy/hosts/configuration.js';
import type { NamedBase } from '../../nix/flake/base-revision.js';
import { parseRequest, type RebuildRequest } from '../../rebuild/request.js';
import { callerName } from '../../system/caller.js';
import type { Environment } from '../../system/environment.js';
import { usageError } from '../../system/errors.js';
import type { HostTrialCall } from '../../trial/host-trial.js';
import { withTrialRemedies } from '../../trial/remedies.js';
import type { UpgradeCall } from '../../trial/upgrade/request.js';
import { notAllowed } from '../rebuild/activation.js';
import { buildsPlace } from '../rebuild/builds-place.js';
import { secretsOf } from '../rebuild/request.js';
import type { RunContext } from '../runner/context.js';
import type { TrialInputs } from './inputs.js';
import type { MachineInputs } from './profile.js';

/** The host of the inputs. Throws a usage error (`bad-input`) where they name none. */
export function hostOf({ host }: Pick<TrialInputs, 'host'>): string {
  if (host !== null) return host;
  throw usageError(
    'bad-input',
    'input "host" is missing: the host that is tried',
    'Give it, such as host: server; the hosts Action lists those of a flake for a matrix.',
  );
}

/**
 * Refuses to run a stranger's system in a container unless that was allowed: it is root there, and has the runner's kernel.
 * `profile` is the one that says so. Throws a usage error (`activation-not-allowed`).
 */
export function checkContainer(
  { backend, allowActivation }: Pick<TrialInputs, 'backend' | 'allowActivation'>,
  { mayRunStrangersCode, eventName }: Pick<RunContext, 'mayRunStrangersCode' | 'eventName'>,
  profile: string | null = null,
): void {
  if (allowActivation || backend !== 'container' || !mayRunStrangersCode) return;
  const value = profile === null ? backend : `${backend} by the profile ${profile}`;
  const where = "as root beside this machine's kernel";
  throw notAllowed({ input: 'backend', value, eventName, where }, 'qemu');
}

/** What the call needs beside inputs and context. `env` is an environment with Nix, without what the Action alone needs. */
export type Place = Pick<HostTrialCall, 'env' | 'rootsDir' | 'onNotice'>;

/** The call of an upgrade that the inputs ask for, in the run's checkout; `stepEnv` is the step's own environment. */
export async function upgradeCall(
  inputs: MachineInputs,
  context: RunContext,
  stepEnv: Environment,
  place: Place,
): Promise<UpgradeCall> {
  const call = await hostCall(inputs, context, stepEnv, place);
  const base = { from: baseOf(inputs, context), fromStorePath: null, rollback: inputs.rollback };
  return { ...call, asked: { ...call.asked, ...base } };
}

/** The call that the inputs ask for, whatever is tried of the host. */
export async function hostCall(
  inputs: MachineInputs,
  context: RunContext,
  stepEnv: Environment,
  { env, rootsDir, onNotice }: Place,
): Promise<HostTrialCall> {
  const { flake, backend, memoryMib, reboot, bootSeconds, checks, critical } = inputs;
  const { profile, setup, nixosTests, script } = inputs;
  const { diskMib, network } = script;
  const { workspace: cwd } = context;
  const configuration = await configurationOf(flake, { cwd, env, hosts: [hostOf(inputs)] });
  for (const notice of configuration.flake?.notices ?? []) onNotice(notice);
  return {
    asked: {
      ...{ flake, storePath: null, backend, memoryMib, reboot, bootSeconds },
      ...{ profile, setup, nixosTests, diskMib, network },
      // The base image is made ready in any case, so nothing has to be known of the system before it is built.
      guest: null,
      flags: { ...(checks.length > 0 && { checks }), ...(critical.length > 0 && { critical }) },
    },
    ...withTrialRemedies(
      recordingOf(inputs, context, stepEnv, env),
      inputs,
      configuration.repository.remedies,
    ),
    ...{ configuration, cwd, env, by: callerName(env), rootsDir, onNotice },
  };
}

/** How a trial is recorded, as the inputs say; what is built is set later. */
export function recordingOf(
  inputs: Pick<TrialInputs, 'rebuild' | 'token' | 'notify'>,
  context: RunContext,
  stepEnv: Environment,
  env: Environment,
): RebuildRequest {
  const { redact, timeoutSeconds } = inputs.rebuild;
  const { workspace: cwd, baseRevision } = context;
  return parseRequest({
    ...{ command: 'true', redact, timeoutSeconds, cwd, env, baseRevision },
    ...buildsPlace(inputs.rebuild, context, stepEnv),
    secrets: secretsOf(inputs, stepEnv),
  });
}

/** The base that an input or the event names; null leaves it to the repository, where a pull request's branch comes first. */
export function baseOf(
  { from }: Pick<TrialInputs, 'from'>,
  { baseRevision, pullRequest, eventName }: Pick<RunContext, 'baseRevision' | 'pullRequest' | 'eventName'>,
): NamedBase | null {
  if (from !== null) return { revision: from, because: `input "from": ${from}` };
  if (baseRevision === null || pullRequest !== null) return null;
  const because = eventName === 'push' ? 'what the push has replaced' : 'the base of the merge group';
  return { revision: baseRevision, because };
}

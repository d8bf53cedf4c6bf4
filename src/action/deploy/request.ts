import { fleetSettings, type HostSettings, type Target } from '../../config/index.js';
import { plainNames, selectedNames } from '../../deploy/hosts/selection.js';
import { targetsOf } from '../../deploy/hosts/target.js';
import { type HostsWorld, hostsWorld, worldRepositories } from '../../deploy/hosts/world.js';
import { profilePath } from '../../deploy/policy.js';
import { type FleetCall, fleetCallOf } from '../../deploy/run/requests.js';
import { parseFlakeRef, printFlakeRef } from '../../nix/flake/ref.js';
import { withRemedies } from '../../rebuild/attempts/policy.js';
import { parseRequest } from '../../rebuild/request.js';
import type { StopSignals } from '../../rebuild/stops.js';
import type { Environment } from '../../system/environment.js';
import { usageError } from '../../system/errors.js';
import { randomHex } from '../../system/random.js';
import { notAllowed } from '../rebuild/activation.js';
import { buildsPlace } from '../rebuild/builds-place.js';
import { secretsOf } from '../rebuild/request.js';
import type { RunContext } from '../runner/context.js';
import type { DeployInputs } from './inputs.js';

/**
 * Refuses to let a stranger's configuration reach a host unless that was allowed. A plan changes nothing there, so for it a pull
 * request from a branch of the repository itself is nobody's but its own people's. Throws a usage error
 * (`activation-not-allowed`).
 */
export function checkReach(
  { planOnly, allowActivation }: Pick<DeployInputs, 'planOnly' | 'allowActivation'>,
  {
    mayRunStrangersCode,
    eventName,
    pullRequest,
  }: Pick<RunContext, 'mayRunStrangersCode' | 'eventName' | 'pullRequest'>,
): void {
  if (allowActivation || !mayRunStrangersCode) return;
  const isOwn = pullRequest !== null && !pullRequest.fromFork;
  if (planOnly && isOwn) return;
  if (!planOnly)
    throw notAllowed(
      { input: 'plan-only', value: 'false', eventName, where: 'as root on your hosts' },
      'true',
    );
  throw usageError(
    'activation-not-allowed',
    `on the event ${eventName}, a stranger's configuration may say where hosts are and how ssh reaches them`,
    'Plan pull requests from branches of this repository alone: if: github.event.pull_request.head.repo.full_name == github.repository.',
  );
}

/** How a host is reached again by a step that has nothing else. */
export type Reach = { target: Target; sudo: boolean; profile: string };

type Place = {
  /** With Nix, and without what the Action alone needs. */
  env: Environment;
  /** The step's own environment. */
  stepEnv: Environment;
  context: RunContext;
  through: (target: Target) => Target;
  signals: StopSignals;
  /** Literal texts that are masked wherever they are. */
  secrets: readonly string[];
  onNotice: (message: string) => void;
  /** Called before a host is reached. */
  onReach: (name: string, reach: Reach) => void;
};

/** The hosts that the inputs name and how they are deployed, in the run's checkout. Close its world in the end. */
export async function fleetCall(
  inputs: DeployInputs,
  { env, stepEnv, context, through, signals, secrets, onNotice, onReach }: Place,
): Promise<{ names: string[]; call: FleetCall }> {
  const { flake, hosts, flags, fleet, permissions, waitSeconds, storePath } = inputs;
  const selected = { on: hosts, ...(storePath !== null && { storePath }) };
  const asked = { flake, hosts: plainNames([], selected), targets: targetsOf(inputs.targets, null), flags };
  const world = await hostsWorld(
    { ...asked, permissions, waitSeconds: waitSeconds ?? undefined },
    { cwd: context.workspace, env, by: deployerName(context), onNote: onNotice, through },
  );
  try {
    const names = selectedNames([], selected, world.configuration);
    targetsOf(inputs.targets, names);
    await refuseThisMachine(names, world);
    const { settings } = fleetSettings({ flags: fleet, ...worldRepositories(world) });
    const { redact, timeoutSeconds, acceptFlakeConfig } = inputs.rebuild;
    const build = await withRemedies(
      parseRequest({
        ...{ redact, timeoutSeconds, acceptFlakeConfig, cwd: context.workspace, env },
        ...buildsPlace(inputs.rebuild, context, stepEnv),
        ...{ action: 'build', baseRevision: context.baseRevision },
        flake: printFlakeRef({ flake: parseFlakeRef(flake).flake, host: names[0] ?? null }),
        secrets: [...secretsOf(inputs, stepEnv), ...secrets],
      }),
      inputs,
    );
    const reached = telling(world, onReach);
    return { names, call: fleetCallOf({ flake, storePath, build, settings, world: reached, signals }) };
  } catch (thrown) {
    await world.close();
    throw thrown;
  }
}

/** Who deploys, for who finds a host busy, and for the post step: the run and something that no other step of it has. */
function deployerName({ repository, runId, attempt }: RunContext): string {
  return `github-actions:${repository.replace('/', '.').slice(0, 50)}:run-${runId}.${attempt}:${randomHex(4)}`;
}

/** A deployment to the runner's own machine may end the runner, and with it whoever would say that all is well. */
async function refuseThisMachine(names: readonly string[], world: HostsWorld): Promise<void> {
  for (const name of names)
    if ((await world.known(name, null)).target.kind === 'local')
      throw usageError(
        'this-machine',
        `${name} is the machine of this runner, which a deployment may restart`,
        'Deploy it over ssh from another runner, or with nixos-rebuild-test deploy in a step of its own, which goes on without the runner.',
      );
}

function telling(world: HostsWorld, onReach: Place['onReach']): HostsWorld {
  return {
    ...world,
    reach: async (name, mode, how) => {
      const { target, settings } = await world.known(name, how.system);
      onReach(name, { target, sudo: settings.sudo !== false, profile: profileOf(settings) });
      return world.reach(name, mode, how);
    },
  };
}

function profileOf({ profile }: HostSettings): string {
  return profilePath(profile);
}

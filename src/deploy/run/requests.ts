import { type FleetSettings, type Target, targetText } from '../../config/index.js';
import { parseFlakeRef, printFlakeRef } from '../../nix/flake/ref.js';
import type { RebuildOptions, RebuildRequest } from '../../rebuild/request.js';
import type { StopSignals } from '../../rebuild/stops.js';
import { usageError } from '../../system/errors.js';
import { oneAtATime } from '../fleet/one-at-a-time.js';
import { nixSshOptions } from '../hosts/nix-ssh-options.js';
import type { HostsWorld } from '../hosts/world.js';
import { startPreflight } from './preflight.js';
import type { DeploymentRequest } from './record-deployment.js';
import { buildTogether, canShareBuild, type SharedBuild } from './shared-build.js';

/** One call of the command line or the Action, for all its hosts. */
export type FleetCall = {
  /** The flake whose hosts are meant; the name of one in it does not count. */
  flake: string;
  /** A system that was built before, as an absolute path, instead of building one. */
  storePath: string | null;
  /** How systems are recorded while they are built; what is built is set here. */
  build: RebuildRequest;
  /** Another program that builds a system, and the link that it makes to it; without it, what `build` has. */
  builder?: (name: string) => { link: string } & Pick<RebuildOptions, 'target' | 'extraArgs'>;
  settings: FleetSettings;
  world: HostsWorld;
  signals: StopSignals;
  alone: NonNullable<DeploymentRequest['alone']>;
  /** What is looked at before hosts are changed; null for nothing. */
  preflight: ReturnType<typeof startPreflight>;
};

/** A call whose sources are looked at from now on, beside what is built. */
export function fleetCallOf(call: Omit<FleetCall, 'alone' | 'preflight'>): FleetCall {
  const { flake, storePath, settings, world, signals } = call;
  const { repository } = world.configuration;
  return {
    ...call,
    alone: oneAtATime(),
    preflight: startPreflight({
      ...{
        flake: parseFlakeRef(flake).flake,
        storePath,
        mode: settings.mode,
        settings: repository.preflight,
      },
      ...{ cwd: world.cwd, env: world.env, signal: signals.signal },
    }),
  };
}

/** The systems of the hosts that this machine builds, together; null where each is built alone. */
export async function sharedBuildOf(
  names: readonly string[],
  call: FleetCall,
  say: (text: string) => void,
): Promise<SharedBuild | null> {
  const { settings, world, signals, storePath } = call;
  const buildHosts = await Promise.all(names.map((name) => buildHostOf(name, call)));
  const here = names.filter((_, index) => buildHosts[index] === null);
  const { flake } = parseFlakeRef(call.flake);
  if (storePath !== null || here.length < 2 || !canShareBuild(flake, world.cwd)) return null;
  say(`building ${here.join(', ')} together`);
  const build = buildRequest(here[0]!, null, call);
  const asked = { flake, build: { ...build, keepLast: null }, jobs: settings.jobs, dir: world.dir };
  const shared = await buildTogether(here, asked, { ...signals, onNotice: say });
  const left = here.filter((name) => !shared.systems.has(name));
  if (left.length > 0 && !signals.signal.aborted) say(`not built together: ${left.join(', ')}`);
  return shared;
}

/** The deployment of one host, whose system may have been built with those of others. */
export async function requestFor(
  name: string,
  call: FleetCall,
  shared: SharedBuild | null = null,
): Promise<DeploymentRequest> {
  const { settings, world, signals, alone, storePath } = call;
  const buildHost = storePath === null ? await buildHostOf(name, call) : null;
  const built = shared?.systems.get(name);
  return {
    ...{ name, mode: settings.mode, by: world.by, postBuild: settings.postBuild, alone },
    build: buildRequest(name, buildHost, call),
    storePath: built ?? storePath,
    rootsDir: world.dir,
    preflight: call.preflight?.(name) ?? null,
    ...(shared && built !== undefined && { sharedBuild: shared.build.name }),
    reach: (system, { notice }) =>
      world.reach(name, settings.mode, { system, onNotice: notice, signal: signals.signal }),
  };
}

/** The request that builds the system of a host. */
export function buildRequest(
  name: string,
  buildHost: BuildHost | null,
  { flake, build }: Pick<FleetCall, 'flake' | 'build'>,
): RebuildRequest {
  const sshOptions = [buildHost?.sshOptions, build.env.NIX_SSHOPTS].filter(Boolean).join(' ');
  return {
    ...build,
    target: { kind: 'flake', ref: printFlakeRef({ flake: parseFlakeRef(flake).flake, host: name }) },
    ...(buildHost !== null && { buildHost: buildHost.address }),
    env: sshOptions === '' ? build.env : { ...build.env, NIX_SSHOPTS: sshOptions },
  };
}

/** Another machine that builds: what ssh reaches it by, and options of ssh as NIX_SSHOPTS has them. */
type BuildHost = { address: string; sshOptions: string };

/**
 * Where a system is built, by all that is known before that; null for this machine. Throws a usage error (`bad-target`) for a
 * host that Nix could not reach.
 */
export async function buildHostOf(
  name: string,
  { world }: Pick<FleetCall, 'world'>,
): Promise<BuildHost | null> {
  const { settings, target } = await world.known(name, null);
  const { buildHost } = settings;
  if (buildHost === null) return null;
  if (buildHost !== 'target')
    return { address: buildHost, ...optionsOf(name, world.through(named(buildHost))) };
  if (target.kind === 'local') return null;
  return { address: targetText(target), ...optionsOf(name, target) };
}

/** A build host is whatever ssh knows by that name. */
function named(address: string): Target {
  return { kind: 'ssh', address, user: null, port: null, identity: null, sshOptions: [] };
}

function optionsOf(name: string, target: Target): Pick<BuildHost, 'sshOptions'> {
  const sshOptions = nixSshOptions(target);
  if (sshOptions !== null) return { sshOptions };
  throw usageError(
    'bad-target',
    `nothing can be built for ${name} over ssh: Nix takes no option of ssh that has a blank in its value`,
    "Put the option into ssh's own configuration, or build elsewhere.",
  );
}

import { type FleetSettings, targetText } from '../../config/index.js';
import { nixSshOptions } from '../../deploy/hosts/nix-ssh-options.js';
import type { DeploymentRequest } from '../../deploy/run/record-deployment.js';
import { buildTogether, canShareBuild, type SharedBuild } from '../../deploy/run/shared-build.js';
import { parseFlakeRef, printFlakeRef } from '../../nix/flake/ref.js';
import type { RebuildRequest } from '../../rebuild/request.js';
import type { StopSignals } from '../../rebuild/stops.js';
import { usageError } from '../../system/errors.js';
import { absolutePath, type CliIo } from '../io.js';
import type { Notifier } from '../notify.js';
import { rebuildRequest } from '../run/options.js';
import type { DeployOptions } from './options.js';
import type { HostsWorld } from './world.js';

/** One call of `deploy`, for all its hosts. */
export type Call = {
  options: DeployOptions;
  settings: FleetSettings;
  world: HostsWorld;
  signals: StopSignals;
  io: CliIo;
  notify: Notifier;
  alone: NonNullable<DeploymentRequest['alone']>;
  /** Asks a person; null where nobody is asked. */
  confirm: ((question: string) => Promise<boolean>) | null;
};

/** The systems of the hosts that this machine builds, together; null where each is built alone. */
export async function sharedBuildOf(
  names: readonly string[],
  { options, settings, world, signals, io }: Call,
  say: (text: string) => void,
): Promise<SharedBuild | null> {
  const buildHosts = await Promise.all(names.map((name) => buildHostOf(name, options, world)));
  const here = names.filter((_, index) => buildHosts[index] === null);
  const { flake } = parseFlakeRef(options.flake);
  if (options.storePath !== undefined || here.length < 2 || !canShareBuild(flake, io.cwd)) return null;
  say(`building ${here.join(', ')} together`);
  const build = buildRequest(here[0]!, null, { options, world, io });
  const asked = { flake, build: { ...build, keepLast: null }, jobs: settings.jobs, dir: world.dir };
  const shared = await buildTogether(here, asked, { ...signals, onNotice: say });
  const left = here.filter((name) => !shared.systems.has(name));
  if (left.length > 0 && !signals.signal.aborted) say(`not built together: ${left.join(', ')}`);
  return shared;
}

/** The deployment of one host, whose system may have been built with those of others. */
export async function requestFor(
  name: string,
  { options, settings, world, signals, io, alone }: Call,
  shared: SharedBuild | null = null,
): Promise<DeploymentRequest> {
  const { storePath } = options;
  const buildHost = storePath === undefined ? await buildHostOf(name, options, world) : null;
  const built = shared?.systems.get(name);
  return {
    ...{ name, mode: settings.mode, by: world.by, postBuild: settings.postBuild, alone },
    build: buildRequest(name, buildHost, { options, world, io }),
    storePath: built ?? (storePath === undefined ? null : absolutePath(io, storePath)),
    rootsDir: world.dir,
    ...(shared && built !== undefined && { sharedBuild: shared.build.name }),
    reach: (system, { notice }) =>
      world.reach(
        name,
        { ...options, mode: settings.mode },
        { system, onNotice: notice, signal: signals.signal },
      ),
  };
}

/** The request that builds the system of a host. */
export function buildRequest(
  name: string,
  buildHost: BuildHost | null,
  { options, world, io }: Pick<Call, 'options' | 'world' | 'io'>,
): RebuildRequest {
  const { flake, storePath: _, sudo: __, buildHost: ___, ...rest } = options;
  const asked = {
    ...rest,
    ...(buildHost !== null && { buildHost: buildHost.address }),
    flake: printFlakeRef({ flake: parseFlakeRef(flake).flake, host: name }),
    action: 'build',
  };
  const sshOptions = [buildHost?.sshOptions, world.env.NIX_SSHOPTS].filter(Boolean).join(' ');
  const env = sshOptions === '' ? world.env : { ...world.env, NIX_SSHOPTS: sshOptions };
  const edges = { ...io, env, interactive: false };
  return rebuildRequest(asked, { action: undefined, extraArgs: [] }, edges);
}

/** Another machine that builds: what ssh reaches it by, and options of ssh as NIX_SSHOPTS has them. */
type BuildHost = { address: string; sshOptions: string };

/**
 * Where a system is built, by all that is known before that; null for this machine. Throws a usage error (`bad-target`) for a
 * host that Nix could not reach.
 */
async function buildHostOf(
  name: string,
  options: DeployOptions,
  world: HostsWorld,
): Promise<BuildHost | null> {
  const { settings, target } = await world.known(name, options, null);
  if (settings.buildHost === null) return null;
  if (settings.buildHost !== 'target') return { address: settings.buildHost, sshOptions: '' };
  if (target.kind === 'local') return null;
  const sshOptions = nixSshOptions(target);
  if (sshOptions === null)
    throw usageError(
      'bad-target',
      `nothing can be built on ${name}: Nix takes no option of ssh that has a blank in its value`,
      "Put the option into ssh's own configuration, or build elsewhere.",
    );
  return { address: targetText(target), sshOptions };
}

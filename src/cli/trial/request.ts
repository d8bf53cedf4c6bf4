import type { HostsWorld } from '../../deploy/hosts/world.js';
import { parseFlakeRef } from '../../nix/flake/ref.js';
import type { HostTrialAsked, HostTrialCall } from '../../trial/host-trial.js';
import { withTrialRemedies } from '../../trial/remedies.js';
import type { UpgradeCall } from '../../trial/upgrade/request.js';
import { hostFlags } from '../deploy/options.js';
import { absolutePath, type CliIo } from '../io.js';
import { rebuildRequest } from '../run/options.js';
import { machineAsked } from './matrix.js';
import type { HostTrialOptions, JudgedSystemOptions, UpgradeOptions } from './options.js';

type Edges = { world: HostsWorld; io: CliIo };

/** What one call of `trial upgrade` asks for, for all its hosts. */
export function upgradeCall(options: UpgradeOptions, edges: Edges): UpgradeCall {
  const { from, fromStorePath, rollback } = options;
  const call = hostTrialCall(options, edges);
  const base = {
    from: from === undefined ? null : { revision: from, because: `--from ${from}` },
    fromStorePath: pathOf(fromStorePath, edges.io),
  };
  return { ...call, asked: { ...call.asked, ...base, rollback: rollback === true } };
}

/** What one call asks for of every host whose system the machine runs from its beginning. */
export function hostTrialCall(options: HostTrialOptions, edges: Edges): HostTrialCall {
  return { ...hostTrialPlace(options, edges), asked: asked(options, edges.io) };
}

/** Where the hosts of one call are known from, and how their systems are recorded while they are built. */
export function hostTrialPlace(
  options: JudgedSystemOptions,
  { world, io }: Edges,
): Omit<HostTrialCall, 'asked'> {
  const { flake: _, storePath: __, ...rest } = options;
  const { configuration, env, by, dir: rootsDir } = world;
  const edges = { ...io, env, interactive: false };
  const build = rebuildRequest({ ...rest, command: 'true' }, { action: undefined, extraArgs: [] }, edges);
  return {
    ...withTrialRemedies(build, options, configuration.repository.remedies),
    ...{ configuration, cwd: io.cwd, env, by, rootsDir },
    onNotice: (message) => io.err(`note: ${message}\n`),
  };
}

function asked(options: HostTrialOptions, io: CliIo): HostTrialAsked {
  const { flake, storePath, guest, bootTimeout, reboot, nixosTest: nixosTests, ...judged } = options;
  return {
    ...{ flake: parseFlakeRef(flake).flake, storePath: pathOf(storePath, io) },
    ...{ guest: guest ?? null, reboot, bootSeconds: bootTimeout, nixosTests },
    ...machineAsked(options, {}, io),
    flags: hostFlags(judged),
  };
}

function pathOf(path: string | undefined, io: CliIo): string | null {
  return path === undefined ? null : absolutePath(io, path);
}

import type { HostsWorld } from '../../deploy/hosts/world.js';
import { parseFlakeRef } from '../../nix/flake/ref.js';
import type { UpgradeAsked, UpgradeCall } from '../../trial/upgrade/request.js';
import { hostFlags } from '../deploy/options.js';
import { absolutePath, type CliIo } from '../io.js';
import { rebuildRequest } from '../run/options.js';
import type { UpgradeOptions } from './options.js';

/** What one call of `trial upgrade` asks for, for all its hosts. */
export function upgradeCall(
  options: UpgradeOptions,
  { memoryMib, world, io }: { memoryMib: number | null; world: HostsWorld; io: CliIo },
): UpgradeCall {
  const { flake: _, storePath: __, ...rest } = options;
  const { configuration, env, by, dir: rootsDir } = world;
  const edges = { ...io, env, interactive: false };
  return {
    asked: asked(options, memoryMib, io),
    build: rebuildRequest({ ...rest, command: 'true' }, { action: undefined, extraArgs: [] }, edges),
    ...{ configuration, cwd: io.cwd, env, by, rootsDir },
    onNotice: (message) => io.err(`note: ${message}\n`),
  };
}

function asked(options: UpgradeOptions, memoryMib: number | null, io: CliIo): UpgradeAsked {
  const { from, fromStorePath, storePath, guest, backend, bootTimeout, reboot, rollback, ...judged } =
    options;
  const pathOf = (path: string | undefined) => (path === undefined ? null : absolutePath(io, path));
  return {
    flake: parseFlakeRef(options.flake).flake,
    ...{ from: namedBase(from), fromStorePath: pathOf(fromStorePath), storePath: pathOf(storePath) },
    ...{ guest: guest ?? null, backend: backend ?? null, memoryMib },
    ...{ reboot, rollback: rollback === true, bootSeconds: bootTimeout },
    flags: hostFlags(judged),
  };
}

function namedBase(from: string | undefined): UpgradeAsked['from'] {
  return from === undefined ? null : { revision: from, because: `--from ${from}` };
}

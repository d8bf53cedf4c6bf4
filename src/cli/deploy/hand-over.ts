import type { HostsWorld } from '../../deploy/hosts/world.js';
import type { CliIo } from '../io.js';
import { runDetached } from './detach.js';
import type { DeployOptions } from './options.js';

type HandedOver = {
  options: Pick<DeployOptions, 'yes' | 'notify'>;
  io: CliIo;
  argv: readonly string[];
  /** Called before the unit is begun: signals are its own from then on. */
  forget: () => void;
};

/**
 * Where one of the hosts is this machine, as far as that is known before its system is built, has a unit of the system's own run
 * this command line, follows that to its end and returns true. Returns false where there is nothing to hand over.
 */
export async function handOver(
  names: readonly string[],
  world: HostsWorld,
  { options, io, argv, forget }: HandedOver,
): Promise<boolean> {
  const known = await Promise.all(names.map((name) => world.known(name, null)));
  if (!known.some(({ target }) => target.kind === 'local')) return false;
  forget();
  const asks = io.interactive && options.yes !== true;
  io.status = await runDetached(argv, io, { host: names.join(' '), asks, notify: options.notify });
  return true;
}

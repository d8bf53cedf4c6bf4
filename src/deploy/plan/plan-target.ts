import type { Plan } from '../../builds/plan.js';
import { targetText } from '../../config/index.js';
import { copyClosure } from '../../host/copy/copy-closure.js';
import type { HostsWorld } from '../hosts/world.js';
import { profilePath } from '../policy.js';
import type { LocalSystem } from './new-system.js';
import { planHost } from './plan-host.js';

/**
 * Connects to where a host is, by the configuration, and plans a system for it; with `dryActivate` the system is copied there and
 * its activation script is asked as well. Throws as `planHost` does.
 */
export async function planTarget(
  name: string,
  system: LocalSystem,
  { world, dryActivate, signal }: { world: HostsWorld; dryActivate: boolean; signal: AbortSignal },
): Promise<Plan> {
  const { env } = world;
  const known = await world.known(name, system.toplevel.path);
  const host = world.connect(name, known);
  try {
    const copy = async (wanted: string) => {
      const { substitutes } = known.settings;
      await copyClosure(host, wanted, { env, signal, substitutes, closure: system.closure });
    };
    const target = { host, destination: targetText(known.target) };
    const profile = profilePath(known.settings.profile);
    return await planHost(target, system, { ...(dryActivate && { copy }), profile, signal });
  } finally {
    await host.close();
  }
}

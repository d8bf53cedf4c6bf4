import { elevated } from '../../host/elevation/elevated-host.js';
import type { Host } from '../../host/host.js';
import { reachHost } from '../../host/reach/reach-host.js';
import { HostUnreachable } from '../../host/unreachable.js';
import type { Environment } from '../../system/environment.js';
import { quoteCommand } from '../../text/shell.js';
import type { KnownHost } from './configuration.js';

export type ReachingOptions = {
  env: Environment;
  /** Keeps on trying for so long. */
  waitSeconds?: number;
  /** Asks a person for sudo's password on the host; null where nobody answers. Without it sudo must need none. */
  askPassword?: (prompt: string) => Promise<string | null>;
  /** The system that was to be brought there, for who tries again later. */
  system: string | null;
  /** Options of the command line that say where the host is, for that command. */
  where?: readonly string[];
  signal?: AbortSignal;
  onNotice?: (text: string) => void;
};

/**
 * Waits until a host answers, and has its scripts run as root. Throws `HostUnreachable`, with the command that deploys what was
 * built when the host is there again.
 */
export async function reached(
  host: Host,
  { settings }: Pick<KnownHost, 'settings'>,
  { waitSeconds, askPassword, system, where = [], ...options }: ReachingOptions,
): Promise<Host> {
  try {
    await reachHost(host, { ...options, ...(waitSeconds !== undefined && { waitSeconds }) });
  } catch (thrown) {
    await host.close();
    if (!(thrown instanceof HostUnreachable) || system === null) throw thrown;
    const command = quoteCommand([
      ...['nixos-rebuild-test', 'deploy', host.name, '--store-path', system],
      ...where,
    ]);
    const hint = [thrown.hint, `When it answers: ${command}`].filter(Boolean).join('\n');
    throw new HostUnreachable(host.name, thrown.said, { hint, isLasting: thrown.isLasting });
  }
  return settings.sudo === false ? host : elevated(host, askPassword ? { askPassword } : {});
}

import { join } from 'node:path';
import { listenForActivity } from '../nix/said/activity-socket.js';
import { canBeSetting, hasJsonLogPath, nixConfigWith } from '../nix/said/nix-config.js';
import { Scratch } from '../system/disk/scratch.js';
import type { Environment } from '../system/environment.js';

/** The connection on which Nix sends its activity log. */
export type ActivityFeed = {
  /** The rebuild's environment, in which Nix is configured to send it. */
  env: Environment;
  /** Reads what is still under way, then removes the socket. Call it once. */
  close(): Promise<void>;
};

/** The private directory of the socket, which belongs to the recording with this nonce. */
export function feedScratch(nonce: string): Scratch {
  return new Scratch(`${nonce}-log`);
}

/**
 * Configures Nix to send its activity log; null for a Nix without one. The log carries secrets, so it travels
 * through a socket in a private directory and is never written to disk. Throws where no socket can be made.
 */
export async function activityFeed(
  env: Environment,
  nixVersion: string | null,
  nonce: string,
  onRecords: (bytes: Uint8Array) => void,
): Promise<ActivityFeed | null> {
  if (nixVersion === null || !hasJsonLogPath(nixVersion)) return null;
  const scratch = feedScratch(nonce);
  scratch.make();
  try {
    const socket = await listenForActivity(join(scratch.dir, 'activity.sock'), onRecords);
    return {
      env: canBeSetting(socket.path)
        ? { ...env, NIX_CONFIG: nixConfigWith(env.NIX_CONFIG, 'json-log-path', socket.path) }
        : env,
      close: async () => {
        await socket.close();
        scratch.remove();
      },
    };
  } catch (thrown) {
    scratch.remove();
    throw thrown;
  }
}

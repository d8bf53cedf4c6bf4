import { join } from 'node:path';
import { listenForActivity } from '../nix/said/activity-socket.js';
import { hasJsonLogPath, nixConfigWith } from '../nix/said/nix-config.js';
import { Scratch } from '../system/disk/scratch.js';
import type { Environment } from '../system/environment.js';

/** Nix' activity log on its way to the observer. */
export type ActivityFeed = {
  /** The environment with which Nix sends it. */
  env: Environment;
  /** Reads what is left, then removes the socket. */
  close(): Promise<void>;
};

/**
 * Asks Nix for its activity log, where it has one to give. It carries secrets, so it travels through a
 * socket in a directory of its own that only this user enters, and never lies on the disk.
 */
export async function activityFeed(
  env: Environment,
  nixVersion: string | null,
  onRecords: (bytes: Uint8Array) => void,
): Promise<ActivityFeed | null> {
  if (nixVersion === null || !hasJsonLogPath(nixVersion)) return null;
  const scratch = new Scratch();
  try {
    const socket = await listenForActivity(join(scratch.dir, 'activity.sock'), onRecords);
    const config = nixConfigWith(env.NIX_CONFIG, { jsonLogPath: socket.path });
    return {
      env: config === null ? env : { ...env, NIX_CONFIG: config },
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

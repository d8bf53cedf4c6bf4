import { realpathSync } from 'node:fs';
import type { Build } from '../../builds/metadata.js';

/** Store path of the system that runs now; null where this is not NixOS. */
export function runningSystem(): string | null {
  try {
    return realpathSync('/run/current-system');
  } catch {
    return null;
  }
}

/** Store path of the system that the newest successful build of the same host made; null where there is none. */
export function previousSystem(earlier: readonly Build[], host: string | null): string | null {
  const build = earlier.find(
    ({ metadata }) => metadata.success && metadata.host === host && metadata.result?.store_path,
  );
  return build?.metadata.result?.store_path ?? null;
}

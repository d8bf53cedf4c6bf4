import { machineBounds } from '../config/index.js';

/** Defaults and bounds of what may be asked of a trial. */
export const trialNumbers = {
  /** How long (s, on hardware) the reboot may take: a shutdown that waits for a service, and a boot. */
  bootSeconds: { otherwise: 180, least: 1, most: 86_400, whole: true },
  /** Of a virtual machine; the guest has a default of its own. */
  memoryMib: { ...machineBounds.memory, whole: true },
  /** Of a virtual machine's disk, as it sees it. */
  diskMib: { ...machineBounds.disk, whole: true },
  /** Of the empty disk of an installation. */
  emptyDiskMib: 8192,
  /** How long (s, on hardware) a script may take. */
  scriptSeconds: { otherwise: 1800, least: 1, most: 30 * 86_400, whole: false },
} as const;

/** How long (s) a script may take by what a person says: 0 is no limit there, and as long as may be asked for to a machine. */
export function scriptSeconds(said: number): number {
  return said === 0 ? trialNumbers.scriptSeconds.most : Math.ceil(said);
}

import { Installation } from '../../machine/index.js';
import { usageError } from '../../system/errors.js';
import { trialNumbers } from '../numbers.js';
import type { TrialGuest } from './guest-kind.js';
import { type ImageGuestOptions, imageMachine, networkLimits, requireIdentity } from './image.js';

/**
 * How the system is reached that an installation has made: by a shell of the tests' or over ssh, as an image; or by nothing but its
 * console, of which a login prompt is waited for.
 */
export type InstalledReach = ImageGuestOptions['shell'] | 'login';

export type InstallerGuestOptions = Omit<ImageGuestOptions, 'diskMib'> & {
  /** The size of the disk that is installed to; null for the usual one. */
  diskMib: number | null;
  installed: InstalledReach;
};

/** A machine with an installer's disk and an empty one. */
export type InstallerGuest = TrialGuest & {
  /** From its next boot on it has the installed disk alone. */
  detachInstaller(): void;
};

const usualMemoryMib = 1024;

/**
 * The machine of an installation. Throws a usage error (`bad-backend`) for a container, which has no disk of its own, and what
 * `imageGuest` throws.
 */
export async function installerGuest(options: InstallerGuestOptions): Promise<InstallerGuest> {
  const { backend, memoryMib, diskMib, installed, network } = options;
  if (backend === 'container')
    throw usageError(
      'bad-backend',
      'an installation is tried in a virtual machine: a container has no disk of its own',
      'Leave --backend out.',
    );
  if (installed !== 'login') await requireIdentity(installed);
  const memory = memoryMib ?? usualMemoryMib;
  const installation = new Installation({
    installer: await imageMachine({ ...options, diskMib: null }, memory),
    diskMiB: diskMib ?? trialNumbers.emptyDiskMib,
    installedShell: installed === 'login' ? 'port' : installed,
  });
  return {
    ...{ kind: 'image', backend: installation, memoryMib: memory, diskMib, canGoOn: false, network },
    limits: [
      'the machine boots its disk by a BIOS: what needs UEFI is not tried',
      ...(installed === 'login' ? ['nothing but the console tells of the installed system'] : []),
      ...networkLimits(network),
    ],
    detachInstaller: () => installation.detachInstaller(),
  };
}

import { stat } from 'node:fs/promises';
import { type Backend, baseImage, container, type QemuSettings, qemu } from '../../machine/index.js';
import type { Environment } from '../../system/environment.js';
import { usageError } from '../../system/errors.js';
import { isRoot } from '../../system/package-manager.js';
import type { TrialBackend, TrialGuest, TrialNetwork } from './guest-kind.js';

export type ImageGuestOptions = {
  /** The absolute path of a disk image, or of a directory with a distribution; null for the base image. */
  image: string | null;
  backend: TrialBackend | null;
  /** How a disk image is reached: the file of a private key that its root accepts over ssh, or a shell of the tests'. */
  shell: { identity: string } | 'port' | 'console';
  memoryMib: number | null;
  /** How large a virtual machine sees its disk; null for as large as the image. */
  diskMib: number | null;
  network: TrialNetwork;
  env: Environment;
};

const usualMemoryMib = 512;

/**
 * A machine of any image. Throws a usage error (`no-image-file`, `bad-backend`) for what no machine can start from, and a
 * `ToolError` (`no-image`) where the base image is meant and has not been made.
 */
export async function imageGuest(options: ImageGuestOptions): Promise<TrialGuest> {
  const { backend, start } = await startOf(options);
  const { network, diskMib, memoryMib } = options;
  const outgoing = network === 'user';
  const memory = memoryMib ?? usualMemoryMib;
  const machine: Backend =
    backend === 'qemu'
      ? qemu(virtualMachine(start.disk, options, memory))
      : container({ root: start.root, vlans: [], outgoing });
  return {
    ...{ kind: 'image', backend: machine, memoryMib: backend === 'qemu' ? memory : null, network },
    diskMib: backend === 'qemu' ? diskMib : null,
    limits: [
      ...(backend === 'qemu' ? [] : ['a container has the kernel of this machine, and all of its memory']),
      ...networkLimits(network),
    ],
  };
}

/** The virtual machine of an image. Throws as `imageGuest` does. */
export async function imageMachine(options: ImageGuestOptions, memoryMiB: number): Promise<QemuSettings> {
  const { start } = await startOf({ ...options, backend: 'qemu' });
  return virtualMachine(start.disk, options, memoryMiB);
}

function virtualMachine(
  image: Start['start']['disk'],
  { shell, network, diskMib }: ImageGuestOptions,
  memoryMiB: number,
): QemuSettings {
  const outgoing = network === 'user';
  return { image, memoryMiB, vlans: [], outgoing, shell, ...(diskMib && { diskMiB: diskMib }) };
}

/** What a machine without a network cannot try. */
export function networkLimits(network: TrialNetwork): string[] {
  return network === 'user' ? [] : ['the machine has no network: what is reached over one is not tried'];
}

type Start = {
  backend: TrialBackend;
  start: { disk: NonNullable<QemuSettings['image']>; root: string };
};

async function startOf({ image, backend, shell, env }: ImageGuestOptions): Promise<Start> {
  if (image === null) {
    const chosen = backend ?? (isRoot() ? 'container' : 'qemu');
    if (chosen === 'container' && shell !== 'port') throw noShell();
    const base = await baseImage({ env, backend: chosen });
    return { backend: chosen, start: { disk: base, root: base.root } };
  }
  const found = await stat(image).catch(() => null);
  if (found === null) throw usageError('no-image-file', `there is no image ${image}`);
  const fits = found.isDirectory() ? 'container' : 'qemu';
  if (backend !== null && backend !== fits) {
    const what = found.isDirectory() ? 'a directory' : 'a disk image';
    throw usageError('bad-backend', `${image} is ${what}, which the backend ${backend} cannot start`);
  }
  if (fits === 'container' && shell !== 'port') throw noShell();
  await requireIdentity(shell);
  return { backend: fits, start: { disk: image, root: image } };
}

/** Throws a usage error (`no-identity`) where a guest is reached over ssh with a key that is not there. */
export async function requireIdentity(shell: ImageGuestOptions['shell']): Promise<void> {
  if (typeof shell === 'object' && !(await stat(shell.identity).catch(() => null))?.isFile())
    throw usageError('no-identity', `there is no private key ${shell.identity}`);
}

function noShell() {
  return usageError(
    'bad-option',
    'a container is entered without ssh and without a shell of its own',
    'Leave --identity and --shell out.',
  );
}

import { copyClosure } from '../../host/copy/copy-closure.js';
import { type Backend, baseImage, container, GuestHost, qemu } from '../../machine/index.js';
import type { Environment } from '../../system/environment.js';
import {
  makeFirstGeneration,
  type SystemGuest,
  startSeconds,
  type TrialBackend,
  type TrialNetwork,
} from './guest-kind.js';

export type MiniatureOptions = {
  backend: TrialBackend;
  memoryMib: number | null;
  /** How large a virtual machine sees its disk; null for as large as the image. */
  diskMib: number | null;
  network: TrialNetwork;
  env: Environment;
};

const usualMemoryMib = 512;

/**
 * The base image, in which a system runs that brings no systemd of its own. Throws a `ToolError` (`no-image`) where `machine setup`
 * has not made it.
 */
export async function miniatureGuest({
  backend,
  memoryMib,
  diskMib,
  network,
  env,
}: MiniatureOptions): Promise<SystemGuest> {
  const image = await baseImage({ env, backend });
  const memory = memoryMib ?? usualMemoryMib;
  const outgoing = network === 'user';
  // A switch needs no network, and what is made for it alone takes its time.
  const machine: Backend =
    backend === 'qemu'
      ? qemu({ image, memoryMiB: memory, vlans: [], outgoing, ...(diskMib && { diskMiB: diskMib }) })
      : container({ root: image.root, vlans: [], outgoing });
  return {
    ...{ kind: 'miniature', backend: machine, bring, boot, network },
    ...{ memoryMib: backend === 'qemu' ? memory : null, diskMib: backend === 'qemu' ? diskMib : null },
    limits: [
      backend === 'qemu'
        ? "the machine boots the kernel of its base image, and not the system's"
        : 'a container has the kernel of this machine: no kernel, initrd or kernel parameter is tried, and none can panic',
      ...(outgoing
        ? []
        : ['the machine has no network: names, routes and what is reached over them are not tried']),
    ],
  };
}

/** The closure is copied, and made the first generation and the boot entry. */
const bring: SystemGuest['bring'] = async (machine, { base }, options) => {
  const { env, signal, say } = options;
  const { path } = base.toplevel;
  const host = new GuestHost(machine);
  say(`the machine starts (${machine.kind})`);
  await machine.connect();
  say('the base system is copied into it');
  const { closure } = base;
  await copyClosure(host, path, { env, closure, substitutes: false, ...(signal && { signal }) });
  // Of what a distribution's system lacks, this alone is asked for before a boot.
  await machine.succeed('touch /etc/NIXOS');
  await makeFirstGeneration(machine, path);
};

/** A switch starts from what runs, so the system is booted, and not switched to from that of the image. */
const boot: SystemGuest['boot'] = async (machine, _systems, { say }) => {
  say('the machine boots the base system');
  await machine.reboot();
  await machine.waitForUnit('multi-user.target', { timeoutSeconds: startSeconds });
};
